import type { Language } from "../../../shared/language.ts";
import type { SlotType } from "../../skills/skill.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import { askWhether, isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { choose, destinations, type Heard, planned } from "../planning.ts";
import { type Reading, readWords } from "../reading.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { isName, isWordOfSentences, looksLikeName } from "../slots/plain-words.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { nounsIn } from "./nouns.ts";
import { saysSomething } from "./parts-of-talk.ts";
import { textOf } from "./topics.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

/**
 * "Mejor las primeras" after "últimas 20 líneas de /var/log/syslog", "just the running ones", "a backup.lan" after "haz
 * ping": a piece of a request, which in the place of a piece of the last one, or behind it, makes a sentence.
 */
export function fromPiece(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const { memory, language } = found;
  if (memory.request === undefined || !saysSomething(found.normalised)) {
    return undefined;
  }
  const before = readTokens(memory.request, language);
  if (before.length > longestRequest || before.some((token) => isNegator(token, language))) return undefined;
  for (const piece of pieces(tokens, language)) {
    if (!couldBeSaid(piece, found)) continue;
    const [best, ...others] = readPiece(piece, before, found).map((one) => withSameTime(one, found));
    if (best === undefined) continue;
    if (others.length > 0) return choose(found, "ask_which_is_meant", [best, ...others]);
    if (best.skill.changes && isQuestion(found.request, language)) return askWhether(found, best);
    return planned(found, best);
  }
  return undefined;
}

const longestRequest = 16;
const longestPiece = 6;

/** `led`: a word before it said that it is another value, or a part, of what was asked. */
type Piece = { tokens: readonly Token[]; led: boolean };

/** The request as said, and without more and more of the words that only tie it to the last one. */
function pieces(tokens: readonly Token[], language: Language): Piece[] {
  const found: Piece[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const piece = tokens.slice(from);
    const last = piece.at(-1)?.folded ?? "";
    // "¿Y el…?" was not said to its end.
    const whole = !dangling[language].test(last) && !piece.some((token) => isNegator(token, language));
    if (whole && piece.length <= longestPiece) found.push({ tokens: piece, led: from > 0 });
    const word = tokens[from]?.folded ?? "";
    const asks = /^(what|how)$/.test(word) && tokens[from + 1]?.folded !== "about";
    if (asks || !ties[language].test(word)) break;
  }
  return found;
}

/** Whether its words are such as sentences hold; one that none does can only be a name, and then it is alone. */
function couldBeSaid({ tokens, led }: Piece, { context, language, memory }: Heard): boolean {
  const words = tokens.filter(({ folded }) => !fillers[language].test(folded));
  const strange = words.filter(
    (token) => !looksLikeName(token, context) && !context.index.wordsFrom(token.folded[0] ?? "").includes(token.folded),
  );
  return strange.length === 0 || (words.length === 1 && (led || memory.open === true));
}

/** A sentence made of both: `cost` says how little of the last request stays, `without` is the same without the piece. */
type Sentence = { text: string; without: readonly string[]; cost: number; replaces: "beginning" | "other" | "nothing" };

/** Of the sentences that change least of the last request those that mean different things. */
function readPiece(piece: Piece, before: readonly Token[], found: Heard): Ready[] {
  const read = (text: string) =>
    readWords(readTokens(text, found.language), found.context).filter((reading) => reading.kind === "ready");
  const alone = new Set(read(textOf(before)).map(keyOf));
  let least = Number.POSITIVE_INFINITY;
  let best = new Map<string, Ready>();
  for (const sentence of sentences(before, piece.tokens, found.language)) {
    if (sentence.cost > least) continue;
    for (const reading of read(sentence.text)) {
      const key = keyOf(reading);
      if (alone.has(key) || !isMeant(reading, piece, sentence, found)) continue;
      // A piece that adds nothing is talk.
      if (sentence.without.some((text) => read(text).some((one) => keyOf(one) === key))) continue;
      const cost = sentence.cost + forgotten(reading, found);
      if (cost > least) continue;
      if (cost < least) best = new Map();
      least = cost;
      best.set(key, reading);
    }
  }
  return [...best.values()].slice(0, 3);
}

function sentences(before: readonly Token[], piece: readonly Token[], language: Language): Sentence[] {
  const words = textOf(piece);
  const whole = textOf(before);
  const found: Sentence[] = [{ text: `${whole} ${words}`, without: [whole], cost: 0, replaces: "nothing" }];
  for (let from = 0; from < before.length; from += 1) {
    for (let to = from + 1; to <= Math.min(before.length, from + piece.length + 2); to += 1) {
      if (to - from === before.length) continue;
      const [head, tail] = [textOf(before.slice(0, from)), textOf(before.slice(to))];
      // A number for a number, and not for a word.
      const unlike = shapeOf(before.slice(from, to)) === shapeOf(piece) ? 0 : 2;
      found.push({
        text: joined(head, words, tail),
        without: [joined(head, tail), tail],
        cost: to - from + unlike,
        replaces: from === 0 ? "beginning" : "other",
      });
    }
  }
  const aside = { without: [], replaces: "beginning" } as const;
  // "Los parados" after "muestra los contenedores": the noun was said before.
  const [article, ...rest] = piece;
  for (const { text } of before.filter(({ folded }) => nounsIn([folded], language).length > 0)) {
    if (article && rest.length > 0) found.push({ ...aside, text: joined(article.text, text, textOf(rest)), cost: 1 });
    found.push({ ...aside, text: language === "es" ? joined(text, words) : joined(words, text), cost: 1 });
  }
  // "Saca la 203.0.113.7" after what fail2ban holds: where from was said before.
  for (const count of [1, 2, 3]) {
    const tail = textOf(before.slice(-count));
    for (const link of links[language]) {
      found.push({ ...aside, text: joined(words, link, tail), without: [words, tail], cost: 1 + count });
    }
  }
  return found;
}

