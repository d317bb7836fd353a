import { hostSnapshot } from "../src/command/machine/host-snapshot.ts";
import { hostOptions } from "../src/command/machine/known-options.ts";
import type { MachineSnapshot } from "../src/command/machine/snapshot.ts";
import { assess } from "../src/command/policy/assess.ts";
import { builtInPolicy } from "../src/command/policy/policy.ts";
import { loadAllRows } from "../src/command/policy/program-table.ts";
import { loadShellParser } from "../src/command/shell/parse.ts";
import { createVerifier } from "../src/request/understanding/verification/verify-command.ts";
import { seededRandom } from "../test/understanding/sample-sentences.ts";
import { manualExamples, type RightCommand, skillCommands, usualMachine } from "../test/verification/right-commands.ts";
import {
  type WrongCommand,
  withWrongOption,
  withWrongProgram,
  withWrongSlot,
} from "../test/verification/wrong-commands.ts";
import type { Benchmark, Figure } from "./benchmark.ts";

/**
 * How many right commands the verification of proposals accepts, and how many wrong ones it rejects. Right: what skills
 * make of requests, and the examples of this machine's manual pages, where all programs are installed. Wrong: the same
 * with one option that the program itself says it does not know, one program that is not here, or one value changed.
 * NEO_BENCH_VERBOSE=1 prints what it got wrong.
 */
export const benchmark: Benchmark = async () => {
  const { parse } = await loadShellParser();
  await loadAllRows();
  const environment = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: "/root", LANG: "C.UTF-8" };
  const host = hostSnapshot({ folder: "/tmp", uid: 0, user: "root", home: "/root", environment });
  const machine: MachineSnapshot = {
    ...usualMachine,
    program: host.program,
    pathKind: (path) => usualMachine.pathKind(path) ?? (path.startsWith("/") ? host.pathKind(path) : undefined),
  };
  const assessed = (script: string) =>
    assess(parse(script), { machine: host, policy: builtInPolicy, source: "llm", request: "", parse });
  const installed = ({ script }: RightCommand) => assessed(script).programs.every(({ file }) => file !== undefined);
  const asked = (await skillCommands(2_000, 20261130)).filter(installed).slice(0, 700);
  const examples = manualExamples(host).filter(installed);
  const verifier = createVerifier({ options: hostOptions(), parser: { parse } });
  const passes = async (command: RightCommand) => {
    const problems = await verifier.verify(command.script, command.asked, command.asked ? machine : host);
    return problems.length === 0;
  };

  const random = seededRandom(20261130);
  const pick = (options: number) => Math.floor(random() * options);
  const wrong: WrongCommand[] = [];
  const take = (
    count: number,
    from: readonly RightCommand[],
    make: (right: RightCommand) => WrongCommand | undefined,
  ) => {
    const found = new Map<string, WrongCommand>();
    for (let tries = 0; found.size < count && tries < 4_000; tries += 1) {
      const right = from[pick(from.length)];
      const made = right && make(right);
      if (made !== undefined && made.script !== made.was) found.set(made.script, made);
    }
    wrong.push(...found.values());
  };
  const all = [...asked, ...examples];
  // Run to hear whether they complain, these must do nothing but read.
  const reads = all.filter(({ script }) => assessed(script).risk === "read" && !assessed(script).endless);
  take(100, reads, (right) => withWrongOption(right, pick));
  take(100, all, (right) => withWrongProgram(right, pick, host));
  take(100, asked, (right) => withWrongSlot(right, pick));

  const began = performance.now();
  const accepted = { asked: await count(asked, passes, true), examples: await count(examples, passes, true) };
  const each = (performance.now() - began) / (asked.length + examples.length);
  const kinds = ["option", "program", "slot"] as const;
  const rejected = await Promise.all(
    kinds.map(async (kind) => {
      const of = wrong.filter((one) => one.wrong === kind);
      return { kind, of: of.length, count: of.length - (await count(of, passes, false)) };
    }),
  );
  const right = asked.length + examples.length;
  const figures: Figure[] = [
    { name: "right commands", value: right, unit: "count" },
    { name: "accepted", value: (100 * (accepted.asked + accepted.examples)) / right, unit: "%" },
    { name: "accepted, of skills", value: (100 * accepted.asked) / asked.length, unit: "%" },
    { name: "accepted, of manual pages' examples", value: (100 * accepted.examples) / examples.length, unit: "%" },
    { name: "wrong commands", value: wrong.length, unit: "count" },
    { name: "rejected", value: (100 * rejected.reduce((sum, { count: n }) => sum + n, 0)) / wrong.length, unit: "%" },
    ...rejected.map(
      ({ kind, of, count: n }): Figure => ({
        name: `rejected, wrong ${kind} (${of})`,
        value: (100 * n) / of,
        unit: "%",
      }),
    ),
    { name: "one verification, mean", value: each, unit: "ms" },
  ];
  return figures;
};

/** How many pass; those that do not as `expected` are printed where that is wanted. */
async function count<T extends RightCommand>(
  commands: readonly T[],
  passes: (command: T) => Promise<boolean>,
  expected: boolean,
): Promise<number> {
  let passed = 0;
  for (const command of commands) {
    const passing = await passes(command);
    if (passing) passed += 1;
    if (passing !== expected && process.env.NEO_BENCH_VERBOSE === "1")
      process.stderr.write(
        `${expected ? "refused" : "let pass"}: ${command.script}  (${command.asked?.text ?? command.from})\n`,
      );
  }
  return passed;
}
