import { basename } from "node:path/posix";
import type { Assessment } from "../../ports/assessment.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";

/** What a person types to approve losing data: the last name of the folder or device at stake, else this machine's name. */
export function wordToType(
  assessment: Pick<Assessment, "reasons">,
  machine: Pick<MachineSnapshot, "hostname">,
): string {
  for (const { risk, parameters } of assessment.reasons) {
    if (risk !== "destructive" || typeof parameters.path !== "string") continue;
    const name = basename(parameters.path);
    if (/^[\p{L}\p{N}_@-][\p{L}\p{N}._@ -]*$/u.test(name)) return name;
  }
  return machine.hostname;
}
