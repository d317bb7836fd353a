import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Verifier } from "../verification/verify-command.ts";
import type { Query } from "./candidates.ts";
import type { Composed } from "./composed.ts";
import { proposeFiles } from "./files/propose-files.ts";
import { proposeLines } from "./lines/propose-lines.ts";
import { composedCertainty } from "./ranking/score.ts";

/** Each reads requests of one kind; what is about something else it leaves alone. */
const composers = [proposeFiles, proposeLines];

/** The likeliest of the commands that are put together from what was said; undefined where no composer understood it. */
export async function compose(
  query: Query,
  parts: { verifier: Pick<Verifier, "verify">; machine: MachineSnapshot },
): Promise<Composed | undefined> {
  const found = await Promise.all(composers.map((propose) => propose(query, parts)));
  return found
    .filter((one) => one !== undefined)
    .sort((a, b) => composedCertainty(b) - composedCertainty(a) || b.said - a.said)[0];
}
