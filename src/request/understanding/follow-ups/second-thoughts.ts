import type { Skill } from "../../skills/skill.ts";
import { isNegator, withoutLeadingNegation } from "../around-the-sentence/negation.ts";
import { isBackground } from "../around-the-sentence/told-besides.ts";
import { confirm } from "../confirm.ts";
import type { Memory } from "../memory.ts";
import { dropped, type Heard, planned } from "../planning.ts";
import { complete, readWords } from "../reading.ts";
import { mentionedNames } from "../slots/mentioned.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";
import { fromSayAgain } from "./again.ts";
import { readOtherValue } from "./other-value.ts";
import { fromOwnWithOther } from "./own-with-other.ts";
import { partsOfTalk, saysSomething } from "./parts-of-talk.ts";
import { readPointing } from "./pointing.ts";
import { pointingWords } from "./pointing-words.ts";

/** What one part of a request is heard as, in the talk so far. */
export type HearPart = (found: Heard, memory: Memory, tokens: readonly Token[]) => Heard | undefined;

/**
 * "No, apache no, nginx", "no lo pares, solo reinícialo", "ay no, me equivoqué, era /srv", "demasiados. Solo los de más de
 * un giga", "volviendo a lo de ssh: ¿qué dice su registro?": of the parts between the commas one is meant. What another
 * takes back is not done, and where one says something that is not understood nothing is made of the rest.
 */
export function fromSecondThoughts(
  found: Heard,
  memory: Memory,
  skill: Skill | undefined,
  hear: HearPart,
): Heard | undefined {
  const parts = partsOfTalk(found.normalised, found.language);
  if (parts.length > mostParts) return undefined;
  for (const { text } of parts) {
    const again = fromSayAgain(
      found,
      memory,
      foldedText(readTokens(text.replace(/^(que|i am)\s+/i, ""), found.language)),
    );
    if (again) return again;
  }
  const stop = parts.findLastIndex(({ text }) => confirm(text) === "no" && !/^\W*no\W*$/i.test(text));
  // "Quita, que me quedo fuera": why it is not to be done.
  if (stop >= 0 && parts.slice(stop + 1).every(({ kind, text }) => kind === "said-aside" || isWhy(text)))
    return dropped(found);
  // "No, espera" is nothing's name in English either.
  if (!saysSomething(found.normalised)) return undefined;
  const denied = parts.filter((part) => part.kind === "denied").map(({ text }) => takenBack(text, found, memory));
  if (denied.includes(undefined)) return undefined;
  const correcting = denied.length > 0 || parts.some((part) => part.kind !== "denied" && part.correcting);
  // Who thanks asks for nothing more of the last request.
  if (!correcting && parts.some(({ kind, text }) => kind === "said-aside" && /gracias|thank|cheers/i.test(text)))
    return undefined;
  const meant = parts
    .slice(stop + 1)
    .flatMap((part) =>
      part.kind === "meant" && saysSomething(part.text) ? [readTokens(part.text, found.language)] : [],
    );
  for (const [at, tokens] of [...meant.entries()].reverse()) {
    // "Solo recárgalo" is "recárgalo", and "solo los de más de un giga" needs its "solo".
    const plain = /^(solo|solamente|only|just)$/.test(tokens[0]?.folded ?? "") ? tokens.slice(1) : tokens;
    const whole = foldedText(tokens) === foldedText(readTokens(found.normalised, found.language));
    if (plain.length === 0 || (whole && plain === tokens)) continue;
    const others = meant.filter((_, other) => other !== at);
    const talk = withMentioned(memory, others, found);
    const within = { ...found, memory: talk, context: { ...found.context, names: talk.names } };
    const points = pointingWords(tokens, found.language, found.context.index).some(({ as }) => as !== "noun");
    const correct = points ? withLastSlots : corrected;
    const heard =
      (correcting && memory.last && skill ? correct(found, memory.last, plain, skill) : undefined) ??
      (correcting ? fromOwnWithOther(found, memory, plain, true) : undefined) ??
      hear(within, talk, tokens) ??
      (plain === tokens ? undefined : hear(within, talk, plain));
    if (heard && isFree(heard, denied, others, found)) return heard;
  }
  return undefined;
}

