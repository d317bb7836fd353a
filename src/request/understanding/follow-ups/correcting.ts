import type { Language } from "../../../shared/language.ts";

/** What a correction puts in place of what was understood: "quise decir docker", "no, apache no, nginx", "I meant web2". */
export function correction(said: string, language: Language): string | undefined {
  const text = said.trim().replace(/[.!]+$/, "");
  for (const form of forms[language]) {
    const meant = form.exec(text)?.[1];
    if (meant !== undefined) return meant;
  }
  return undefined;
}

const forms: Record<Language, readonly RegExp[]> = {
  es: [
    /^(?:me (?:he equivocado|equivoqu[eé]|confund[ií])|perdona|error m[ií]o|no|ay)[,.;:]?\s+(?:era|es|eran|son|quer[ií]a(?: decir)?|ser[ií]a)\s+(.+)$/iu,
    /^(?:no|perd[oó]n|ay|uy|ah)?,?\s*(?:quise decir|quer[ií]a decir|quiero decir|me refer[ií]a al?|me refiero al?|digo|mejor dicho|m[aá]s bien|perd[oó]n)[,:]?\s+(.+)$/iu,
    /^(?:no,?\s+)?(?:el |la )?\S+ no[,;]?\s+(?:sino )?(.+)$/iu,
    /^no[,;]?\s+(?:el |la )?\S+[,;]\s*(?:no|sino)\s+(.+)$/iu,
    /^no[,;]\s+(?:en|el|la|de|a|para|con)\s+(.+)$/iu,
  ],
  en: [
    /^(?:my mistake|wrong one|sorry|oops|no|i got (?:it|that) wrong)[,.;:]?\s+(?:it is|it's|it was|that is|that's|i wanted|make it)\s+(.+)$/iu,
    /^(?:no|sorry|oops)?,?\s*(?:i meant|i mean|make that|rather|i was thinking of|sorry)[,:]?\s+(.+)$/iu,
    /^(?:no,?\s+)?not \S+[,;]?\s+(?:but )?(.+)$/iu,
    /^no[,;]\s+(?:in|the|for|on|to)\s+(.+)$/iu,
  ],
};
