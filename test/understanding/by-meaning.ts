import { assess } from "../../src/command/policy/assess.ts";
import { builtInPolicy } from "../../src/command/policy/policy.ts";
import { loadAllRows } from "../../src/command/policy/program-table.ts";
import { loadShellParser } from "../../src/command/shell/parse.ts";
import type { SentenceEncoder } from "../../src/ports/engines.ts";
import { assumingInstalled } from "../../src/request/eval/assuming-installed.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory, type Memory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding, type Understood } from "../../src/request/understanding/understand.ts";
import type { Language } from "../../src/shared/language.ts";
import { preparedMachine } from "./prepared-machine.ts";

export type Understand = (request: string, language: Language, memory?: Memory) => Promise<Understood>;

/** Everything that needs no further engine, on the machine of `everySkill`: with the encoder, or with `undefined` without. */
export async function understandWith(
  encoder: SentenceEncoder | undefined,
  assumeInstalled = true,
): Promise<Understand> {
  await loadAllRows();
  const { parse } = await loadShellParser();
  const machine = assumeInstalled ? assumingInstalled(preparedMachine) : preparedMachine;
  const understanding = createUnderstanding({
    library: createSkillLibrary(),
    language: "es",
    knownProgram,
    risk: async (script) => {
      const given = { machine, policy: builtInPolicy, request: "", parse, assumeInstalled };
      return assess(parse(script), { ...given, source: "skill" }).risk;
    },
    encoder: async () => encoder,
  });
  await understanding.loadSkills();
  const now = new Date(2026, 10, 22, 12, 0).getTime();
  return (request, language, memory = emptyMemory) =>
    understanding.understand(
      request,
      { machine, memory, language, now, assumeInstalled },
      new AbortController().signal,
    );
}
