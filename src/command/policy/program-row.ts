import type { Sees } from "../../ports/assessment.ts";

/**
 * The programs table is data: one row a program, saying exactly which invocations only read. Whatever a row does not
 * list asks. A row's examples run as tests, and its read examples also run bare and sandboxed to compare their output.
 */
export type ProgramRow = {
  names: readonly [string, ...string[]];
  area: Area;
  /** One line for `neo explain`, no full stop. */
  what: { en: string; es: string };
  use: Use;
  /** `read`: full commands that must be judged read; `asks`: that must not. At least one of either; `truth: false` where two runs may differ. */
  examples: { read: readonly string[]; asks: readonly string[]; truth?: false };
};

export type Area =
  | "files"
  | "text"
  | "archives"
  | "disks"
  | "processes"
  | "system"
  | "services"
  | "logs"
  | "users"
  | "network"
  | "packages"
  | "containers"
  | "versions"
  | "databases"
  | "hardware"
  | "security"
  | "shell"
  | "interpreters"
  | "editors"
  | "printing"
  | "mail"
  | "virtual-machines"
  | "development";

/** What an invocation does. Effects of subcommand, flags and operands add up; the worst wins. */
export type Use = {
  /** With only listed read flags and fitting operands. */
  effect: Effect;
  /** For an effect that is not "read": with one of these flags present it is read after all (`fdisk -l`, `tar -t`). */
  readWith?: string;
  /** Flags by effect, in the notation of `FlagList`; a flag in none of them asks. */
  flags?: { read?: FlagList; write?: FlagList; destructive?: FlagList };
  /** What a listed flag's value must match, by the flag as listed without `=` (`"-p": /^MainPID$/`); another value asks. */
  values?: Readonly<Record<string, RegExp>>;
  /** What the words that are not flags mean; default "none" (any operand asks). */
  operands?: Operands;
  /** By first operand; "a|b" are synonyms. An operand that is none of them asks. */
  subcommands?: Readonly<Record<string, Use>>;
  /** When no subcommand is given (`git` → help, `ip` → help): default is to ask. In a use without subcommands: when no operand is given (`git branch`). */
  bare?: Effect;
  /** "getopt" (default): -abc combine, --long[=value], flags anywhere until `--`. "posix": flags end at the first
   *  operand. "long": single-dash long flags (`find`, `openssl`, `java`), never combined. "words": no dashes: every
   *  word must be listed in `flags` with its values or fit `operands` (`dd`, `ps aux`, `tar tf`). */
  grammar?: "getopt" | "posix" | "long" | "words";
  /** A judge in policy/judges/ that reads the side doors of this program's own language (sed, awk, find, xargs, env…).
   *  It decides instead of flags and operands. */
  judge?: string;
  sees?: readonly Sees[];
  /** Reaches hosts named by its "host" or "url" operands and flag values. */
  network?: true;
  /** Needs root to be of use. */
  root?: true;
  terminal?: true;
  /** With one of these flags it does not need the terminal after all (`top -b`). */
  terminalUnless?: string;
  /** Nor does it where its standard input is a pipe or a file, from which it then takes what it would be told (`ed`). */
  terminalUnlessFed?: true;
  endless?: true;
  /** Endless only then: with one of these flags (`tail -f`), without any of these (`ping` without `-c`), or with exactly so many operands (`vmstat 1`). */
  endlessWhen?: { with?: string; without?: string; operands?: number };
  /** No flag, operand or environment of this program can write, execute or connect: words not known in advance are harmless too. */
  harmless?: true;
  /** Why it asks, when that is worth more than “changes things”: completes “asks because it …”. */
  reason?: { en: string; es: string };
};

export type Effect = "read" | "write" | "destructive" | "forbidden";

/**
 * Flags separated by spaces: `-a` and `--all` take no value; `-n=` or `--lines=` take one (attached or next word);
 * `--color[=]` may have one, attached only. After `=` a value kind (default text): `--file=path`, `-H=host`.
 */
export type FlagList = string;

/**
 * text: anything; path: is read, so secrets ask; new-path: is written, so it asks; host, url: reached over the network;
 * number, pid, unit, user, package: as named; command: the rest is a command, judged itself; script: shell text, judged.
 */
export type ValueKind =
  | "text"
  | "path"
  | "new-path"
  | "host"
  | "url"
  | "number"
  | "pid"
  | "unit"
  | "user"
  | "package"
  | "command"
  | "script";

/**
 * `kinds` go by position, the last one repeating up to `max`. With one of the flags of `firstUnless` the first kind is
 * not expected (`grep -e PATTERN FILE`). Every operand must match `matching`.
 */
export type Operands =
  | "none"
  | ValueKind
  | { kinds: readonly ValueKind[]; max?: number; matching?: RegExp; firstUnless?: string };
