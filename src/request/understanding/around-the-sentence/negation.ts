import type { Language } from "../../../shared/language.ts";
import type { Token } from "../templates/tokens.ts";

/** Whether this word takes back or leaves out something: a request with one that no sentence foresaw is never carried out. */
export function isNegator(token: Token, language: Language): boolean {
  return !token.quoted && negators[language].test(token.folded);
}

const negators: Record<Language, RegExp> = {
  es: /^(no|sin|nunca|jamas|tampoco|ni|excepto|salvo|menos|evita|evites|ningun|ninguno|ninguna|nada|quitando|aparte)$/,
  en: /^(not|no|never|without|except|excluding|neither|nor|unless|avoid|none|nothing|but|dont)$/,
};

/** The request without the "no", "don't" or "nunca" it begins with; undefined where it does not begin so. */
export function withoutLeadingNegation(tokens: readonly Token[], language: Language): readonly Token[] | undefined {
  const at = tokens.findIndex((token) => isNegator(token, language));
  if (at < 0 || at > 4) return undefined;
  const before = tokens
    .slice(0, at)
    .filter((token) => !/^(do|does|please|por|favor|neo|oye|you|must|should|can)$/.test(token.folded));
  const [pronoun, verb, ...after] = tokens.slice(at + 1);
  // "no lo reinicies" takes back "reinicies lo".
  const rest =
    pronoun && verb && /^(lo|la|los|las)$/.test(pronoun.folded)
      ? [verb, pronoun, ...after]
      : tokens
          .slice(at + 1)
          .filter((token, index) => index > 0 || !/^(vayas|vaya|quiero|que|me|se|ever|to)$/.test(token.folded));
  return before.length === 0 && rest.length > 0 ? rest : undefined;
}
