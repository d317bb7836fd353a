import type { FileChange } from "../../ports/rehearsal.ts";
import {
  type Fate,
  fateOf,
  fates,
  isAside,
  kindOf,
  likeness,
  type Share,
  summarise,
} from "../../request/conversation/change-summary.ts";
import { notableChanges } from "../../request/conversation/notable-changes.ts";
import { sayBytes } from "../../request/skills/saying/figures.ts";
import { groupedDigits } from "../../shared/grouped-digits.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { describeChange, type Wording } from "./describe-change.ts";
import { shownName } from "./shown-name.ts";
import type { Terminal } from "./terminal.ts";

type Node = {
  name: string;
  change: FileChange | undefined;
  children: Map<string, Node>;
  /** Of this and everything below. */
  lines: number;
  gravity: number;
};

type Style = Wording & { terminal: Pick<Terminal, "paint">; twins: ReadonlyMap<string, string> };

/**
 * The changed paths as an indented list below their common folder, each with a sign and in words. Beyond `most` lines
 * folders are summed up, and what is left out is counted; the worst is never what is left out first.
 */
export function changeTree(
  changes: readonly FileChange[],
  { most, ...wording }: Wording & { terminal: Pick<Terminal, "paint">; most: number },
): { lines: string[]; collapsed: boolean } {
  const news = changes.filter((change) => !isAside(change));
  const listed = news.length === 0 || most === Number.POSITIVE_INFINITY ? changes : news;
  if (listed.length === 0) return { lines: [], collapsed: false };
  const root = common(treeOf(listed));
  const style = { ...wording, twins: twinsAmong(listed) };
  const lines = render(root, "", most, style);
  return { lines, collapsed: root.lines > most };
}

function treeOf(changes: readonly FileChange[]): Node {
  const notable = new Set(notableChanges(changes).map(({ change }) => change));
  const root = emptyNode("/");
  for (const change of changes) {
    let node = root;
    // The names themselves hold no "/": the kernel sees to that, and escapes do not bring any.
    for (const name of change.display.split("/").filter(Boolean)) {
      const child = node.children.get(name) ?? emptyNode(name);
      node.children.set(name, child);
      node = child;
    }
    node.change = change;
    node.gravity = notable.has(change) ? fates.length + 1 : gravityOf(fateOf(change));
  }
  weigh(root);
  return root;
}

/** A folder that only leads to one other name stands before it: "var/lib/x". */
function joined(node: Node): Node {
  const [child, ...others] = node.children.values();
  if (child === undefined || others.length > 0 || node.change !== undefined) return node;
  return joined({ ...child, name: `${node.name}/${child.name}` });
}

function gravityOf(fate: Fate): number {
  return fates.length - fates.indexOf(fate);
}

function emptyNode(name: string): Node {
  return { name, change: undefined, children: new Map(), lines: 1, gravity: 0 };
}

function weigh(node: Node): void {
  for (const [name, found] of node.children) {
    weigh(found);
    const child = joined(found);
    node.children.set(name, child);
    node.lines += child.lines;
    node.gravity = Math.max(node.gravity, child.gravity);
  }
}

/** The deepest folder that all changes are in; a lone change is shown within its folder. */
function common(root: Node): Node {
  let node = root;
  for (;;) {
    const [child, ...others] = node.children.values();
    if (child === undefined || others.length > 0 || node.change !== undefined) return node;
    if (child.children.size === 0 && node.name !== "/") return node;
    if (child.children.size === 0) return withinFolder(node, child);
    node = { ...child, name: node.name === "/" ? `/${child.name}` : `${node.name}/${child.name}` };
  }
}

/** A lone change stands below its folder. */
function withinFolder(root: Node, { name, ...child }: Node): Node {
  const at = name.lastIndexOf("/");
  if (at < 0) return root;
  const leaf = { ...child, name: name.slice(at + 1) };
  return { ...root, name: `/${name.slice(0, at)}`, children: new Map([[leaf.name, leaf]]) };
}

/** Fewer lines of a folder tell less than its sum. */
const fewest = 5;

/** `most` counts the line of the node itself. */
function render(node: Node, indent: string, most: number, style: Style): string[] {
  const children = [...node.children.values()];
  const whole = node.lines <= most;
  const fits = children.length < most;
  if (!fits && most < fewest) return [collapsedLine(node, indent, style)];
  // The last line is for what is left out.
  const kept = fits ? children : worstOf(children, children.some(isOpen) ? Math.floor(most / 2) : most - 2);
  const left = fits ? [] : children.filter((child) => !kept.includes(child));
  let spare = whole ? node.lines : most - 1 - kept.length - (fits ? 0 : 1);
  let waiting = kept.filter(isOpen).length;
  const lines = kept.flatMap((child) => {
    if (child.children.size === 0) return [line(child, `${indent}  `, style)];
    if (!whole && !isOpen(child)) return [collapsedLine(child, `${indent}  `, style)];
    // What one does not need goes to those after it.
    const share = whole ? child.lines : Math.floor(spare / waiting) + 1;
    const shown = render(child, `${indent}  `, share, style);
    waiting -= 1;
    spare -= shown.length - 1;
    return shown;
  });
  return [line(node, indent, style), ...lines, ...leftOutLine(left, indent, style)];
}

