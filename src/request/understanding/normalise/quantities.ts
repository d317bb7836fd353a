import type { Language } from "../../../shared/language.ts";
import type { NumberRead } from "./number-read.ts";
import { readNumber } from "./numbers.ts";
import type { Rewrite } from "./rewrite.ts";
import { joinedWord, type Word } from "./words.ts";

/** A size or a percentage: "dos gigas" → 2 GB, "noventa por ciento" → 90%. */
export function readMeasure(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  const number = readDecimal(words, at, language);
  return number && (readSize(words, at, number, language) ?? readPercentage(words, number, language));
}

/**
 * A number with what it counts: durations and the things of this trade ("los diez procesos"). A lone number word beside
 * anything else stays as it was said.
 */
export function readQuantity(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  const number = readDecimal(words, at, language);
  return number && readCount(words, at, number, language);
}

type Decimal = { digits: string; next: number; words: number; value: number; spoken: boolean };

/** "tres coma cinco", "two point five", or a whole number. */
function readDecimal(words: readonly Word[], at: number, language: Language): Decimal | undefined {
  const spoken = !/^\d/.test(words[at]?.text ?? "");
  const typed = /^\d+[.,]\d+$/.test(words[at]?.text ?? "") ? words[at]?.text : undefined;
  if (typed)
    return { digits: typed.replace(",", "."), next: at + 1, words: 1, value: Number.parseFloat(typed), spoken };
  const whole: NumberRead | undefined = readNumber(words, at, language);
  if (!whole) return undefined;
  const sign = words[whole.next];
  if (sign?.joined && decimalSign.test(sign.folded) && words[whole.next + 1]?.joined) {
    const fraction = readNumber(words, whole.next + 1, language);
    if (fraction) {
      const digits = `${whole.digits}.${fraction.digits}`;
      return { digits, next: fraction.next, words: fraction.next - at, value: Number(digits), spoken };
    }
  }
  return { ...whole, spoken };
}

const decimalSign = /^(coma|punto|point)$/;

function readSize(words: readonly Word[], at: number, number: Decimal, language: Language): Rewrite | undefined {
  const unit = sizeUnits[joinedWord(words, number.next)];
  if (unit === undefined) return undefined;
  if (language === "en" && words[at]?.folded === "a") return undefined;
  const half = joinedWord(words, number.next + 1) === "y" && /^medi[oa]$/.test(joinedWord(words, number.next + 2));
  const digits = half ? `${number.digits}.5` : number.digits;
  const next = number.next + (half ? 3 : 1);
  // "100 GB" as typed is already written; only what was said is changed.
  return number.spoken || half || words[number.next]?.folded !== unit.toLowerCase()
    ? { text: `${digits} ${unit}`, next }
    : undefined;
}

const sizeUnits: Record<string, string> = {
  kilobyte: "KB",
  kilobytes: "KB",
  mega: "MB",
  megas: "MB",
  meg: "MB",
  megs: "MB",
  megabyte: "MB",
  megabytes: "MB",
  giga: "GB",
  gigas: "GB",
  gig: "GB",
  gigs: "GB",
  gigabyte: "GB",
  gigabytes: "GB",
  tera: "TB",
  teras: "TB",
  terabyte: "TB",
  terabytes: "TB",
  kibibytes: "KiB",
  mebibyte: "MiB",
  mebibytes: "MiB",
  gibibyte: "GiB",
  gibibytes: "GiB",
  tebibyte: "TiB",
  tebibytes: "TiB",
  kb: "KB",
  mb: "MB",
  gb: "GB",
  tb: "TB",
};

function readPercentage(words: readonly Word[], number: Decimal, language: Language): Rewrite | undefined {
  const first = joinedWord(words, number.next);
  if (language === "es") {
    if (first !== "por" || !/^(ciento|cien)$/.test(joinedWord(words, number.next + 1))) return undefined;
    // "cien por cien" and "al cien por ciento" are ways of saying "fully", but a figure all the same; only the first is an idiom.
    if (joinedWord(words, number.next + 1) === "cien") return undefined;
    return { text: `${number.digits}%`, next: number.next + 2 };
  }
  if (first === "percent") return { text: `${number.digits}%`, next: number.next + 1 };
  const apart = first === "per" && joinedWord(words, number.next + 1) === "cent";
  return apart ? { text: `${number.digits}%`, next: number.next + 2 } : undefined;
}

