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
  const vocabulary = index.vocabulary();
  const scores = new Map<Skill, number>();
  for (const word of new Set(tokens.map((token) => token.folded))) {
    const knowing = (skillsByWord(vocabulary).get(word) ?? []).filter(accepts);
    for (const skill of knowing) {
      const weight = (subjectOf(skill, language).has(word) ? 4 : 1) / knowing.length;
      scores.set(skill, (scores.get(skill) ?? 0) + weight);
    }
  }
  // Equals stand in the vocabulary's order, whichever word named them first.
  return [...vocabulary.keys()]
    .flatMap((skill) => ({ skill, score: scores.get(skill) ?? 0 }))
    .filter(({ score }) => score >= 0.1)
    .sort((left, right) => right.score - left.score)
    .slice(0, most)
    .map(({ skill }) => skill);
}

type Vocabulary = ReturnType<SkillIndex["vocabulary"]>;

const inverted = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Skill[]>>();

function skillsByWord(vocabulary: Vocabulary): ReadonlyMap<string, readonly Skill[]> {
  const known = inverted.get(vocabulary);
  if (known) return known;
  const skills = new Map<string, Skill[]>();
  for (const [skill, words] of vocabulary) {
    for (const word of words) {
      const list = skills.get(word);
      if (list) list.push(skill);
      else skills.set(word, [skill]);
    }
  }
  inverted.set(vocabulary, skills);
  return skills;
}

const subjects: Record<Language, WeakMap<Skill, ReadonlySet<string>>> = { es: new WeakMap(), en: new WeakMap() };

/** The words of a skill's own example. */
function subjectOf(skill: Skill, language: Language): ReadonlySet<string> {
  const known = subjects[language].get(skill);
  if (known) return known;
  const words = new Set(readTokens(skill.sentences[language][0] ?? "", language).map(({ folded }) => folded));
  subjects[language].set(skill, words);
  return words;
}
