import type { Language } from "../../../../../shared/language.ts";

/**
 * "Mira si nginx está caído y si lo está levántalo", "delete tmp if it is empty, otherwise list it", "unless chrony is
 * installed, …": a condition as it is read, before what hangs on it.
 */
export function conditionFirst(text: string, language: Language): string {
  for (const [phrase, said] of turns[language]) {
    const found = phrase.exec(text);
    if (found) return text.replace(phrase, said);
  }
  return text;
}

const turns: Record<Language, readonly (readonly [RegExp, string])[]> = {
  es: [
    [
      /^(?:mira|comprueba|comprob[aá]|verifica|revisa|f[ií]jate|ve|checa|chequea)(?:me)? si (?<state>[^,;]+?)[,;]? y,? (?:si (?:lo est[aá]n?|lo es|lo son|s[ií]|es as[ií]|as[ií] es)|en (?:ese|tal) caso),? (?<met>.+)$/iu,
      "si $<state>, $<met>",
    ],
    [
      /^(?<order>\p{L}+) (?<path>"[^"]+"|\S*[./]\S*) si (?<state>(?:no )?(?:est[aá]|existe|pesa|ocupa|tiene)\s[^,;]+?|(?:no )?existe)[,;] (?<rest>(?:y )?(?:si no|sino|en caso contrario|de lo contrario)\b.+)$/iu,
      "si $<path> $<state>, $<order> $<path>, $<rest>",
    ],
  ],
  en: [
    [
      /^(?:check|see|look|find out|verify) (?:if|whether) (?<state>[^,;]+?)[,;]? and,? if (?:so|(?:it|they|that) (?:is|are|does|do)),? (?<met>.+)$/iu,
      "if $<state>, $<met>",
    ],
    [
      /^(?:check|see|look|find out|verify) (?:if|whether) (?<state>[^,;]+?)[,;]? and (?<met>[^,;]+?) if (?:so|(?:it|they|that) (?:is|are|does|do))$/iu,
      "if $<state>, $<met>",
    ],
    [
      /^(?<order>[a-z]+) (?<path>"[^"]+"|\S*[./]\S*) if (?:it|that)(?:['’]s| is) (?<state>[^,;]+?)[,;] (?<rest>(?:and )?(?:otherwise|or else|else|if not)\b.+)$/iu,
      "if $<path> is $<state>, $<order> $<path>, $<rest>",
    ],
  ],
};
