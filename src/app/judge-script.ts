import type { MachineSnapshot } from "../command/machine/snapshot.ts";
import { assess } from "../command/policy/assess.ts";
import { caughtUp } from "../command/policy/caught-up.ts";
import type { Policy } from "../command/policy/policy.ts";
import { loadRowsNamedIn } from "../command/policy/program-table.ts";
import type { LazyShellParser } from "../command/shell/lazy-parser.ts";
import type { Assessment } from "../ports/assessment.ts";

export type JudgeScript = (script: string, machine: MachineSnapshot) => Promise<Assessment>;

/** Judges a script as somebody's own words, by as much of the parser and of the programs table as that takes. */
export function scriptJudge({ policy, parser }: { policy: Policy; parser: LazyShellParser }): JudgeScript {
  return async (script, machine) => {
    const context = { machine, policy, source: "user", request: "", parse: parser.parse } as const;
    await loadRowsNamedIn(script);
    let judged = assess(parser.parse(script), context);
    while (await caughtUp(parser)) judged = assess(parser.parse(script), context);
    return judged;
  };
}
