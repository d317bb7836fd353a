import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import type { Language } from "../../src/shared/language.ts";
import { preparedMachine } from "../../test/understanding/prepared-machine.ts";

/** The script that a request becomes by the skills, undefined where it becomes none: typed, or heard. */
export async function scriptsOf(): Promise<(text: string, language: Language, aloud: boolean) => string | undefined> {
  const library = createSkillLibrary();
  const understanding = createUnderstanding({ library, language: "es", knownProgram });
  await understanding.loadSkills();
  return (text, language, aloud) => {
    const context = { machine: preparedMachine, memory: emptyMemory, language, now: 0, aloud, assumeInstalled: true };
    const { plan } = understanding.fromWords(text, context);
    return plan.kind === "command" ? plan.script : undefined;
  };
}
