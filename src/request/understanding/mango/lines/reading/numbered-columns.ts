import type { Column } from "../lines-wish.ts";
import type { KnownFile } from "../sources/known-file.ts";
import { ordinalOf } from "./asides/ordinals.ts";
import type { Atom } from "./atoms.ts";

/**
 * The same with each column that is told by its number marked as one: "the third column", "column 5", "columnas 1 y 3", "2nd
 * field". Undefined where there is none.
 */
export function withNumberedColumns(atoms: readonly Atom[], known: KnownFile): Atom[] | undefined {
  const marked: Atom[] = [];
  let isAny = false;
  const column = (at: number, first: Atom, last: Atom): Atom => {
    isAny = true;
    const text = `${first.text}${first === last ? "" : ` ${last.text}`}`;
    return {
      mark: "C",
      word: "",
      text,
      from: first.from,
      to: last.to,
      column: numbered(at, known, isReckoned(marked)),
    };
  };
  for (let at = 0; at < atoms.length; ) {
    const found = columnsAt(atoms, at, isAny);
    const first = atoms[at];
    if (first === undefined) break;
    if (found === undefined) {
      marked.push(first);
      at += 1;
      continue;
    }
    const last = atoms[at + found.width - 1] ?? first;
    for (const [index, place] of found.places.entries()) {
      if (index > 0) marked.push({ mark: "comma", word: ",", text: ",", from: last.from, to: last.from });
      marked.push(column(place, first, last));
    }
    at += found.width;
  }
  return isAny ? marked : undefined;
}

const one = /^(?:columna|campo|col|columa|colunma|column|field|colum|collumn)$/;
const several = /^(?:columnas|campos|columns|fields|cols)$/;
const numberWord = /^(?:numero|number|no|num|nro)$/;
const and = /^(?:y|e|and|o|or|ni|nor)$/;

/** What begins here: which columns, and how many atoms it takes. */
function columnsAt(
  atoms: readonly Atom[],
  at: number,
  isAfterOthers: boolean,
): { places: readonly number[]; width: number } | undefined {
  const here = atoms[at];
  if (here === undefined) return undefined;
  if (here.mark === "word" && (one.test(here.word) || several.test(here.word))) {
    const skip = numberWord.test(atoms[at + 1]?.word ?? "") ? 1 : 0;
    const list = listAt(atoms, at + 1 + skip, ({ mark }) => mark === "N");
    // "Columns 2 to 5" are more than these two.
    const isRange = /^(?:a|al|to|through|hasta|en|onwards?|on|-)$/.test(atoms[at + 1 + skip + list.width]?.word ?? "");
    const isOf = isRange && /^(?:adelante|onwards?|N)$/.test(atoms[at + 2 + skip + list.width]?.word ?? "");
    const next = atoms[at + 2 + skip + list.width];
    if (list.places.length === 0 || (isRange && (isOf || next?.mark === "N"))) return undefined;
    return { places: list.places, width: 1 + skip + list.width };
  }
  const list = listAt(atoms, at, ({ mark }) => mark !== "N");
  if (list.places.length === 0) return undefined;
  const next = atoms[at + list.width];
  if (next?.mark === "word" && (one.test(next.word) || several.test(next.word)))
    return { places: list.places, width: list.width + 1 };
  // "…, and the fourth is over 50".
  const isBare = isAfterOthers && list.places.length === 1 && /^(?:el|la|the)$/.test(atoms[at - 1]?.word ?? "");
  return isBare && (next?.mark === "X" || goesOn.test(next?.word ?? ""))
    ? { places: list.places, width: 1 }
    : undefined;
}

const goesOn =
  /^(?:es|sea|is|are|was|igual|equals?|contiene|contenga|contains|has|tiene|tenga|empiece|empieza|starts|begins|acabe|termine|ends|mayor|menor|pase|supere|exceeds?|over|under|above|below|between|entre|greater|less|more|mas|menos|not|no|vale|valga|diga|dice|says|ponga|pone|vacio|vacia|este|esta)$/;

function listAt(
  atoms: readonly Atom[],
  from: number,
  isOne: (atom: Atom) => boolean,
): { places: readonly number[]; width: number } {
  const places: number[] = [];
  let width = 0;
  for (let at = from; at < atoms.length; ) {
    const atom = atoms[at];
    const place = atom !== undefined && isOne(atom) ? ordinalOf(atom) : undefined;
    if (place === undefined) break;
    places.push(place);
    width = at + 1 - from;
    at += 1;
    while (atoms[at]?.mark === "comma" || and.test(atoms[at]?.word ?? "")) at += 1;
    if (at - from === width) break;
    if (/^(?:el|la|the|las|los)$/.test(atoms[at]?.word ?? "")) at += 1;
  }
  return { places, width };
}

function numbered(at: number, { columns, format, head }: KnownFile, reckoned: boolean): Column {
  const separator = format.kind === "table" ? format.separator : undefined;
  const fields = columns.flatMap(({ column }) =>
    column.kind === "field" && column.separator === separator ? [column] : [],
  );
  const known = fields.find((field) => field.at === at);
  return known ?? { kind: "field", at, separator, numeric: reckoned && head === undefined };
}

/** Of what cannot be looked at, what is reckoned is a number. */
function isReckoned(before: readonly Atom[]): boolean {
  return before.slice(-7).some(({ word }) => reckons.test(word));
}

const reckons =
  /^(?:suma|sumar|sumame|sum|add|total|media|promedio|mean|average|avg|mediana|median|max|maximo|maxima|maximum|min|minimo|minima|minimum|mayor|menor|highest|lowest|largest|smallest|biggest|alto|bajo|alta|baja|rango|range|top|sorted|ordenad[oa]s|largest|mas|most|least|menos)$/;
