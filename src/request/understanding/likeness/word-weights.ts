import { type Language, languages } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import type { SkillIndex } from "../templates/skill-index.ts";
import type { Token } from "../templates/tokens.ts";
import { stem } from "../text/stem.ts";
import type { Span } from "./named-slots.ts";

/** What the sentences of all skills tell of a word: the fewer skills know it, the more it weighs. */
export type WordWeights = {
  of(folded: string): Word;
  /** Whether a word says nothing by itself or is one of the skill's own. */
  knows(skill: Skill, token: Token): boolean;
  /** Whether it says nothing of what is asked. */
  isSilent(folded: string): boolean;
  /** Whether orders begin with it. */
  isOrder(token: Token | undefined): boolean;
  /** Whether a sentence of the skill begins with it. */
  begins(skill: Skill, folded: string): boolean;
  /** The skills that share most with a request, and the weight of what they share. */
  near(asked: Asked, most: number): { skill: Skill; shared: number }[];
};

type Word = { root: string; weight: number; denies: boolean };

/** The words of weight of a request, each a bit; what is shared with a sentence is a set of them. */
export type Asked = {
  tokens: readonly Token[];
  roots: ReadonlyMap<string, { bit: number; weight: number }>;
  total: number;
  /** The weight of what is not part of one of these names. */
  totalOutside(names: readonly Span[]): number;
  bitOf(root: string): number;
  weightOf(shared: number): number;
  count(shared: number): number;
  holds(shared: number, token: Token): boolean;
};

export function readAsked(tokens: readonly Token[], words: WordWeights): Asked {
  const roots = new Map<string, { bit: number; weight: number }>();
  for (const token of tokens) {
    const { root, weight } = words.of(token.folded);
    if (weight > 0 && !token.quoted && !roots.has(root)) roots.set(root, { bit: 1 << roots.size, weight });
  }
  const weights = [...roots.values()];
  const weightOf = (shared: number) => weights.reduce((sum, { bit, weight }) => sum + (shared & bit ? weight : 0), 0);
  const bitOf = (root: string) => roots.get(root)?.bit ?? 0;
  return {
    tokens,
    roots,
    total: weightOf(-1),
    totalOutside: (names) => {
      const outside = tokens.filter((_, at) => !names.some(({ from, to }) => at >= from && at < to));
      return weightOf(outside.reduce((bits, { folded }) => bits | bitOf(words.of(folded).root), 0));
    },
    bitOf,
    weightOf,
    count: (shared) => weights.filter(({ bit }) => shared & bit).length,
    holds: (shared, { folded }) => (shared & bitOf(words.of(folded).root)) !== 0,
  };
}

const made = new WeakMap<ReadonlyMap<Skill, ReadonlySet<string>>, WordWeights>();

export function wordWeights(index: SkillIndex, language: Language): WordWeights {
  const vocabulary = index.vocabulary();
  const before = made.get(vocabulary);
  if (before) return before;
  const stems = new Map<Skill, Set<string>>();
  const skillsOf = new Map<string, Skill[]>();
  const orders = new Set<string>();
  for (const [skill, ofSkill] of vocabulary) {
    if (skill.onInput) continue;
    const roots = new Set([...ofSkill].map((word) => stem(word, language)));
    stems.set(skill, roots);
    for (const root of roots) {
      const skills = skillsOf.get(root);
      if (skills) skills.push(skill);
      else skillsOf.set(root, [skill]);
    }
    if (skill.changes) for (const word of index.beginnings(skill)) orders.add(word);
  }
  const known = new Map<string, Word>();
  const weigh = (folded: string): Word => {
    const root = stem(folded, language);
    const skills = isSilent(folded, language) ? 0 : (skillsOf.get(root)?.length ?? 0);
    const weight = skills === 0 ? 0 : Math.log((1 + stems.size) / skills);
    const word = { root, weight, denies: languages.some((one) => isNegator({ ...blank, folded }, one)) };
    known.set(folded, word);
    return word;
  };
  const words: WordWeights = {
    of: (folded) => known.get(folded) ?? weigh(folded),
    knows: (skill, { folded, quoted }) => {
      if (quoted) return false;
      if (isSilent(folded, language)) return true;
      // "Instala" is an order, "instalado" is none: the endings of such a word tell.
      if (orders.has(folded)) return vocabulary.get(skill)?.has(folded) === true;
      return stems.get(skill)?.has(words.of(folded).root) === true;
    },
    isSilent: (folded) => isSilent(folded, language),
    isOrder: (token) =>
      token !== undefined &&
      orders.has(token.folded) &&
      (!isFunctionWord(token.folded, language) || ambiguous.has(token.folded)),
    begins: (skill, folded) => index.beginnings(skill).has(folded),
    near: ({ roots }, most) => {
      const shared = new Map<Skill, number>();
      for (const [root, { weight }] of roots)
        for (const skill of skillsOf.get(root) ?? []) shared.set(skill, (shared.get(skill) ?? 0) + weight);
      return [...shared]
        .map(([skill, weight]) => ({ skill, shared: weight }))
        .sort((left, right) => right.shared - left.shared)
        .slice(0, most);
    },
  };
  made.set(vocabulary, words);
  return words;
}

const blank: Token = { text: "", folded: "", start: 0, end: 0, quoted: false };

/** Words that say nothing of what is asked. */
function isSilent(folded: string, language: Language): boolean {
  if (askers.has(folded) || joins.has(folded)) return false;
  return isFunctionWord(folded, language) || fillers[language].has(folded);
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is asked of a thing: "who", "when" and "how" ask for other answers than "what". */
const askers = set("quien quienes cuando donde como porque why who whose whom when where how");

/** Two things may be asked for where a sentence knows of one. */
export const joins = set("y e o u and or");

/** "Para" at the beginning is the order to stop. */
const ambiguous = set("para");

const fillers: Record<Language, ReadonlySet<string>> = {
  es: set(
    "cual cuales cuanto cuanta cuantos cuantas hay esta estan tengo tiene tenemos dime dame muestra ver saber aqui ahora ahorita",
  ),
  en: set("show me tell give list get see check is are there have has do does please now here which what many much"),
};