/** Worth opening where not all fits: not where everything goes, or comes, together. */
function isOpen({ children, change, gravity }: Node): boolean {
  if (children.size === 0) return false;
  const fate = change === undefined ? undefined : fateOf(change);
  return !(fate === "deleted" || (fate === "created" && gravity === gravityOf("created")));
}

/** The gravest, in the order of their names. */
function worstOf(children: readonly Node[], most: number): readonly Node[] {
  const chosen = new Set([...children].sort((a, b) => b.gravity - a.gravity).slice(0, Math.max(0, most)));
  return children.filter((child) => chosen.has(child));
}

function line({ name, change, children }: Node, indent: string, style: Style): string {
  const folder = children.size > 0 || (change !== undefined && kindOf(change) === "directory");
  const shown = shownName(folder && name !== "/" ? `${name}/` : name);
  if (change === undefined) return `${indent}${indent === "" ? "" : "  "}${style.terminal.paint("bold", shown)}`;
  const twin = fateOf(change) === "created" ? style.twins.get(likeness(change)) : undefined;
  const like =
    twin === undefined ? "" : `; ${message(style.language, "rehearsal.word_like", { path: shownName(twin) })}`;
  return marked(fateOf(change), indent, `${shown}: ${describeChange(change, style)}${like}`, style);
}

function collapsedLine(node: Node, indent: string, style: Style): string {
  const all = changesIn(node);
  const { change } = node;
  const below = all.filter((one) => one !== change);
  const fate = summarise(all)[0]?.fate ?? "changed";
  const text = `${shownName(`${node.name}/`)}: ${change === undefined ? totalsOf(below, style.language) : withBelow(change, below, style)}`;
  return marked(fate, indent, text, style);
}

/** "deleted, with 1,000 files (3.5 GB)"; where not all goes the same way: "permissions 0755 → 0700, with 3 files changed". */
function withBelow(change: FileChange, below: readonly FileChange[], style: Style): string {
  const { language } = style;
  const [share, ...others] = summarise(below);
  const fate = fateOf(change);
  const together = share !== undefined && others.length === 0 && share.fate === fate;
  const what = together ? `${countOf(share, language)}${sizeOf(share, language)}` : totalsOf(below, language);
  const own =
    together && fate === "deleted"
      ? message(language, "rehearsal.word_deleted")
      : together && fate === "created"
        ? message(language, "rehearsal.word_created")
        : describeChange(change, style);
  return `${own}, ${message(language, "rehearsal.with", { what })}`;
}

function leftOutLine(left: readonly Node[], indent: string, style: Style): string[] {
  if (left.length === 0) return [];
  const below = left.flatMap(changesIn);
  const totals = totalsOf(below, style.language);
  return [`${indent}    ${message(style.language, "rehearsal.total_more", { totals })}`];
}

const marks: Record<Fate, { sign: string; colour: "red" | "yellow" | "green" }> = {
  deleted: { sign: "-", colour: "red" },
  emptied: { sign: "~", colour: "red" },
  changed: { sign: "~", colour: "yellow" },
  created: { sign: "+", colour: "green" },
};

function marked(fate: Fate, indent: string, text: string, { terminal }: Style): string {
  const { sign, colour } = marks[fate];
  return `${indent}${terminal.paint(colour, `${sign} ${text}`)}`;
}

/** "11,000 deleted (38 GB), 2 changed" */
function totalsOf(changes: readonly FileChange[], language: Language): string {
  return summarise(changes)
    .map((share) => {
      const n = countOf(share, language);
      const count = share.files || share.folders;
      return `${message(language, `rehearsal.total_${share.fate}`, { n, count })}${sizeOf(share, language)}`;
    })
    .join(", ");
}

/** "1,000 files", or folders where there are no files. */
function countOf({ files, folders }: Share, language: Language): string {
  const count = files || folders;
  return message(language, files > 0 ? "rehearsal.files" : "rehearsal.folders", {
    n: groupedDigits(count, language),
    count,
  });
}

function sizeOf({ fate, bytes }: Share, language: Language): string {
  return fate === "changed" || bytes === 0 ? "" : ` (${sayBytes(bytes, language)})`;
}

function changesIn(node: Node): FileChange[] {
  const below = [...node.children.values()].flatMap(changesIn);
  return node.change === undefined ? below : [node.change, ...below];
}

/** For each size and time that only one deleted file has: its path. A new file like it was probably moved there. */
function twinsAmong(changes: readonly FileChange[]): ReadonlyMap<string, string> {
  const gone = changes.filter((change) => fateOf(change) === "deleted" && (change.before?.size ?? 0) > 0);
  const groups = Map.groupBy(gone, likeness);
  return new Map(
    [...groups].flatMap(([key, [first, ...others]]) => (first && others.length === 0 ? [[key, first.display]] : [])),
  );
}
