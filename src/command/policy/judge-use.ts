import type { Risk } from "../../ports/assessment.ts";
import { worstRisk } from "../../ports/assessment.ts";
import type { Argument } from "./argument.ts";
import { spanOf, textOf } from "./argument.ts";
import type { Court, Invocation, Produced } from "./court.ts";
import { type FlagTable, flagNames, flagTable } from "./flag-table.ts";
import { judgeReadPath, readsRecursively } from "./judge-path.ts";
import { judgeHiddenPath, judgeValue } from "./judge-value.ts";
import type { Effect, Operands, Use, ValueKind } from "./program-row.ts";
import { type CommandPart, readFlags } from "./read-flags.ts";
import { isSecretName } from "./secrets.ts";

/** Judges a call by its row's use: flags, operands and subcommands add up and the worst wins. */
export function judgeUse(call: Invocation, use: Use, court: Court, above?: Above): Produced | undefined {
  if (use.subcommands !== undefined) return judgeSubcommand(call, use, use.subcommands, court, above);
  const grammar = use.grammar ?? "getopt";
  const table = merged(flagTable(use), above?.table);
  const { parts } = readFlags(call.args, table, grammar);
  return judgeParts({ ...call, use }, use, table, parts, court, above?.given ?? []);
}

/** What a program that lets its flags stand anywhere hands down to its subcommand: their table, and those already met. */
type Above = { table: FlagTable; given: readonly CommandPart[] };

function judgeSubcommand(
  call: Invocation,
  use: Use,
  subcommands: Readonly<Record<string, Use>>,
  court: Court,
  above: Above | undefined,
): Produced | undefined {
  const { findings } = court;
  const table = merged(flagTable(use), above?.table);
  const { parts, next } = readFlags(call.args, table, use.grammar ?? "getopt", { stopAtOperand: true });
  const first = call.args[next];
  const here = { ...call, use };
  const helps = parts.some((part) => part.kind === "flag" && table.readWith.has(part.spec.name));
  if (first === undefined) {
    judgeFlags(here, use, parts, court);
    const effect = helps ? "read" : (use.bare ?? "write");
    // A flag that is listed as read and asks for nothing more (`git --version`).
    addEffect(effect, here, use, call.span, court, "reason.no-subcommand");
    judgeNature(here, use, parts, court);
    return undefined;
  }
  judgeFlags(here, use, parts, court);
  const name = textOf(first);
  const found = name === undefined ? undefined : subcommandOf(subcommands, name);
  if (name === undefined || found === undefined) {
    if (!helps)
      findings.add("write", "reason.subcommand", first, { program: call.name, operand: textFor(first, court) });
    addEffect(use.effect, here, use, first, court);
    return undefined;
  }
  const entry = { program: call.name, subcommand: name };
  findings.note(first, found.reason ?? subcommandMeaning(call.name, name), "read", entry);
  judgeNature(here, use, parts, court, { subcommand: found.effect });
  // Flags of the program itself may stand after the subcommand as well, unless its flags end at the first operand.
  const anywhere = (use.grammar ?? "getopt") === "getopt";
  const passedOn = anywhere ? { table, given: [...(above?.given ?? []), ...parts] } : undefined;
  const inner = { ...call, args: call.args.slice(next + 1), use: found };
  if (use.judge !== undefined || found.judge !== undefined) {
    return court.judgeBy(found.judge ?? use.judge ?? "", inner);
  }
  return judgeUse(inner, found, court, passedOn);
}

function judgeParts(
  call: Invocation,
  use: Use,
  table: FlagTable,
  parts: readonly CommandPart[],
  court: Court,
  before: readonly CommandPart[],
): Produced | undefined {
  const isRead = [...before, ...parts].some((part) => part.kind === "flag" && table.readWith.has(part.spec.name));
  const operands = parts.flatMap((part) => (part.kind === "operand" || part.kind === "unsure" ? [part.argument] : []));
  const effect: Effect = isRead ? "read" : operands.length === 0 && use.bare !== undefined ? use.bare : use.effect;
  const quiet = effect !== "read";
  addEffect(effect, call, use, call.span, court);
  judgeFlags(call, use, parts, court, quiet);
  judgeNature(call, use, parts, court);
  return judgeOperands(call, use, parts, court, quiet);
}

