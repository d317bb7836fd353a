import type { Language } from "../../../shared/language.ts";
import { readDigitGroups } from "./numbers.ts";
import type { Rewrite } from "./rewrite.ts";
import type { Word } from "./words.ts";

/**
 * Numbers that are read digit by digit because of the word before them: "puerto treinta y tres cero seis" → 3306,
 * "port eighty eighty" → 8080; after a plural also lists, "puertos ochenta y cuatrocientos cuarenta y tres".
 */
export function readCodeNumber(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  if (modeWords[language].test(words[at]?.folded ?? "")) return readMode(words, at, language);
  if (!introducers[language].test(words[at]?.folded ?? "")) return undefined;
  let number = at + 1;
  if (fillers.test(words[number]?.folded ?? "") && words[number]?.joined) number++;
  const plural = /s$/.test(words[at]?.folded ?? "");
  let text = textBetween(words, at, number);
  for (let first = true; ; first = false) {
    const read = words[number]?.joined || !first ? readDigitGroups(words, number, language) : undefined;
    // A lone number word beside "process" is read as a count is.
    if (!read || (processWords.test(words[at]?.folded ?? "") && read.words === 1)) return undefined;
    text += read.digits;
    const joiner = words[read.next];
    if (!plural || !joiner?.joined || !/^(y|and|o|or)$/.test(joiner.folded)) return { text, next: read.next };
    if (!readDigitGroups(words, read.next + 1, language)) return { text, next: read.next };
    text += ` ${joiner.text} `;
    number = read.next + 1;
  }
}

const introducers: Record<Language, RegExp> = {
  es: /^(puertos?|proceso|pid|uid|gid|vlan|extension|codigo|tty)$/,
  en: /^(ports?|process|pid|uid|gid|vlan|extension|code|tty)$/,
};
const processWords = /^(proceso|process)$/;
const modeWords: Record<Language, RegExp> = {
  es: /^(permisos?|modo|chmod)$/,
  en: /^(permissions?|mode|chmod)$/,
};

/** "permisos seis cuatro cuatro" → permisos 644. */
function readMode(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  const read = words[at + 1]?.joined ? readDigitGroups(words, at + 1, language) : undefined;
  return read && /^[0-7]{3,4}$/.test(read.digits)
    ? { text: `${words[at]?.text} ${read.digits}`, next: read.next }
    : undefined;
}

const fillers = /^(numero|number|es|is|tcp|udp)$/;

function textBetween(words: readonly Word[], at: number, end: number): string {
  let text = "";
  for (const word of words.slice(at, end)) text += `${word.text} `;
  return text;
}
