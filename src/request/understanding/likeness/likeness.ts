import { type Language, languages } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { Skill, SlotValues } from "../../skills/skill.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import { firstPersonOrder, isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { type Heard, planned } from "../planning.ts";
import { complete, type ReadingContext } from "../reading.ts";
import { renderSentence } from "../render.ts";
import { parseTemplate } from "../templates/parse-template.ts";
import { trimCourtesy } from "../templates/politeness.ts";
import { rulesOf } from "../templates/skill-index.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";
import { pathFinder } from "./best-path.ts";
import { type Filled, fillSlots, namesIn, type Span } from "./named-slots.ts";
import { type Asked, joins, readAsked, type WordWeights, wordWeights } from "./word-weights.ts";

/**
 * What a request that is no skill's sentence is most like, by the words of weight that it shares with the sentences of
 * those that only read. Nothing is left unexplained: each of its words is one of the sentence's or the value of a slot,
 * the skill is clearly ahead of any other, and no slot is missing. In doubt there is no answer, for a wrong one costs more.
 */
export function fromLikeness(found: Heard): Heard | undefined {
  const { context, language } = found;
  const tokens = readTokens(found.normalised, language);
  if (context.hasInput || tokens.length > longest || tokens.some((token) => changesMeaning(token, language)))
    return undefined;
  // "¿Reinicio el contenedor?" asks about an order.
  if (firstPersonOrder(tokens, isQuestion(found.request, language), language)) return undefined;
  const words = wordWeights(context.index, language);
  // With all of its courtesy left out.
  const said = trimCourtesy(tokens, language).at(-1)?.tokens;
  // "Saca el montaje": what would be courtesy before a read may as well be the order.
  const lead = said && tokens.slice(0, tokens.findIndex(({ start }) => start === said[0]?.start) + 1);
  if (!said || lead?.some((token) => words.isOrder(token)) || wishes[language].test(foldedText(tokens)))
    return undefined;
  const asked = readAsked(said, words);
  const best = clearlyBest(asked, words, context);
  if (!best) return undefined;
  const base = { skill: best.skill, literals: 0, asked: found.normalised };
  const reading = complete(best.skill, best.slots, best.sure, base, language);
  const meant = reading.kind === "ready" ? planned(found, reading) : undefined;
  if (meant?.plan?.kind !== "command") return undefined;
  const sentence = renderSentence(best.skill, best.slots, language);
  const say = message(language, "said_understood_as", { sentence, script: meant.plan.script });
  return { ...meant, by: "likeness", plan: { ...meant.plan, say } };
}

/** In words: a longer request has parts that no bag of words keeps apart. */
const longest = 24;
/** How much of the request and of the sentence must be the same, by weight. */
const leastAlike = 0.85;
/** By how much the most alike skill must be ahead of the next. */
const leastAhead = 0.35;
/** How many words of weight and values of slots must be the same: one word alone may mean anything. */
const leastShared = 2;
/** Only a sentence itself is as sure as that. */
const surest = 0.95;

/** A word after which the rest may mean the opposite, less, something from before, or what is to be so. */
export function changesMeaning(token: Token, language: Language): boolean {
  return !token.quoted && (languages.some((one) => isNegator(token, one)) || limits[language].test(token.folded));
}

const limits: Record<Language, RegExp> = {
  es: /^(si|solo|solamente|unicamente|excepto|excepcion|aparte|cuando|hasta|pero|sino|aunque|mientras|luego|despues|ese|esa|eso|esos|esas|aquel|aquello|mismo|misma|lo|otro|otra|todavia|antes|contrario|pueda|puedan|tenga|tengan|quede|queden)$/,
  en: /^(if|only|unless|other|another|when|until|but|though|while|then|after|before|it|its|them|those|that|same|instead|rather|else|opposite)$/,
};

