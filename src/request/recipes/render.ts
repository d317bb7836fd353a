import { quoteArgument } from "../../command/shell/quote.ts";
import { type Quoting, quotingAfter } from "./quoting.ts";
import type { Recipe } from "./recipe.ts";
import { inForm } from "./slot-forms.ts";
import { slotTypes } from "./slot-types.ts";
import { piecesOf, type Slot } from "./template.ts";

/** By slot key: plain values as understanding reads them. */
export type RecipeValues = Readonly<Record<string, string>>;

/**
 * The recipe's command with these values and its defaults, each quoted for the place where it stands. Undefined where
 * a value is missing, is none of its type, or cannot be said safely in its place (a quote inside a quoted awk program).
 */
export function renderRecipe({ template, defaults }: Pick<Recipe, "template" | "defaults">, values: RecipeValues) {
  const pieces = piecesOf(template);
  let command = "";
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "text") {
      command += piece.text;
      continue;
    }
    const plain = values[piece.key] ?? defaults?.[piece.key];
    if (plain === undefined || !slotTypes[piece.type].value.test(plain)) return undefined;
    const value = inForm(piece.type, piece.form, plain);
    const next = pieces[at + 1];
    const after = next?.kind === "text" ? next.text : "";
    const written = value === undefined ? undefined : inPlace(piece, value, { before: command, after });
    if (written === undefined) return undefined;
    command += written;
  }
  return command;
}

/** A sentence with its slots said as these words. */
export function renderSentence(sentence: string, words: RecipeValues): string {
  return piecesOf(sentence)
    .map((piece) => (piece.kind === "text" ? piece.text : (words[piece.key] ?? "")))
    .join("");
}

type Place = { before: string; after: string };

function inPlace(slot: Slot, said: string, place: Place): string | undefined {
  // "Origin/main" where the template says "origin/" already.
  const value = slot.type === "branch" && place.before.endsWith("origin/") ? said.replace(/^origin\//, "") : said;
  const quoting = quotingAfter(place.before);
  return quoting === "bare" ? bare(slot, value, place) : quoted(slot, value, quoting, place);
}

function bare({ type }: Slot, value: string, { before, after }: Place): string | undefined {
  if (type === "command") return value;
  const isStart = /(?:^|[\s;&|(])$/.test(before);
  const isName = type === "path" || type === "file" || type === "folder" || type === "glob";
  if (isStart && value.startsWith("-")) return isName ? bareName(type, `./${value}`) : undefined;
  // "/srv/web/" where the template has a slash behind it.
  const once = after.startsWith("/") ? value.replace(/(?<=.)\/+$/, "") : value;
  return isName ? bareName(type, once) : quoteArgument(value);
}

/** A leading ~/ and the signs of a pattern stay the shell's; all else is quoted. */
function bareName(type: Slot["type"], value: string): string {
  const home = /^~(?:\/|$)/.exec(value)?.[0] ?? "";
  const rest = value.slice(home.length);
  if (rest === "") return home;
  if (type !== "glob") return home + quoteArgument(rest);
  return home + rest.replace(/[^*?[\]]+/g, (text) => quoteArgument(text));
}

/** Inside quotes the value is part of another language (awk, sed, SQL, a remote shell): only what is plain in all of them. */
function quoted({ type }: Slot, value: string, quoting: Quoting, { before, after }: Place): string | undefined {
  if (!fits(type, value, quoting)) return undefined;
  // Between slashes it is sed's or awk's expression.
  return before.endsWith("/") && after.startsWith("/") ? value.replaceAll("/", "\\/") : value;
}

function fits(type: Slot["type"], value: string, quoting: Quoting): boolean {
  const text = type === "glob" || type === "duration" ? value.replace(/[*?[\]]/g, "") : value;
  if (quoting === "single" && (type === "pattern" || type === "command")) return !/['\n]/.test(text);
  if (type === "url") return /^[\w.:/@%+=?&,~#-]*$/.test(text) && (quoting === "single" || !text.includes("!"));
  const hasSpaces = type === "text" || type === "date" || type === "duration" || quoting === "double";
  return (hasSpaces ? /^[\p{L}\p{N} _.,:@%+=/-]*$/u : /^[\p{L}\p{N}_.,:@%+=/-]*$/u).test(text);
}
