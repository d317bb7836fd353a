import type { Language } from "../../../shared/language.ts";
import { type Heard, planned } from "../planning.ts";
import { readWords } from "../reading.ts";
import { trimCourtesy } from "../templates/politeness.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { isNegator } from "./negation.ts";

/**
 * "¿El nginx va bien?", "bluetooth service stopped?", "los errores de hoy en el journal": what is to be shown, its words in
 * another order that says the same. No order is turned round for it.
 */
export function fromWordOrder(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const { language, context } = found;
  if (tokens.length > longest || tokens.some((token) => isNegator(token, language))) return undefined;
  const asks = /[¿?]/.test(found.request);
  for (const { tokens: said } of trimCourtesy(tokens, language)) {
    for (const turned of [...(asks ? asQuestion(said, language) : []), ...swapped(said, language)]) {
      const [best] = readWords(turned, context);
      if (best?.kind === "ready" && !best.skill.changes) return planned(found, best);
    }
  }
  return undefined;
}

const longest = 12;

/** In Spanish the subject may stand before its verb; in English "is" may be left out, or "have we got" stand for it. */
function asQuestion(tokens: readonly Token[], language: Language): (readonly Token[])[] {
  if (language === "en") return [[...readTokens("is", language), ...tokens]];
  return [1, 2, 3].filter((of) => of < tokens.length).map((of) => [...tokens.slice(of), ...tokens.slice(0, of)]);
}

/** With two parts that begin with a preposition in each other's place. */
function swapped(tokens: readonly Token[], language: Language): (readonly Token[])[] {
  const starts = tokens.flatMap(({ folded, quoted }, at) =>
    !quoted && at > 0 && prepositions[language].test(folded) ? [at] : [],
  );
  return starts.slice(1).map((start, index) => {
    const before = starts[index] ?? start;
    const end = starts[index + 2] ?? tokens.length;
    return [
      ...tokens.slice(0, before),
      ...tokens.slice(start, end),
      ...tokens.slice(before, start),
      ...tokens.slice(end),
    ];
  });
}

const prepositions: Record<Language, RegExp> = {
  es: /^(de|del|en|desde|por|con|para|sobre)$/,
  en: /^(of|in|on|from|for|since|at|by|with)$/,
};
