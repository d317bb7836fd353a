import type { Language } from "../../../shared/language.ts";
import type { Skill, SlotType } from "../../skills/skill.ts";
import { partsOf } from "../around-the-sentence/parts.ts";
import { type WordWeights, wordWeights } from "../likeness/word-weights.ts";
import type { Heard } from "../planning.ts";
import { trimCourtesy } from "../templates/politeness.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";
import { editDistance } from "../text/edit-distance.ts";
import { type Done, type Wording, wordingOf } from "./wording.ts";

/** What a request says that an answer does not account for, by what it may mean. */
export type Leftovers = {
  /** Of the part of the request that the answer is to: the share of its weight that nothing of the answer has, in [0, 1]. */
  left: number;
  /** The weight of what is told before it, or as its reason. */
  told: number;
  /** The weight of what comes after it and is no reason. */
  more: number;
  /** Words that restrict or shape what is asked for: "only", "each", "sorted", "in megabytes". */
  limits: number;
  /** Figures, and names by their form, that the command does not hold. */
  figures: number;
  names: number;
  /** Verbs of orders that are none of the answer's. */
  orders: number;
} & Wording;

/** `script`: all that is to run. */
export function leftoversOf(
  { normalised, language, context }: Pick<Heard, "normalised" | "language" | "context">,
  done: readonly Done[],
  script: string,
): Leftovers {
  const words = wordWeights(context.index, language);
  const text = normalised.slice(0, longest);
  const whole = readTokens(text, language);
  const account = accountOf(done, script, whole, words, context.index.vocabulary());
  const parts = partsOf(text, language).map((part) => weighPart(part, account, words, language));
  const asked = parts.reduce((best, part, at) => (part.known > (parts[best]?.known ?? 0) ? at : best), 0);
  const rest = parts.map((part, at) => ({ ...part, tells: at !== asked && (at < asked || part.tells) }));
  const others = rest.filter((_, at) => at !== asked);
  const sum = (some: readonly { all: number; known: number }[]) =>
    some.reduce((total, { all, known }) => total + all - known, 0);
  const { all = 0, known = 0 } = parts[asked] ?? {};
  return {
    left: all === 0 ? 0 : 1 - known / all,
    told: sum(others.filter(({ tells }) => tells)),
    more: sum(others.filter(({ tells }) => !tells)),
    ...countsOf(
      rest.flatMap(({ tells, tokens }) => (tells ? [] : tokens)),
      account,
      words,
      language,
    ),
    ...wordingOf(whole, done, script, language),
  };
}

/** In UTF-16 units. */
const longest = 500;

type Account = {
  knows(token: Token): boolean;
  /** A word that one of the skills' sentences has, silent or not. */
  says(token: Token): boolean;
  holds(token: Token): boolean;
  measured: boolean;
};

function accountOf(
  done: readonly Done[],
  script: string,
  tokens: readonly Token[],
  words: WordWeights,
  vocabulary: ReadonlyMap<Skill, ReadonlySet<string>>,
): Account {
  const said = new Set(done.flatMap(({ slots }) => Object.values(slots)).flatMap(wordsIn));
  const measured = done.some(({ skill, slots }) =>
    Object.keys(slots).some((name) => measuredTypes.has(skill.slots[name]?.type ?? "text")),
  );
  const own = done.flatMap(({ skill }) => [...(vocabulary.get(skill) ?? [])]);
  const isOwn = (token: Token) => done.some(({ skill }) => words.knows(skill, token));
  // A typing error is no word that anybody knows.
  const isMeant = ({ folded }: Token) => words.of(folded).weight === 0 && own.some((word) => isMistyped(folded, word));
  const isValue = ({ text, folded }: Token) =>
    wordsIn(text).some((part) => said.has(part)) || [...said].some((word) => isMistyped(folded, word));
  const choices = new Set(done.flatMap(({ skill }) => choiceWords(skill)));
  const known = new Map(
    tokens.map((token) => [
      token.folded,
      token.quoted ||
        isOwn(token) ||
        isValue(token) ||
        choices.has(token.folded) ||
        (measured && measures.test(token.folded)) ||
        isMeant(token),
    ]),
  );
  const lower = script.toLowerCase();
  return {
    knows: (token) => known.get(token.folded) ?? isOwn(token),
    says: ({ folded }) => own.includes(folded) || choices.has(folded),
    holds: ({ text, folded }) => lower.includes(bare(text)) || said.has(folded),
    measured,
  };
}

/** Their values are kept in other words than they are said in. */
const measuredTypes: ReadonlySet<SlotType> = new Set<SlotType>(["duration", "date", "size", "number"]);

const measures =
  /^(?:segundos?|minutos?|horas?|dias?|semanas?|mes|meses|hoy|ayer|manana|ultim[oa]s?|hace|media|noche|tarde|gigas?|megas?|bytes|veces|seconds?|minutes?|hours?|days?|weeks?|months?|today|yesterday|last|past|ago|half|gigs?|megs?|gigabytes?|megabytes?|times)$/;

function choiceWords(skill: Skill): string[] {
  return Object.values(skill.slots)
    .flatMap(({ choices = {} }) => Object.values(choices).flat())
    .flatMap((said) => said.split(" "));
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}

