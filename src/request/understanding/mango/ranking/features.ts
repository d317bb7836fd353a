import type { Language } from "../../../../shared/language.ts";
import { isAsked, type Recipe } from "../../../recipes/recipe.ts";
import { questionKind } from "../../question-kind.ts";
import { fold } from "../../text/fold.ts";
import type { Filling } from "../filling/fill-recipe.ts";
import type { RecipeIndex } from "../retrieval/recipe-index.ts";
import type { FoundRecipe } from "../retrieval/search-recipes.ts";
import { wordsOf } from "../retrieval/words-of.ts";
import type { Thought } from "./thought.ts";

/** What is known of a candidate before anything is verified. The names are those of the weights (weights.ts). */
export const featureNames = [
  "cosineOwn",
  "cosineOwnMean",
  "cosineOther",
  "bm25",
  "wordRank",
  "cosineRank",
  "programLog",
  "talk",
  "latent",
  "latentRank",
  "coverage",
  "focus",
  "alike",
  "missing",
  "defaulted",
  "filled",
  "unused",
  "anchored",
  "fit",
  "named",
  "sameProgram",
  "unsaidQuestion",
  "notInstalled",
  "unusedValue",
  "inventedValue",
  "beam",
  "generated",
  "likely",
  "likelyRank",
  "convinced",
  "plain",
  "contrary",
  "asked",
  "foreign",
] as const;

export type FeatureName = (typeof featureNames)[number];

export type Features = Readonly<Record<FeatureName, number>>;

/** What is still less likely is no less likely for that. */
const leastLikely = 25;

/** What all candidates of a request have in common. */
export type AskedWords = { text: string; masked: string; language: Language; words: readonly string[] };

export function askedWords(text: string, masked: string, language: Language): AskedWords {
  return { text, masked, language, words: [...new Set(wordsOf(masked, language))] };
}

export function featuresOf(
  found: FoundRecipe,
  filling: Filling,
  asked: AskedWords,
  all: readonly FoundRecipe[],
  index: RecipeIndex,
  known: {
    unused: number;
    invented: number;
    notInstalled: boolean;
    beam: number;
    generated: boolean;
    thought: Thought | undefined;
    contrary: boolean;
  },
): Features {
  const { recipe, cosines } = found;
  const { language, words } = asked;
  const knows = index.words[language].wordsOf(found.at);
  const weightOf = (word: string) => Math.min(6, index.words[language].weight(word));
  const total = words.reduce((sum, word) => sum + weightOf(word), 0) || 1;
  const covered = words.reduce((sum, word) => sum + (knows.has(word) ? weightOf(word) : 0), 0);
  const { focus, alike } = nearestSentence(recipe, asked, weightOf);
  const slots = filling.missing.length + filling.defaulted.length + Object.keys(filling.values).length;
  const isQuestion = questionKind(asked.text, language) !== "order" && /[?¿]/.test(asked.text);
  const near = all.slice(0, 8);
  return {
    cosineOwn: cosines?.own ?? 0,
    cosineOwnMean: cosines?.ownMean ?? 0,
    cosineOther: cosines?.other ?? 0,
    bm25: found.bm25,
    wordRank: 1 / (1 + found.bm25Rank),
    cosineRank: cosines ? 1 / (1 + found.cosineRank) : 0,
    // The same for all candidates: only how sure the best is hangs on it.
    talk: Math.max(-8, Math.min(8, found.talk)) / 8,
    latent: found.latent,
    latentRank: 1 / (1 + found.latentRank),
    programLog: Math.max(-8, found.programLog) / 8,
    coverage: covered / total,
    focus,
    alike,
    missing: Math.min(3, filling.missing.length),
    defaulted: Math.min(3, filling.defaulted.length),
    filled: slots === 0 ? 1 : Object.keys(filling.values).length / slots,
    unused: Math.min(4, filling.unused.length),
    anchored: Math.min(2, filling.anchored),
    fit: filling.fit,
    named: isNamed(recipe, asked) ? 1 : 0,
    sameProgram: near.filter(({ recipe: other }) => other.program === recipe.program).length / Math.max(1, near.length),
    unsaidQuestion: isQuestion && recipe.risk !== "read" ? 1 : 0,
    notInstalled: known.notInstalled ? 1 : 0,
    unusedValue: Math.min(3, known.unused),
    inventedValue: Math.min(3, known.invented),
    beam: known.beam,
    generated: known.generated ? 1 : 0,
    // Where nobody says, all are the same.
    likely: known.thought ? Math.max(-leastLikely, known.thought.behind) / 10 : 0,
    likelyRank: known.thought ? 1 / (1 + known.thought.rank) : 0,
    convinced: known.thought ? Math.exp(known.thought.logarithm) : 0,
    plain: found.plain === true ? 1 : 0,
    contrary: known.contrary ? 1 : 0,
    // Of what people asked for there are few ways to say it, and often only the other language's.
    asked: isAsked(recipe) ? 1 : 0,
    foreign: recipe[language].length === 0 ? 1 : 0,
  };
}

/** Of the sentence that shares most: how much of its own words the request has, and how much they share of all that either has. */
function nearestSentence(
  recipe: Recipe,
  { words, language }: AskedWords,
  weightOf: (word: string) => number,
): { focus: number; alike: number } {
  const asked = new Set(words);
  let best = { focus: 0, alike: 0 };
  for (const sentence of recipe[language]) {
    const own = new Set(wordsOf(sentence, language));
    let shared = 0;
    let ownWeight = 0;
    for (const word of own) {
      const weight = weightOf(word);
      ownWeight += weight;
      if (asked.has(word)) shared += weight;
    }
    const all = ownWeight + words.reduce((sum, word) => sum + (own.has(word) ? 0 : weightOf(word)), 0);
    const alike = all === 0 ? 0 : shared / all;
    if (alike > best.alike) best = { focus: ownWeight === 0 ? 0 : shared / ownWeight, alike };
  }
  return best;
}

/** Who says "con rsync" or "el grep" wants that program. */
function isNamed({ program }: Recipe, { masked }: AskedWords): boolean {
  return (
    program.length > 1 &&
    fold(masked)
      .split(/[^a-z0-9_.+-]+/)
      .includes(program.toLowerCase())
  );
}
