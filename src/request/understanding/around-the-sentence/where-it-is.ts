import type { Language } from "../../../shared/language.ts";
import { type Heard, planned } from "../planning.ts";
import { readRequest } from "../reading.ts";

/** "El certificado que tengo en /etc/ssl/web.pem" is the certificate /etc/ssl/web.pem: of what is only to be shown. */
export function fromWhereItIs(found: Heard): Heard | undefined {
  const { normalised, language, context } = found;
  for (const said of ["", words[language].inside]) {
    const shorter = normalised.replace(words[language].clause, said);
    if (shorter === normalised) return undefined;
    const [best] = readRequest(shorter, context);
    if (best?.kind === "ready" && !best.skill.changes) return planned(found, best);
  }
  return undefined;
}

const words: Record<Language, { clause: RegExp; inside: string }> = {
  es: {
    clause:
      /\b(?:que (?:yo )?(?:tengo|tenemos|hay|est[aá]|guardo|guardamos|puse|dej[eé]) |guardad[oa] )(?:en|dentro de) (?=[/~])/iu,
    inside: "en ",
  },
  en: {
    clause: /\b(?:that (?:i|we) (?:have|keep|put|left)|that is|that sits|kept|stored) (?:in|at|under) (?=[/~])/iu,
    inside: "in ",
  },
};
