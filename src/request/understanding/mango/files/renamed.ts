import { quoteArgument } from "../../../../command/shell/quote.ts";
import { place, shellGlob } from "../phrases/written.ts";
import type { FilesWish, FileTest, NameChange } from "./files-wish.ts";

/** A loop over the files that gives each its new name; in a folder only, unless what is below was asked for too. */
export function renamed(wish: FilesWish, change: NameChange, find: string): string {
  const [folder = "."] = wish.where;
  // One after the other, in the order of their names.
  if (change.to === "numbered" && (wish.where.length > 1 || !wish.tests.every(isPlainName) || wish.deep === true))
    return "";
  if (wish.deep === true || wish.anyCase || !wish.tests.every(isPlainName) || wish.where.length > 1) {
    const files = wish.deep === true || wish.depth !== undefined ? find : inFolder(find, wish.where);
    return `${files}${onlyChanged(change)} -print0 | while IFS= read -r -d '' f; do ${moved(change, undefined)}; done`;
  }
  const globs = wish.tests.flatMap((test) => (test.by === "name" ? [shellGlob(folder, test.glob)] : []));
  const all = globs.length > 0 ? globs : [shellGlob(folder, globFor(change))];
  const count = change.to === "numbered" ? ["i=1; ", "; i=$((i+1))"] : ["", ""];
  if (change.to === "numbered")
    return `${count[0]}for f in ${all.join(" ")}; do ${moved(change, folder)}${count[1]}; done`;
  return `for f in ${all.join(" ")}; do ${moved(change, folder)}; done`;
}

function isPlainName(test: FileTest): boolean {
  return test.by === "name" && test.not !== true && !/[[\]\\]/.test(test.glob);
}

/** The same search, in the folders themselves only. */
export function inFolder(find: string, where: readonly string[]): string {
  const start = `find ${where.map(place).join(" ")}`;
  return find.replace(start, () => `${start} -maxdepth 1`);
}

/** What a loop without a pattern is about. */
function globFor(change: NameChange): string {
  switch (change.to) {
    case "ending":
      return change.from === undefined ? "*.*" : `*.${change.from}`;
    case "bare":
      return `*.${change.from}`;
    case "replaced":
      return `*${change.sign ?? " "}*`;
    case "other":
      return `${change.at === "start" ? "" : "*"}${change.from}*`;
    default:
      return "*";
  }
}

function onlyChanged(change: NameChange): string {
  if (change.to === "other") return ` -name '${change.at === "start" ? "" : "*"}${change.from}*'`;
  return change.to === "replaced"
    ? ` -name '*${change.sign ?? " "}*'`
    : change.to === "lower"
      ? " -name '*[A-Z]*'"
      : "";
}

/** `folder`: the one that `$f` begins with, "." where it begins with none; undefined where that is only known of each. */
function moved(change: NameChange, folder: string | undefined): string {
  const isBare = folder === ".";
  const move = isBare ? 'mv -- "$f"' : 'mv "$f"';
  const name = isBare ? "f" : "n";
  const ofName = isBare ? "" : `n=${dollar("f##*/")}; `;
  const beside = isBare
    ? ""
    : folder === undefined
      ? `"${dollar("f%/*")}"/`
      : `${place(folder.replace(/(?<=.)\/+$/, ""))}/`;
  const stem = dollar("f%.*");
  switch (change.to) {
    case "ending":
      return `${move} "${stem}".${quoteArgument(change.ending)}`;
    case "bare":
      return `${move} "${dollar(`f%.${change.from}`)}"`;
    case "prefix":
      return isBare
        ? `${move} ${quoteArgument(change.text)}"$f"`
        : `${move} ${beside}${quoteArgument(change.text)}"${dollar("f##*/")}"`;
    case "after":
      return `${move} "$f"${quoteArgument(change.text)}`;
    case "suffix":
      return `${move} "${stem}"${quoteArgument(change.text)}."${dollar("f##*.")}"`;
    case "lower":
    case "upper": {
      const other = dollar(`${name}${change.to === "lower" ? ",," : "^^"}`);
      return `${ofName}[ "$${name}" = "${other}" ] || ${move} ${beside}"${other}"`;
    }
    case "other":
      return change.at === "start"
        ? `${ofName}${move} ${beside}"${dollar(`${name}#${change.from}`)}"`
        : `${ofName}${move} ${beside}"${dollar(`${name}/${change.from}/${change.by}`)}"`;
    case "replaced":
      return `${ofName}${move} ${beside}"${dollar(`${name}//${change.sign ?? " "}/${change.by}`)}"`;
    case "dated": {
      const day = `$(date ${change.own ? '-r "$f" ' : ""}+${change.format})`;
      if (change.front) return `${move} ${beside}"${day}-${dollar("f##*/")}"`;
      return `${move} "${stem}-${day}.${dollar("f##*.")}"`;
    }
    case "numbered": {
      const after = change.after === undefined ? `.${dollar("f##*.")}` : change.after;
      return `${move} ${beside}"${change.before}$(printf %0${change.width}d "$i")${after}"`;
    }
    default:
      return change satisfies never;
  }
}

function dollar(inside: string): string {
  return `\${${inside}}`;
}
