import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Verifier } from "../../verification/verify-command.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { readLinesWish } from "./reading/read-lines-wish.ts";
import { linesCommand } from "./writing/lines-command.ts";

/** A pipeline for what a request says of the lines of files; undefined where it is about something else. */
export async function proposeLines(
  query: Query,
  { verifier, machine }: { verifier: Pick<Verifier, "verify">; machine: MachineSnapshot },
): Promise<Composed | undefined> {
  const wish = readLinesWish(query, machine);
  if (wish === undefined || wish.strange > mostStrange) return undefined;
  const script = linesCommand(wish);
  if (script === undefined) return undefined;
  const problems = await verifier.verify(script, query, machine);
  return problems.length === 0 ? { script, strange: wish.strange, said: wish.said } : undefined;
}

/** Words that mean nothing here: one may be a way of speaking, two are another request. */
const mostStrange = 1;
