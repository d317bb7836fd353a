import type { Outcome } from "../../ports/outcome.ts";
import type { DenialReason } from "../../ports/turn-event.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { failureText } from "../skills/saying/failure-text.ts";
import type { Skill, SlotValues } from "../skills/skill.ts";

/** What to say of a command that ended: the skill's own words, or for any other command whether it went well. */
export function sayOutcome(outcome: Outcome, skill: Skill | undefined, slots: SlotValues, language: Language): string {
  if (skill && !outcome.cut) return skill.say[language](outcome, slots);
  if (outcome.exitCode !== 0 || outcome.signal !== undefined) return failureText(outcome, language);
  // Figures of an output that was cut would be wrong: then it is only said that it went well.
  return message(language, `${outcome.stdout}${outcome.stderr}`.trim() === "" ? "said_done_quiet" : "said_done");
}

export function sayDenied(reason: DenialReason, language: Language): string {
  return message(language, denials[reason]);
}

const denials = {
  no: "said_denied_no",
  expired: "said_denied_expired",
  nobody: "said_denied_nobody",
  forbidden: "said_denied_forbidden",
  "dry-run": "said_denied_dry_run",
} as const satisfies Record<DenialReason, string>;
