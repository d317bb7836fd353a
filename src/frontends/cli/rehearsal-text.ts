import { rehearsalReasonText } from "../../command/rehearsal/reason-text.ts";
import type { Effect, FileChange, Rehearsal } from "../../ports/rehearsal.ts";
import { summarise } from "../../request/conversation/change-summary.ts";
import { notableChanges } from "../../request/conversation/notable-changes.ts";
import { changesSentence, failureSentence, knowsNoFiles } from "../../request/conversation/say-rehearsal.ts";
import { sayBytes } from "../../request/skills/saying/figures.ts";
import { groupedDigits } from "../../shared/grouped-digits.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import { changeTree } from "./change-tree.ts";
import { colouredDiff } from "./coloured-diff.ts";
import type { Wording } from "./describe-change.ts";
import { shownName } from "./shown-name.ts";
import type { Terminal } from "./terminal.ts";

export type RehearsalTextOptions = {
  language: Language;
  terminal: Pick<Terminal, "paint" | "columns">;
  /** Every path, the whole differences and the whole output. */
  full: boolean;
  /** A question follows, so a yes means something and d shows the rest. Default: true. */
  asked?: boolean;
  /** Whether a yes leaves something for `neo undo`; nothing is said of it by default. */
  leavesUndo?: boolean | undefined;
  /** "ana:users" for a user and group number. Default: the numbers. */
  owner?: Wording["owner"];
};

type Style = Required<Pick<RehearsalTextOptions, "language" | "terminal" | "full" | "asked" | "owner">>;

// What fits on a screen together with the question.
const treeLines = 30;
const diffLines = 40;
const outputLines = 10;
const detailLines = 6;

/**
 * A rehearsal for reading, from top to bottom: what would change with the worst first, how far that is the whole truth,
 * what happens outside files, what it prints, each path, the differences, and what undo takes. Everything that came
 * from the machine is shown escaped, and colour only repeats what the words say.
 */
