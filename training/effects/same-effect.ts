import type { Effect } from "./effects.ts";
import { folderInside } from "./sandbox.ts";
import { sameEntry, type TreeEntry } from "./tree.ts";

/** Where a request's effect is to be seen. */
export type Shows = "output" | "files" | "both";

export type SameEffectOptions = {
  fixture?: string;
  /** Whether the lines must come in one order. Undefined: they must as soon as one of the two commands orders its own. */
  order?: boolean;
};

/**
 * Whether two commands did the same. The files must be alike in any case, so that a list which also deletes is no list;
 * with "files" nothing else counts. Lines of output are alike whatever stands between their columns and however a path in
 * the folder is written (`a`, `./a`, `/srv/logs/a`, `a/`). A command that was cut short or could not run equals none.
 */
export function sameEffect(a: Effect, b: Effect, shows: Shows, options: SameEffectOptions = {}): boolean {
  if ([a, b].some(({ cut, exit }) => cut !== undefined || exit >= 126)) return false;
  if (firstDifference(a, b) !== undefined) return false;
  if (shows === "files") return true;
  const order = options.order ?? (ordersLines(a.command) || ordersLines(b.command));
  const [left, right] = [a, b].map(({ output }) => linesOf(output, options.fixture, order));
  return left?.join("\n") === right?.join("\n");
}

/** A request whose every good command orders its lines wants them in order: `find` beside `ls` says that any will do. */
export function wantsOrder(accepted: readonly string[]): boolean {
  return accepted.length > 0 && accepted.every(ordersLines);
}

function ordersLines(command: string): boolean {
  return /\b(sort|sort_by|asorti?|tac|shuf)\b|\bls\s+(\S+\s+)*?(-[a-zA-Z1]*[tSrXv]|--sort|--reverse)/.test(command);
}

function linesOf(output: string, fixture: string | undefined, order: boolean): string[] {
  const lines = output.split("\n").map((line) => plainLine(line, fixture));
  return order ? lines : lines.sort();
}

function plainLine(line: string, fixture: string | undefined): string {
  const folder = fixture === undefined ? undefined : folderInside(fixture);
  const relative = folder === undefined ? line : line.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
  return relative
    .replace(/(^|[\s:"'(=])\.\/+(?=\S)/g, "$1")
    .replace(/([^\s/])\/(?=\s|:?$)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** The first path at which what two commands left differs, for whoever wants to know why; undefined where none does. */
export function firstDifference(a: Effect, b: Effect): string | undefined {
  // A copy keeps its original's time or gets a new one, as its maker likes. Where times are all that changed they count.
  const strict = a.changes !== "more" && b.changes !== "more";
  const paths = new Set([...Object.keys(a.tree), ...Object.keys(b.tree)]);
  return [...paths].sort().find((path) => {
    const [left, right] = [a.tree[path], b.tree[path]];
    return !(sameEntry(left, right) && sameTime(left?.modified, right?.modified, strict));
  });
}

function sameTime(a: TreeEntry["modified"], b: TreeEntry["modified"], strict: boolean): boolean {
  return a === b || (!strict && (a === "now" || b === "now"));
}
