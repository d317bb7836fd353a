import type { KnownOptions } from "../../../command/machine/known-options.ts";
import type { OptionTable } from "../../../command/machine/option-table.ts";
import { type Argument, textOf } from "../../../command/policy/argument.ts";
import type { CalledProgram } from "../../../command/policy/called-program.ts";
import { type FlagSpec, type FlagTable, flagTable } from "../../../command/policy/flag-table.ts";
import type { Use } from "../../../command/policy/program-row.ts";
import { type CommandPart, type Grammar, readFlags } from "../../../command/policy/read-flags.ts";
import { builtins } from "../../../command/policy/shell-builtins.ts";
import { carryingCalls } from "./carrying-calls.ts";
import type { Problem } from "./problem.ts";

/** One call taken apart by all that is known of its program: `use` is the row's, of the innermost subcommand. */
export type ReadCall = {
  problems: readonly Problem[];
  parts: readonly CommandPart[];
  use: Use | undefined;
  /** Other words that its pages speak of. */
  words: ReadonlySet<string>;
};

/**
 * Reads a call's words by the programs table, this machine's manual pages and its completions. What none of them knows is a
 * problem: a program of which nothing is known may have no options but those that all have.
 */
export function readCall(call: CalledProgram, known: KnownOptions): ReadCall {
  const { name, row } = call;
  if (builtins.has(name)) return { problems: [], parts: [], use: undefined, words: new Set() };
  const args = withoutForeignWords(call);
  const walk = walkSubcommands(name, args, row?.use, known);
  const { parts } = readFlags(walk.args, walk.table, grammarOf(name, walk.path, walk.use));
  const problems = [...walk.parts, ...parts].flatMap((part): Problem[] =>
    part.kind === "unknown-flag" && !isAccepted(name, textOf(part.argument) ?? part.name, walk.table)
      ? [{ kind: "unknown-option", program: [name, ...walk.path].join(" "), option: part.name }]
      : [],
  );
  const words = new Set(walk.pages.flatMap((page) => [...page.words]));
  return { problems: [...walk.problems, ...problems], parts: [...walk.parts, ...parts], use: walk.use, words };
}

type Walk = {
  path: string[];
  args: readonly Argument[];
  use: Use | undefined;
  table: FlagTable;
  pages: OptionTable[];
  /** The flags before the subcommands. */
  parts: CommandPart[];
  problems: Problem[];
};

/** Down to the innermost subcommand, gathering the options of each level: many programs take them anywhere. */
function walkSubcommands(name: string, args: readonly Argument[], row: Use | undefined, known: KnownOptions): Walk {
  const uses: Use[] = row === undefined ? [] : [row];
  const pages = [name, ...(alsoIn[name] ?? [])].map(known).filter((page) => page !== undefined);
  const walk: Walk = { path: [], args, use: row, table: joined(uses, pages), pages, parts: [], problems: [] };
  for (let depth = 0; depth < 3; depth += 1) {
    const { parts, next } = readFlags(walk.args, walk.table, walk.use?.grammar ?? "getopt", { stopAtOperand: true });
    const word = textOf(walk.args[next]);
    if (word === undefined) break;
    const names = synonyms(walk.use, word);
    const own = names.map((one) => known([name, ...walk.path, one].join("-"))).filter((page) => page !== undefined);
    const use = names.length > 0 ? subcommand(walk.use, word) : undefined;
    const page = own[0] ?? (/^[a-z][\w-]*$/.test(word) ? known([name, ...walk.path, word].join("-")) : undefined);
    if (use === undefined && page === undefined) {
      // Its own page may speak of words that the table does not list.
      const spoken = pages.some(({ words }) => words.has(word));
      if (walk.use?.subcommands !== undefined && !spoken && !isProbablyValue(walk.args, next))
        walk.problems.push({ kind: "unknown-subcommand", program: [name, ...walk.path].join(" "), word });
      break;
    }
    walk.parts.push(...parts);
    walk.path.push(word);
    walk.args = walk.args.slice(next + 1);
    walk.use = use;
    if (use !== undefined) uses.unshift(use);
    if (page !== undefined) pages.unshift(page);
    walk.table = joined(uses, pages);
    if (use?.subcommands === undefined && page === undefined) break;
  }
  return walk;
}

