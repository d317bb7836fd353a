import type { Language } from "../../../shared/language.ts";
import { type Heard, planned } from "../planning.ts";
import { readWords } from "../reading.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { isSameKind, kindOf } from "./nouns.ts";
import { textOf } from "./topics.ts";

/** "Sube este archivo a web1" where no file was talked about: which one is asked for. */
export function fromUnsaid(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const { language, context, memory } = found;
  const at = tokens.findIndex(({ folded, quoted }) => !quoted && pointing[language].test(folded));
  const kind = at < 0 ? undefined : kindOf(tokens[at + 1]?.folded ?? "", language);
  if (kind === undefined) return undefined;
  if (
    Object.entries(memory.names).some(([known, name]) => name !== undefined && isSameKind(known as typeof kind, kind))
  )
    return undefined;
  const article = language === "en" ? "a" : /a$/.test(tokens[at]?.folded ?? "") ? "una" : "un";
  const before = textOf(tokens.slice(0, at)).replace(/^me /i, "");
  const text = `${before} ${article} ${textOf(tokens.slice(at + 1))}`;
  const [best] = readWords(readTokens(text, language), context);
  return best?.kind === "missing" ? planned(found, best) : undefined;
}

const pointing: Record<Language, RegExp> = { es: /^(este|esta|ese|esa)$/, en: /^(this|that)$/ };
