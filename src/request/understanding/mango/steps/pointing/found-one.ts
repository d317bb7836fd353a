import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import { place } from "../../phrases/written.ts";

/** One file that is told by being the biggest, the newest or the like: where in a text it is said, and how it is found. */
export type FoundOne = { from: number; to: number; folder: string; ending: string; script: string };

/** "El .log más grande de /var/log", "the most recent file in /srv/a", "the csv with the most lines under data". */
export function foundOneIn(text: string, language: Language): FoundOne | undefined {
  for (const phrase of phrases[language]) {
    const found = phrase.exec(text);
    const { noun = "", most = "", folder = "" } = found?.groups ?? {};
    const by = measureOf(fold(`${most} ${found?.groups?.after ?? ""}`), language);
    if (!found || by === undefined || folder === "") continue;
    const ending = endingOf(noun, found.groups?.ending);
    if (ending === undefined) continue;
    const where = folder.replace(/(?<=.)\/+$/, "");
    const from = found.index;
    return { from, to: from + found[0].length, folder: where, ending, script: finder(where, ending, by) };
  }
  return undefined;
}

type Measure = { of: "size" | "time" | "lines"; most: boolean };

function finder(folder: string, ending: string, { of, most }: Measure): string {
  const files = `find ${place(folder)} -type f${ending === "" ? "" : ` -name ${quoteArgument(`*.${ending}`)}`}`;
  const sort = `sort -${most ? "rn" : "n"} | head -n 1`;
  if (of === "lines") return `${files} -exec wc -l {} \\; | ${sort} | cut -d' ' -f2-`;
  return `${files} -printf '%${of === "size" ? "s" : "T@"} %p\\n' | ${sort} | cut -d' ' -f2-`;
}

/** Undefined where the noun is of something other than a file. */
function endingOf(noun: string, said: string | undefined): string | undefined {
  const ending = (said ?? "").replace(/^\*?\./, "");
  if (ending !== "") return ending;
  const word = fold(noun)
    .trim()
    .replace(/^\*?\./, "");
  if (/^(?:archivo|fichero|file|uno|one|documento|document|backup|respaldo|copia|dump|volcado|)$/.test(word)) return "";
  if (/^(?:registro|log file|logfile)$/.test(word)) return "log";
  return /^(?:log|csv|txt|json|xml|sql|pdf|zip|conf|tar\.gz|gz|tgz|jpg|png|sh|py|js|ts|md|html|yml|yaml|php|bak|xlsx|docx|mp4|mp3|iso|ini|tmp|c|o)(?: file)?$/.test(
    word,
  )
    ? word.replace(/ file$/, "")
    : undefined;
}

function measureOf(most: string, language: Language): Measure | undefined {
  const [, of, isMost] = measures[language].find(([phrase]) => phrase.test(most)) ?? [];
  return of === undefined || isMost === undefined ? undefined : { of, most: isMost };
}

const measures: Record<Language, readonly [RegExp, Measure["of"], boolean][]> = {
  es: [
    [/menos lineas/, "lines", false],
    [/mas lineas|mas largo/, "lines", true],
    [/pequen|menor|menos (?:pesa|ocupa|pesado)|que menos/, "size", false],
    [/grande|pesad|mayor|gordo|voluminoso|mas (?:pesa|ocupa)|tamano/, "size", true],
    [/antigu|viej/, "time", false],
    [/recient|nuev|ultim/, "time", true],
  ],
  en: [
    [/fewest lines|least lines/, "lines", false],
    [/most lines|longest/, "lines", true],
    [/smallest|tiniest/, "size", false],
    [/biggest|largest|heaviest/, "size", true],
    [/oldest/, "time", false],
    [/newest|latest|most recent|last|freshest/, "time", true],
  ],
};

const kind = {
  es: "(?<noun>(?:archivo|fichero|documento|backup|respaldo|dump|volcado|registro|log|csv|txt|json|xml|sql|pdf|zip|conf|gz|jpg|png|sh|py|[*.]+\\w[\\w.]*))(?: (?:de tipo |con extensi[oó]n )?(?<ending>[*.]*\\.\\w[\\w.]*))?",
  en: "(?<noun>(?:[*.]*\\.\\w[\\w.]*|log|csv|txt|json|xml|sql|pdf|zip|conf|gz|jpg|png|sh|py|backup|dump|document)?(?: ?files?|logfile| one)?|file)",
};
const folder = {
  es: "(?:de|en|dentro de|que hay en|que hay dentro de|bajo|del directorio|de la carpeta|en la carpeta|dentro de la carpeta) (?:(?:la carpeta|el directorio) )?(?<folder>[.~]?/?[\\w.-]+(?:/[\\w.-]+)*/?)(?=\\s|$|[,;?.])",
  en: "(?:in|under|inside|of|from|within|below|there is in) (?:(?:the folder|the directory|folder|directory) )?(?<folder>[.~]?/?[\\w.-]+(?:/[\\w.-]+)*/?)(?=\\s|$|[,;?.])",
};
const most = {
  es: "(?<most>m[aá]s (?:grande|pesado|gordo|voluminoso|peque[nñ]o|reciente|nuevo|antiguo|viejo|largo)|(?:que )?(?:m[aá]s|menos) (?:ocupa|pesa)|que (?:m[aá]s|menos) (?:ocupa|pesa)|de mayor tama[nñ]o|de menor tama[nñ]o|(?:con|que tiene|que tenga) (?:m[aá]s|menos) l[ií]neas|(?:[uú]ltimo )?(?:modificado|cambiado|tocado)(?: (?:m[aá]s recientemente|por [uú]ltima vez|el [uú]ltimo))?(?<=recientemente|vez|[uú]ltimo .*|el [uú]ltimo))",
  en: "(?<most>biggest|largest|heaviest|smallest|newest|latest|oldest|longest|most recent(?:ly (?:modified|changed|touched|written|edited|created))?|last(?: modified| changed)|freshest)",
};

const phrases: Record<Language, readonly RegExp[]> = {
  es: [
    new RegExp(`\\b(?:el|al|del|qué|que|cu[aá]l es el|aquel) ${kind.es} ${most.es} ${folder.es}`, "iu"),
    new RegExp(`\\b(?:el|al|del|qué|que|cu[aá]l es el) ${kind.es} ${folder.es} ${most.es}`, "iu"),
    new RegExp(
      `\\b(?:qué|cu[aá]l es el|cu[aá]l) ${kind.es} ${folder.es} (?<after>(?:es el m[aá]s (?:grande|pesado|reciente|nuevo|antiguo|viejo|largo|peque[nñ]o)|(?:tiene|tenga) (?:m[aá]s|menos) l[ií]neas|(?:pesa|ocupa) (?:m[aá]s|menos)|es el de (?:m[aá]s|menos) l[ií]neas))`,
      "iu",
    ),
    new RegExp(`\\b(?:el|al|del) (?<most>[uú]ltimo|mayor|menor) ${kind.es} ${folder.es}`, "iu"),
  ],
  en: [
    new RegExp(`\\bthe (?:single |very )?${most.en} ${kind.en} ${folder.en}`, "iu"),
    new RegExp(`\\b(?:the|which|what) ${kind.en} (?<most>with the (?:most|fewest) lines) ${folder.en}`, "iu"),
    new RegExp(
      `\\b(?:the|which|what) ${kind.en} ${folder.en} (?<after>(?:with|that has|has) the (?:most|fewest) lines|is (?:the )?(?:biggest|largest|newest|oldest|longest|smallest|latest)|that was modified last|was (?:modified|changed) last)`,
      "iu",
    ),
  ],
};
