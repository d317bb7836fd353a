import type { Language } from "../../../../../shared/language.ts";
import { questionKind } from "../../../question-kind.ts";

/** "Y cuánto ocupa", "and who owns it": a part that asks for more, after something that asks or shows already. */
export function asksMore(part: string, language: Language): boolean {
  return asking[language].test(part.trim());
}

/** Whether a request begins by asking or by showing, so that more may be asked after it. */
export function beginsByLooking(text: string, language: Language): boolean {
  return (
    asksMore(text.replace(/^[\s¿]+/, ""), language) ||
    shows[language].test(text) ||
    questionKind(text.split(/[,?]/)[0] ?? "", language) === "question"
  );
}

/** "Y cuánto ocupa" as an order: "dime cuánto ocupa". */
export function toldAsOrder(part: string, language: Language): string {
  const bare = part.trim().replace(language === "es" ? /^(?:y|e)\s+/iu : /^and\s+/iu, "");
  return language === "es" ? `dime ${bare}` : `tell me ${bare}`;
}

/** Without its accent "que" and "donde" only tie. */
const asking: Record<Language, RegExp> = {
  es: /^(?:[ye]\s+)?(?:(?:a|de|en|con|desde|hasta|por)\s+)?(?:qué|quién(?:es)?|dónde|cuándo|cómo|cu[aá]nt[oa]s?|cu[aá]l(?:es)?)\s+\p{L}/iu,
  en: /^(?:and\s+)?(?:(?:at|in|to|from|for|since|on)\s+)?(?:how (?:many|much|big|long|full|old|large)|(?:which|what) (?!(?:is|are|was|were|has|have|i|we|you|they)\b)|what(?:['’]s| is| are) |who\b|whose |when (?:it|was|did)\b|where (?:it|is)\b)/iu,
};

const shows: Record<Language, RegExp> = {
  es: /^[\s¿]*(?:(?:me|nos|quiero|necesito|quisiera|puedes|podr[ií]as)\s+)*(?:dime|decime|dígame|di|decirme|muestra\p{L}*|mu[eé]stra\p{L}*|mostra\p{L}*|ense[nñ]a\p{L}*|ensé[nñ]a\p{L}*|saber|ver|mira\p{L}*|cu[eé]nta\p{L}*|conocer|averigua|lista\p{L}*|lísta\p{L}*|saca\p{L}*|sáca\p{L}*|revisa\p{L}*|comprueba\p{L}*)\s/iu,
  en: /^\s*(?:(?:please|can you|could you|i want to|i need to|i['’]d like to|i would like to)\s+)*(?:show|tell|print|display|give|list|see|know|check|report|count|find out|get|find)\s/iu,
};