function judgeFlags(call: Invocation, use: Use, parts: readonly CommandPart[], court: Court, quiet = false): void {
  const { findings } = court;
  const program = call.name;
  for (const part of parts) {
    if (part.kind === "unknown-flag") {
      // What asks for a better reason need not also say that a flag is unknown.
      if (!quiet) findings.add("write", "reason.unknown-flag", part.argument, { program, flag: part.name });
    } else if (part.kind === "unsure" && !use.harmless) {
      findings.add("write", "reason.dynamic-word", part.argument, { program });
    } else if (part.kind === "flag") {
      const { spec, value } = part;
      const entry = { program, option: spec.name };
      findings.note(part.argument, flagMeaning(program, spec.name, spec.effect), spec.effect, entry);
      if (spec.effect === "write" || spec.effect === "destructive") {
        findings.add(spec.effect, `reason.${spec.effect}-flag`, part.argument, { program, flag: spec.name });
      }
      const wanted = use.values?.[spec.name];
      if (wanted !== undefined && !(value?.kind === "known" && wanted.test(value.text))) {
        const shown = value === undefined ? "" : textFor(value, court);
        findings.add("write", "reason.value", part.argument, { program, flag: spec.name, value: shown });
      }
      if (value === undefined) continue;
      if (spec.kind === "command") court.judgeCommandLine([value], value, { kind: "unknown" }, call.scope);
      else judgeValue(value, spec.kind, call, court, "flag");
    }
  }
}

function judgeOperands(
  call: Invocation,
  use: Use,
  parts: readonly CommandPart[],
  court: Court,
  quiet: boolean,
): Produced | undefined {
  const { findings } = court;
  const rule = use.operands ?? "none";
  const list = parts.flatMap((part) => (part.kind === "operand" || part.kind === "unsure" ? [part] : []));
  if (rule === "none") {
    for (const { argument } of quiet ? [] : list) {
      findings.add("write", "reason.operand", argument, { program: call.name, operand: textFor(argument, court) });
    }
    return undefined;
  }
  const kinds = kindsOf(rule, parts);
  const some = typeof rule === "object" ? rule : undefined;
  let paths = 0;
  const showsFiles = [...kinds, ...[...flagTable(use).specs.values()].map((spec) => spec.kind)].includes("path");
  for (const [at, { argument, kind: certainty }] of list.entries()) {
    const text = textOf(argument);
    const kind = kinds[Math.min(at, kinds.length - 1)] ?? "text";
    if (some?.max !== undefined && at >= some.max) {
      findings.add("write", "reason.operand", argument, { program: call.name, operand: textFor(argument, court) });
    } else if (some?.matching !== undefined && !(text !== undefined && some.matching.test(text))) {
      findings.add("write", "reason.operand", argument, { program: call.name, operand: textFor(argument, court) });
    }
    if (kind === "command") {
      const rest = list.slice(at).map((operand) => operand.argument);
      return court.judgeCommandLine(rest, spanOf(rest, argument), call.input, call.scope);
    }
    if (kind === "path") paths += 1;
    if (kind === "text" && text !== undefined && isSecretName(text) && searchesMany(call)) {
      findings.add("write", "reason.secret-search", argument, { program: call.name, text });
    }
    if (certainty === "unsure" && !use.harmless) continue;
    judgeValue(argument, certainty === "unsure" && kinds.includes("path") ? "path" : kind, call, court);
    if (kind === "text" && showsFiles) judgeHiddenPath(argument, court);
  }
  // `grep -r x` and `rg x` search the folder they are called in.
  if (showsFiles && paths === 0 && searchers.test(call.name) && readsRecursively(call)) {
    judgeReadPath({ kind: "known", text: ".", start: call.span.start, end: call.span.end }, call, court);
  }
  return undefined;
}

function searchesMany(call: Invocation): boolean {
  return readsRecursively(call) || call.args.some((argument) => argument.kind === "below");
}

const searchers = /^(.*grep|rg|ag|ack|ack-grep|ug|sift|pt)$/;