const mostParts = 5;

function isWhy(text: string): boolean {
  return /^(que|porque|pues|because|since|as|or) /i.test(text);
}

/** What is not to be done: an order by its skill, or one of the values of the last request ("value"). */
type TakenBack = string | "value";

function takenBack(text: string, found: Heard, { last }: Memory): TakenBack | undefined {
  const { language, context } = found;
  const tokens = readTokens(text, language);
  const values = Object.values(last?.slots ?? {});
  const isOld = ({ folded }: Token) =>
    values.some((value) => value === folded || (folded.length > 2 && value.startsWith(folded)));
  // "No lo pares": the order without its "no".
  const negated = withoutLeadingNegation(readTokens(`no ${text}`, language), language) ?? tokens;
  const order =
    [...readWords(negated, context), ...readWords(tokens, context)][0] ??
    readPointing(found, negated)[0] ??
    readPointing(found, tokens)[0];
  if (order?.skill.changes) return order.skill.id;
  if (tokens.length <= 4 && tokens.some(isOld)) return "value";
  if (order) return order.skill.id;
  // "Copiar no, moverlo".
  return tokens.length === 1 && context.index.begins(tokens[0]?.folded ?? "") ? last?.skill : undefined;
}

/** The last request with the value that was meant. */
function corrected(
  found: Heard,
  last: NonNullable<Memory["last"]>,
  tokens: readonly Token[],
  skill: Skill,
): Heard | undefined {
  const value = readOtherValue(tokens, last, skill, found.context, true);
  return value ? planned(found, value) : withLastSlots(found, last, tokens);
}

/** "Copiar no, moverlo": where to was said before. */
function withLastSlots(found: Heard, last: NonNullable<Memory["last"]>, tokens: readonly Token[]): Heard | undefined {
  const [other] = readWords(tokens, found.context);
  if (other?.kind !== "missing") return undefined;
  const known = Object.entries(last.slots).filter(([name]) => name in other.skill.slots);
  const slots = { ...Object.fromEntries(known), ...other.intention.slots };
  return planned(found, complete(other.skill, slots, 0.9, other, found.language));
}

/** Names that the other parts only mention are what is talked about now. */
function withMentioned(memory: Memory, others: readonly (readonly Token[])[], { context }: Heard): Memory {
  const names = Object.assign({}, ...others.map((tokens) => mentionedNames(tokens, context)));
  if (Object.keys(names).length === 0) return memory;
  return { ...memory, last: undefined, names: { ...names, ...memory.names, ...names } };
}

/** Whether nothing that was said besides stands against it. */
function isFree(
  heard: Heard,
  denied: readonly (TakenBack | undefined)[],
  others: readonly (readonly Token[])[],
  found: Heard,
): boolean {
  const skill = heard.memory.last?.skill;
  if (heard.plan?.kind !== "command") return others.length === 0;
  const changes = heard.memory.output?.changes === true;
  if (changes && denied.includes(skill)) return false;
  // A question that was not understood is not passed over for the name beside it.
  if (others.some((tokens) => tokens.length > 3 && /^(qué|cuál|cuánto|what|which|how)$/i.test(tokens[0]?.text ?? "")))
    return false;
  // "Marta, docker": a name that has no place in the order is not left out of it.
  if (changes && others.some((tokens) => tokens.length === 1 && !isUsed(tokens[0], heard))) return false;
  if (others.flat().some((token) => isNegator(token, found.language))) return false;
  // "It's pid 3391, kill it": what was only named is what is meant.
  const slots = Object.values(heard.memory.last?.slots ?? {});
  const isNamed = (tokens: readonly Token[]) =>
    tokens.length <= 4 &&
    Object.values(mentionedNames(tokens, found.context)).some((name) => slots.includes(name ?? ""));
  return others.every((tokens) => isNamed(tokens) || isBackground(tokens, { changes, skill }, found.context, true));
}

function isUsed(token: Token | undefined, { memory }: Heard): boolean {
  return Object.values(memory.last?.slots ?? {}).some((value) => value.toLowerCase() === token?.folded);
}
