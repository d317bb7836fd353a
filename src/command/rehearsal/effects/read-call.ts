import type { Argument } from "../../policy/argument.ts";
import type { CalledProgram } from "../../policy/called-program.ts";
import { type FlagTable, flagTable, readFlagList } from "../../policy/flag-table.ts";
import type { FlagList, Use } from "../../policy/program-row.ts";
import { readFlags } from "../../policy/read-flags.ts";

/** A call's words told apart: what it does to what. A word that is decided at run time ends in "…". */
export type ReadCall = {
  name: string;
  operands: readonly string[];
  /** Whether every operand is known for certain. */
  certain: boolean;
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
};

/** `further`: flags with a value that the policy's row does not list. */
export function readCall(call: CalledProgram, further: FlagList = ""): ReadCall {
  const operands: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const extra = tableOf(further);
  let certain = true;

  take(call.args, call.row?.use, extra);
  for (const argument of call.args) if (argument.kind === "known") addFlags(argument.text, flags);
  return { name: call.name, operands, certain, flags, values };

  function take(args: readonly Argument[], use: Use | undefined, above: FlagTable): void {
    const table = merged(use === undefined ? emptyTable : flagTable(use), above);
    const subcommands = use?.subcommands;
    const grammar = use?.grammar ?? "getopt";
    const { parts, next } = readFlags(args, table, grammar, { stopAtOperand: subcommands !== undefined });
    for (const part of parts) {
      if (part.kind === "operand" || part.kind === "unsure") add(part.argument);
      else if (part.kind === "flag") values.set(part.spec.name, part.value === undefined ? "" : textOf(part.value));
    }
    const first = args[next];
    if (subcommands === undefined || first === undefined) return;
    add(first);
    const found = first.kind === "known" ? subcommandNamed(subcommands, first.text) : undefined;
    take(args.slice(next + 1), found, table);
  }

  function add(argument: Argument): void {
    if (argument.kind !== "known") certain = false;
    operands.push(textOf(argument));
  }
}

function textOf(argument: Argument): string {
  switch (argument.kind) {
    case "known":
      return argument.text;
    case "dynamic":
      return `${argument.prefix}…`;
    case "below":
      return `${argument.roots.join(" ")}…`;
  }
}

/** `--now=x` counts as --now, `-rf` as -r and -f as well as itself. */
function addFlags(text: string, flags: Set<string>): void {
  if (!/^-./.test(text)) return;
  flags.add(text);
  if (text.startsWith("--")) flags.add(text.replace(/=.*$/s, ""));
  else for (const letter of text.slice(1)) flags.add(`-${letter}`);
}

function subcommandNamed(subcommands: Readonly<Record<string, Use>>, name: string): Use | undefined {
  return Object.entries(subcommands).find(([keys]) => keys.split("|").includes(name))?.[1];
}

const emptyTable: FlagTable = { specs: new Map(), readWith: new Set() };

function tableOf(flags: FlagList): FlagTable {
  return { specs: new Map(readFlagList(flags, "write").map((spec) => [spec.name, spec])), readWith: new Set() };
}

function merged(own: FlagTable, above: FlagTable): FlagTable {
  return { specs: new Map([...above.specs, ...own.specs]), readWith: own.readWith };
}
