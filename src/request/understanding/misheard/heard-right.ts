import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Language } from "../../../shared/language.ts";
import type { SkillIndex } from "../templates/skill-index.ts";
import { mendMisheard, type SoundingName, soundingNames } from "./mend-misheard.ts";
import { mendPathWords } from "./mend-path-words.ts";

const known = new WeakMap<MachineSnapshot, Map<Language, readonly SoundingName[]>>();

/** A spoken request with the names of this machine, and the parts of its paths, put right. */
export function heardRight(
  said: string,
  { machine, index, language }: { machine: MachineSnapshot; index: SkillIndex; language: Language },
): string {
  const isKnown = (word: string): boolean => index.wordsFrom(word[0] ?? "").includes(word);
  const named = mendMisheard(said, namesOf(machine, language), language, isKnown).text;
  return mendPathWords(named, language, (path) => machine.pathKind(path) !== undefined);
}

/** Of a snapshot they are made once: it is one turn's. */
function namesOf(machine: MachineSnapshot, language: Language): readonly SoundingName[] {
  const byLanguage = known.get(machine) ?? new Map<Language, readonly SoundingName[]>();
  known.set(machine, byLanguage);
  const before = byLanguage.get(language);
  if (before !== undefined) return before;
  const services = machine.units().flatMap((unit) => /^([^@]+)\.service$/.exec(unit)?.[1] ?? []);
  const names = soundingNames([...services, ...machine.users(), machine.hostname], language);
  byLanguage.set(language, names);
  return names;
}
