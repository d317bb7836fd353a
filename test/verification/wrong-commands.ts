import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import { parsePlain } from "../../src/command/shell/parse.ts";
import { quotePipeline } from "../../src/command/shell/quote.ts";
import { literalText } from "../../src/command/shell/syntax.ts";
import type { RightCommand } from "./right-commands.ts";

export type WrongCommand = RightCommand & { wrong: "option" | "program" | "slot"; was: string };

/** Programs of other systems and made-up ones, none of them installed. */
const programs =
  "yum zypper pacman brew ifconfg netstatt systemclt jornalctl lss greep duf procs exa nala apk emerge rc-service launchctl pkgin diskutil dism".split(
    " ",
  );

/** The command with another program in the place of its first. */
export function withWrongProgram(
  right: RightCommand,
  pick: (options: number) => number,
  machine: MachineSnapshot,
): WrongCommand | undefined {
  const words = plainWords(right.script);
  if (words === undefined) return undefined;
  const at = words[0]?.[0] === "sudo" ? 1 : 0;
  const missing = programs.filter((name) => machine.program(name).file === undefined);
  const was = words[0]?.[at];
  const program = missing[pick(missing.length)];
  if (was === undefined || program === undefined) return undefined;
  const script = quotePipeline([words[0]!.map((word, index) => (index === at ? program : word)), ...words.slice(1)]);
  return { ...right, script, wrong: "program", was: right.script };
}

/** The command with one value of the request changed in it. */
export function withWrongSlot(right: RightCommand, pick: (options: number) => number): WrongCommand | undefined {
  const words = plainWords(right.script);
  if (words === undefined || right.asked === undefined) return undefined;
  const said = right.asked.normalised.toLowerCase();
  const places = words.flatMap((stage, row) =>
    stage.flatMap((word, column) => {
      const called = stage[0] === "sudo" ? 1 : 0;
      const other = column > called && !word.startsWith("-") ? otherValue(word, said, pick) : undefined;
      return other === undefined ? [] : [{ row, column, other }];
    }),
  );
  const place = places[pick(places.length)];
  if (place === undefined) return undefined;
  const changed = words.map((stage, row) =>
    stage.map((word, column) => (row === place.row && column === place.column ? place.other : word)),
  );
  return { ...right, script: quotePipeline(changed), wrong: "slot", was: right.script };
}

const others: readonly { form: RegExp; values: readonly string[] }[] = [
  { form: /^\d{1,3}(\.\d{1,3}){3}$/, values: ["10.0.0.9", "192.168.7.20"] },
  { form: /^https?:\/\//, values: ["https://example.net/other", "http://10.1.1.1/x"] },
  { form: /^[\w-]+(\.[\w-]+)*\.(com|lan|org)$/, values: ["mail.example.org", "nas.lan"] },
  { form: /^\d+$/, values: ["9", "77", "8081", "12"] },
  { form: /^[~/]/, values: ["/opt/data", "/home/ana/otro.txt", "/mnt/backup/x"] },
  { form: /^\*?\.\w+$/, values: ["*.bak", "*.tmp"] },
  { form: /^[\w-]+\.\w+$/, values: ["otro.pdf", "notes.txt"] },
  { form: /^[A-Za-z][\w-]+$/, values: ["mariadb", "pedro", "vsftpd", "samba"] },
];

/** Only what the request says word for word is a value of it. */
function otherValue(word: string, said: string, pick: (options: number) => number): string | undefined {
  const isSaid = new RegExp(
    `(?<![\\w/.-])${word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w/-])`,
  ).test(said);
  const kind = isSaid ? others.find(({ form }) => form.test(word)) : undefined;
  const values = kind?.values.filter((value) => !said.includes(value)) ?? [];
  return values[pick(values.length)];
}

const commonOptions =
  "-Q -Y -j -J -W -y -K --recursively --human --all-files --sort-by=size --no-color --json --verbose-all --output-format=json --limit=5 --filter=x --depth=2 --show-all --follow-links --since-date=today --format-json --exclude-dirs -name -size --interactive-mode --readable".split(
    " ",
  );

/**
 * The command with an option that its program does not take: one of those above, or one of its own with two letters
 * swapped. That it is wrong is the program's own word: run here, without the network, it complains of it, and without it does not.
 */
export function withWrongOption(right: RightCommand, pick: (options: number) => number): WrongCommand | undefined {
  const words = plainWords(right.script);
  const [stage, ...rest] = words ?? [];
  if (stage === undefined || rest.length > 0 || stage[0] === "sudo") return undefined;
  const own = stage.findIndex((word, at) => at > 0 && /^--[a-z][a-z-]{4,}/.test(word));
  const misspelt = own > 0 && pick(2) === 0;
  const option = misspelt ? swapped(stage[own]!) : commonOptions[pick(commonOptions.length)]!;
  const changed = misspelt
    ? stage.map((word, at) => (at === own ? option : word))
    : [stage[0]!, ...subcommands(stage), option, ...stage.slice(1 + subcommands(stage).length)];
  if (complains(stage) || !complains(changed)) return undefined;
  return { ...right, script: quotePipeline([changed]), wrong: "option", was: right.script };
}

function subcommands(stage: readonly string[]): string[] {
  return /^(git|docker|systemctl|apt|apt-get|apt-cache|ip|tc|nmcli|openssl)$/.test(stage[0] ?? "") &&
    /^[a-z]/.test(stage[1] ?? "")
    ? [stage[1]!]
    : [];
}

function swapped(option: string): string {
  return `${option.slice(0, 4)}${option[5]}${option[4]}${option.slice(6)}`;
}

function complains([program = "", ...args]: readonly string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), "neo-wrong-"));
  try {
    const { stderr, stdout, status } = spawnSync(program, args, {
      cwd: folder,
      timeout: 2_000,
      input: "",
      encoding: "utf8",
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LANG: "C", HOME: folder },
    });
    return (
      status !== 0 &&
      status !== null &&
      /(invalid|unrecognized|unknown|illegal|bad|unexpected|unsupported|ambiguous) (option|predicate|primary|argument|switch|flag)|unknown option|garbage option|not (an option|understood|recognized)|Command line option .* is not/i.test(
        `${stderr}${stdout}`,
      )
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plainWords(script: string): string[][] | undefined {
  const tree = parsePlain(script);
  const [statement] = tree?.statements ?? [];
  if (statement === undefined || tree!.statements.length > 1) return undefined;
  const stages = statement.kind === "pipeline" ? statement.stages : [statement];
  const words = stages.map((stage) =>
    stage.kind === "command" && stage.redirects.length === 0 ? stage.words.map(literalText) : [undefined],
  );
  return words.every((stage) => stage.every((word) => word !== undefined)) ? (words as string[][]) : undefined;
}
