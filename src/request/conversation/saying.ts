import type { Outcome } from "../../ports/outcome.ts";
import type { DenialReason } from "../../ports/turn-event.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { failureText } from "../skills/saying/failure-text.ts";
import type { Skill, SlotValues } from "../skills/skill.ts";

/** What a script did, by the skill whose command it was. */
export type Done = { skill: Skill; slots: SlotValues };

/** What to say of a command that ended: the skills' own words, or for any other command whether it went well. */
export function sayOutcome(outcome: Outcome, done: readonly Done[], language: Language): string {
  const [only] = done;
  if (only && done.length === 1 && !outcome.cut) return only.skill.say[language](outcome, only.slots);
  if (outcome.exitCode !== 0 || outcome.signal !== undefined) return failureText(outcome, language);
  // Of several orders each says that it is done; whose output is whose nobody knows.
  const quiet = { ...outcome, stdout: "", stderr: "" };
  if (done.length > 1) return done.map(({ skill, slots }) => skill.say[language](quiet, slots)).join(" ");
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