/** Who needs "a group" has none: it is to be made. */
export const wishes: Record<Language, RegExp> = {
  es: /^(necesito|necesitamos|quiero|queremos|quisiera|hace falta|falta) (un|una|otro|otra|mas) /,
  en: /^(i|we) (need|want|would like) (a|an|another|more) /,
};

type Likeness = { skill: Skill; score: number; slots: SlotValues; sure: number };

function clearlyBest(asked: Asked, words: WordWeights, context: ReadingContext): Likeness | undefined {
  const near = words.near(asked, mostCompared);
  let best: Likeness | undefined;
  for (const { skill } of near) {
    if (skill.changes) continue;
    const names = namesIn(asked.tokens, (token) => words.knows(skill, token));
    const fills = fillSlots(skill, asked.tokens, names, context);
    if (names.some((name) => !fills.some(({ span }) => span === name))) continue;
    const likeness = mostAlike(skill, asked, names, fills, words, context);
    if (likeness && likeness.score > (best?.score ?? 0)) best = likeness;
  }
  if (!best || best.score < leastAlike || !everySlotCounts(best, context)) return undefined;
  let next = 0;
  for (const { skill, shared } of near) {
    // What shares too few words cannot come near.
    if (skill === best.skill || shared / asked.total <= best.score - leastAhead) continue;
    const names = namesIn(asked.tokens, (token) => words.knows(skill, token));
    const fills = fillSlots(skill, asked.tokens, names, context);
    const score = mostAlike(skill, asked, names, fills, words, context, true)?.score ?? 0;
    if (score > next) next = score;
  }
  const ahead = best.score - next;
  if (ahead < leastAhead) return undefined;
  return { ...best, sure: surest * best.score * best.sure * (0.5 + ahead / 2) };
}

const mostCompared = 8;

/** The sentence of a skill that is most like the request. A `rival` need not explain all of it. */
function mostAlike(
  skill: Skill,
  asked: Asked,
  names: readonly Span[],
  fills: readonly Filled[],
  words: WordWeights,
  { language }: ReadingContext,
  rival = false,
): Likeness | undefined {
  const pathIn = pathFinder(asked, new Set(fills.map(({ slot }) => slot)), words);
  const total = asked.totalOutside(names);
  let best: Likeness | undefined;
  for (const sentence of skill.sentences[language]) {
    const path = pathIn(parseTemplate(sentence, rulesOf(language)));
    if (!path) continue;
    const filled = oneEach(path.slots, fills);
    const own = asked.weightOf(path.shared);
    if (!rival) {
      const explained =
        filled.length === names.length &&
        asked.tokens.every((token, at) => at === 0 || !joins.has(token.folded) || asked.holds(path.shared, token));
      if (!explained || asked.count(path.shared) + filled.length < leastShared) continue;
    }
    const held = filled.length * slotWeight;
    const score = (own + held) / (total + path.missing + names.length * slotWeight);
    if (best && best.score >= score) continue;
    const slots = Object.fromEntries(filled.map(({ slot, value }) => [slot, value]));
    best = { skill, score, slots, sure: filled.reduce((product, { sure }) => product * sure, 1) };
  }
  return best;
}

/** What a value of a slot weighs: as much as a word that one skill in seven knows. */
const slotWeight = 2;

/** Each name for one slot, in the order in which the sentence has them. */
function oneEach(slots: readonly string[], fills: readonly Filled[]): Filled[] {
  const taken = new Set<Span>();
  return [...new Set(slots)].flatMap((slot) => {
    const free = fills.find((one) => one.slot === slot && !taken.has(one.span));
    if (!free) return [];
    taken.add(free.span);
    return [free];
  });
}

/** A value that makes no difference to the command was not understood. */
function everySlotCounts({ skill, slots }: Likeness, { machine, now }: ReadingContext): boolean {
  const script = (values: SlotValues) => JSON.stringify(skill.command(values, machine, now));
  return Object.keys(slots).every((name) => {
    const { [name]: _, ...others } = slots;
    return skill.slots[name]?.optional !== true || script(others) !== script(slots);
  });
}