/** The word after an option that nothing is known of may be its value. */
function isProbablyValue(args: readonly Argument[], at: number): boolean {
  return (textOf(args[at - 1]) ?? "").startsWith("-");
}

function subcommand(use: Use | undefined, word: string): Use | undefined {
  return Object.entries(use?.subcommands ?? {}).find(([keys]) => keys.split("|").includes(word))?.[1];
}

function synonyms(use: Use | undefined, word: string): string[] {
  const keys = Object.keys(use?.subcommands ?? {}).find((key) => key.split("|").includes(word));
  return keys === undefined ? [] : [word, ...keys.split("|")];
}

/** Programs whose options another page explains. */
const alsoIn: Readonly<Record<string, readonly string[]>> = {
  apt: ["apt-get", "apt-cache"],
  "apt-get": ["apt.conf"],
  pip3: ["pip"],
  vim: ["vi"],
};

/** The table's word before the pages'. What a page says of a long option's value is not always to be told from its form. */
function joined(uses: readonly Use[], pages: readonly OptionTable[]): FlagTable {
  const specs = new Map<string, FlagSpec>();
  for (const use of uses) for (const [name, spec] of flagTable(use).specs) if (!specs.has(name)) specs.set(name, spec);
  for (const { options } of pages)
    for (const [name, value] of options) {
      const before = specs.get(name);
      const spoken = value === "none" && name.startsWith("--") ? "optional" : value;
      if (before === undefined) specs.set(name, { name, value: spoken, ...readText });
      // The table leaves the value out where giving one is no read any more.
      else if (before.value === "none" && value !== "none") specs.set(name, { ...before, value: "optional" });
    }
  return { specs, readWith: new Set() };
}

const readText = { kind: "text", effect: "read" } as const;

function grammarOf(name: string, path: readonly string[], use: Use | undefined): Grammar {
  const called = [name, ...path].join(" ");
  return carryingCalls.has(called) ? "posix" : (use?.grammar ?? "getopt");
}

/** Words of a call that are not its own program's: what find runs, tar's and ps's letters without a dash. */
function withoutForeignWords({ name, args }: CalledProgram): readonly Argument[] {
  if (name === "find") {
    const own: Argument[] = [];
    for (let at = 0; at < args.length; at += 1) {
      const argument = args[at];
      if (argument !== undefined) own.push(argument);
      if (!/^-(exec|execdir|ok|okdir)$/.test(textOf(argument) ?? "")) continue;
      while (at + 1 < args.length && !/^[;+]$/.test(textOf(args[at]) ?? "")) at += 1;
      const end = args[at];
      if (end !== undefined) own.push({ ...end, kind: "known", text: ";" });
    }
    return own;
  }
  const [first, ...rest] = args;
  if (first?.kind === "known" && (name === "tar" || name === "bsdtar") && /^[a-zA-Z]+$/.test(first.text))
    return [{ ...first, text: `-${first.text}` }, ...rest];
  return args;
}

/** What looks like an unknown option and is none, or one that every program has. */
function isAccepted(program: string, word: string, table: FlagTable): boolean {
  if (/^--(help|version)$/.test(word)) return true;
  // The page of find(1) has these as -newerXY.
  if (program === "find" && /^-newer[aBcm][aBcmt]$/.test(word)) return true;
  // A mode, a signal, a number: what stands for a value there.
  if (program === "chmod" && /^-[rwxXstugo,=+-]+$/.test(word)) return true;
  if (/^(kill|pkill|killall|skill)$/.test(program) && /^-(\d{1,2}|(SIG)?[A-Z][A-Z0-9]{1,7})$/.test(word)) return true;
  if (/^(seq|expr|bc|sleep|renice|numfmt|factor|git)$/.test(program) && /^-\d/.test(word)) return true;
  if (/^-\d{3,}$/.test(word)) return true;
  // `-std=c++17`, `-Xlint:path`: a long option with one dash.
  const named = /^(-[A-Za-z][\w-]+)[=:]/.exec(word)?.[1];
  return named !== undefined && table.specs.has(named);
}
