import type { Language } from "../../../../../shared/language.ts";

/**
 * "Cópialos a /srv/a, creando la carpeta antes", "mount it on /mnt/b (create the folder if it is not there)": what something
 * goes into is made before it. The text as it was where it says no such thing.
 */
export function placeFirst(text: string, language: Language): string {
  for (const phrase of phrases[language]) {
    const found = phrase.exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index);
    const folder = [...before.matchAll(into[language])].at(-1)?.[1];
    if (folder === undefined) continue;
    const rest = `${before}${text.slice(found.index + found[0].length)}`.trim();
    return language === "es"
      ? `crea la carpeta ${folder} y luego ${rest}`
      : `create the folder ${folder} and then ${rest}`;
  }
  return text;
}

const into: Record<Language, RegExp> = {
  es: /(?<=^|\s)(?:en|a|dentro de|hacia)(?: la carpeta| el directorio)? (\/?[\w.-]*(?:\/[\w.-]+)*\/?)(?=\s|$|,|\()/giu,
  en: /(?<=^|\s)(?:in|to|into|on|onto|under|at|inside)(?: the folder| the directory)? (\/?[\w.-]*(?:\/[\w.-]+)*\/?)(?=\s|$|,|\()/giu,
};

const place = {
  es: "(?:(?: (?:la|esa|el|ese|dicha|su))? (?:carpeta|directorio|destino|ruta|punto de montaje|sitio)(?: de destino)?)",
  en: "(?:(?: (?:the|that|its))? (?:folder|directory|destination|target|path|mount ?point)(?: folder)?)",
};
const when = {
  es: "(?: (?:antes|primero|previamente|si (?:todav[ií]a |a[uú]n )?no (?:existe|est[aá]|la hay)|si hace falta|si es necesario|si hiciera falta|si falta))",
  en: "(?: (?:first|beforehand|before|if (?:needed|necessary|missing|required|need be)|if (?:it|that) (?:does not|doesn['’]t|is not|isn['’]t) (?:exist|there)(?: yet)?|if it['’]s (?:not there|missing)))",
};
const phrases: Record<Language, readonly RegExp[]> = {
  es: [
    new RegExp(
      `,?\\s+(?:creando|haciendo)(?: antes| primero)?(?:l[ao]|${place.es})?${when.es}+(?=\\s*,|\\s+y\\s|$)`,
      "iu",
    ),
    new RegExp(`,?\\s+(?:creando|haciendo)(?: antes| primero)?${place.es}${when.es}*(?=\\s*,|\\s+y\\s|$)`, "iu"),
    new RegExp(
      `\\s*\\((?:y )?(?:si no (?:existe|est[aá])(?: la carpeta| el directorio)?,? )?(?:(?:la )?(?:cr[eé]a|cre[aá]|haz|haces|creas|hac[eé]|hacela|crear)(?:l[ao])?)${place.es}?${when.es}*\\)`,
      "iu",
    ),
    /,?\s+(?:y )?si no existe(?: la carpeta| el directorio)?,? (?:cr[eé]al[ao]|hazl[ao]|cre[aá]l[ao]|l[ao] creas)(?=\s*,|$)/iu,
  ],
  en: [
    new RegExp(`,?\\s+(?:creating|making)(?: it|${place.en})${when.en}*(?=\\s*,|\\s+and\\s|$)`, "iu"),
    new RegExp(`\\s*\\((?:and )?(?:create|make)(?: it|${place.en})${when.en}*\\)`, "iu"),
    new RegExp(`,?\\s+(?:and )?(?:create|make)(?: it|${place.en})${when.en}(?=\\s*,|$)`, "iu"),
  ],
};
