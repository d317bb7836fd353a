import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { askWhether, isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { fromSkills } from "../from-skills.ts";
import type { Memory } from "../memory.ts";
import { ownCommand } from "../own-command.ts";
import { type Heard, planned } from "../planning.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { asksAgain, fromSayAgain } from "./again.ts";
import { fromAllBut } from "./all-but.ts";
import { fromPiece } from "./in-its-place.ts";
import { fromKeep } from "./keeping.ts";
import { fromLeavingOut } from "./leaving-out.ts";
import { fromNarrowing } from "./narrowing.ts";
import { readFollowUp } from "./other-value.ts";
import { fromPickingLines } from "./picking-lines.ts";
import { fromPointing } from "./pointing.ts";
import { fromSecondThoughts } from "./second-thoughts.ts";

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

function fromWhole(found: Heard, memory: Memory, tokens: readonly Token[], skillOf: SkillOf): Heard | undefined {
  const skill = memory.last && skillOf(memory.last.skill);
  return (
    fromAllBut(found, memory, tokens, skillOf) ??
    fromLeavingOut(found, memory, tokens, skill) ??
    fromPickingLines(found, memory, tokens) ??
    fromLast(found, memory, tokens, skillOf) ??
    fromTied(found, tokens) ??
    fromPointing(found, tokens) ??
    fromPiece(found, tokens)
  );
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
