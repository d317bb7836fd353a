import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { asksForCheck } from "./asks-for-check.ts";
import { readLinesWish } from "./reading/read-lines-wish.ts";
import { linesCommand } from "./writing/lines-command.ts";

/** A pipeline for what a request says of the lines of files; undefined where it is about something else. */
export function proposeLines(query: Query, machine: MachineSnapshot): Composed | undefined {
  if (asksForCheck(query.text)) return undefined;
  const wish = readLinesWish(query, machine);
  const script = wish && linesCommand(wish);
  return script === undefined || wish === undefined
    ? undefined
    : { script, strange: wish.strange, said: wish.said, named: wish.named, settled: wish.settled };
}
