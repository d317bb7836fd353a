import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import type { SlotValues } from "../skill.ts";
import { failureText } from "./failure-text.ts";

type Saying = (outcome: Outcome, slots: SlotValues) => string;

/**
 * The sayings of a skill: `es` and `en` tell a success; anything else is told as the failure it was. `fine` lists exit
 * codes besides 0 that are an answer and no failure (`grep` found nothing, a unit is inactive).
 */
export function spoken(
  sayings: Readonly<Record<Language, Saying>>,
  fine: readonly number[] = [],
): Readonly<Record<Language, Saying>> {
  const guarded =
    (language: Language): Saying =>
    (outcome, slots) => {
      const succeeded = outcome.signal === undefined && (outcome.exitCode === 0 || fine.includes(outcome.exitCode));
      return succeeded ? sayings[language](outcome, slots) : failureText(outcome, language);
    };
  return { es: guarded("es"), en: guarded("en") };
}
