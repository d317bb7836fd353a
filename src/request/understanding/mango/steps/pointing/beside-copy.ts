import type { Language } from "../../../../../shared/language.ts";

/**
 * "Copia /etc/a.conf como a.conf.bak", "make a copy of etc/a.ini with the ending .orig": a copy with a name of its own is
 * made beside what it is of.
 */
export function besideCopy(part: string, language: Language): string {
  const {
    source = "",
    ending,
    name,
  } = phrases[language].map((phrase) => phrase.exec(part)?.groups).find(Boolean) ?? {};
  if (source === "") return part;
  const folder = /^.*\//.exec(source)?.[0] ?? "";
  const target = ending !== undefined ? `${source}${ending.replace(/^\.?(?=\w)/, ".")}` : `${folder}${name}`;
  return language === "es" ? `copia ${source} a ${target}` : `copy ${source} to ${target}`;
}

const source = "(?<source>/?[\\w.~-]*(?:/[\\w.-]+)+|[\\w-]+\\.\\w+)";
const file = { es: "(?:(?:el|la|del) )?(?:(?:archivo|fichero) )?", en: "(?:the )?(?:file )?" };
const copies: Record<Language, string> = {
  es: `(?:(?:copi|respald|guard|duplic|salv)\\p{L}*(?: (?:antes|primero))?|(?:haz|hac[eé]|haga|hag[aá]|crea|cre[aá]|cr[eé]a|saca|sac[aá]|s[aá]ca|guarda|gu[aá]rda|deja|toma|hacer)(?:me|te|nos)? (?:antes )?(?:una |un )?(?:copia|respaldo|backup|duplicado)(?: de seguridad)?(?: (?:de|del))?) ${file.es}${source}`,
  en: `(?:(?:copy|back ?up|save|duplicate|keep|preserve)|(?:make|take|create|keep|save) (?:a |an )?(?:backup |safety )?(?:copy|backup|duplicate)(?: of)?) ${file.en}${source}`,
};
const phrases: Record<Language, readonly RegExp[]> = {
  es: [
    new RegExp(
      `^${copies.es},? (?:con|a[ñn]adi[eé]ndole|poni[eé]ndole|agreg[aá]ndole|terminad[oa] en|acabad[oa] en|que (?:termine|acabe) en) (?:(?:la|el) )?(?:(?:terminaci[oó]n|extensi[oó]n|sufijo|coletilla|final) )?(?<ending>\\.\\w+)(?: (?:al final|detr[aá]s))?(?: (?:al lado|en la misma carpeta|ah[ií] mismo|junto a [ée]l|en el mismo sitio))?$`,
      "iu",
    ),
    new RegExp(
      `^${copies.es} (?:como|llamad[oa]|con el nombre(?: de)?|de nombre|que se llame) (?<name>[\\w.-]+)(?: (?:al lado|en la misma carpeta|ah[ií] mismo|junto a [ée]l|en el mismo sitio))?$`,
      "iu",
    ),
  ],
  en: [
    new RegExp(
      `^${copies.en} (?:with(?: an?| the)?(?: (?:suffix|extension|ending))?|ending in|adding|appending|plus) (?:an? )?(?<ending>\\.\\w+)(?: (?:suffix|extension|ending|added|appended|on the end|at the end))?(?: (?:beside it|next to it|in the same (?:folder|directory|place)|alongside))?$`,
      "iu",
    ),
    new RegExp(
      `^${copies.en} (?:as|named|called) (?<name>[\\w.-]+)(?: (?:beside it|next to it|in the same (?:folder|directory|place)|alongside))?$`,
      "iu",
    ),
  ],
};
