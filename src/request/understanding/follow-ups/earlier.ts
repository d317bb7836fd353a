import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import { askWhether, isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { fromSkills } from "../from-skills.ts";
import type { Memory } from "../memory.ts";
import { type Heard, planned } from "../planning.ts";
import { complete, type Reading, readWords } from "../reading.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";
import { correction } from "./correcting.ts";
import { readFollowUp, readOtherValue } from "./other-value.ts";

/** What a request says of what was said before: a correction, another value, or a request of its own tied to it. */
export function fromEarlier(
  found: Heard,
  memory: Memory,
  tokens: readonly Token[],
  skillOf: (id: string) => Skill | undefined,
): Heard | undefined {
  const skill = memory.last && skillOf(memory.last.skill);
  if (memory.last && skill && (skill.onInput === true) === found.context.hasInput) {
    const earlier = fromCorrection(found, memory.last, skill) ?? fromOtherValue(found, memory.last, skill, tokens);
    if (earlier) return earlier;
  }
  return fromTied(found, tokens);
}

type Last = NonNullable<Memory["last"]>;

function fromOtherValue(found: Heard, last: Last, skill: Skill, tokens: readonly Token[]): Heard | undefined {
  const reading = readFollowUp(tokens, last, skill, found.context);
  if (reading?.kind === "ready" && skill.changes && isQuestion(found.request, found.language)) {
    return askWhether(found, reading);
  }
  return reading && planned(found, reading);
}

/** "Quise decir docker", "no, apache no, nginx": what was said before, with this in place of what was wrong. */
function fromCorrection(found: Heard, last: Last, skill: Skill): Heard | undefined {
  const text = correction(found.normalised, found.language);
  if (text === undefined) return undefined;
  const tokens = readTokens(text, found.language);
  const value = readOtherValue(tokens, last, skill, found.context, true);
  if (value) return planned(found, value);
  const [other] = tokens.some((token) => isNegator(token, found.language)) ? [] : readWords(tokens, found.context);
  return other && planned(found, other.kind === "missing" ? withLastSlots(other, last, found.language) : other);
}

/** "Copiar no, moverlo": where to was said before. */
function withLastSlots(reading: Extract<Reading, { kind: "missing" }>, last: Last, language: Language): Reading {
  const known = Object.entries(last.slots).filter(([name]) => name in reading.skill.slots);
  const slots = { ...Object.fromEntries(known), ...reading.intention.slots };
  return complete(reading.skill, slots, 0.9, reading, language);
}

/** "¿Y de inodos?", "install it then", "ahora bloquéalo": a request of its own, tied to what was said before. */
function fromTied(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const words = `${foldedText(tokens)} `;
  const tie = ties[found.language].exec(words)?.[0].trim();
  const from = tie === undefined ? 0 : tie.split(" ").length;
  const to = tokens.length - (loose[found.language].test(tokens.at(-1)?.folded ?? "") ? 1 : 0);
  if ((from === 0 && to === tokens.length) || from >= to) return undefined;
  const rest = tokens.slice(from, to);
  // "¿Y de disco?": the preposition belongs to what was asked before.
  return (
    fromSkills(found, rest) ??
    (about[found.language].test(rest[0]?.folded ?? "") ? fromSkills(found, rest.slice(1)) : undefined)
  );
}

const about: Record<Language, RegExp> = { es: /^(de|del|sobre|en|por|con)$/, en: /^(of|about|on|for|with)$/ };

const ties: Record<Language, RegExp> = {
  es: /^(y (ahora|luego|despues|entonces|de paso)|y|ahora|luego|despues|entonces|pues|bueno|vale|pero|mejor|ya que estas|de paso) /,
  en: /^(and (now|then|also)|and|now|then|so|well|ok|okay|but|while you are at it|also|next) /,
};
const loose: Record<Language, RegExp> = {
  es: /^(entonces|pues|ahora|anda|tambien)$/,
  en: /^(then|now|too|also|instead)$/,
};
