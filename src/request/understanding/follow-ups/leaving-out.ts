import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { exceptionOf } from "../around-the-sentence/exceptions.ts";
import type { Memory } from "../memory.ts";
import { type Heard, planned } from "../planning.ts";
import { complete } from "../reading.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/** "Todo menos los .log" after "empaqueta /srv/web": the last request, leaving out what is named, where its skill can. */
export function fromLeavingOut(
  found: Heard,
  { last }: Memory,
  tokens: readonly Token[],
  skill: Skill | undefined,
): Heard | undefined {
  if (!last || !skill?.slots.except) return undefined;
  const lead = theSame[found.language].exec(`${foldedText(tokens)} `)?.[0].trim();
  const rest = tokens.slice(lead === undefined ? 0 : lead.split(" ").length);
  const except = exceptionOf(rest, skill.slots.except, found);
  if (except === undefined) return undefined;
  const base = { skill, literals: 0, asked: foldedText(tokens) };
  return planned(found, complete(skill, { ...last.slots, except }, 0.95, base, found.language));
}

/** "Lo mismo, pero sin…": the order goes on with the exception. */
const theSame: Record<Language, RegExp> = {
  es: /^(?:y )?(?:haz )?(?:lo mismo|igual|eso|otra vez|l[oa]s mism[oa]s) (?=(?:pero )?(?:menos|excepto|salvo|sin|quitando|saltandote|ignorando) )/,
  en: /^(?:and )?(?:do )?(?:(?:the )?same(?: again| thing)?|that|again|all of (?:those|that)) (?=(?:but )?(?:except|excluding|without|skip|skipping|leaving out|leave out|ignoring) )/,
};
