import type { Language } from "../../../shared/language.ts";
import { readTokens, type Token } from "../templates/tokens.ts";

/** A stretch of the last request that it may have been about, as words: "la cola de la impresora aula2", "memory". */
export type Topic = { words: string; many: boolean };

/** Every stretch that begins and ends with a word of weight, the longest first; an article before it stays with it. */
export function topicsOf(request: string | undefined, language: Language): Topic[] {
  if (request === undefined) return [];
  const tokens = readTokens(request, language).slice(0, 16);
  const found: Topic[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!hasWeight(token, language)) continue;
    const from = articles[language].test(tokens[at - 1]?.folded ?? "") ? at - 1 : at;
    for (let to = Math.min(tokens.length, at + longest); to > at; to -= 1) {
      const last = tokens[to - 1];
      if (last === undefined || !hasWeight(last, language)) continue;
      const many = collective.test(token.folded) || (/s$/.test(token.folded) && !token.quoted);
      found.push({ words: textOf(tokens.slice(from, to)), many });
    }
  }
  return found.sort((left, right) => right.words.length - left.words.length).slice(0, most);
}

/** The words of weight of the last request, each alone. */
export function topicWords(request: string | undefined, language: Language): string[] {
  const tokens = request === undefined ? [] : readTokens(request, language);
  return tokens.filter((token) => !token.quoted && hasWeight(token, language)).map(({ text }) => text);
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, quoted }) => (quoted || /\s/.test(text) ? `"${text}"` : text)).join(" ");
}

const longest = 6;
const most = 10;

function hasWeight({ folded, quoted }: Token, language: Language): boolean {
  return quoted || !light[language].test(folded);
}

const articles: Record<Language, RegExp> = {
  es: /^(el|la|los|las|un|una|mis?|todos|todas)$/,
  en: /^(the|a|an|my|our|all)$/,
};
const collective = /^(cola|lista|queue|list)$/;

/** Words that are about nothing. */
const light: Record<Language, RegExp> = {
  es: /^(el|la|los|las|un|una|unos|unas|de|del|a|al|en|con|por|para|y|o|que|cual|cuales|cuanto|cuanta|cuantos|cuantas|como|donde|cuando|quien|quienes|me|te|se|nos|lo|le|mi|mis|su|sus|es|son|esta|estan|hay|ha|han|no|si|mas|ya|muy|todo|todos|todas|dime|dame|muestra|muestrame|ensena|ensename|mira|ver|tiene|tengo|queda|quedan|favor|por|porfa)$/,
  en: /^(the|a|an|of|in|on|at|to|from|with|for|by|and|or|is|are|was|were|be|do|does|did|has|have|had|can|could|would|will|should|what|which|who|when|where|why|how|much|many|me|my|our|your|it|its|this|that|these|those|there|show|list|give|tell|get|see|check|please|all|any|some|not|no|too|up|left|got|i|we|you)$/,
};
