import type { Script, Statement } from "../shell/syntax.ts";
import { textOf } from "./argument.ts";
import { assignedIn } from "./assigned-names.ts";
import type { Court, Input, Produced } from "./court.ts";
import { isForkBomb, leavesLoop, startsInBackground } from "./endless.ts";
import { isFreeName } from "./free-names.ts";
import { judgeArithmetic } from "./judge-arithmetic.ts";
import { judgeCommand, literalName } from "./judge-command.ts";
import { judgeRedirects } from "./judge-redirect.ts";
import { judgeTest } from "./judge-test.ts";
import { isBuiltIn } from "./program-table.ts";
import { isNumber, type Scope, type Value } from "./scope.ts";
import { builtins } from "./shell-builtins.ts";

const unknown: Produced = { kind: "unknown" };

export function judgeScript(script: Script, scope: Scope, input: Input, court: Court): Produced {
  return judgeStatements(script.statements, scope, input, court);
}

/** One after the other; what comes out is known only when there is just one. */
export function judgeStatements(statements: readonly Statement[], scope: Scope, input: Input, court: Court): Produced {
  let produced: Produced = unknown;
  for (const statement of statements) produced = judgeStatement(statement, scope, input, court);
  return statements.length === 1 ? produced : unknown;
}

export function judgeStatement(statement: Statement, scope: Scope, input: Input, court: Court): Produced {
  const { findings } = court;
  switch (statement.kind) {
    case "command":
      return judgeCommand(statement, scope, input, court);
    case "pipeline": {
      let flowing: Input = input;
      for (const stage of statement.stages) flowing = judgeStatement(stage, scope.copy(), flowing, court);
      return flowing.kind === "inherited" ? unknown : flowing;
    }
    case "and":
    case "or": {
      judgeStatement(statement.left, scope, input, court);
      const right = statement.kind === "and" ? scope.onSuccess() : scope.copy();
      judgeStatement(statement.right, right, input, court);
      scope.merge(right);
      return unknown;
    }
    case "not":
      return judgeStatement(statement.body, scope, input, court);
    case "background": {
      const aside = court.aside();
      judgeStatement(statement.body, scope.copy(), input, aside);
      findings.absorb(aside.findings);
      // Nobody sees it any more, and nothing ends it.
      if (aside.findings.isEndless) findings.add("write", "reason.background-endless", statement);
      return unknown;
    }
    case "subshell":
    case "group": {
      const inside = statement.kind === "subshell" ? scope.copy() : scope;
      const reads = judgeRedirects(statement.redirects, input, scope, court);
      return judgeStatements(statement.body, inside, reads, court);
    }
    case "if":
      judgeIf(statement, scope, input, court);
      return unknown;
    case "for":
      judgeFor(statement, scope, input, court);
      return unknown;
    case "while":
    case "until":
      judgeWhile(statement, scope, input, court);
      return unknown;
    case "case":
      judgeCase(statement, scope, input, court);
      return unknown;
    case "function":
      judgeFunction(statement, scope, court);
      return unknown;
    case "test":
      judgeTest(statement, scope, court);
      judgeRedirects(statement.redirects, input, scope, court);
      return unknown;
    case "arithmetic":
      judgeArithmetic(statement.text, statement.words, statement, scope, court);
      judgeRedirects(statement.redirects, input, scope, court);
      return unknown;
    case "opaque":
      // The keyword stands beside what it measures, which is judged as the next statement.
      if (statement.reason === "time" && statement.text === "time") return unknown;
      findings.add("write", "reason.opaque", statement, { text: statement.text });
      judgeOpaque(statement.text, statement, court);
      return unknown;
    default:
      return statement satisfies never;
  }
}

function judgeIf(statement: Statement & { kind: "if" }, scope: Scope, input: Input, court: Court): void {
  const reads = judgeRedirects(statement.redirects, input, scope, court);
  for (const { condition, body } of statement.branches) {
    const tried = scope.copy();
    judgeStatements(condition, tried, reads, court);
    scope.merge(tried);
    const taken = scope.copy();
    judgeStatements(body, taken, reads, court);
    scope.merge(taken);
  }
  const otherwise = scope.copy();
  judgeStatements(statement.otherwise, otherwise, reads, court);
  scope.merge(otherwise);
}

const mostValues = 40;

