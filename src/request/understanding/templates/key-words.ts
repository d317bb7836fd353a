import type { TemplateNode } from "./parse-template.ts";

/**
 * One set of words for each sentence, of which every request that is that sentence holds at least one; undefined where a
 * sentence could be nothing but slots. Of the places where a sentence must have a word, the one with the rarest words
 * is taken, `commonness` being how many sentences know a word: what a skill is found by should lead to few others.
 */
export function keyWords(
  sentence: TemplateNode,
  commonness: (word: string) => number,
): ReadonlySet<string> | undefined {
  switch (sentence.kind) {
    case "word":
      return new Set([sentence.folded]);
    case "slot":
      return undefined;
    case "sequence":
      return rarest(
        sentence.items.flatMap((item) => keyWords(item, commonness) ?? []),
        commonness,
      );
    case "choice":
      return union(sentence.options.map((option) => keyWords(option, commonness)));
    default:
      return sentence satisfies never;
  }
}

function rarest(
  sets: readonly ReadonlySet<string>[],
  commonness: (word: string) => number,
): ReadonlySet<string> | undefined {
  const weighed = sets.map((words) => ({ words, weight: [...words].reduce((sum, word) => sum + commonness(word), 0) }));
  return weighed.sort((left, right) => left.weight - right.weight)[0]?.words;
}

function union(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const word of set) words.add(word);
  }
  return words;
}
