import type { Language } from "../../../shared/language.ts";
import { fromSkills } from "../from-skills.ts";
import type { Heard } from "../planning.ts";
import type { Token } from "../templates/tokens.ts";

/**
 * A request without the small words that colour it and change nothing of what is asked: "which nameservers is this
 * machine actually using", "¿qué hay realmente en /srv?". Words that limit, deny or repeat are never among them.
 */
export function fromWithoutAdverbs(found: Heard, tokens: readonly Token[]): Heard | undefined {
  // "¿Anda el contenedor web?" begins with its verb.
  const asks = found.request.trim().startsWith("¿");
  const plain = tokens.filter(
    ({ folded, quoted }, at) => quoted || (asks && at === 0) || !colours[found.language].test(folded),
  );
  if (plain.length === tokens.length || plain.length === 0) return undefined;
  return fromSkills(found, plain);
}

const colours: Record<Language, RegExp> = {
  es: /^(realmente|exactamente|actualmente|ahora|mismo|ahorita|ya|justo|justamente|todavia|aun|siempre|igual|nomas|tambien|pues|bien|asi|aca|aqui|porfa|porfis|tantito|rapido|rapidito|momentito|che|wey|guey|bro|jefe|tio|eh|ey|va|dale|venga|oye|neo|mira|anda|ultimamente|actuales|verdad)$/,
  en: /^(actually|really|exactly|currently|presently|already|just|right|now|still|even|also|too|lately|recently|ever|anyway|pls|please|ya|mate|quickly|quick|kindly|here|there|else|so|then|please|folks|like|basically|properly|okay|ok)$/,
};
