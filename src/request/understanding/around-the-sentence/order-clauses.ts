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
  const pieces = piecesOf(text.replace(polite[language], ""), language);
  for (const [at, { piece, joint }] of pieces.entries()) {
    const last = clauses.at(-1);
    const next = pieces[at + 1];
    // "Rebuild and restart the stack": the verb is of what comes after the next one.
    const isShared = next !== undefined && /^\s+and\s+$/i.test(next.joint) && beginsWithOrder(next.piece, language);
    const isNew =
      last === undefined ||
      also(piece) ||
      (beginsWithOrder(piece, language) && (isShared || !isBare(piece, last, language)));
    const verb = isNew ? undefined : repeatedVerb(last, joint, piece, language);
    if (isNew) clauses.push(piece);
    else if (verb !== undefined) clauses.push(`${verb} ${piece}`);
    else clauses[clauses.length - 1] += joint + piece;
  }
  return clauses.map((clause) => clause.replace(trailing[language], "").trim()).filter((clause) => clause !== "");
}

/** "Delete worker.pid and lock": a word alone at the end is more of what was named, unless it needs nothing to be done to. */
function isBare(piece: string, last: string, language: Language): boolean {
  return (
    language === "en" &&
    /^[a-z]+(?: (?:in|from|under) [\w./-]+)?$/i.test(piece.trim()) &&
    !alone.test(piece.trim()) &&
    /\s/.test(last.trim())
  );
}

const alone = /^(?:reboot|unmount|umount|restart|commit|push|pull|exit|quit|sort|count|list|reload)$/i;

/** "Actualiza la lista y después todo lo demás": what comes after a word for it is done too, with the verb that was said. */
function repeatedVerb(last: string, joint: string, piece: string, language: Language): string | undefined {
  if (!follows[language].test(joint) || !/^\s*(?:el|la|los|las|todo|the|all|my|mis|mi)\s/iu.test(piece))
    return undefined;
  return beginsWithOrder(last, language) ? /^\s*(\S+)/.exec(last)?.[1] : undefined;
}

const follows: Record<Language, RegExp> = { es: /luego|despu[eé]s/iu, en: /then|afterwards|after that/iu };

const polite: Record<Language, RegExp> = {
  es: /^\s*(?:(?:hola|oye|oiga|neo|por favor|porfa|porfavor|a ver|bueno|vale|venga|che|mira)\s*,?\s+)+/iu,
  en: /^\s*(?:(?:hi|hey|hello|neo|please|ok|okay|so|right)\s*,?\s+)+/iu,
};

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
  es: "(?:(?:s[oó]lo (?:entonces|despu[eé]s|luego|ah[ií])|reci[eé]n(?: (?:entonces|ah[ií]|despu[eé]s|luego))?|ah[ií] s[ií]|una vez hecho(?: eso| esto)?|hecho (?:eso|esto)|m[aá]s tarde|luego|despu[eé]s|entonces|tambi[eé]n|adem[aá]s|de paso|finalmente|al final|al acabar|al terminar|por [uú]ltimo|a continuaci[oó]n|acto seguido|ya)\\s*,?\\s+)",
  en: "(?:(?:only then|only afterwards|once (?:that is|that['’]s) done|having done that|then|also|afterwards|finally|after that|after this|next|lastly|once done|when done|when finished)\\s*,?\\s+)",
};
const joints: Record<Language, RegExp> = {
  es: new RegExp(
    `\\s*[;,]\\s*(?:(?:y|e|pero)\\s+)?${after.es}?|[.?]\\s+(?:y\\s+)?${after.es}?|\\s+(?:y|e|pero)\\s*,?\\s+${after.es}?|\\s+(?:luego|despu[eé]s|acto seguido)\\s*,?\\s+`,
    "giu",
  ),
  en: new RegExp(
    `\\s*[;,]\\s*(?:(?:and|but)\\s+)?${after.en}?|[.?]\\s+(?:and\\s+)?${after.en}?|\\s+(?:and|but|&)\\s*,?\\s+${after.en}?|\\s+(?:then|afterwards|after that)\\s*,?\\s+`,
    "giu",
  ),
};
const trailing: Record<Language, RegExp> = {
  es: /\s+(?:despu[eé]s|luego|a continuaci[oó]n|por favor|porfa|y)$/iu,
  en: /\s+(?:afterwards|after that|after|then|please|too|as well|and)$/iu,
};
