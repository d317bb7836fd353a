import type { Skill } from "../skills/skill.ts";
import type { SkillIndex } from "./templates/skill-index.ts";
import type { Token } from "./templates/tokens.ts";
import { fold } from "./text/fold.ts";

/**
 * The skills whose sentences share most with a request, by the words both know; a word that many skills know counts
 * little, and one of the sentence a skill is known by counts more. Those that share nothing of weight are left out.
 */
export function nearestSkills(
  tokens: readonly Token[],
  index: SkillIndex,
  accepts: (skill: Skill) => boolean,
  most = 3,
): Skill[] {
  const vocabulary = [...index.vocabulary()].filter(([skill]) => accepts(skill));
  const asked = new Set(tokens.map((token) => token.folded));
  const weight = new Map<string, number>();
  for (const word of asked) {
    const knowing = vocabulary.filter(([, words]) => words.has(word)).length;
    if (knowing > 0) weight.set(word, 1 / knowing);
  }
  return vocabulary
    .map(([skill, words]) => ({
      skill,
      score: [...weight].reduce((sum, [word, value]) => sum + (words.has(word) ? value * worth(word, skill) : 0), 0),
    }))
    .filter(({ score }) => score >= 0.1)
    .sort((left, right) => right.score - left.score)
    .slice(0, most)
    .map(({ skill }) => skill);
}

function worth(word: string, { sentences }: Skill): number {
  const known = Object.values(sentences).some(([first = ""]) =>
    fold(first)
      .split(/[^\p{L}\d]+/u)
      .includes(word),
  );
  return known ? 4 : 1;
}
