import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import type { SkillIndex } from "../templates/skill-index.ts";
import type { Token } from "../templates/tokens.ts";
import { editDistance } from "../text/edit-distance.ts";

/** A request with its typing errors mended: `sure` is the product of 1 − letters changed / letters, over the words changed. */
export type Mended = { tokens: readonly Token[]; sure: number; words: ReadonlySet<string> };

/**
 * Words of five letters or more that no sentence knows, replaced by the one word that sentences know at one letter's
 * distance (two from ten letters on) with the same first letter. Names, paths and quoted text are left alone.
 */
export function mendTypos(tokens: readonly Token[], index: SkillIndex): Mended | undefined {
  if (tokens.length > 60) return undefined;
  let sure = 1;
  const changed = new Set<string>();
  const mended = tokens.map((token) => {
    if (
      token.quoted ||
      token.folded.length < 5 ||
      isOrdinaryWord(token.folded) ||
      known(token.folded, index) ||
      !/^\p{L}+$/u.test(token.text)
    )
      return token;
    const most = token.folded.length >= 10 ? 2 : 1;
    const near = nearest(token.folded, index, most);
    if (!near) return token;
    sure *= 1 - near.distance / token.folded.length;
    changed.add(near.word);
    return { ...token, text: near.word, folded: near.word };
  });
  return changed.size === 0 ? undefined : { tokens: mended, sure, words: changed };
}

function known(word: string, index: SkillIndex): boolean {
  return index.wordsFrom(word[0] ?? "").includes(word);
}

/** The one nearest word; undefined where two are equally near. */
function nearest(word: string, index: SkillIndex, most: number): { word: string; distance: number } | undefined {
  let best: { word: string; distance: number } | undefined;
  let tied = false;
  for (const known of index.wordsFrom(word[0] ?? "")) {
    if (known.length < 4) continue;
    const distance = editDistance(word, known, most);
    if (distance > most || (best && distance > best.distance)) continue;
    tied = best !== undefined && distance === best.distance;
    best = { word: known, distance };
  }
  return tied ? undefined : best;
}
