import type { Outcome } from "../../src/ports/outcome.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import type { SlotValues } from "../../src/request/skills/skill.ts";

export const skills = await createSkillLibrary().loadAll();

/** How a command ended; what is not given is as after a success. */
export type Ended = Partial<Outcome> & { slots?: SlotValues };

/** What a skill says in each language of what its command printed. */
export function say(id: string, stdout: string, { slots = {}, ...ended }: Ended = {}): { es: string; en: string } {
  const skill = skills.find((one) => one.id === id);
  if (skill === undefined) throw new Error(`no skill ${id}`);
  const outcome: Outcome = { exitCode: 0, signal: undefined, stdout, stderr: "", cut: false, durationMs: 3, ...ended };
  return { es: skill.say.es(outcome, slots), en: skill.say.en(outcome, slots) };
}
