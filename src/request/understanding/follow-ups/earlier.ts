import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { askWhether, isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { checkOf } from "../around-the-sentence/result-check.ts";
import { fromSkills } from "../from-skills.ts";
import type { Memory } from "../memory.ts";
import { ownCommand } from "../own-command.ts";
import { type Heard, planned } from "../planning.ts";
import { complete } from "../reading.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { asksAgain, fromSayAgain } from "./again.ts";
import { fromAllBut } from "./all-but.ts";
import { fromGoingBack } from "./going-back.ts";
import { fromPiece } from "./in-its-place.ts";
import { fromKeep } from "./keeping.ts";
import { fromLeavingOut } from "./leaving-out.ts";
import { fromNarrowing } from "./narrowing.ts";
import { isOnlyValue, readFollowUp } from "./other-value.ts";
import { fromOwnWithOther } from "./own-with-other.ts";
import { fromPickingLines } from "./picking-lines.ts";
import { fromPointing } from "./pointing.ts";
import { fromSecondThoughts } from "./second-thoughts.ts";
import { fromSeveralValues } from "./several-values.ts";
import { fromUndoing } from "./undoing.ts";
import { fromUnsaid } from "./unsaid.ts";

type SkillOf = (id: string) => Skill | undefined;

/** What a request says of what was said before: another value, a word that points back, a piece, or a second thought. */
export function fromEarlier(
  found: Heard,
  memory: Memory,
  tokens: readonly Token[],
  skillOf: SkillOf,
): Heard | undefined {
  const said = fromWhole(found, memory, tokens, skillOf);
  if (said) return said;
  const asked = fromUnsaid(found, tokens);
  if (asked) return asked;
  if (memory.last === undefined && memory.request === undefined && memory.output === undefined) return undefined;
  const skill = memory.last && skillOf(memory.last.skill);
  return fromSecondThoughts(found, memory, skill, (part, talk, words) => {
    const again = fromSayAgain(part, talk, foldedText(words));
    return (
      again ??
      fromKeep(part, talk, words) ??
      fromNarrowing(part, talk, words, skillOf) ??
      fromSkills(part, words) ??
      fromWhole(part, talk, words, skillOf)
    );
  });
}

function fromWhole(found: Heard, memory: Memory, words: readonly Token[], skillOf: SkillOf): Heard | undefined {
  const tokens = withOnlyFirst(words, found.language);
  const skill = memory.last && skillOf(memory.last.skill);
  return (
    fromAllBut(found, memory, tokens, skillOf) ??
    fromUndoing(found, memory, tokens, skillOf) ??
    fromGoingBack(found, memory, tokens, skillOf) ??
    fromOwnWithOther(found, memory, tokens, false) ??
    fromHowItWent(found, memory, skillOf) ??
    fromLeavingOut(found, memory, tokens, skill) ??
    fromPickingLines(found, memory, tokens) ??
    fromLast(found, memory, tokens, skillOf) ??
    fromSeveralValues(found, memory, tokens, skill) ??
    fromTied(found, tokens) ??
    fromPointing(found, tokens) ??
    fromPiece(found, tokens)
  );
}

/** "Los errores nada más", "only today's": only those, of today. */
function withOnlyFirst(tokens: readonly Token[], language: Language): readonly Token[] {
  const tail = lastly[language].exec(foldedText(tokens))?.[0].trim().split(" ").length ?? 0;
  const [first] = tokens;
  const only = language === "es" ? "solo" : "only";
  const said =
    tail > 0 && tail < tokens.length && first
      ? [{ ...first, text: only, folded: only, quoted: false }, ...tokens.slice(0, -tail)]
      : tokens;
  return said.map((token) => {
    const day = /^(today|yesterday)['’]s$/i.exec(token.text)?.[1];
    return day === undefined || token.quoted ? token : { ...token, text: day, folded: day.toLowerCase() };
  });
}

const lastly: Record<Language, RegExp> = { es: / (nada mas|nomas|unicamente|solamente)$/, en: / (only)$/ };

/** "¿Ha quedado bien?", "did it work?" after an order. */
function fromHowItWent(found: Heard, { last }: Memory, skillOf: SkillOf): Heard | undefined {
  const skill = last && skillOf(last.skill);
  const { language, context } = found;
  const asks = isQuestion(found.request, language) || looks[language].test(found.normalised);
  if (!last || !skill?.changes || !asks) return undefined;
  const base = { skill, literals: 0, asked: "" };
  const done = complete(skill, last.slots, 1, base, language);
  const asked = found.normalised.replace(/^[¿\s]*(?:(?:y|and|so|entonces)\s+)?|[?\s]+$/giu, "");
  const whether =
    language === "es"
      ? `si ${asked}`
      : asked.replace(/^(?:and|now)\s+/i, "").replace(/^(?:did|is|has|does|was) (it|that|everything)\b/i, "whether $1");
  const check = done.kind === "ready" ? checkOf(whether, done, context, skillOf) : undefined;
  return check && planned(found, check);
}

const looks: Record<Language, RegExp> = {
  es: /^(?:y |ahora )?(?:mira|comprueba|verifica|dime|revisa|checa|fíjate|fijate) /i,
  en: /^(?:and |now )?(?:check|see|make sure|tell me|verify) /i,
};

/** What would be a request of its own, and is only another value of the last. */
export function fromOnlyValue(
  found: Heard,
  memory: Memory,
  tokens: readonly Token[],
  skillOf: SkillOf,
): Heard | undefined {
  const skill = memory.last && skillOf(memory.last.skill);
  return memory.last && skill && isOnlyValue(tokens, memory.last, skill, found.context)
    ? fromLast(found, memory, tokens, skillOf)
    : undefined;
}

function fromLast(found: Heard, memory: Memory, tokens: readonly Token[], skillOf: SkillOf): Heard | undefined {
  const { last, output } = memory;
  // "Otra vez" after a command of the person's own.
  if (last === undefined && output?.source === "user" && asksAgain(foldedText(tokens), found.language))
    return ownCommand(found, output.script);
  const skill = last && skillOf(last.skill);
  if (!last || !skill || (skill.onInput === true) !== found.context.hasInput) return undefined;
  const reading = readFollowUp(tokens, last, skill, found.context);
  if (reading?.kind === "ready" && skill.changes && isQuestion(found.request, found.language)) {
    return askWhether(found, reading);
  }
  return reading && planned(found, reading);
}

/** "¿Y de inodos?", "install it then", "ahora bloquéalo": a request of its own, tied to what was said before. */
function fromTied(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const words = `${foldedText(tokens)} `;
  const tie = ties[found.language].exec(words)?.[0].trim();
  const from = tie === undefined ? 0 : tie.split(" ").length;
  const to = tokens.length - (loose[found.language].test(tokens.at(-1)?.folded ?? "") ? 1 : 0);
  if (from >= to) return undefined;
  const rest = withoutForMe(tokens.slice(from, to), found);
  // "¿Y de disco?": the preposition belongs to what was asked before.
  return (
    fromSkills(found, rest) ??
    (about[found.language].test(rest[0]?.folded ?? "") ? fromSkills(found, rest.slice(1)) : undefined)
  );
}

/** "Retenme postgresql": who it is done for. */
function withoutForMe([first, ...rest]: readonly Token[], { context, language }: Heard): readonly Token[] {
  const verb = language === "es" && first?.quoted === false ? /^(.{3,})(?:me|nos)$/.exec(first.folded)?.[1] : undefined;
  if (first === undefined) return rest;
  if (verb === undefined || context.index.begins(first.folded) || !context.index.begins(verb)) return [first, ...rest];
  return [{ ...first, text: verb, folded: verb }, ...rest];
}

const about: Record<Language, RegExp> = { es: /^(de|del|sobre|en|por|con)$/, en: /^(of|about|on|for|with)$/ };

const ties: Record<Language, RegExp> = {
  es: /^(y (ahora|luego|despues|entonces|de paso|antes)|y|antes|ahora|luego|despues|entonces|pues|bueno|vale|pero|mejor|ya que estas|de paso) /,
  en: /^(and (now|then|also)|and|now|then|so|well|ok|okay|but|while you are at it|also|next) /,
};
const loose: Record<Language, RegExp> = {
  es: /^(entonces|pues|ahora|anda|tambien|antes|primero)$/,
  en: /^(then|now|too|also|instead|first)$/,
};
