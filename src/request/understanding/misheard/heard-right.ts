import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Language } from "../../../shared/language.ts";
import type { SkillIndex } from "../templates/skill-index.ts";
import { asTyped } from "./as-typed.ts";
import { mendMisheard, type SoundingName, soundingNames } from "./mend-misheard.ts";
import { mendPathWords } from "./mend-path-words.ts";

const known = new WeakMap<object, Map<Language, readonly SoundingName[]>>();

/** A spoken request with the names of this machine, and the parts of its paths, put right. */
export function heardRight(
  said: string,
  { machine, index, language }: { machine: MachineSnapshot; index: SkillIndex; language: Language },
): string {
  const isKnown = (word: string): boolean => index.wordsFrom(word[0] ?? "").includes(word);
  const programs = () => programsOf(machine.programs(), language);
  const named = mendMisheard(asTyped(said), namesOf(machine, language), language, isKnown, programs).text;
  return mendPathWords(named, language, (path) => machine.pathKind(path) !== undefined);
}

function namesOf(machine: MachineSnapshot, language: Language): readonly SoundingName[] {
  return soundingOnce(machine, language, () => {
    const services = machine.units().flatMap((unit) => /^([^@]+)\.service$/.exec(unit)?.[1] ?? []);
    return [...services, ...machine.users(), machine.hostname, ...machine.containers()];
  });
}

function programsOf(programs: readonly string[], language: Language): readonly SoundingName[] {
  return soundingOnce(programs, language, () => programs);
}

/** Of a snapshot they are made once, since it is one turn's; of a list of programs for as long as there is no other. */
function soundingOnce(of: object, language: Language, names: () => readonly string[]): readonly SoundingName[] {
  const byLanguage = known.get(of) ?? new Map<Language, readonly SoundingName[]>();
  known.set(of, byLanguage);
  const before = byLanguage.get(language);
  if (before !== undefined) return before;
  const made = soundingNames(names(), language);
  byLanguage.set(language, made);
  return made;
}
