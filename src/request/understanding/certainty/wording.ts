import type { Language } from "../../../shared/language.ts";
import type { Skill, SlotValues } from "../../skills/skill.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/** What makes even a sentence that is known by heart less sure. */
export type Wording = {
  /** 1 where a number of things is asked for and the command lists them. */
  counted: number;
  /** Words beyond the first of a free text that nothing marks as one. */
  text: number;
};

/** What an answer does and with which values. */
export type Done = { skill: Skill; slots: SlotValues };

/** `script`: all that is to run. */
export function wordingOf(
  tokens: readonly Token[],
  done: readonly Done[],
  script: string,
  language: Language,
): Wording {
  const asked = asksNumber[language].test(foldedText(tokens));
  return {
    counted: asked && !counts.test(script) ? 1 : 0,
    text: done.reduce((total, one) => total + freeWords(one, tokens), 0),
  };
}

const counts = /\bwc\b|\bgrep -[a-zA-Z]*c|\bnproc\b|--count\b|\bpgrep -[a-z]*c/;

/** "Cuántos gigas quedan" asks how much. */
const asksNumber: Record<Language, RegExp> = {
  es: /(?:^| )(?:cuant[oa]s (?!gigas?|megas?|gb|mb|bytes|dias|horas|minutos|meses|veces)|numero de |cantidad de |(?<!(?:la|una|mi|su|tu|esa|esta|el) )cuenta(?:me)? )/,
  en: /(?:^| )(?:how many (?!gigs|gigabytes|megabytes|gb|mb|bytes|days|hours|minutes|months|times)|number of |count )/,
};

/** Of a text that anything could be: "busca {lo que sea} en /srv". */
function freeWords({ skill, slots }: Done, tokens: readonly Token[]): number {
  return Object.entries(slots).reduce((total, [name, value]) => {
    const isMarked = tokens.some(({ quoted, text }) => quoted && text.includes(value));
    return skill.slots[name]?.type === "text" && !isMarked ? total + value.split(/\s+/).length - 1 : total;
  }, 0);
}
