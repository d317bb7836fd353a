import type { Language } from "../../shared/language.ts";
import { keyWordsBySkill, skillFiles } from "./catalogue.ts";
import type { Skill } from "./skill.ts";

/** The skills, each read from its file when a request holds one of the words that lead to it. */
export type SkillLibrary = {
  /** Those that were read so far, in the order of reading; the list only grows. */
  readonly loaded: readonly Skill[];
  skill(id: string): Skill | undefined;
  /** Reads every skill that a request of these words (folded) can be a sentence of. */
  loadFor(words: Iterable<string>, language: Language): Promise<void>;
  /** By their ids; what is no skill of ours is passed over. */
  loadNamed(ids: readonly string[]): Promise<void>;
  loadAll(): Promise<readonly Skill[]>;
};

export function createSkillLibrary(): SkillLibrary {
  const loaded: Skill[] = [];
  const byId = new Map<string, Skill>();
  const load = async (ids: readonly string[]): Promise<void> => {
    const wanted = ids.filter((id) => !byId.has(id));
    for (const skill of await Promise.all(wanted.map(skillNamed))) {
      if (byId.has(skill.id)) continue;
      byId.set(skill.id, skill);
      loaded.push(skill);
    }
  };
  return {
    loaded,
    skill: (id) => byId.get(id),
    loadFor: (words, language) => load(skillsKeyedBy(words, language)),
    loadNamed: (ids) => load(ids.filter((id) => Object.hasOwn(skillFiles, id))),
    loadAll: async () => {
      await load(Object.keys(skillFiles));
      return loaded;
    },
  };
}

/** A library of just these, for tests and evaluations. */
export function libraryOf(skills: readonly Skill[]): SkillLibrary {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return {
    loaded: skills,
    skill: (id) => byId.get(id),
    loadFor: async () => {},
    loadNamed: async () => {},
    loadAll: async () => skills,
  };
}

async function skillNamed(id: string): Promise<Skill> {
  const skill = Object.values((await skillFiles[id]?.()) ?? {}).find((exported) => exported.id === id);
  if (!skill) throw new Error(`the file of the skill "${id}" exports no skill of that id`);
  return skill;
}

function skillsKeyedBy(words: Iterable<string>, language: Language): string[] {
  const keys = [...new Set(words), anyWord].map((word) => ` ${word} `);
  return Object.entries(keyWordsBySkill[language]).flatMap(([id, text]) => {
    const known = ` ${text} `;
    return keys.some((key) => known.includes(key)) ? [id] : [];
  });
}

/** Stands in the catalogue for a skill with a sentence that no word leads to: it is read for every request. */
export const anyWord = "*";
