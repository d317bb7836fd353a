import type { Language } from "../../../shared/language.ts";
import { beginsWithOrder } from "./order-verbs.ts";

/**
 * What a request says one after the other, each part with a verb of its own: "para nginx y borra su caché" in two, "para
 * nginx y apache2" in one. `also` says what else than an order begins a part.
 */
export function orderClauses(
  text: string,
  language: Language,
  also: (part: string) => boolean = () => false,
): string[] {
  const clauses: string[] = [];
  let end = 0;
  for (const { piece, joint } of piecesOf(text, language)) {
    const isNew = clauses.length === 0 || beginsWithOrder(piece, language) || also(piece);
    if (isNew) clauses.push(piece);
    else clauses[clauses.length - 1] += joint + piece;
    end += 1;
  }
  return end === 0
    ? []
    : clauses.map((clause) => clause.replace(trailing[language], "").trim()).filter((clause) => clause !== "");
}

/** The pieces between the words that may join two orders, each with what stood before it. */
function piecesOf(text: string, language: Language): { piece: string; joint: string }[] {
  const pieces: { piece: string; joint: string }[] = [];
  let from = 0;
  let joint = "";
  for (const match of text.matchAll(joints[language])) {
    if (isQuoted(text, match.index) || match.index < from) continue;
    const piece = text.slice(from, match.index);
    if (piece.trim() === "") {
      from = match.index + match[0].length;
      continue;
    }
    pieces.push({ piece, joint });
    joint = match[0];
    from = match.index + match[0].length;
  }
  const last = text.slice(from).replace(/[\s.;,]+$/, "");
  return last.trim() === "" ? pieces : [...pieces, { piece: last, joint }];
}

function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”«»]/g) ?? []).length % 2 === 1;
}

const after: Record<Language, string> = {
  es: "(?:(?:luego|despu[eé]s|entonces|tambi[eé]n|adem[aá]s|de paso|finalmente|al final|al acabar|al terminar|por [uú]ltimo|a continuaci[oó]n|acto seguido|ya)\\s*,?\\s+)",
  en: "(?:(?:then|also|afterwards|finally|after that|after this|next|lastly|once done|when done|when finished)\\s*,?\\s+)",
};
const joints: Record<Language, RegExp> = {
  es: new RegExp(
    `\\s*[;,]\\s*(?:(?:y|e|pero)\\s+)?${after.es}?|\\.\\s+(?:y\\s+)?${after.es}?|\\s+(?:y|e|pero)\\s+${after.es}?|\\s+${after.es}`,
    "giu",
  ),
  en: new RegExp(
    `\\s*[;,]\\s*(?:(?:and|but)\\s+)?${after.en}?|\\.\\s+(?:and\\s+)?${after.en}?|\\s+(?:and|but|&)\\s+${after.en}?|\\s+${after.en}`,
    "giu",
  ),
};
const trailing: Record<Language, RegExp> = {
  es: /\s+(?:despu[eé]s|luego|al final|a continuaci[oó]n|por favor|porfa)$/iu,
  en: /\s+(?:afterwards|after that|after|then|at the end|please|too|as well)$/iu,
};
