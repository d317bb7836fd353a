import type { Reason } from "../../ports/assessment.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { policy as english } from "../../shared/messages/en/policy.ts";
import { policy } from "../../shared/messages/en/policy.ts";
import { visible } from "../../shared/text.ts";

/** Every code that a reason of the policy can have; its text is the message of the same name. */
export type ReasonCode = Extract<keyof typeof english, `reason.${string}`>;

const longestShown = 80;

/** The reason in words a person can read, on one line; what came from the script is shown escaped and cut. */
export function reasonText(reason: Pick<Reason, "code" | "parameters">, language: Language): string {
  if (!isReasonCode(reason.code)) return visible(reason.code);
  const parameters = Object.entries(reason.parameters).map(([name, value]) => [name, shown(String(value))]);
  return message(language, reason.code, Object.fromEntries(parameters));
}

export function isReasonCode(code: string): code is ReasonCode {
  return code.startsWith("reason.") && Object.hasOwn(policy, code);
}

function shown(text: string): string {
  const safe = visible(text);
  return safe.length > longestShown ? `${safe.slice(0, longestShown - 1)}…` : safe;
}
