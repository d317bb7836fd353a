import type { NumberRead } from "./number-read.ts";
import type { Word } from "./words.ts";

const units: Record<string, number> = {
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
};
const teens: Record<string, number> = {
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiun: 21,
  veintiuno: 21,
  veintiuna: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
};
const tens: Record<string, number> = {
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
};
const hundreds: Record<string, number> = {
  ciento: 100,
  doscientos: 200,
  trescientos: 300,
  cuatrocientos: 400,
  quinientos: 500,
  seiscientos: 600,
  setecientos: 700,
  novecientos: 900,
  ochocientos: 800,
};

type Part = { value: number; next: number };

/** A Spanish cardinal from zero to the millions; feminine forms and missing accents are read too. */
export function readNumberEs(words: readonly Word[], at: number): NumberRead | undefined {
  const first = words[at]?.folded;
  if (first === "cero") return { value: 0, digits: "0", next: at + 1, words: 1 };
  const read = millions(words, at);
  if (!read) return undefined;
  return { value: read.value, digits: String(read.value), next: read.next, words: read.next - at };
}

function millions(words: readonly Word[], at: number): Part | undefined {
  const front = thousands(words, at);
  if (!front) return undefined;
  const scale = follows(words, front.next);
  if (scale !== "millon" && scale !== "millones") return front;
  const rest = follows(words, front.next + 1) === undefined ? undefined : thousands(words, front.next + 1);
  return { value: front.value * 1_000_000 + (rest?.value ?? 0), next: rest?.next ?? front.next + 1 };
}

function thousands(words: readonly Word[], at: number): Part | undefined {
  const bare = words[at]?.folded === "mil";
  const front = bare ? { value: 1, next: at } : belowThousand(words, at);
  if (!front) return undefined;
  if (!bare && (follows(words, front.next) !== "mil" || front.value === 1)) return front;
  const after = front.next + 1;
  const rest = follows(words, after) === undefined ? undefined : belowThousand(words, after);
  return { value: front.value * 1000 + (rest?.value ?? 0), next: rest?.next ?? after };
}

function belowThousand(words: readonly Word[], at: number): Part | undefined {
  const word = words[at]?.folded ?? "";
  if (word === "cien") return { value: 100, next: at + 1 };
  const hundred = hundreds[word.replace(/cientas$/, "cientos").replace(/^quinientas$/, "quinientos")];
  if (hundred === undefined) return belowHundred(words, at);
  const rest = follows(words, at + 1) === undefined ? undefined : belowHundred(words, at + 1);
  return { value: hundred + (rest?.value ?? 0), next: rest?.next ?? at + 1 };
}

function belowHundred(words: readonly Word[], at: number): Part | undefined {
  const word = words[at]?.folded ?? "";
  const ten = tens[word] ?? (word === "diez" || word === "veinte" ? teens[word] : undefined);
  if (ten !== undefined) {
    const unit = follows(words, at + 1) === "y" ? units[follows(words, at + 2) ?? ""] : undefined;
    // "diez y seis" is sixteen, but "diez y dos" is a list.
    const joins = unit !== undefined && (ten >= 20 || unit >= 6);
    return joins ? { value: ten + unit, next: at + 3 } : { value: ten, next: at + 1 };
  }
  const small = teens[word] ?? units[word];
  return small === undefined ? undefined : { value: small, next: at + 1 };
}

/** The next word, when only spaces lie before it. */
function follows(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  return word?.joined && !word.quoted ? word.folded : undefined;
}
