import type { Language } from "../../../shared/language.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import { isNegator, withoutLeadingNegation } from "../around-the-sentence/negation.ts";
import { beginsWithOrder } from "../around-the-sentence/order-verbs.ts";
import { questionKind } from "../question-kind.ts";
import type { Token } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import { destroying, orderedBesides, takingAway } from "./destruction-verbs.ts";
import type { Filling } from "./filling/fill-recipe.ts";

/**
 * Whether a request is an order and nothing but one: asked, denied, supposed, told or taken back, the same words mean
 * something else. `isAllRead`: whoever made the command of it read every word, so that a "no" in it is part of what is to be
 * done ("delete what was not read for a year"), unless the order itself is denied.
 */
export function isPlainOrder(
  text: string,
  tokens: readonly Token[],
  language: Language,
  { isAllRead = false } = {},
): boolean {
  if (/[¿?]/.test(text) || questionKind(text, language) !== "order") return false;
  const folded = (at: number) => tokens[at]?.folded ?? "";
  const isOfWhat = (at: number) => isTie.test(folded(at - 1)) && isGone.test(folded(at + 1));
  const isPartOfOrder = isAllRead && beginsWithOrder(text.replace(placeFirst, ""), language);
  return !tokens.some(
    (token, at) =>
      (isNegator(token, language) &&
        !isPartOfOrder &&
        !isStuck.test(folded(at + 1)) &&
        !isOfWhat(at) &&
        !isNoMore(tokens, at, language)) ||
      (!token.quoted && other[language].test(token.folded) && !isWished(token.folded, folded(at - 1))),
  );
}

/** "En /srv/tmp borra …": where, before what. */
const placeFirst =
  /^(?:en|de|desde|dentro de|in|from|inside|under|within)\s+(?:la carpeta |el directorio |the folder |the directory |folder |directory )?[\w.~-]*\/[^\s,:]*[,:]?\s+(?=\p{L})/iu;

/** "Que no responde": a "no" that tells of what is to be ended, and takes nothing back. */
const isStuck = /^(?:responden?|contestan?|reaccionan?|muer(?:e|en)|respond|responds|responding|answering)$/;

/** "Que ya no se usa", "we don't need it any more": a "no" that tells why it is to go. */
function isNoMore(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1]?.folded ?? "";
  const after = tokens.slice(at + 1, at + 9).map(({ folded }) => folded);
  if (language === "es") return before === "ya" && unused.test(after.slice(0, 2).join(" "));
  const who = /^(?:do|does|is|are)$/.test(before) ? (tokens[at - 2]?.folded ?? "") : before;
  if (after[0] === "longer") return true;
  return /^(?:i|we|they|it|nobody|he|she)$/.test(who) && /\bany ?more\b/.test(after.join(" "));
}

const unused =
  /^(?:(?:se|l[oae]s?|me|nos|nadie) )?(?:us|utiliz|neces|hac|hay|es|son|est|sirv|trabaj|exist|qued|quer|quier|interes|tien|ten)/;

/** "Y que borre": to be done, where "borré" was. */
function isWished(verb: string, before: string): boolean {
  return verb === "borre" && /^(?:que|l[oae]s?|se)$/.test(before);
}

/** "Lo que ya no exista", "what is no longer there": which things are meant, and nothing taken back. */
const isTie = /^(?:que|ya|is|are|that|which)$/;
const isGone =
  /^(?:exist(?:e|a|en|an|s)?|est(?:e|en|a|an)|ha(?:y|ya)|hac(?:e|en)|hag(?:a|an)|sirv(?:e|a|en|an)|us(?:a|e|an|en)|longer|there|needed|used|required)$/;

/** Whether a request of several parts begins with an order, or with what one hangs on: not with a story, or somebody else's word. */
export function beginsAsOrder(text: string, language: Language): boolean {
  return beginsWithOrder(text, language) || hangsOn[language].test(text);
}

const hangsOn: Record<Language, RegExp> = {
  es: /^[¿\s]*(?:si|antes|despu[eé]s|cuando|tras|en|de|dentro|qu[eé]|cu[aá]l(?:es)?|qui[eé]n(?:es)?)\s/iu,
  en: /^\s*(?:if|before|after|once|when|in|inside|from|which|what|who)\s/iu,
};

