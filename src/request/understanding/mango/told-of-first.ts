import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Language } from "../../../shared/language.ts";
import { beginsWithOrder } from "../around-the-sentence/order-verbs.ts";
import { questionKind } from "../question-kind.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import type { Query } from "./candidates.ts";
import { findMentions } from "./mentions/find-mentions.ts";

/**
 * "Notas.txt tiene espacios y me da guerra, renómbralo": a request that first tells of one thing, by its name, and then
 * says what is to be done with it. As it would have been said without the telling; none where what is told may be part of
 * what is wanted.
 */
export function toldOfFirst(query: Query, machine: MachineSnapshot): Query[] {
  const { normalised, language } = query;
  for (const { index, 0: stop } of normalised.matchAll(/\s*(?:[,;:.…]|\?)+\)?\s+/gu)) {
    const told = normalised.slice(0, index);
    const rest = normalised.slice(index + stop.length).replace(/[?!.\s]+$/u, "");
    const thing = onlyThing(told, language, machine);
    if (thing === undefined || !isTold(told, language) || names(rest, language, machine)) continue;
    return saidOf(rest, object(told, thing, language), language).map((text) => asQuery(text, query, machine));
  }
  return [];
}

/** The one thing that is named there, and is here. */
function onlyThing(told: string, language: Language, machine: MachineSnapshot): string | undefined {
  const named = readTokens(told, language).filter(({ text, quoted }) => quoted || isPathLike.test(text));
  const [one] = named;
  if (one === undefined || named.some(({ text }) => text !== one.text)) return undefined;
  return machine.pathKind(one.text) === undefined ? undefined : one.text;
}

const isPathLike = /[/*?~]|\w\.\w|^\.\w/;

function names(rest: string, language: Language, machine: MachineSnapshot): boolean {
  return readTokens(rest, language).some(
    ({ text, quoted }) => (quoted || isPathLike.test(text)) && machine.pathKind(text) !== undefined,
  );
}

function isTold(told: string, language: Language): boolean {
  // A name may be made of any words.
  const bare = told.replace(/"[^"]*"|«[^»]*»|“[^”]*”|`[^`]*`/gu, "·");
  const folded = fold(bare);
  return (
    tells[language].test(folded) &&
    !isCondition.test(folded) &&
    !speaksOfPart.test(folded) &&
    !beginsWithOrder(bare, language) &&
    questionKind(bare, language) === "order"
  );
}

/** "Tiene una línea rara, quítala": what is told of next is what is meant after it. */
const speaksOfPart =
  /\b(?:tiene|tienen|lleva|llevan|hay|contiene|trae|has|have|had|contains?|holds?)\b (?:\w+ )?(?:un|una|unos|unas|otra?s?|a|an|some|another)\b/;

const isCondition = /\b(?:si|cuando|mientras|salvo|if|when|while|unless|whether)\b/;

const tells: Record<Language, RegExp> = {
  es: /\b(?:es|son|esta|estan|tiene|tienen|lleva|llevan|dice|dicen|da|dan|puede|pueden|apunta|apuntan|rompe|rompen|molesta|ocupa|quedo|sigue|se (?:me |nos )?(?:queja|ha|rompe|cuelga)|me (?:ha|han|da|pasaron|mandaron))\b/,
  en: /\b(?:is|are|was|were|has|have|had|says?|can|can't|won't|breaks?|broke|got|keeps?|points?|looks?|seems?|complains?|i need|needs?)\b/,
};

/** "La extensión de acta.TXT está en mayúsculas" tells of no more than the extension. */
function object(told: string, thing: string, language: Language): string {
  const name = /[\s,;:]/.test(thing) ? `"${thing}"` : thing;
  if (!/\bextension\b/.test(fold(told))) return name;
  return language === "es" ? `la extensión de ${name}` : `the extension of ${name}`;
}

/** The ways to say it with the thing in it: for "-lo", for "it", after "que", or at one of its ends. */
function saidOf(rest: string, name: string, language: Language): string[] {
  const tokens = readTokens(rest, language);
  const put = ({ start, end }: Token, text: string) => `${rest.slice(0, start)}${text}${rest.slice(end)}`;
  if (language === "en") {
    const it = tokens.find(({ folded, quoted }) => folded === "it" && !quoted);
    return it ? [put(it, name)] : [`${rest} ${name}`, `${name} ${rest}`];
  }
  for (const token of tokens) {
    const verb = /^(\w{2,}[aeir])l[oa]$/.exec(token.folded)?.[1];
    if (verb !== undefined && beginsWithOrder(verb, language)) return [put(token, `${verb} ${name}`)];
  }
  const [that] = rest.match(/^.*?\bque (?=apunt|se llam|teng|qued)/u) ?? [];
  return [
    `${rest} ${name}`,
    `${name} ${rest}`,
    ...(that === undefined ? [] : [`${that}${name} ${rest.slice(that.length)}`]),
  ];
}

function asQuery(text: string, query: Query, machine: MachineSnapshot): Query {
  const { language, isUsualWord } = query;
  const tokens = readTokens(text, language);
  // No day is said of a thing that has a name.
  const mentions = findMentions(tokens, { language, machine, now: 0, isUsualWord });
  return { ...query, text, normalised: text, tokens, mentions };
}