function readCount(words: readonly Word[], at: number, number: Decimal, language: Language): Rewrite | undefined {
  if (!number.spoken) return undefined;
  const result = { text: number.digits, next: number.next };
  const after = joinedWord(words, number.next);
  const before = words[at]?.joined ? (words[at - 1]?.folded ?? "") : "";
  if (number.words === 1 && articles.test(words[at]?.folded ?? "")) {
    return number.value === 1 &&
      ordinalNouns[language].test(before) &&
      !/^(numero|number)$/.test(before) &&
      !/^un[oa]?$/.test(after)
      ? result
      : undefined;
  }
  // "los dos discos" are both of them, "the two of us" nobody counts.
  if (number.value === 2 && pairWords.test(before)) return undefined;
  // "te lo he dicho mil veces", "a hundred times better": nobody counted.
  if (/^(100|1000)$/.test(number.digits) && /^(veces|times)$/.test(after)) return undefined;
  if (number.words > 1 && !isIdiom(words, at, number)) return result;
  const noun = adjectives[language].test(after) ? joinedWord(words, number.next + 1) : after;
  if (counted[language].has(noun)) return result;
  if (ordinalNouns[language].test(before) && !isIdiom(words, at, number)) return result;
  if (rankWords[language].test(before) && !/^(veces|times)$/.test(after)) return result;
  if (rankWords[language].test(after)) return result;
  return after === (language === "es" ? "mas" : "most") && comparison.test(joinedWord(words, number.next + 1))
    ? result
    : undefined;
}

const articles = /^(un|una|uno|one|a)$/;
const pairWords = /^(los|las|the|these|those|estos|estas|esos|esas|mis|sus|tus|my|his|her|their|your|ambos)$/;
const adjectives: Record<Language, RegExp> = {
  es: /^(ultim[oa]s|primer[oa]s|mayores|grandes|nuev[oa]s|siguientes)$/,
  en: /^(last|latest|first|biggest|largest|heaviest|oldest|newest|busiest|recent|big|large|most)$/,
};
/** "últimas veinte", "top ten", "first five". */
const rankWords: Record<Language, RegExp> = {
  es: /^(ultim[oa]s|primer[oa]s|top)$/,
  en: /^(last|first|top|latest|biggest|largest|newest|oldest)$/,
};
const comparison = /^(grandes|pesad[oa]s|recientes|antigu[oa]s|nuev[oa]s|largos|lentos|recent|big|hungry|expensive)$/;
const ordinalNouns: Record<Language, RegExp> = {
  es: /^(proceso|linea|version|numero|error|senal|nivel|prioridad|raid|nodo|pagina|canal|servidor|web)$/,
  en: /^(process|line|version|number|error|signal|level|priority|raid|node|page|channel|server)$/,
};

const counted: Record<Language, ReadonlySet<string>> = {
  es: new Set(
    `segundo segundos minuto minutos hora horas dia dias semana semanas mes meses ano anos milisegundos bytes bits
     proceso procesos archivo archivos fichero ficheros carpeta carpetas directorio directorios linea lineas entrada
     entradas registros mensajes errores eventos servicios paquetes usuarios puertos conexiones sesiones copias
     respaldos servidores maquinas equipos hosts discos particiones nucleos hilos contenedores imagenes intentos
     resultados caracteres palabras columnas filas pings veces grados reinicios tareas trabajos gigahercios`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `second seconds minute minutes hour hours day days week weeks month months year years milliseconds bytes bits
     process processes file files folder folders directories line lines entries records messages errors events services
     packages users ports connections sessions copies backups servers machines hosts disks partitions cores threads
     containers images attempts results characters words columns rows pings times degrees reboots tasks jobs`.split(
      /\s+/,
    ),
  ),
};

/** "mil gracias", "a las mil maravillas", "cien por cien", "los cuarenta principales". */
function isIdiom(words: readonly Word[], at: number, number: Decimal): boolean {
  const after = joinedWord(words, number.next);
  const first = words[at]?.folded ?? "";
  return (
    /^(gracias|perdones|amores|maravillas|principales|por|thanks|pardons)$/.test(after) ||
    (first === "a" && number.words === 2)
  );
}
