import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Verifier } from "../../verification/verify-command.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { filesCommand } from "./files-command.ts";
import { readFilesWish } from "./read-files-wish.ts";

/** A find(1) that says all that a request says of files; undefined where the request is about something else, or the command could not be what it asks for. */
export async function proposeFiles(
  query: Query,
  { verifier, machine }: { verifier: Pick<Verifier, "verify">; machine: MachineSnapshot },
): Promise<Composed | undefined> {
  const wish = readFilesWish({ ...query, machine });
  if (wish === undefined || wish.strange > mostStrange) return undefined;
  const script = filesCommand(wish);
  const problems = await verifier.verify(script, query, machine);
  return problems.length === 0 ? { script, strange: wish.strange, said: wish.said } : undefined;
}

/** Words that mean nothing here: one may be a way of speaking, two are another request. */
const mostStrange = 1;
