import type { KnownOptions } from "../../../command/machine/known-options.ts";
import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { judgeAll } from "../../../command/policy/assess.ts";
import type { CalledProgram } from "../../../command/policy/called-program.ts";
import { builtInPolicy } from "../../../command/policy/policy.ts";
import { catchUpRows, loadRowsNamedIn } from "../../../command/policy/program-table.ts";
import { builtins } from "../../../command/policy/shell-builtins.ts";
import { hasOpaque } from "../../../command/shell/landmarks.ts";
import { loadShellParser, type ShellParser } from "../../../command/shell/parse.ts";
import type { Script } from "../../../command/shell/syntax.ts";
import type { Asked } from "./asked.ts";
import { readCall } from "./check-options.ts";
import { inventedValues } from "./invented-values.ts";
import { mistakenWords } from "./mistaken-words.ts";
import type { Problem } from "./problem.ts";
import { requestedValues, unusedValues } from "./requested-values.ts";

export type Verifier = {
  /**
   * All that speaks against `script` as what `asked` wants done on this machine; nothing does when it is empty. Without
   * `asked` only the command itself is looked at. Nothing is executed to find out.
   */
  verify(script: string, asked: Asked | undefined, machine: MachineSnapshot): Promise<readonly Problem[]>;
};

/** Checks commands that a model made up: whether they can be what they seem, and say what the person said. */
export function createVerifier(deps: { options: KnownOptions; parser?: ShellParser }): Verifier {
  let parser: Promise<ShellParser> | undefined;
  return {
    verify: async (script, asked, machine) => {
      parser ??= deps.parser === undefined ? loadShellParser() : Promise.resolve(deps.parser);
      const { parse } = await parser;
      await loadRowsNamedIn(script);
      const tree = parse(script);
      if (tree.statements.length === 0 || hasOpaque(tree)) return [{ kind: "unreadable" }];
      let calls = callsOf(tree, parse, machine);
      while (await catchUpRows()) calls = callsOf(tree, parse, machine);
      const read = calls.map((call) => ({ call, ...readCall(call, deps.options) }));
      const problems: Problem[] = [
        ...(calls.length === 0 && !/[<>]/.test(script) ? [{ kind: "unknown-call" } as const] : []),
        ...calls.flatMap((call) => missingProgram(call, machine)),
        ...read.flatMap(({ problems: found }) => found),
      ];
      if (asked !== undefined) {
        const values = requestedValues(asked, machine);
        problems.push(
          ...unusedValues(values, tree, machine),
          ...inventedValues(tree, read, asked, machine),
          ...mistakenWords(tree, read, asked, machine),
        );
      }
      return withoutRepeats(problems);
    },
  };
}

/** Everything the script calls, behind whatever wrapper, as the judgement meets it. */
function callsOf(tree: Script, parse: ShellParser["parse"], machine: MachineSnapshot): readonly CalledProgram[] {
  const context = { machine, policy: builtInPolicy, source: "llm", request: "", parse } as const;
  return judgeAll(tree, context, {}).calls();
}

function missingProgram({ name }: CalledProgram, machine: MachineSnapshot): Problem[] {
  return builtins.has(name) || machine.program(name).file !== undefined
    ? []
    : [{ kind: "missing-program", program: name }];
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
