import type { Assessment } from "../../ports/assessment.ts";
import { type Assignment, literalText, type Span, type Statement } from "../shell/syntax.ts";
import type { Argument } from "./argument.ts";
import { allTexts, textOf } from "./argument.ts";
import type { CalledProgram } from "./called-program.ts";
import type { Court, Input, Invocation, Lookup, Produced } from "./court.ts";
import { judgeFurther } from "./further-checks.ts";
import { judgeAssignment } from "./judge-assignment.ts";
import { judgeHarm } from "./judge-harm.ts";
import { judgeRedirects } from "./judge-redirect.ts";
import { judgeUse } from "./judge-use.ts";
import type { ProgramRow } from "./program-row.ts";
import { builtInRow, policyRow } from "./program-table.ts";
import type { Scope } from "./scope.ts";
import { builtins } from "./shell-builtins.ts";
import { resolveProgram } from "./trust.ts";

/** Judges one simple command: its assignments, redirections and words, then what it calls. */
export function judgeCommand(
  command: Statement & { kind: "command" },
  scope: Scope,
  input: Input,
  court: Court,
): Produced {
  scope.beginCommand();
  for (const word of command.words) court.judgeWord(word, scope);
  const place = command.words.length > 0 ? "prefix" : "script";
  const reader = command.words[0] !== undefined && literalText(command.words[0]) === "read";
  for (const assignment of command.assignments) {
    // How `read` splits its one line, and nothing else.
    if (reader && assignment.name === "IFS" && !scope.hasFunction("read") && literalValue(assignment)) continue;
    judgeAssignment(assignment, place, scope, court);
  }
  const reads = judgeRedirects(command.redirects, input, scope, court);
  const args = court.expand(command.words, scope);
  if (args.length === 0) {
    // Words that all vanish leave a command made of nothing, or whatever an assignment in front then means.
    if (command.words.length > 0) court.findings.add("write", "reason.dynamic-name", command, {});
    return reads.kind === "text" ? reads : { kind: "unknown" };
  }
  return judgeCommandLine(args, command, reads, scope, "shell", court) ?? { kind: "unknown" };
}

/** Judges a call by its words, however it came about. */
export function judgeCommandLine(
  args: readonly Argument[],
  span: Span,
  input: Input,
  scope: Scope,
  lookup: Lookup,
  court: Court,
): Produced | undefined {
  const { findings } = court;
  const [first, ...rest] = args;
  const name = textOf(first);
  if (first === undefined || name === undefined || name === "") {
    findings.add("write", "reason.dynamic-name", first ?? span, {});
    return undefined;
  }
  const call: Invocation = { name, span, args: rest, input, scope, row: undefined, use: undefined };
  if (lookup === "shell" && scope.hasFunction(name)) {
    findings.note(first, { en: "a function of this script", es: "una función de este guion" });
    return undefined;
  }
  const builtin = lookup === "programs" ? undefined : builtins.get(name);
  if (builtin !== undefined) {
    findings.note(first, builtin.what);
    const resolved = court.context.machine.program(name);
    // A few builtins are programs as well, and are spawned as such where no shell is needed.
    if (resolved.file !== undefined) {
      findings.program(resolved);
      if (!resolved.trusted && !court.context.assumeInstalled) {
        findings.add("write", "reason.untrusted-program", first, { program: name, file: resolved.file });
      }
    }
    const before = findings.risk;
    const callsBefore = findings.calls().length;
    const produced = builtin.judge({ ...call, row: builtInRow(name), use: builtInRow(name)?.use }, court);
    tighten(call, name, court);
    if (before === "read" && findings.risk !== "read") judgeHarm(call, court);
    const carries = findings.calls().length > callsBefore;
    findings.call(calledOf(call, builtInRow(name), carries, undefined));
    return produced;
  }
  return judgeProgram(call, first, court);
}

function judgeProgram(call: Invocation, first: Argument, court: Court): Produced | undefined {
  const { findings, context } = court;
  const { resolved, base, sound } = resolveProgram(call.name, call.scope, context);
  findings.program(resolved);
  const named = { ...call, name: base };
  const aside = court.aside();
  let produced: Produced | undefined;
  const row = builtInRow(base);
  if (!sound) {
    const file = resolved.file ?? call.name;
    aside.findings.add("write", "reason.untrusted-program", first, { program: base, file });
  }
  if (row === undefined) {
    aside.findings.add("write", "reason.unknown-program", first, { program: base });
  } else {
    aside.findings.note(first, row.what);
    produced = judgeRow(named, row, aside);
  }
  if (aside.findings.risk !== "read") judgeHarm(named, aside);
  // An administrator's row may turn what asks into a read, never what destroys.
  const further = aside.findings.risk === "write" && sound ? policyRow(base, context.policy) : undefined;
  const again = court.aside();
  if (further !== undefined) {
    again.findings.note(first, further.what);
    produced = judgeRow(named, further, again);
  }
  const found = further !== undefined && again.findings.risk === "read" ? again.findings : aside.findings;
  found.call(calledOf(named, row ?? further, found.calls().length > 0, found.assessment()));
  findings.absorb(found);
  tighten(named, base, court);
  return produced;
}

function calledOf(
  { name, args, input }: Invocation,
  row: ProgramRow | undefined,
  carries: boolean,
  assessment: Assessment | undefined,
): CalledProgram {
  return { name, args, input: input.kind === "text" ? input.text : undefined, row, carries, assessment };
}

function judgeRow(call: Invocation, row: ProgramRow, court: Court): Produced | undefined {
  const judged = { ...call, row, use: row.use };
  judgeFurther(judged, court);
  if (row.use.judge === undefined || row.use.subcommands !== undefined) return judgeUse(judged, row.use, court);
  if (row.use.sees !== undefined) court.findings.need(row.use.sees);
  if (row.use.network) court.findings.usesNetwork();
  if (row.use.terminal) court.findings.takesTerminal();
  return court.judgeBy(row.use.judge, judged);
}

/** What administrators made stricter, by program or by a word that it is called with. */
function tighten(call: Invocation, name: string, court: Court): void {
  for (const rule of court.context.policy.tighten) {
    if (rule.program !== name && rule.program !== "*") continue;
    const unsure = allTexts(call.args) === undefined;
    if (rule.subcommand !== undefined && !unsure && !call.args.some((word) => textOf(word) === rule.subcommand))
      continue;
    court.findings.add(rule.to, "reason.policy", call.span, { program: name, reason: rule.reason });
  }
}

function literalValue({ value, array, index }: Assignment): boolean {
  return index === undefined && array === undefined && (value === undefined || literalText(value) !== undefined);
}

/** The literal name a command is called by, if it has one; for looking at a script before it is judged. */
export function literalName(statement: Statement): string | undefined {
  const word = statement.kind === "command" ? statement.words[0] : undefined;
  return word === undefined ? undefined : literalText(word);
}