function bare(text: string): string {
  return text.toLowerCase().replace(/^[¿¡"'«(]+|[?!.,;:"'»)]+$/g, "");
}

function isMistyped(word: string, meant: string): boolean {
  return word.length >= 5 && word[0] === meant[0] && editDistance(word, meant, 1) <= 1;
}

/** A part with all of its courtesy left out. */
function weighPart(text: string, account: Account, words: WordWeights, language: Language) {
  const tokens = readTokens(text, language);
  let [known, all] = [0, 0];
  for (const token of trimCourtesy(tokens, language).at(-1)?.tokens ?? tokens) {
    const weight = weightOf(token, words);
    all += weight;
    if (account.knows(token)) known += weight;
  }
  return { tokens, tells: ties[language].test(foldedText(tokens)), known, all };
}

/** What no sentence of any skill has is as rare as can be, unless it is a figure or a name that a value was made of. */
function weightOf({ folded, quoted, text }: Token, words: WordWeights): number {
  if (quoted || !/\p{L}{2}/u.test(text)) return 0;
  return words.isSilent(folded) ? 0 : words.of(folded).weight || unheardOf;
}

const unheardOf = 5;

/** What tells why, or is courtesy. */
const ties: Record<Language, RegExp> = {
  es: /^(que|porque|pues|ya que|puesto que|dado que|es que|para que|para|asi|mientras|antes|por si|gracias|porfa|tengo|tenemos|estamos|necesito|no (se|vaya|quiero|me|nos))\b/,
  en: /^(because|since(?! (?:\d|yesterday|today|(?:the )?last|this|noon|midnight|boot|mon|tue|wed|thu|fri|sat|sun))|so|as (?:it|we|they|he|she|i)|while|before|thanks|cheers|i|we|it|he|she|they|in case|to)\b/,
};

function countsOf(
  tokens: readonly Token[],
  account: Account,
  words: WordWeights,
  language: Language,
): Pick<Leftovers, "limits" | "figures" | "names" | "orders"> {
  let [limits, figures, names, orders] = [0, 0, 0, 0];
  for (const [at, token] of tokens.entries()) {
    const { folded, quoted, text } = token;
    const before = tokens[at - 1]?.folded ?? "";
    if (quoted || /^[~/]|[/@*]|\w[._-]\w|\p{L}\d|\d\p{L}/u.test(text)) {
      if (!account.holds(token) && !account.knows({ ...token, quoted: false })) names += 1;
    } else if (/^\d+$/.test(folded)) {
      if (!account.holds(token) && !account.measured) figures += 1;
    } else {
      const pair = `${before} ${folded}`;
      const limiting = limitsIn[language].test(folded) || shapes[language].test(pair);
      if (limiting && !account.says(token)) limits += 1;
      if (words.isOrder(token) && !account.knows(token) && !beforeNouns[language].test(before) && at > 0) orders += 1;
    }
  }
  return { limits, figures, names, orders };
}

const limitsIn: Record<Language, RegExp> = {
  es: /^(solo|solamente|unicamente|nomas|sin|excepto|salvo|menos|quitando|cada|orden|ordenad[oa]s?|ordena(?:me|los|las)?|ordenar|alfabetic(?:o|a|amente)|numerad[oa]s?|formato|invers[oa]|reves|agrupad[oa]s?|agrupa|repetid[oa]s|repetir|repeticion(?:es)?|duplicad[oa]s|maximo|minimo|primer[oa]?s?|segund[oa]|luego|despues|ademas|tambien|hasta|entre|suma|total|recursiv(?:o|a|amente)|detall(?:e|es|ado|ada)|json|csv|bytes|megas|megabytes|gigas|gigabytes|mb|gb|kb|humano|legible|crudo|numeric[oa]|resolver|nombres?|guarda(?:lo|r)?)$/,
  en: /^(only|just|without|except|excluding|unless|each|every|sort|sorted|order|ordered|alphabetical(?:ly)?|reverse|reversed|numbered|format|group|grouped|unique|duplicates|repeat|repeating|repeated|top|first|second|then|afterwards|also|until|between|per|total|sum|recursive(?:ly)?|json|csv|bytes|megabytes|gigabytes|mb|gb|kb|verbose|raw|plain|numeric|simulate|names?|save|nothing)$/,
};

/** "Por usuario", "uno por línea", "by date": in which shape it is wanted. */
const shapes: Record<Language, RegExp> = {
  es: /^por (linea|usuari[oa]s?|ip|dia|hora|fecha|nombre|tamano|mes|ano|proceso|servicio|grupo|tipo|extension|carpeta|archivo|separado|orden|puerto|uso|peso)$/,
  en: /^(by (name|size|date|time|user|day|hour|type|group|owner|port|usage|age|extension)|one per|a line)$/,
};

/** "Una copia", "the restart": what comes after these is no order. */
const beforeNouns: Record<Language, RegExp> = {
  es: /^(el|la|los|las|un|una|unos|unas|mi|mis|su|sus|de|del|al|en|con|por|nuevo|nueva|este|esta)$/,
  en: /^(the|a|an|my|our|its|this|that|of|in|on|with|by|new|any|some)$/,
};
