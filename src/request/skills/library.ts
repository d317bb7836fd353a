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
  /** What the sentences of every skill are made of, once all were read; undefined before, and where nobody wrote it down. */
  words(language: Language): SkillWords | undefined;
};

/** Of sentences that need not be read for it. Skills by their ids. */
export type SkillWords = {
  /** The skills that a request of these words can be a sentence of. */
  ledToBy(words: Iterable<string>): ReadonlySet<string>;
  /** All words of a skill's sentences, and those that one may begin with. */
  of(id: string): { all: ReadonlySet<string>; beginnings: ReadonlySet<string> };
  /** Whether some sentence begins with this word. */
  begins(word: string): boolean;
};

export function createSkillLibrary(): SkillLibrary {
  const loaded: Skill[] = [];
  const byId = new Map<string, Skill>();
  let words: Readonly<Record<Language, SkillWords>> | undefined;
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
      const [{ wordsBySkill }] = await Promise.all([import("./words.ts"), load(Object.keys(skillFiles))]);
      words ??= { es: skillWords(wordsBySkill.es, "es"), en: skillWords(wordsBySkill.en, "en") };
      return loaded;
    },
    words: (language) => words?.[language],
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
    words: () => undefined,
  };
}

function skillWords(written: Readonly<Record<string, readonly [string, string]>>, language: Language): SkillWords {
  const byKey = new Map<string, string[]>();
  for (const [id, keys] of Object.entries(keyWordsBySkill[language]))
    for (const key of keys.split(" ")) byKey.set(key, [...(byKey.get(key) ?? []), id]);
  const bySkill = new Map(
    Object.entries(written).map(([id, [beginning, further]]) => {
      const beginnings = new Set(beginning === "" ? [] : beginning.split(" "));
      return [id, { beginnings, all: new Set([...beginnings, ...(further === "" ? [] : further.split(" "))]) }];
    }),
  );
  const beginnings = new Set([...bySkill.values()].flatMap((words) => [...words.beginnings]));
  return {
    ledToBy: (words) => new Set([...words, anyWord].flatMap((word) => byKey.get(word) ?? [])),
    of: (id) => bySkill.get(id) ?? { all: new Set(), beginnings: new Set() },
    begins: (word) => beginnings.has(word),
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