/** What holds for the call as a whole: what it must see, whether it connects, takes the terminal or never ends. */
function judgeNature(
  call: Invocation,
  use: Use,
  parts: readonly CommandPart[],
  court: Court,
  options: { subcommand?: Effect } = {},
): void {
  const { findings } = court;
  const given = new Set(parts.flatMap((part) => (part.kind === "flag" ? [part.spec.name] : [])));
  const has = (list: string) => [...flagNames(list)].some((name) => given.has(name));
  if (use.sees !== undefined) findings.need(use.sees);
  if (use.network) {
    findings.usesNetwork();
    const sends = call.args.find((argument) => argument.kind !== "known" || argument.fromEnvironment === true);
    if (sends !== undefined) findings.add("write", "reason.network-data", sends, { program: call.name });
    const file = parts.find((part) => part.kind === "flag" && part.spec.kind === "path" && part.value !== undefined);
    if (file !== undefined) findings.add("write", "reason.network-input", file.argument, { program: call.name });
    if (call.input.kind === "unknown" || call.input.kind === "paths") {
      findings.add("write", "reason.network-input", call.span, { program: call.name });
    }
  }
  // A program that takes the terminal for its work does not for a subcommand that only reads (`aptitude search`).
  const takes = use.terminal && options.subcommand !== "read";
  const fed = use.terminalUnlessFed === true && call.input.kind !== "inherited";
  if (takes && !fed && !(use.terminalUnless !== undefined && has(use.terminalUnless))) findings.takesTerminal();
  if (use.endless) findings.neverEnds();
  const when = use.endlessWhen;
  if (when === undefined || options.subcommand !== undefined) return;
  const operands = parts.filter((part) => part.kind === "operand").length;
  if (
    (when.with !== undefined && has(when.with)) ||
    (when.without !== undefined && !has(when.without)) ||
    (when.operands !== undefined && operands === when.operands)
  ) {
    findings.neverEnds();
  }
}

function addEffect(
  effect: Effect,
  call: Invocation,
  use: Use,
  span: { start: number; end: number },
  court: Court,
  code: "reason.writes" | "reason.no-subcommand" = "reason.writes",
): void {
  if (effect === "read") return;
  if (use.reason !== undefined) {
    court.findings.add(effect, "reason.because", span, { program: call.name, en: use.reason.en, es: use.reason.es });
  } else if (effect === "destructive") {
    court.findings.add(effect, "reason.destroys", span, { program: call.name });
  } else {
    court.findings.add(effect, code, span, { program: call.name });
  }
}

function kindsOf(rule: Exclude<Operands, "none">, parts: readonly CommandPart[]): readonly ValueKind[] {
  if (typeof rule !== "object") return [rule];
  if (rule.firstUnless === undefined) return rule.kinds;
  const names = flagNames(rule.firstUnless);
  const given = parts.some((part) => part.kind === "flag" && names.has(part.spec.name));
  return given && rule.kinds.length > 1 ? rule.kinds.slice(1) : rule.kinds;
}

/** The use under `name`; keys list synonyms as "a|b". */
function subcommandOf(subcommands: Readonly<Record<string, Use>>, name: string): Use | undefined {
  const known = byName.get(subcommands);
  if (known !== undefined) return known.get(name);
  const map = new Map<string, Use>();
  for (const [keys, use] of Object.entries(subcommands)) for (const key of keys.split("|")) map.set(key, use);
  byName.set(subcommands, map);
  return map.get(name);
}

const byName = new WeakMap<object, Map<string, Use>>();

function merged(own: FlagTable, inherited: FlagTable | undefined): FlagTable {
  if (inherited === undefined || inherited.specs.size === 0) return own;
  return {
    specs: new Map([...inherited.specs, ...own.specs]),
    // What makes the bare program a read (`helm --version`) may mean something else here (`helm install --version 1.2`).
    readWith: own.readWith,
  };
}

function textFor(argument: Argument, court: Court): string {
  return argument.kind === "known" ? argument.text : court.source.slice(argument.start, argument.end);
}

/** A flag that changes nothing by itself may still belong to a command that does, so nothing is said of what it spares. */
function flagMeaning(program: string, flag: string, effect: Risk): { en: string; es: string } {
  const option = { en: `option ${flag} of ${program}`, es: `opción ${flag} de ${program}` };
  switch (worstRisk(effect)) {
    case "read":
      return option;
    case "write":
      return { en: `${option.en}, can change things`, es: `${option.es}, puede cambiar cosas` };
    default:
      return { en: `${option.en}, loses data`, es: `${option.es}, hace perder datos` };
  }
}

function subcommandMeaning(program: string, name: string): { en: string; es: string } {
  return { en: `subcommand ${name} of ${program}`, es: `suborden ${name} de ${program}` };
}
