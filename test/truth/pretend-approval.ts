import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import { assess } from "../../src/command/policy/assess.ts";
import type { ApprovedCommand } from "../../src/command/policy/gate.ts";
import { builtInPolicy } from "../../src/command/policy/policy.ts";
import { loadAllRows } from "../../src/command/policy/program-table.ts";
import { lower } from "../../src/command/shell/lower.ts";
import { loadShellParser } from "../../src/command/shell/parse.ts";
import type { Assessment } from "../../src/ports/assessment.ts";

const parser = await loadShellParser();
await loadAllRows();

/**
 * What the gate would hand to the runner, judged for real but approved by nobody: the gate's mark is for `redeem` to
 * check, and in these tests nothing is redeemed. A script that is not read counts as approved by a person.
 */
export function pretendApproval(
  script: string,
  machine: MachineSnapshot,
  changes: Partial<Assessment> = {},
): ApprovedCommand {
  const tree = parser.parse(script);
  const judged = assess(tree, {
    machine,
    policy: builtInPolicy,
    source: "user",
    request: script,
    parse: (source) => parser.parse(source),
  });
  const assessment = { ...judged, ...changes };
  const fields = {
    approvalId: "1",
    turn: "1",
    script,
    assessment,
    lowered: lower(tree, machine),
    folder: machine.folder,
    expiresAt: 0,
    by: assessment.risk === "read" ? "policy" : "person",
    risk: assessment.risk,
  };
  return fields as unknown as ApprovedCommand;
}
