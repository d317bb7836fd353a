import { type ExpansionContext, expandText, expandWord } from "./expand.ts";
import type { Lowered, LoweredRedirect, LoweredStage, LoweredStep } from "./lowered.ts";
import { isSameOutsideTheShell } from "./lowering/builtins.ts";
import type { Assignment, Redirect, Script, Statement, Word } from "./syntax.ts";

/**
 * The script as literal argv pipelines that need no shell, or undefined when anything in it needs one. Words become
 * what they stand for at this moment.
 */
export function lower(script: Script, context: ExpansionContext): Lowered | undefined {
  const steps: LoweredStep[] = [];
  for (const statement of script.statements) {
    const lowered = lowerList(statement, "always", context);
    if (lowered === undefined) return undefined;
    steps.push(...lowered);
  }
  return steps.length > 0 ? { steps } : undefined;
}

/** `a && b || c` leans left, so its steps in order, each with its own condition, mean the same. */
function lowerList(
  statement: Statement,
  when: LoweredStep["when"],
  context: ExpansionContext,
): LoweredStep[] | undefined {
  if (statement.kind === "and" || statement.kind === "or") {
    const left = lowerList(statement.left, when, context);
    const right = lowerPipeline(statement.right, statement.kind, context);
    return left && right && [...left, right];
  }
  const step = lowerPipeline(statement, when, context);
  return step && [step];
}

function lowerPipeline(
  statement: Statement,
  when: LoweredStep["when"],
  context: ExpansionContext,
): LoweredStep | undefined {
  const negated = statement.kind === "not";
  const body = negated ? statement.body : statement;
  const stages: LoweredStage[] = [];
  for (const stage of body.kind === "pipeline" ? body.stages : [body]) {
    const lowered = stage.kind === "command" ? lowerCommand(stage, context) : undefined;
    if (lowered === undefined) return undefined;
    stages.push(lowered);
  }
  return { when, negated, stages };
}

function lowerCommand(command: Statement & { kind: "command" }, context: ExpansionContext): LoweredStage | undefined {
  const argv = expandAll(command.words, context);
  const [name, ...rest] = argv ?? [];
  if (name === undefined || name === "" || argv?.some((text) => text.includes("\0"))) return undefined;
  const environment = lowerAssignments(command.assignments, context);
  const redirects = lowerRedirects(command.redirects, context);
  if (environment === undefined || redirects === undefined) return undefined;
  if (!isSameOutsideTheShell([name, ...rest], { ...context.environment, ...environment })) return undefined;
  return { argv: [name, ...rest], environment, redirects };
}

function expandAll(words: readonly Word[], context: ExpansionContext): string[] | undefined {
  const argv: string[] = [];
  for (const word of words) {
    const expanded = expandWord(word, context);
    if (expanded.kind === "dynamic") return undefined;
    argv.push(...expanded.values);
  }
  return argv;
}

/** `A=1 B=$A cmd`: each value sees those before it. PATH would change where cmd itself is looked for. */
function lowerAssignments(
  assignments: readonly Assignment[],
  context: ExpansionContext,
): Record<string, string> | undefined {
  const environment: Record<string, string> = {};
  const variables = new Map(context.variables);
  for (const { name, index, append, array, value } of assignments) {
    if (index !== undefined || append || array !== undefined || changesTheShell.test(name)) return undefined;
    const glob = (pattern: string) => context.glob(pattern);
    const { home, folder, environment: outer } = context;
    const text = value === undefined ? "" : expandText(value, { home, folder, environment: outer, variables, glob });
    if (text === undefined || text.includes("\0")) return undefined;
    environment[name] = text;
    variables.set(name, text);
  }
  return environment;
}

// Names that bash acts on itself, or refuses to set.
const changesTheShell =
  /^(PATH|IFS|ENV|SHELLOPTS|POSIXLY_CORRECT|BASH.*|U?ID|EUID|PPID|_|SHLVL|PWD|OLDPWD|EXECIGNORE|GLOBIGNORE)$/;

function lowerRedirects(redirects: readonly Redirect[], context: ExpansionContext): LoweredRedirect[] | undefined {
  const lowered: LoweredRedirect[] = [];
  for (const redirect of redirects) {
    const found = lowerRedirect(redirect, context);
    if (found === undefined) return undefined;
    lowered.push(...found);
  }
  return lowered;
}

function lowerRedirect(redirect: Redirect, context: ExpansionContext): LoweredRedirect[] | undefined {
  switch (redirect.kind) {
    case "opaque":
      return undefined;
    case "heredoc":
    case "herestring": {
      const text = expandText(redirect.body, context);
      if (text === undefined || (redirect.descriptor ?? 0) !== 0) return undefined;
      return [{ descriptor: 0, kind: "text", text: redirect.kind === "herestring" ? `${text}\n` : text }];
    }
    case "file":
      return lowerFileRedirect(redirect, context);
  }
}

function lowerFileRedirect(
  redirect: Redirect & { kind: "file" },
  context: ExpansionContext,
): LoweredRedirect[] | undefined {
  const expanded = expandWord(redirect.target, context);
  const target = expanded.kind === "known" && expanded.values.length === 1 ? expanded.values[0] : undefined;
  if (target === undefined || target === "") return undefined;
  const { operator, descriptor } = redirect;
  const isNull = target === "/dev/null";
  switch (operator) {
    case "<":
      if ((descriptor ?? 0) !== 0) return undefined;
      // Bash opens these names itself, as descriptors or sockets.
      if (/^\/dev\/(fd|stdin|stdout|stderr|tcp|udp)(\/|$)/.test(target)) return undefined;
      return [isNull ? { descriptor: 0, kind: "null" } : { descriptor: 0, kind: "file", path: target }];
    case ">":
    case ">>":
    case ">|": {
      const to = descriptor ?? 1;
      return isNull && (to === 1 || to === 2) ? [{ descriptor: to, kind: "null" }] : undefined;
    }
    case "&>":
    case "&>>":
      return isNull ? bothToNull : undefined;
    case ">&": {
      const to = descriptor ?? 1;
      if (isNull && descriptor === undefined) return bothToNull;
      if (!/^[12]$/.test(target) || (to !== 1 && to !== 2)) return undefined;
      return [{ descriptor: to, kind: "duplicate", source: Number(target) }];
    }
    case "<>":
    case "<&":
      return undefined;
  }
}

const bothToNull: LoweredRedirect[] = [
  { descriptor: 1, kind: "null" },
  { descriptor: 2, kind: "null" },
];