function judgeFor(statement: Statement & { kind: "for" }, scope: Scope, input: Input, court: Court): void {
  const { variable, words, body } = statement;
  const reads = judgeRedirects(statement.redirects, input, scope, court);
  if (!isFreeName(variable, court.context.machine.environment)) {
    court.findings.add("write", "reason.assignment", statement, { name: variable });
  }
  for (const word of words ?? []) court.judgeWord(word, scope);
  const expanded = words === undefined ? undefined : court.expand(words, scope);
  scope.forget(...assignedIn(body));
  for (const value of valuesOf(expanded?.map(textOf))) {
    const round = scope.copy();
    round.set(variable, value);
    judgeStatements(body, round, reads, court);
    scope.merge(round);
  }
  scope.set(variable, { kind: "unknown" });
}

/** Each value the loop variable takes, or one that stands for all. */
function valuesOf(texts: readonly (string | undefined)[] | undefined): Value[] {
  const known = texts?.filter((text) => text !== undefined);
  if (texts === undefined || known === undefined || known.length !== texts.length || known.length === 0) {
    return [{ kind: "unknown" }];
  }
  const values: Value[] = [...new Set(known)].map((text) => ({ kind: "text", text }));
  if (values.length <= mostValues) return values;
  return [values.every(isNumber) ? { kind: "number" } : { kind: "unknown" }];
}

function judgeWhile(
  statement: Statement & { kind: "while" | "until" },
  scope: Scope,
  input: Input,
  court: Court,
): void {
  const { condition, body } = statement;
  const reads = judgeRedirects(statement.redirects, input, scope, court);
  scope.forget(...assignedIn([...condition, ...body]));
  const round = scope.copy();
  judgeStatements(condition, round, reads, court);
  judgeStatements(body, round, reads, court);
  scope.merge(round);
  const only = condition.length === 1 && condition[0] !== undefined ? literalName(condition[0]) : undefined;
  const always = statement.kind === "while" ? only === "true" || only === ":" : only === "false";
  // Nobody knows how many there will be, and they outlive the loop.
  if (startsInBackground(body)) court.findings.add("write", "reason.background-endless", statement);
  if (always && !leavesLoop(body)) court.findings.neverEnds();
}

function judgeCase(statement: Statement & { kind: "case" }, scope: Scope, input: Input, court: Court): void {
  const reads = judgeRedirects(statement.redirects, input, scope, court);
  court.judgeWord(statement.subject, scope);
  for (const { patterns, body } of statement.items) {
    for (const pattern of patterns) court.judgeWord(pattern, scope);
    const taken = scope.copy();
    judgeStatements(body, taken, reads, court);
    scope.merge(taken);
  }
}

function judgeFunction(statement: Statement & { kind: "function" }, scope: Scope, court: Court): void {
  const { name, body } = statement;
  const { findings } = court;
  if (isForkBomb(name, body)) findings.add("forbidden", "reason.forbidden-fork-bomb", statement, { program: name });
  // A function that takes another command's name changes what every later line means.
  const shadows = builtins.has(name) || isBuiltIn(name) || name === "command_not_found_handle";
  const installed = court.context.machine.program(name).file !== undefined && !court.context.assumeInstalled;
  if (shadows || installed || name.includes("/")) {
    findings.add("write", "reason.function", statement, { program: name });
  }
  const inside = scope.asFunctionBody();
  const [assigned, moves] = assignedIn([body]);
  judgeStatement(body, inside, { kind: "unknown" }, court);
  scope.addFunction(name);
  for (const variable of assigned.keys()) scope.makeUnsteady(variable);
  if (moves) scope.setFolders(undefined);
}

/** What cannot be read may still be plainly terrible: its lines are looked at with the words they surely hold. */
function judgeOpaque(text: string, span: { start: number; end: number }, court: Court): void {
  if (/(^|[\s;&|({])(rm|unlink)\s+(-\S+\s+)*-\S*[rR]\S*\s+(--no-preserve-root\s+)?\/\*?\s*($|[\s;&|)}])/m.test(text)) {
    court.findings.add("forbidden", "reason.forbidden-delete", span, { path: "/" });
  }
  if (/(\S+)\s*\(\)\s*\{[^}]*\1\s*\|\s*\1\s*&/.test(text)) {
    court.findings.add("forbidden", "reason.forbidden-fork-bomb", span, { program: "" });
  }
}
