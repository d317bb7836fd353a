import { entryAt, plainRoff } from "./roff.ts";

/** Whether a value belongs to an option: never, always (attached or the next word), or attached only. */
export type OptionValue = "none" | "required" | "optional";

/** What is known of a program's options; `words`: other words that are its own (`list-units`, `addr`, `if=`). */
export type OptionTable = { options: ReadonlyMap<string, OptionValue>; words: ReadonlySet<string> };

export const nothingKnown: OptionTable = { options: new Map(), words: new Set() };

/** Several sources as one; of two that differ in an option's value, the one that gives it a value. */
export function joinedTables(tables: readonly OptionTable[]): OptionTable {
  const options = new Map<string, OptionValue>();
  const words = new Set<string>();
  for (const table of tables) {
    for (const [name, value] of table.options) if ((options.get(name) ?? "none") === "none") options.set(name, value);
    for (const word of table.words) words.add(word);
  }
  return { options, words };
}

/**
 * The options a manual page knows: those its lists explain, those of its synopsis, and those its text sets in bold.
 * Examples and what is said of other programs do not count, as far as the page keeps them apart.
 */
export function manualOptions(source: string): OptionTable {
  const lines = source
    .split("\n")
    .filter((line) => !/^[.']\\"/.test(line))
    .map(withValuesMarked);
  const explained = new Map<string, OptionValue>();
  const named = new Set<string>();
  const words = new Set<string>();
  let section = "";
  for (const [at, line] of lines.entries()) {
    const heading = /^\.S[Hh]\s+"?(.*?)"?\s*$/.exec(line)?.[1];
    if (heading !== undefined) section = plainRoff(heading).toUpperCase();
    const entry = asideSections.test(section) ? undefined : entryAt(lines, at);
    if (entry !== undefined) addTag(entry.tag, explained, words);
    // A list that is set as it stands.
    else if (!asideSections.test(section) && /^\s+(\\-|-){1,2}\w/.test(line)) addTag(plainRoff(line), explained, words);
    if (/^(SYNOPSIS|SYNTAX|USAGE)/.test(section)) for (const name of namesIn(synopsisText(line))) named.add(name);
    else if (!asideSections.test(section)) for (const name of namesIn(boldIn(line))) named.add(name);
    for (const word of boldIn(line).match(/(?<![\w/.-])[a-z][\w-]*\b(?![/.])/g) ?? []) words.add(word);
  }
  const options = new Map(explained);
  for (const name of named) {
    if (options.has(name)) continue;
    options.set(name, "none");
    // `[-abc]` is three of them, unless the page explains it whole.
    const letters = /^-([A-Za-z0-9]{2,})$/.exec(name)?.[1] ?? "";
    for (const letter of letters) if (!options.has(`-${letter}`)) options.set(`-${letter}`, "none");
  }
  return { options, words };
}

/** What is set in italics is a value's name, and would else be part of the option's: `-D\fIname\fR`. */
function withValuesMarked(line: string): string {
  return line.replace(/\\f(?:I|2|\[I\])(?=\S)/g, "‹");
}

const asideSections = /^(EXAMPLES?|SEE ALSO|AUTHORS?|COPYRIGHT|HISTORY|REPORTING|BUGS|NOTES? ON|ENVIRONMENT)/;

/** One list item: "-a, --all", "-n NUM", "--color[=WHEN]", "--[no-]verify", "-NUM", "bs=BYTES", "list-units [PATTERN]". */
function addTag(tag: string, options: Map<string, OptionValue>, words: Set<string>): void {
  const head = tag.split(/\s{3,}|\t/)[0] ?? tag;
  const setting = /^([a-z_]+)=/.exec(head)?.[1];
  if (setting !== undefined) options.set(setting, "required");
  if (!head.trimStart().startsWith("-")) {
    for (const word of head.match(/(?<![\w/.-])[a-z][\w-]*\b/g) ?? []) words.add(word);
    return;
  }
  if (/(^|[\s,[])-(NUM|NUMBER|number|num|digits?)\b|-#|-<n/.test(head)) options.set("-NUM", "none");
  const found = namesWithValues(head);
  // "-n, --lines=NUM": where one way to write it takes a value, so do the others.
  const value =
    found.find(({ value }) => value === "required")?.value ?? found.find(({ value }) => value !== "none")?.value;
  for (const { name } of found) {
    const before = options.get(name);
    if (before === undefined || before === "none") options.set(name, value ?? "none");
  }
}

function namesWithValues(tag: string): { name: string; value: OptionValue }[] {
  const found: { name: string; value: OptionValue }[] = [];
  for (const match of tag.matchAll(
    /(?<![\w-])(--?)(\[no-?\])?([A-Za-z0-9?@#%_][\w.+-]*)(.*?)(?=(?:[\s,|(/[]+|\bor\b)--?[\w[]|$)/g,
  )) {
    const [, dashes = "", no, name = "", after = ""] = match;
    const value = valueAfter(after);
    found.push({ name: `${dashes}${name.replace(/[.,]+$/, "")}`, value });
    if (no !== undefined) found.push({ name: `--${no.slice(1, -1)}${name}`, value });
  }
  return found;
}

function valueAfter(text: string): OptionValue {
  if (/^\s*\[\s*=?\s*[^\s\]]/.test(text)) return "optional";
  if (/^=/.test(text)) return "required";
  return /^\s*[‹<{A-Za-z'"]/.test(text) && !/^\s*(or|and|,|\|)\b/.test(text) ? "required" : "none";
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w/.=-])(--?(?:\[no-?\])?[A-Za-z0-9?@%][\w+-]*)/g)].flatMap(([, name = ""]) =>
    name.startsWith("--[no")
      ? [name.replace(/\[no-?\]/, ""), name.replace(/[[\]]/g, "")]
      : [name.replace(/[-+]+$/, "")],
  );
}

/** mdoc says `Fl abc` for -abc. */
function synopsisText(line: string): string {
  return plainRoff(line.replace(/^\.(Op|Oo|Oc|Pq|Brq|OP)\b\s*/, "").replace(/(?<!\S)Fl\s+(\S+)/g, "\\-$1"));
}

/** What a line sets in bold, by font escapes, by a macro, or as mdoc's flags and commands. */
function boldIn(line: string): string {
  const macro = /^\.\s*(?:B|SB|Cm|Ic|Sy|Nm)\s+(.*)$/.exec(line)?.[1];
  if (macro !== undefined) return plainRoff(macro.replaceAll('"', ""));
  if (/^\.\s*(BR|BI|RB|IB)\s/.test(line)) return plainRoff(line);
  if (/^\.\s*(Fl|Op)\s/.test(line)) return synopsisText(line.replace(/^\.\s*Fl\s+/, ".Op Fl "));
  const runs = [...line.matchAll(/\\f(?:B|\[B\]|3|\(CB|\[CB\])(.*?)(?=\\f|$)/g)].map(([, run = ""]) => plainRoff(run));
  return runs.join(" ");
}