export function rehearsalText(rehearsal: Rehearsal, options: RehearsalTextOptions): string {
  const { asked = true, owner = (uid, gid) => `${uid}:${gid}`, leavesUndo, ...given } = options;
  const style: Style = { ...given, asked, owner };
  const blocks = [
    headline(rehearsal, style),
    effectLines(rehearsal.effects, style),
    output(rehearsal, style),
    ...changeBlocks(rehearsal.changes, style),
    undoLine(rehearsal, leavesUndo, style),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** The paths and the differences in them; `neo undo --show` shows the same of an undo. */
export function changeBlocks(changes: readonly FileChange[], style: Style): string[][] {
  const { language, full, asked } = style;
  const { lines, collapsed } = changeTree(changes, { ...style, most: full ? Number.POSITIVE_INFINITY : treeLines });
  const hint = collapsed ? [message(language, asked ? "rehearsal.collapsed_ask" : "rehearsal.collapsed_full")] : [];
  return [[...lines, ...hint], ...differences(changes, style)];
}

function headline(rehearsal: Rehearsal, style: Style): string[] {
  const { language, terminal } = style;
  const { changes, verdict, run } = rehearsal;
  const worst = summarise(changes)[0]?.fate;
  const colour = worst === "deleted" || worst === "emptied" ? "red" : worst === undefined ? "green" : "yellow";
  const notable = notableChanges(changes);
  const { columns } = terminal;
  return [
    ...failureSentence(rehearsal, language).map((text) => terminal.paint("red", text)),
    ...(knowsNoFiles(rehearsal) ? [] : [terminal.paint(["bold", colour], changesSentence(rehearsal, language))]),
    ...limited(
      notable.map(({ kind, change }) => {
        const text = message(language, `rehearsal.notable_${kind}`, { path: shownName(change.display) });
        return terminal.paint("red", message(language, "rehearsal.notable_said", { notable: text }));
      }),
      style.full ? Number.POSITIVE_INFINITY : 5,
      language,
    ),
    terminal.paint(verdict.kind === "complete" ? "green" : "yellow", verdictText(rehearsal, style)),
    ...verdict.reasons.map((reason) => `  · ${rehearsalReasonText(reason, language)}`),
    ...(run?.on.kind === "dry-run"
      ? [message(language, "rehearsal.dry_run", { script: cut(visible(run.on.script), columns * 3, language) })]
      : []),
  ];
}

function verdictText({ verdict: { kind } }: Rehearsal, { language, asked }: Style): string {
  return message(language, asked ? `rehearsal.${kind}` : `rehearsal.${kind}_shown`);
}

function effectLines(effects: readonly Effect[], { language, full, terminal }: Style): string[] {
  if (effects.length === 0) return [];
  const lines = effects.flatMap((effect) => [
    `  · ${rehearsalReasonText(effect, language)}`,
    ...block(effect.detail ?? "", full ? Number.POSITIVE_INFINITY : detailLines, terminal, language),
  ]);
  return [terminal.paint("bold", message(language, "rehearsal.effects")), ...lines];
}

/** Standard output and error of the rehearsed run. One line of complaint of a failed run stands in the headline already. */
function output({ run, verdict }: Rehearsal, { language, full, terminal }: Style): string[] {
  if (run === undefined || (verdict.kind === "none" && run.on.kind === "view")) return [];
  const most = full ? Number.POSITIVE_INFINITY : outputLines;
  const told = (run.exitCode !== 0 || run.signal !== undefined) && run.stderr.trim().split("\n").length === 1;
  const part = (key: "rehearsal.printed" | "rehearsal.printed_errors", text: string) =>
    text.trim() === ""
      ? []
      : [terminal.paint("bold", message(language, key)), ...block(text, most, terminal, language)];
  return [
    ...part("rehearsal.printed", run.stdout),
    ...(told ? [] : part("rehearsal.printed_errors", run.stderr)),
    ...(run.cut ? [`    ${message(language, "output_cut")}`] : []),
  ];
}

/** The differences that fit, whole; of a lone long one its beginning. */
function differences(changes: readonly FileChange[], style: Style): string[][] {
  const { language, terminal, full, asked } = style;
  let room = full ? Number.POSITIVE_INFINITY : diffLines;
  let hidden = 0;
  const blocks: string[][] = [];
  for (const { diff, display } of changedFirst(changes)) {
    if (diff === undefined || diff === "") continue;
    const lines = colouredDiff(diff, { ...style, widest: full ? Number.POSITIVE_INFINITY : terminal.columns * 3 });
    const shown = lines.length <= room ? lines : blocks.length === 0 ? lines.slice(0, diffLines / 2) : [];
    room -= shown.length;
    hidden += lines.length - shown.length;
    if (shown.length > 0)
      blocks.push([
        terminal.paint("bold", message(language, "rehearsal.differences", { path: shownName(display) })),
        ...shown,
      ]);
  }
  if (hidden === 0) return blocks;
  const key = asked ? "rehearsal.more_lines_ask" : "rehearsal.more_lines_full";
  return [...blocks, [message(language, key, { n: groupedDigits(hidden, language), count: hidden })]];
}

/** What happens to files that are there matters more than what new ones hold. */
function changedFirst(changes: readonly FileChange[]): readonly FileChange[] {
  const isNew = ({ before }: FileChange) => before === undefined;
  return [...changes.filter((change) => !isNew(change)), ...changes.filter(isNew)];
}

function undoLine(
  { verdict, changes, undoBytes }: Rehearsal,
  leavesUndo: boolean | undefined,
  { language }: Style,
): string[] {
  if (leavesUndo === undefined) return [];
  if (!leavesUndo) return [message(language, "rehearsal.undo_none")];
  if (changes.length === 0) return [];
  const size = sayBytes(undoBytes, language);
  if (verdict.kind !== "complete") return [message(language, "rehearsal.undo_partly", { size })];
  return [message(language, undoBytes === 0 ? "rehearsal.undo_free" : "rehearsal.undo_keeps", { size })];
}

/** Raw text of the machine's, indented. */
function block(
  text: string,
  most: number,
  terminal: Pick<Terminal, "paint" | "columns">,
  language: Language,
): string[] {
  if (text.trim() === "") return [];
  const lines = visible(text.trimEnd(), { multiline: true })
    .split("\n")
    .map(
      (line) =>
        `    ${terminal.paint("dim", most === Number.POSITIVE_INFINITY ? line : cut(line, terminal.columns * 3, language))}`,
    );
  return limited(lines, most, language);
}

function limited(lines: readonly string[], most: number, language: Language): string[] {
  if (lines.length <= most) return [...lines];
  const n = groupedDigits(lines.length - most, language);
  return [...lines.slice(0, most), `    ${message(language, "rehearsal.more", { n })}`];
}

function cut(line: string, widest: number, language: Language): string {
  const hidden = line.length - widest;
  if (hidden <= 0) return line;
  const n = groupedDigits(hidden, language);
  return `${line.slice(0, widest)} ${message(language, "rehearsal.more_characters", { n, count: hidden })}`;
}
