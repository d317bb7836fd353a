import type { PatientParser } from "./gate-parts.ts";
import { catchUpRows } from "./program-table.ts";

/** True: what a judgement lacked is loaded now, judge again. */
export async function caughtUp(parser: PatientParser): Promise<boolean> {
  const more = await Promise.all([parser.catchUp?.(), catchUpRows()]);
  return more.includes(true);
}
