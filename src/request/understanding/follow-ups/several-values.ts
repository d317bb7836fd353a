import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import { isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { plannedSteps } from "../around-the-sentence/steps.ts";
import type { Memory } from "../memory.ts";
import type { Heard } from "../planning.ts";
import type { Reading } from "../reading.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { looksLikeName } from "../slots/plain-words.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { readOtherValue } from "./other-value.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

/** "Lo mismo para apache2 y mariadb", "and 8080 and 8081": the last request once for each of the names. */
export function fromSeveralValues(
  found: Heard,
  { last }: Memory,
  tokens: readonly Token[],
  skill: Skill | undefined,
): Heard | undefined {
  const lead =
    leads[found.language]
      .exec(`${foldedText(tokens)} `)?.[0]
      .trim()
      .split(" ").length ?? 0;
  if (!last || !skill || lead === 0) return undefined;
  return eachOf(found, tokens.slice(lead), (part) => readOtherValue(part, last, skill, found.context, true));
}

/** The same for each part between "y" or "and"; undefined unless all of them are names that were understood. */
export function eachOf(
  found: Heard,
  tokens: readonly Token[],
  read: (part: readonly Token[]) => Reading | undefined,
): Heard | undefined {
  const { language, context } = found;
  const parts = between(tokens);
  if (parts.length < 2 || parts.length > mostValues || isQuestion(found.request, language)) return undefined;
  if (tokens.some((token) => isNegator(token, language))) return undefined;
  const ready: Ready[] = [];
  for (const part of parts) {
    const name = part.at(-1);
    if (!name || isOrdinaryWord(name.folded) || !looksLikeName(name, context)) return undefined;
    const reading = read(part);
    if (reading?.kind !== "ready") return undefined;
    ready.push(reading);
  }
  const same = new Set(ready.map(({ intention }) => JSON.stringify(intention)));
  return same.size === ready.length ? plannedSteps(found, ready) : undefined;
}

const mostValues = 4;

function between(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (!token.quoted && /^(y|e|and)$/.test(token.folded)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

const leads: Record<Language, RegExp> = {
  es: /^(?:y )?(?:(?:haz )?lo mismo|igual|tambien|ahora)(?: (?:para|con|en|a|de))? |^y (?:tambien )?(?:a |con |para )?/,
  en: /^(?:and )?(?:(?:do )?the same|same|also|now)(?: (?:for|with|in|to|on))? |^and (?:also )?(?:for |with |to )?/,
};
