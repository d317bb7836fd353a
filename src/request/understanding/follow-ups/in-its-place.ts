import type { Language } from "../../../shared/language.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import { askWhether, isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { confirm } from "../confirm.ts";
import { choose, type Heard, planned } from "../planning.ts";
import { type Reading, readWords } from "../reading.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { isName, isWordOfSentences, looksLikeName } from "../slots/plain-words.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";
import { nounsIn } from "./nouns.ts";
import { textOf } from "./topics.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

/**
 * "Mejor las primeras" after "últimas 20 líneas de /var/log/syslog", "just the running ones", "a backup.lan" after "haz
 * ping": a piece of a request, which in the place of a piece of the last one, or behind it, makes a sentence.
 */
export function fromPiece(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const { memory, language, context } = found;
  if (memory.request === undefined || confirm(found.request, language) !== "unclear") return undefined;
  const before = readTokens(memory.request, language);
  if (before.length > longestRequest || before.some((token) => isNegator(token, language))) return undefined;
  const alone = new Set(readWords(before, context).flatMap((one) => (one.kind === "ready" ? [keyOf(one)] : [])));
  for (const piece of pieces(tokens, language)) {
    if (piece.tokens.length > longestPiece || piece.tokens.some((token) => isNegator(token, language))) continue;
    const made = sentences(before, piece.tokens, language).flatMap(({ text, cost }) =>
      readWords(readTokens(text, language), context).flatMap((reading) =>
        reading.kind === "ready" && !alone.has(keyOf(reading)) && isMeant(reading, piece, found)
          ? [{ reading, cost }]
          : [],
      ),
    );
    const best = cheapest(made);
    const [first] = best;
    if (first === undefined) continue;
    if (best.length > 1) return choose(found, "ask_which_is_meant", best);
    if (first.skill.changes && isQuestion(found.request, language)) return askWhether(found, first);
    return planned(found, first);
  }
  return undefined;
}

const longestRequest = 16;
const longestPiece = 6;

type Piece = { tokens: readonly Token[]; led: boolean };

/** The request as said, and without more and more of the words that only tie it to the last one. */
function pieces(tokens: readonly Token[], language: Language): Piece[] {
  const found: Piece[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    found.push({ tokens: tokens.slice(from), led: from > 0 });
    if (!ties[language].test(tokens[from]?.folded ?? "")) break;
  }
  return found;
}

/** `cost`: how little of the last request stays. */
type Sentence = { text: string; cost: number };

function sentences(before: readonly Token[], piece: readonly Token[], language: Language): Sentence[] {
  const words = textOf(piece);
  const found: Sentence[] = [{ text: `${textOf(before)} ${words}`, cost: 0 }];
  for (let from = 0; from < before.length; from += 1) {
    for (let to = from + 1; to <= Math.min(before.length, from + piece.length + 2); to += 1) {
      const kept = [textOf(before.slice(0, from)), words, textOf(before.slice(to))];
      // A number for a number, and not for a word.
      const alike = Number(shapeOf(before.slice(from, to)) !== shapeOf(piece));
      if (to - from < before.length)
        found.push({ text: kept.filter((part) => part !== "").join(" "), cost: to - from + 2 * alike });
    }
  }
  // "Los parados" after "muestra los contenedores": the noun was said before.
  const said = before.filter((token) => nounsIn([token.folded], language).length > 0).map(({ text }) => text);
  const [article, ...rest] = piece;
  for (const noun of said) {
    if (article && rest.length > 0) found.push({ text: `${article.text} ${noun} ${textOf(rest)}`, cost: 1 });
    found.push({ text: language === "es" ? `${noun} ${words}` : `${words} ${noun}`, cost: 1 });
  }
  // "Saca la 203.0.113.7" after what fail2ban holds: of where is said before.
  for (const count of [1, 2, 3]) {
    const tail = textOf(before.slice(-count));
    for (const link of links[language])
      found.push({ text: `${words} ${link} ${tail}`.replace("  ", " "), cost: 1 + count });
  }
  return found;
}

function shapeOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) =>
      /^\d+$/.test(text) ? "number" : /^[~/]/.test(text) ? "path" : /[.@:]/.test(text) ? "name" : "word",
    )
    .join(" ");
}

/** Something else than last time, in which the piece is no text to look for unless something said that it is. */
function isMeant({ skill, intention }: Ready, { tokens, led }: Piece, { memory, context }: Heard): boolean {
  if (memory.last && keyOf({ intention: memory.last }) === keyOf({ intention })) return false;
  const said = foldedText(tokens);
  // "Gracias, majo" is no host: a word alone is a name where we asked for one, or where it looks like one.
  const guesses = tokens.filter(
    (token) => isWordOfSentences(token, context) || !(led || memory.open === true || looksLikeName(token, context)),
  );
  const isGuess = (value: string) => guesses.some(({ text }) => text.toLowerCase() === value.toLowerCase());
  return !Object.entries(intention.slots).some(([slot, value]) => {
    if (isName(skill.slots[slot]?.type) && isGuess(value)) return true;
    const isText = skill.slots[slot]?.type === "text" && said.includes(value.toLowerCase());
    return isText && (!led || tokens.length > 1 || isOrdinaryWord(said));
  });
}

/** What is to be done, as one text. */
function keyOf({ intention }: Pick<Ready, "intention">): string {
  return JSON.stringify([intention.skill, Object.entries(intention.slots).sort()]);
}

/** Of the sentences that change least of the last request those that mean different things. */
function cheapest(made: readonly { reading: Ready; cost: number }[]): Ready[] {
  const least = Math.min(...made.map(({ cost }) => cost));
  const found = new Map<string, Ready>();
  for (const { reading, cost } of made) {
    const key = keyOf(reading);
    if (cost === least && !found.has(key)) found.set(key, reading);
  }
  return [...found.values()].slice(0, 3);
}

const links: Record<Language, readonly string[]> = {
  es: ["", "de", "del", "en", "a", "para"],
  en: ["", "of", "from", "in", "on", "for"],
};

const ties: Record<Language, RegExp> = {
  es: /^(y|ahora|luego|pero|mejor|solo|solamente|unicamente|nomas|nada|mas|perdon|perdona|entonces|pues|bueno|vale|lo|mismo|igual|que|tal|con|si|tambien|digo|a|ver|dame|muestrame|ensename|dime|quiero)$/,
  en: /^(and|now|then|but|rather|only|just|sorry|so|well|ok|okay|the|same|what|how|about|with|make|it|that|instead|also|show|me|give|i|want)$/,
};