/** Whether it begins with a "no", asks, only tells, or is called off: what changes something is then not ordered. */
export function isTakenBack(text: string, tokens: readonly Token[], language: Language): boolean {
  return /[¿?]/.test(text) || beginsWithNo(tokens, language) || calledOff.test(text) || onlyTold.test(text);
}

/** "Borra todo, no espera, nada". */
const calledOff =
  /[,.;]\s*(?:no,?\s*)?(?:nada|no|espera|mejor no|d[eé]jalo|olv[ií]d(?:a|e)(?:lo|te)?|wait|never ?mind|nothing|forget it|scratch that|actually no)\s*(?:[,.;!…]|$)/iu;

const onlyTold =
  /^(?:imagina|sup[oó]n|supongamos|imagine|suppose)\s|(?:^|\s)(?:de broma|era broma|just kidding|hilarious)(?=[\s.,!]|$)|^(?:my|mi|a|un|una|some)\s\S+\s(?:ran|did|deleted|borr[oó]|ejecut[oó]|hizo)\s/iu;

export function beginsWithNo(tokens: readonly Token[], language: Language): boolean {
  return withoutLeadingNegation(tokens, language) !== undefined;
}

/** Whether people ask for it in questions (about something: "qué roles hay en postgres"), so that one orders nothing else. */
export function isAskedInQuestions(recipe: Recipe, language: Language): boolean {
  const questions = recipe[language].filter((sentence) => asks[language].test(sentence.trim()));
  return questions.length >= fewQuestions;
}

const fewQuestions = 2;

/** Not "que nginx arranque solo", "have nginx start at boot", "¿puedes parar nginx?": those are wishes. */
const asks: Record<Language, RegExp> = {
  es: /^(?:¿?(?:qué|cuál(?:es)?|cu[aá]nt[oa]s?|quién(?:es)?|dónde)\s|¿(?:desde cuándo|hay|está[ns]?|es|son|tiene)\s)/iu,
  en: /^(?:(?:what|which|who|whose|where|how (?:many|much|long|big|full|old))\s|(?:is|are|does|do any|has)\s.*\?$)/iu,
};

const other: Record<Language, RegExp> = {
  es: /^(?:si|cuando|imagina|supon|supongamos|dijo|dice|dicen|iba|ibas|ayer|borre|borro|espera|broma|mejor|quiza|quizas|deberia|podria|habria|ejemplo|borrarias|harias)$/,
  en: /^(?:if|when|imagine|suppose|said|says|told|was|were|wanted|would|should|could|might|maybe|perhaps|wait|hang|kidding|joke|example|first)$/,
};

/**
 * Whether an order asks in so many words for what destroys: with a verb for it that the recipe's own sentences know, and
 * with the very thing named. Nothing is destroyed by default, or because a word was left over.
 */
export function asksForDestruction(
  tokens: readonly Token[],
  recipe: Recipe,
  filling: Filling,
  language: Language,
): boolean {
  const said = tokens.filter(({ quoted }) => !quoted).map(({ folded }) => folded);
  const own = recipe[language].flatMap((sentence) => fold(sentence).split(/[^\p{L}]+/u));
  const besides = orderedBesides.filter(({ does }) => does.test(recipe.template));
  const stems = [...destroying[language], ...besides.flatMap(({ verbs }) => verbs[language])];
  const isIn = (words: readonly string[]) => (verb: string) => words.some((word) => word.startsWith(verb));
  const asked = stems.filter(isIn(said));
  const alike = takingAway[language];
  const isKnown = asked.some(isIn(own)) || (asked.some((verb) => alike.includes(verb)) && alike.some(isIn(own)));
  // A name for what is made may be told by the words around it.
  const isNamed = filling.anchored <= (besides.some(({ isMaking }) => isMaking) ? 1 : 0);
  return isKnown && isNamed && filling.defaulted.every((key) => !things.test(key));
}

/** Slots for what is acted upon. */
const things = /^(?:path|file|folder|glob|extension|device|database|table|volume|user|host|container|image|branch)/;