function isMeant({ skill, intention }: Ready, piece: Piece, { replaces }: Sentence, found: Heard): boolean {
  const { memory, context, language } = found;
  if (memory.last && keyOf({ intention: memory.last }) === keyOf({ intention })) return false;
  const words = piece.tokens.filter(({ folded }) => !fillers[language].test(folded));
  const [word] = words;
  const isSaid = (value: string) => piece.tokens.some(({ text }) => value.toLowerCase().includes(text.toLowerCase()));
  // "Gracias, majo" is no host: a word alone is a name where we asked for one, or where it looks like one.
  const canName =
    word !== undefined &&
    words.length === 1 &&
    !isOrdinaryWord(word.folded) &&
    !isWordOfSentences(word, context) &&
    (piece.led || memory.open === true || looksLikeName(word, context));
  for (const [slot, value] of Object.entries(intention.slots)) {
    const type = skill.slots[slot]?.type;
    const isOld = memory.last?.slots[slot] === value;
    if ((type === "text" || type === "pattern") && !isOld && !(canName && piece.led && value === word?.text))
      return false;
    if (isName(type) && isSaid(value) && !isOld && !canName && !words.some((one) => looksLikeName(one, context)))
      return false;
    // "Hazle ping" after "la puerta de enlace": a word of the last request is no name now.
    const isKnownNow = isOld || memory.open === true || Object.values(memory.names).includes(value);
    if (isName(type) && skill.id !== memory.last?.skill && !isSaid(value) && !isKnownNow) return false;
    // "Cámbiale el nombre": what to was not said, and is not where something else went.
    if (destinations.has(slot) && skill.id !== memory.last?.skill && !isSaid(value) && memory.open !== true)
      return false;
  }
  if (!skill.changes || skill.id === memory.last?.skill) return true;
  const isKnown = (value: string) => Object.values(memory.names).includes(value) || memory.open === true;
  if (Object.values(intention.slots).some((value) => !isSaid(value) && !isKnown(value))) return false;
  // Another order than the last needs a verb of its own, or a name that we asked for.
  if (replaces === "beginning") return context.index.begins(piece.tokens[0]?.folded ?? "");
  return memory.open === true && Object.values(intention.slots).some(isSaid);
}

/** How many of the names of the last request are said no more. */
function forgotten({ skill, intention }: Ready, { memory }: Heard): number {
  const said = Object.values(intention.slots);
  const names = Object.entries(memory.names).filter(
    ([kind, name]) =>
      name !== undefined && isName(kind as SlotType) && Object.values(memory.last?.slots ?? {}).includes(name),
  );
  return names.filter(([, name]) => name !== undefined && !said.includes(name) && skill.changes !== true).length;
}

/** "Y solo errores" after the last half hour of a journal: of that half hour. */
function withSameTime(reading: Ready, { memory, normalised }: Heard): Ready {
  const { skill, intention } = reading;
  const slots: Record<string, string> = { ...intention.slots };
  for (const slot of times) {
    const value = memory.last?.slots[slot];
    const own = slots[slot] !== undefined && slots[slot] !== skill.slots[slot]?.default;
    if (value === undefined || skill.slots[slot] === undefined || own || /\d/.test(normalised)) continue;
    for (const other of times) delete slots[other];
    slots[slot] = value;
  }
  return { ...reading, intention: { ...intention, slots } };
}

const times = ["since", "span"];

function shapeOf(tokens: readonly Token[]): string {
  const shapes = tokens.map(({ text }) => {
    if (/^\d+$/.test(text)) return "number";
    return /^[~/]/.test(text) ? "path" : /[.@:]/.test(text) ? "name" : "word";
  });
  return shapes.join(" ");
}

/** What is to be done, as one text. */
function keyOf({ intention }: Pick<Ready, "intention">): string {
  return JSON.stringify([intention.skill, Object.entries(intention.slots).sort()]);
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** "Para" is also the order to stop. */
const links: Record<Language, readonly string[]> = {
  es: ["", "de", "del", "en", "a"],
  en: ["", "of", "from", "in", "on"],
};

const ties: Record<Language, RegExp> = {
  es: /^(y|ahora|pero|mejor|solo|solamente|unicamente|nomas|lo|mismo|igual|tambien|con)$/,
  en: /^(and|now|but|rather|only|just|the|same|what|how|about|with|instead|also)$/,
};

const fillers: Record<Language, RegExp> = {
  es: /^(el|la|los|las|lo|de|del|a|al|en|con|por|para)$/,
  en: /^(the|of|in|on|at|to|from|with|for|by|about)$/,
};

/** Nothing that is said to its end ends so. */
export const dangling: Readonly<Record<Language, RegExp>> = {
  es: /^(el|la|los|las|lo|un|una|de|del|a|al|en|con|por|para|y|o|que|mi|su)$/,
  en: /^(the|a|an|of|in|on|at|to|from|with|for|by|and|or|my|your|its|that)$/,
};
