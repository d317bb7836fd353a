import type { Argument } from "./argument.ts";
import { isPlainOperand } from "./argument.ts";
import type { FlagSpec, FlagTable } from "./flag-table.ts";

/** What one word (or a flag with the word after it) of a command line turned out to be. */
export type CommandPart =
  | { kind: "flag"; spec: FlagSpec; value: Argument | undefined; argument: Argument }
  | { kind: "operand"; argument: Argument }
  | { kind: "unknown-flag"; argument: Argument; name: string }
  /** A word that may turn out to be a flag when it runs. */
  | { kind: "unsure"; argument: Argument };

export type Grammar = "getopt" | "posix" | "long" | "words";

/**
 * Takes a command line apart. It stops before the first operand when `stopAtOperand` (a subcommand comes there), and
 * `next` says where. Abbreviated long flags are unknown: which flag they mean depends on the program's version.
 */
export function readFlags(
  args: readonly Argument[],
  table: FlagTable,
  grammar: Grammar,
  options: { stopAtOperand?: boolean } = {},
): { parts: CommandPart[]; next: number } {
  const parts: CommandPart[] = [];
  const stops = options.stopAtOperand === true;
  let at = 0;
  for (; at < args.length; at++) {
    const argument = args[at];
    if (argument === undefined) break;
    if (argument.kind !== "known") {
      if (isPlainOperand(argument)) {
        if (stops) return { parts, next: at };
        parts.push({ kind: "operand", argument });
        if (grammar === "posix") return { parts: [...parts, ...operandsFrom(args, at + 1)], next: args.length };
      } else parts.push({ kind: "unsure", argument });
      continue;
    }
    const { text } = argument;
    if (text === "--" && grammar !== "words" && !table.specs.has("--")) {
      if (stops) return { parts, next: at + 1 };
      return { parts: [...parts, ...operandsFrom(args, at + 1)], next: args.length };
    }
    const read =
      grammar === "words"
        ? readWordForm(argument, text, args, at, table)
        : readDashed(argument, text, args, at, table, grammar);
    if (read === undefined) {
      if (stops) return { parts, next: at };
      parts.push({ kind: "operand", argument });
      if (grammar === "posix") return { parts: [...parts, ...operandsFrom(args, at + 1)], next: args.length };
      continue;
    }
    parts.push(...read.parts);
    at += read.taken;
  }
  return { parts, next: at };
}

type Read = { parts: CommandPart[]; taken: 0 | 1 };

/** Undefined: the word is an operand. */
function readDashed(
  argument: Argument,
  text: string,
  args: readonly Argument[],
  at: number,
  table: FlagTable,
  grammar: Grammar,
): Read | undefined {
  if (text === "-" || (!text.startsWith("-") && !(text.startsWith("+") && table.specs.has(text)))) return undefined;
  if (text.startsWith("--") || grammar === "long" || text.startsWith("+")) {
    const whole = table.specs.get(text);
    if (whole !== undefined) return withValue(whole, argument, args, at);
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const spec = table.specs.get(name);
    if (spec === undefined || equals < 0 || spec.value === "none") return unknown(argument, name);
    return { parts: [flag(spec, argument, attached(argument, text.slice(equals + 1)))], taken: 0 };
  }
  // A row may list a whole short word (`-15`, `-noout`) as one flag.
  const whole = table.specs.get(text);
  if (whole !== undefined && text.length > 2) return withValue(whole, argument, args, at);
  return readCluster(argument, text, args, at, table);
}

/** -abc: each letter a flag, until one that takes the rest as its value. */
function readCluster(argument: Argument, text: string, args: readonly Argument[], at: number, table: FlagTable): Read {
  const parts: CommandPart[] = [];
  for (let letter = 1; letter < text.length; letter++) {
    const name = `-${text.charAt(letter)}`;
    const spec = table.specs.get(name);
    if (spec === undefined) {
      const numeric = table.specs.get("-NUM");
      const digits = /^\d+/.exec(text.slice(letter))?.[0];
      if (numeric !== undefined && digits !== undefined) {
        parts.push(flag(numeric, argument, undefined));
        letter += digits.length - 1;
        continue;
      }
      return { parts: [...parts, { kind: "unknown-flag", argument, name }], taken: 0 };
    }
    const rest = text.slice(letter + 1);
    if (spec.value === "none") {
      parts.push(flag(spec, argument, undefined));
      continue;
    }
    if (rest !== "") return { parts: [...parts, flag(spec, argument, attached(argument, rest))], taken: 0 };
    if (spec.value === "optional") return { parts: [...parts, flag(spec, argument, undefined)], taken: 0 };
    const read = withValue(spec, argument, args, at);
    return { parts: [...parts, ...read.parts], taken: read.taken };
  }
  return { parts, taken: 0 };
}

/** The grammar without dashes: `if=/dev/sda`, `aux`, or a listed word whose value is the next one. */
function readWordForm(
  argument: Argument,
  text: string,
  args: readonly Argument[],
  at: number,
  table: FlagTable,
): Read | undefined {
  const whole = table.specs.get(text);
  if (whole !== undefined) return withValue(whole, argument, args, at);
  const equals = text.indexOf("=");
  const spec = equals > 0 ? table.specs.get(text.slice(0, equals)) : undefined;
  if (spec !== undefined && spec.value !== "none") {
    return { parts: [flag(spec, argument, attached(argument, text.slice(equals + 1)))], taken: 0 };
  }
  return text.startsWith("-") ? unknown(argument, text) : undefined;
}

function withValue(spec: FlagSpec, argument: Argument, args: readonly Argument[], at: number): Read {
  if (spec.value !== "required") return { parts: [flag(spec, argument, undefined)], taken: 0 };
  const value = args[at + 1];
  if (value === undefined) return { parts: [flag(spec, argument, undefined)], taken: 0 };
  // An unquoted dynamic word may become none or many: the value, and what follows it, are then not known.
  if (value.kind === "dynamic" && !value.quoted) return { parts: [{ kind: "unsure", argument: value }], taken: 1 };
  return { parts: [flag(spec, argument, value)], taken: 1 };
}

function flag(spec: FlagSpec, argument: Argument, value: Argument | undefined): CommandPart {
  return { kind: "flag", spec, value, argument };
}

function attached(argument: Argument, text: string): Argument {
  return { kind: "known", text, start: argument.start, end: argument.end };
}

function unknown(argument: Argument, name: string): Read {
  return { parts: [{ kind: "unknown-flag", argument, name }], taken: 0 };
}

function operandsFrom(args: readonly Argument[], from: number): CommandPart[] {
  return args
    .slice(from)
    .map((argument) =>
      argument.kind === "dynamic" && !argument.quoted ? { kind: "unsure", argument } : { kind: "operand", argument },
    );
}
