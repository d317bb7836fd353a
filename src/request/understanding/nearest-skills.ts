import type { Language } from "../../shared/language.ts";
import type { Skill } from "../skills/skill.ts";
import type { SkillIndex } from "./templates/skill-index.ts";
import { readTokens, type Token } from "./templates/tokens.ts";

/**
 * The skills whose sentences share most with a request, by the words both know; a word that many skills know counts
 * little, one of a skill's own example much: it names what the skill is about. Those that share nothing of weight are
 * left out.
 */
export function nearestSkills(
  tokens: readonly Token[],
  index: SkillIndex,
  language: Language,
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
    .map(([skill, words]) => {
      const shared = [...weight].filter(([word]) => words.has(word));
      const example = shared.length === 0 ? [] : readTokens(skill.sentences[language][0] ?? "", language);
      const isSubject = (word: string) => example.some(({ folded }) => folded === word);
      return { skill, score: shared.reduce((sum, [word, value]) => sum + value * (isSubject(word) ? 4 : 1), 0) };
    })
    .filter(({ score }) => score >= 0.1)
    .sort((left, right) => right.score - left.score)
    .slice(0, most)
    .map(({ skill }) => skill);
}
