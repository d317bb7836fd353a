import type { Row } from "../phrase.ts";
import { ordinal, ordinalOf } from "./ordinals.ts";

/** "The total is column 5": what a column is called in the request, where that is said, and which it is. */
export type ColumnPlace = { called: string | undefined; at: number };

const notCalled =
  "(?!(?:que|es|y|o|la|el|los|las|lo|the|it|that|this|which|and|or|is|linea|line|archivo|fichero|file|esa|ese|esta|este|esto|eso|solo|only|just|segun|en|in|of|de|a|al|to|by|por|con|with) )";

/** Which columns the request explains; the clauses that say so are taken away. */
export function readColumnPlaces(row: Row): ColumnPlace[] {
  const places: ColumnPlace[] = [];
  const told = (called: (string | undefined)[], numbers: (number | undefined)[]): boolean => {
    if (numbers.length === 0 || numbers.some((at) => at === undefined)) return false;
    for (const [index, at] of numbers.entries()) places.push({ called: called[index], at: at as number });
    return true;
  };
  const column = "(?:<column>|<columns>)";
  const is =
    "(?:(?:que |which |y |and |donde |where )?(?:es|esta|estan|va|van|son|sale|salen|viene|vienen|is|are|being|siendo|corresponde|se encuentra|queda)(?: (?:en|a|in|at|on|como|as))?)";
  const nth = (key: string) =>
    `(?:(?:el |la |los |las |the )?(?:${column} (?:numero |number |no )?(?<${key}>${ordinal})|(?<${key}b>${ordinal})(?: (?:${column}|one|de las columnas))?))`;
  const at = (found: { atoms(name: string): readonly Parameters<typeof ordinalOf>[0][] }, key: string) =>
    [...found.atoms(key), ...found.atoms(`${key}b`)].map(ordinalOf);
  const lead = "(?:(?:,|y|and|o sea|es decir|that|pues|donde|where|siendo|being) )*";
  const name = (key: string) =>
    `(?:el |la |los |las |the |su |its )?(?:(?:campo|columna|field|column) )?(?<${key}>${notCalled}[a-z][a-z_-]*(?: (?!(?:es|is|va|esta|son|are|sale) )[a-z][a-z_-]*)?)`;
  // "El país es la columna 3 y el importe la 4".
  row.take(
    `${lead}${name("s")} ${is} ${nth("n")}(?:,? (?:y|and|,) ${name("t")} (?:${is} )?(?:(?:la|el|the) )(?:${column} )?(?<m>${ordinal}))?(?= (?:,|y|and|$|F|en|in|de|of))`,
    (found) => {
      if (found.atoms("n").length === 0 && !isPlace(found.atoms("nb"))) return false;
      const first = told([found.text("s")], at(found, "n"));
      if (first && found.has("m")) told([found.text("t")], at(found, "m"));
      return first;
    },
  );
  // "Es la cuarta", "that's 1 and 3", "o sea las columnas 1 y 3".
  row.take(
    `(?:(?:,|y|and|o sea|es decir|pues) )*(?:que |which |it |that |they |those )?(?:es|son|is|are|esta en|estan en|va en|sale en|viene en) (?:in )?${nth("n")}(?: (?:y|and|,|e) (?:la |el |the )?(?:${column} )?(?<m>${ordinal}))*(?= (?:,|y|and|$|~|F|en|in|de|of|sin|without))`,
    (found) => told([], [...at(found, "n"), ...at(found, "m")]),
  );
  row.take(
    `(?:,|o sea|es decir|that is|i mean) (?:(?:la|las|el|los|the|columns?|columnas?) ){1,2}(?<n>${ordinal}) (?:y|and) (?:la |el |the )?(?<m>${ordinal})(?: <columns>)?(?= (?:,|$|~|F))`,
    (found) => told([], [...at(found, "n"), ...at(found, "m")]),
  );
  // "(4th column)", ", third column, …"; without the word only in brackets of its own.
  row.take(
    `, (?:(?:la|el|the) )?(?:(?<n>${ordinal}) <column>|<column> (?:numero |number |no )?(?<m>${ordinal}))(?= (?:,|$|~|y|and|sin|without))`,
    (found) => told([], [...at(found, "n"), ...at(found, "m")]),
  );
  row.take(`, (?:(?:la|el|the) )?(?<n>X\\d+|(?!N)${ordinal}) ,`, (found) => told([], at(found, "n")));
  return places;
}

/** A bare number after "is" may be a value: "the state is 5". */
function isPlace(atoms: readonly { mark: string; word: string }[]): boolean {
  return atoms.every(({ mark }) => mark !== "N");
}
