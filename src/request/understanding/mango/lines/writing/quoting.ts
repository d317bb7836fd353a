import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { Source } from "../lines-wish.ts";

/** In single quotes, as programs of sed, awk and jq are written. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A path as an argument that no program takes for an option. */
export function place(path: string): string {
  return quoteArgument(path.startsWith("-") ? `./${path}` : path);
}

/** Its patterns are for the shell; everything else in it is to the letter. */
export function sourcePlace({ path, isGlob }: Source): string {
  if (!isGlob) return place(path);
  const text = path.startsWith("-") ? `./${path}` : path;
  return text
    .split(/([*?]|\[[\w-]+\])/)
    .map((piece, at) => (at % 2 === 1 || piece === "" ? piece : quoteArgument(piece)))
    .join("");
}

/** As find(1) takes names of which files may have any. */
export function named(include: readonly string[]): string {
  const names = include.map((one) => `-name ${quoted(one)}`);
  return names.length === 0 ? "" : names.length === 1 ? ` ${names[0]}` : ` \\( ${names.join(" -o ")} \\)`;
}

/** To the letter in a basic regular expression; `delimiter` as well. */
export function basicPattern(text: string, delimiter = ""): string {
  return [...text]
    .map((letter) => (/[[\]\\.*^$]/.test(letter) || letter === delimiter ? `\\${letter}` : letter))
    .join("");
}

/** To the letter in an extended one. */
export function extendedPattern(text: string): string {
  return text.replace(/[[\]\\.*^$(){}+?|]/g, "\\$&");
}

/** An extended expression as a basic one of GNU. */
export function asBasic(pattern: string): string {
  let within = false;
  return [...pattern]
    .map((letter, at) => {
      if (letter === "[" && !within) within = true;
      else if (letter === "]" && within && pattern[at - 1] !== "[" && !/[:.=]$/.test(pattern.slice(0, at)))
        within = false;
      return !within && /[(){}+?|]/.test(letter) ? `\\${letter}` : letter;
    })
    .join("");
}

/** As a string of awk. */
export function awkString(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
}

/** What awk(1) parts lines at. */
export function awkSeparator(separator: string | undefined): string {
  if (separator === undefined) return "";
  if (separator === "\t") return " -F'\\t'";
  return /^[,:]$/.test(separator) ? ` -F${separator}` : ` -F${separator === "|" ? "'|'" : quoted(separator)}`;
}

/** What cut(1) does; a tab needs no word. */
export function cutSeparator(separator: string): string {
  if (separator === "\t") return "";
  return /^[,:]$/.test(separator) ? ` -d${separator}` : ` -d${quoted(separator)}`;
}
