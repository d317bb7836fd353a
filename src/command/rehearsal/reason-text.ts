import type { RehearsalReason } from "../../ports/rehearsal.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, message } from "../../shared/messages/catalogue.ts";
import { effects } from "../../shared/messages/en/effects.ts";
import { rehearsal } from "../../shared/messages/en/rehearsal.ts";
import { undo } from "../../shared/messages/en/undo.ts";
import { view } from "../../shared/messages/en/view.ts";
import { visible } from "../../shared/text.ts";

const longestShown = 200;
const texts: object = { ...rehearsal, ...view, ...undo, ...effects };

/**
 * A reason of a rehearsal, an effect or a refusal of undo in words, on one line and without a full stop, so that it
 * can stand within a sentence. What came from the machine is shown escaped and cut; an unknown code shows as itself.
 */
export function rehearsalReasonText({ code, parameters }: RehearsalReason, language: Language): string {
  if (!isRehearsalCode(code)) return visible(code);
  const safe = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "string" ? shown(value) : value,
  ]);
  return message(language, code, Object.fromEntries(safe)).replace(/\.$/, "");
}

function isRehearsalCode(code: string): code is MessageKey {
  return Object.hasOwn(texts, code);
}

function shown(text: string): string {
  const safe = visible(text);
  return safe.length > longestShown ? `${safe.slice(0, longestShown - 1)}…` : safe;
}
