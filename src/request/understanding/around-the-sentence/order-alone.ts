import type { Language } from "../../../shared/language.ts";
import { questionKind } from "../question-kind.ts";
import { fold } from "../text/fold.ts";
import { beginsWithOrder } from "./order-verbs.ts";
import { afterOthersWord, anothersWord } from "./others-words.ts";
import { plainOrder } from "./plain-order.ts";
import { isSupposed } from "./supposed.ts";

/**
 * What is wanted, without what is only told before or after it: "The trainee finished yesterday. Remove user temp01", "bloquea la cuenta de
 * rsanz, que está de baja". What is told names nothing that could be meant, hangs on nothing, and the order points back to none of it.
 * Undefined where nothing is told, or more than that. `isLast`: nothing comes after it, which might take it back.
 */
export function orderAlone(text: string, language: Language): { order: string; isLast: boolean } | undefined {
  const pieces = piecesOf(text);
  const wishes = pieces.flatMap((piece, at) => (isWish(piece.text, language) ? [at] : []));
  const first = wishes[0];
  const last = wishes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const end = lastOf(pieces, last, language);
  const told = [...pieces.slice(0, first), ...pieces.slice(end + 1)];
  if (told.length === 0 || !told.every((piece) => isTold(piece.text, language))) return undefined;
  const order = text.slice(pieces[first]?.from, pieces[end]?.to).replace(/[,;:]\s*$/, "");
  const isWhole = order.trim().split(/\s+/).length >= fewWords && !pointsBack(order, language);
  const isOwn = afterOthersWord(text, language) === undefined && !isSupposed(text, language);
  return isWhole && isOwn ? { order, isLast: end === pieces.length - 1 } : undefined;
}

type Piece = { text: string; from: number; to: number };

/** Sentences and clauses, where they stand; what is quoted is of one piece. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const quoted = /"[^"]*"|«[^»]*»|'[^']*'(?!\p{L})|“[^”]*”/gu;
  const masked = text.replace(quoted, (all) => "x".repeat(all.length));
  for (const { index, 0: cut } of masked.matchAll(/(?<=[.!?;:…])\s+|,\s+|\s+(?=(?:porque|ya que|because)\s)/gu)) {
    pieces.push({ text: text.slice(from, index), from, to: index });
    from = index + cut.length;
  }
  pieces.push({ text: text.slice(from), from, to: text.length });
  return pieces.filter((piece) => piece.text.trim() !== "");
}

function isWish(text: string, language: Language): boolean {
  if (reasons[language].test(fold(text))) return false;
  return (
    beginsWithOrder(text, language) ||
    plainOrder(text, language) !== undefined ||
    questionKind(text, language) !== "order"
  );
}

/** What comes after the order and is no telling is of the order: where, which, how. */
function lastOf(pieces: readonly Piece[], from: number, language: Language): number {
  let last = from;
  for (let at = from + 1; at < pieces.length; at += 1) if (!isTold(pieces[at]?.text ?? "", language)) last = at;
  return last;
}

function isTold(text: string, language: Language): boolean {
  const folded = fold(text).replace(/[.!…]+$/, "");
  return (
    folded.split(/\s+/).length >= 3 &&
    !/[\d"'«»“”*/?¿`]|\w[._@-]\w/.test(folded.replace(/(?<=\w)['’](?=\w)/g, "")) &&
    !limits[language].test(folded) &&
    !anothersWord[language].test(text) &&
    (reasons[language].test(folded) || tells[language].test(folded)) &&
    !beginsWithOrder(text, language)
  );
}

const fewWords = 3;

const reasons: Record<Language, RegExp> = {
  es: /^(?:que (?:ya |se |me |nos |no |la |el |los |las |mi |su )?|porque |ya que |pues |es que |por si )/,
  en: /^(?:because |since |as (?:the|my|our|we|i) |so that |in case )/,
};

/** What an order may hang on, or be kept from, and what may be part of what it is about. */
const limits: Record<Language, RegExp> = {
  es: /^(?:en|con|desde|dentro|para|de|del|por (?!si)|sobre|a|al|quiero|necesito|cada|como|sin|todos|todas|pero|y|o|ni|no|solo|menos|excepto|salvo|donde|luego|despues)\s|(?:^|\s)(?:si|cuando|hasta que|mientras|menos|excepto|salvo|aunque|tampoco|original|originales)(?:\s|$)/,
  en: /^(?:in|with|from|inside|for|of|by|on|at|to|i want|i need|we need|every|each|without|all|but|and|or|not|no|only|except|where|then|that|which)\s|(?:^|\s)(?:if|when|until|while|unless|except|only|although|neither|original|originals)(?:\s|$)/,
};

const tells: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:es|son|era|eran|esta|estan|estaba|estaban|estoy|estamos|ha|han|he|hemos|habia|hay|tengo|tenemos|tiene|tienen|viene|vienen|va|van|voy|dice|dicen|se (?:me |nos |le |les )?[a-z]+|(?:me|nos|le|les) [a-z]+|no [a-z]+|[a-z]{2,}(?:aron|ieron|aba|aban|ia|ian)|quiere|quieren|necesita|necesitan|sigue|siguen|lleva|llevan|llevo|llevamos|entra|sale|empieza|empiezan|termina|toca|falta|faltan|usa|usan|queda|quedan|sospecho|creo|parece|acaba|acabo|acaban|llego|paso|dejo|cambio|termino|compramos|heredamos)(?=\s|$)/,
  en: /(?:^|\s)(?:is|are|was|were|am|has|have|had|did|does|do|don['’]?t|doesn['’]?t|can['’]?t|won['’]?t|isn['’]?t|i['’]?m|we['’]?re|it['’]?s|there['’]?s|he['’]?s|she['’]?s|[a-z]{3,}ed|went|left|came|got|keeps?|needs?|wants?|uses?|thinks?|complains?|made|sent|ran|broke|begins?|starts?|leaves?|comes?|lost|forgot|bought)(?=\s|$)/,
};

/** "Bórralos", "sus líneas", "trim it": what was told is part of what is wanted. */
export function pointsBack(order: string, language: Language): boolean {
  const words = fold(order).split(/[^\p{L}\p{N}]+/u);
  return words.some(
    (word) =>
      pointing[language].test(word) || (language === "es" && /.{3}l[oa]s?$/.test(word) && beginsWithOrder(word, "es")),
  );
}

const pointing: Record<Language, RegExp> = {
  es: /^(?:sus?|es[aeo]s?|est[aeo]s?|ell[ao]s?|el?l?lo|ahi|alli|mism[oa]s?)$/,
  en: /^(?:it|its|them|they|their|that|those|this|these|there|same|he|she|him|her|his)$/,
};
