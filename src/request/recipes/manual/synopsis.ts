import type { RecipeSlotType } from "../slot-types.ts";
import { isOptions, operandType } from "./operand-types.ts";
import type { OptionEntry } from "./option-entry.ts";
import { type UsagePart, usageOf } from "./usage.ts";

/**
 * What the page's synopsis requires behind a program and an option of it. Lines that name the option count first; where
 * none does, the first that needs no other option. Undefined where it asks for what no slot stands for, or says nothing.
 */
export function operandsBehind(
  synopsis: string,
  program: string,
  option: OptionEntry | undefined,
): readonly RecipeSlotType[] | undefined {
  const lines = usageLines(synopsis, program);
  const naming = option === undefined ? [] : lines.filter((line) => option.names.some((name) => holds(line, name)));
  if (naming.length > 0) {
    return naming.map((line) => required(line, option)).find((found) => typeof found === "object");
  }
  const found = lines.map((line) => required(line, option)).find((found) => found !== "another option");
  return typeof found === "object" ? found : undefined;
}

/** What a subcommand requires; "unnamed" where the synopsis does not name it. */
export function operandsOfSubcommand(
  synopsis: string,
  program: string,
  subcommand: string,
): readonly RecipeSlotType[] | "unnamed" | undefined {
  for (const line of usageLines(synopsis, program)) {
    const parts = usageOf(line);
    const ways = parts.flatMap((part) => (part.kind === "choice" ? part.ways : []));
    for (const way of [parts, ...ways]) {
      const [first, ...rest] = way;
      if (first?.kind !== "word" || !first.word.split("|").includes(subcommand)) continue;
      const found = requiredOf(rest, line, undefined);
      return typeof found === "object" ? found : undefined;
    }
  }
  return "unnamed";
}

/** What a usage without its program's name requires: the rest of "start UNIT...". */
export function operandsOf(usage: string): readonly RecipeSlotType[] | undefined {
  const found = required(usage, undefined);
  return typeof found === "object" ? found : undefined;
}

/** Each line of usage behind the program's name, those that go on on the next joined. */
function usageLines(synopsis: string, program: string): string[] {
  const lines: string[] = [];
  for (const raw of synopsis.split("\n").slice(0, mostLines)) {
    // What `--help` prints goes on with its options.
    if (lines.length > 0 && /^\s*(?:$|-\S.*\s{2}\S)/.test(raw)) break;
    const line = raw.trim().replace(/^(?:usage|or|uso|modo de empleo|o):\s*/i, "");
    if (line === program || line.startsWith(`${program} `)) lines.push(line.slice(program.length));
    // Other words are another program's line, or what the page says next.
    else if (lines.length > 0 && /^[[{(<|.-]/.test(line)) lines.push(`${lines.pop() ?? ""} ${line}`);
  }
  return lines;
}

const mostLines = 200;

/** "[-a|--all]" and "--all=WHEN" hold --all. */
function holds(line: string, name: string): boolean {
  return line.split(/[^\w-]+/).includes(name);
}

type Required = readonly RecipeSlotType[] | "another option" | undefined;

function required(line: string, option: OptionEntry | undefined): Required {
  return requiredOf(usageOf(line), line, option);
}

function requiredOf(parts: readonly UsagePart[], line: string, option: OptionEntry | undefined): Required {
  const types: RecipeSlotType[] = [];
  let unknown = false;
  for (let at = 0; at < parts.length; at += 1) {
    const names = namesOf(parts[at]);
    if (names.length > 0 && names.every((name) => name.startsWith("-"))) {
      if (names.length === 1 && names[0] === "--") continue;
      const own = names.find((name) => option?.names.includes(name.replace(/=.*/, "")));
      if (own === undefined) return "another option";
      const next = parts[at + 1];
      if (option !== undefined && option.takes.length > 0 && !own.includes("=") && next?.kind === "word") at += 1;
      continue;
    }
    if (names.length === 1 && isOptions(names[0] ?? "") && option !== undefined) continue;
    const type = operandType(names.join("|"));
    if (type === undefined || (type === "command" && !isWholeCommand(line))) unknown = true;
    else types.push(type);
  }
  return unknown ? undefined : types;
}

/** The words that a part lets one choose from; none where it lets choose between more than words. */
function namesOf(part: UsagePart | undefined): string[] {
  if (part === undefined) return [];
  if (part.kind === "word") return part.word.split("|");
  const words = part.ways.map((way) => (way.length === 1 && way[0]?.kind === "word" ? way[0].word : undefined));
  return words.every((word) => word !== undefined) ? words.flatMap((word) => word?.split("|") ?? []) : [];
}

/**
 * `nohup COMMAND [ARG]...` and `watch command` run any command; `systemctl COMMAND [UNIT...]`, `hostnamectl {COMMAND}` and
 * `git <command> [<args>]` one of their own.
 */
function isWholeCommand(line: string): boolean {
  return /\b(?:COMMAND\s*\[?\s*ARG|(?<!<)command\s*(?:$|\[?\s*arg(?:ument|\b)))/.test(line);
}
