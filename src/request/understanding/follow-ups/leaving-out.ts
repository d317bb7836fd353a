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
  const except = exceptionOf(tokens, skill.slots.except, found);
  if (except === undefined) return undefined;
  const base = { skill, literals: 0, asked: foldedText(tokens) };
  return planned(found, complete(skill, { ...last.slots, except }, 0.95, base, found.language));
}
