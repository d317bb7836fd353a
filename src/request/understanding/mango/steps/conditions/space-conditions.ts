import type { Language } from "../../../../../shared/language.ts";
import { place } from "../../phrases/written.ts";
import type { State } from "./state.ts";

/** "Hay menos de 5 GB libres en /var", "/home is more than 90% full": how much room there is, as a test of the shell's. */
export function readSpace(clause: string, language: Language): State | undefined {
  for (const phrase of phrases[language]) {
    const groups = phrase.exec(clause)?.groups;
    if (groups !== undefined) return spaceOf(groups);
  }
  return undefined;
}

function spaceOf({ path = "/", not, less, count = "", unit, percent }: Record<string, string | undefined>): State {
  const disk = place(path);
  const by = less === undefined ? "-gt" : "-lt";
  const letter = (unit ?? "g").charAt(0).toUpperCase();
  const script =
    percent === undefined
      ? `[ "$(df --output=avail -B${letter} ${disk} | tail -n 1 | tr -dc 0-9)" ${by} ${count} ]`
      : `[ "$(df --output=pcent ${disk} | tail -n 1 | tr -dc 0-9)" ${by} ${count} ]`;
  return { script, not: not !== undefined, about: { kind: "folder", name: path } };
}

const size = "(?<count>\\d+) ?(?<unit>[gmt](?:i?b)?|gigas?|megas?|teras?|gigabytes?|megabytes?|gigs?|megs?)";
const share = "(?<count>\\d+) ?(?<percent>%|por ?ciento|percent)";
const path =
  "(?:la (?:partici[oó]n |carpeta )?|el (?:disco |sistema de ficheros )?|the )?(?:partition |disk |folder )?(?<path>/[\\w./-]*)";
const free = {
  es: "(?:libres?|disponibles?|de espacio(?: libre)?|de sitio(?: libre)?)",
  en: "(?:free|available|of (?:free )?space|left)",
};

const phrases: Record<Language, readonly RegExp[]> = {
  es: [
    new RegExp(
      `^(?:en ${path} )?(?<not>no )?(?:hay|quedan?|tengo|tenemos) (?:(?<less>menos de|por debajo de)|(?:al menos|m[aá]s de|por encima de|como m[ií]nimo) )?\\s?${size}(?: ${free.es})*$`,
      "iu",
    ),
    new RegExp(
      `^(?<not>no )?(?:hay|quedan?|tengo|tenemos) (?:(?<less>menos de|por debajo de)|(?:al menos|m[aá]s de|por encima de|como m[ií]nimo) )?\\s?${size}(?: ${free.es})*(?: (?:en|para|de) ${path})$`,
      "iu",
    ),
    new RegExp(
      `^(?:el uso (?:de disco )?de )?${path} (?<not>no )?(?:est[aá]|va|pasa|supera|llega|anda|sobrepasa)(?: ya)?(?: llen[oa])?(?: (?:(?<less>por debajo del?|a menos del?)|(?:a|por encima del?|por|m[aá]s del?|a m[aá]s del?)? ?(?:el|al)?))? ?${share}(?: de (?:uso|ocupaci[oó]n|su capacidad))?$`,
      "iu",
    ),
  ],
  en: [
    new RegExp(
      `^(?:there(?:['’]s| is| are)|we have|i have) (?<not>not )?(?:(?<less>less than|under|fewer than|below)|(?:at least|more than|over|above) )?\\s?${size}(?: ${free.en})*(?: (?:on|in|for) ${path})?(?: ${free.en})?$`,
      "iu",
    ),
    new RegExp(
      `^${path} has (?:(?<less>less than|under|below)|(?:at least|more than|over|above) )?\\s?${size}(?: ${free.en})*$`,
      "iu",
    ),
    new RegExp(
      `^${path} is (?<not>not )?(?:(?<less>less than|under|below)|(?:more than|over|above|past|beyond) )?\\s?${share}(?: (?:full|used))?$`,
      "iu",
    ),
  ],
};
