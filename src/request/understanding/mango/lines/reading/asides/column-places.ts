import type { Row } from "../phrase.ts";
import { ordinal, ordinalOf } from "./ordinals.ts";

/** "The total is column 5": what a column is called in the request, where that is said, and which it is. */
export type ColumnPlace = {
  called: string | undefined;
  at: number;
  /** The place stands beside what may be its name: the file knows better. */
  isBeside?: boolean;
};

const notCalled =
  "(?!(?:what|which|who|where|how|cual|cuales|quien|donde|como|cuanto|cuanta|que|es|y|o|la|el|los|las|lo|the|it|that|this|which|and|or|is|linea|line|archivo|fichero|file|esa|ese|esta|este|esto|eso|solo|only|just|segun|en|in|of|de|a|al|to|by|por|con|with) )";

/** Which columns the request explains; the clauses that say so are taken away. */
export function readColumnPlaces(row: Row): ColumnPlace[] {
  const places: ColumnPlace[] = [];
  if (!row.has(ordinal)) return places;
  const told = (called: (string | undefined)[], numbers: (number | undefined)[]): boolean => {
    if (numbers.length === 0 || numbers.some((at) => at === undefined)) return false;
    for (const [index, at] of numbers.entries()) places.push({ called: called[index], at: at as number });
    return true;
  };
  const column = "(?:<column>|<columns>|palabra|word)";
  const is =
    "(?:(?:que |which |y |and |donde |where )?(?:es|esta|estan|va|van|son|sale|salen|viene|vienen|is|are|being|siendo|corresponde|se encuentra|queda)(?: (?:en|a|in|at|on|como|as))?)";
  const nth = (key: string) =>
    `(?:(?:(?<${key}a>el|la|los|las) |the )?(?:${column} (?:numero |number |no )?(?<${key}>${ordinal})|(?<${key}b>${ordinal})(?: (?:${column}|one|de las columnas))?))`;
  const at = (found: { atoms(name: string): readonly Parameters<typeof ordinalOf>[0][] }, key: string) =>
    [...found.atoms(key), ...found.atoms(`${key}b`)].map(ordinalOf);
  const lead = "(?:(?:,|y|and|o sea|es decir|that|pues|donde|where|siendo|being) )*";
  const name = (key: string) =>
    `(?:el |la |los |las |the |su |its )?(?:(?:campo|columna|field|column) )?(?<${key}>${notCalled}[a-z][a-z_-]*(?: (?!(?:es|is|va|esta|son|are|sale|of|de|del|la|el|the|in|en|y|and) )[a-z][a-z_-]*)?)`;
  // "El país es la columna 3 y el importe la 4", "store is column 2, quantity column 4 and price column 5".
  const end = "(?= (?:,|y|and|$|~|F|en|in|de|of|del?|sin|without|con|with|por|by))";
  const more = ["t", "u", "v"].map(
    (key) =>
      `(?:(?: ,)?(?: (?:y|and|e))? ${name(key)} (?:(?:${is} )(?:(?:la|el|the) )?(?:${column} )?|(?:(?:la|el|the) )(?:${column} )?|${column} (?:numero |number |no )?)(?<${key}n>${ordinal}))?`,
  );
  const list = more.join("");
  const listIn = ["t", "u", "v"]
    .map(
      (key) =>
        `(?:(?: ,)?(?: (?:y|and|e))? ${name(key)} (?:en|in|at) (?:(?:la|el|the) )?(?:${column} )?(?<${key}n>${ordinal})(?: ${column})?)?`,
    )
    .join("");
  const each = (
    found: Parameters<NonNullable<Parameters<Row["take"]>[1]>>[0],
    first: (number | undefined)[],
  ): boolean => {
    if (!told([found.text("s")], first)) return false;
    for (const key of ["t", "u", "v"])
      if (found.has(`${key}n`)) told([found.text(key)], found.atoms(`${key}n`).map(ordinalOf));
    return true;
  };
  row.take(`${lead}${name("s")} ${is} ${nth("n")}${list}${end}`, (found) => {
    if (found.atoms("n").length === 0 && !found.has("na") && !isPlace(found.atoms("nb"))) return false;
    return each(found, at(found, "n"));
  });
  // "(Importe en la columna 6)", ": tipo en la 3, estado en la 5".
  row.take(
    `, ${name("s")} (?:en|in|at) (?:(?:la|las|el|the) )?(?:${column} )?(?<n>${ordinal})(?: ${column})?${listIn}${end}`,
    (found) => each(found, found.atoms("n").map(ordinalOf)),
  );
  // "(Empleado col 1, horas col 4)".
  row.take(
    `, ${name("s")} ${column} (?:numero |number |no )?(?<n>N\\d+)${list}${end}`,
    (found) => !row.isOf("show", found.atoms("s")[0]?.word ?? "") && each(found, found.atoms("n").map(ordinalOf)),
  );
  // "The fifth column is the status".
  row.take(
    `${lead}(?:(?:la|el|the) )?(?:(?<n>${ordinal}) <column>|<column> (?:numero |number |no )?(?<m>${ordinal})) (?:es|is|tiene|contiene|guarda|lleva|has|holds|contains|son|are) (?:el|la|los|las|the) (?<s>${notCalled}[a-z][a-z_-]*)${end}`,
    (found) => told([found.text("s")], [...at(found, "n"), ...at(found, "m")]),
  );
  // "Es la cuarta", "that's 1 and 3", "o sea las columnas 1 y 3".
  row.take(
    `(?<!(?:what|which|cual|cuales|no|not|longer) )(?:(?:,|y|and|o sea|es decir|pues) )*(?:que |which |it |that |they |those )?(?:es|son|is|are|its|thats|esta en|estan en|va en|sale en|viene en) (?:in )?${nth("n")}(?: (?:y|and|,|e) (?:la |el |the )?(?:${column} )?(?<m>${ordinal}))*(?= (?:,|y|and|$|~|F|en|in|de|of|sin|without))`,
    (found) => told([], [...at(found, "n"), ...at(found, "m")]),
  );
  row.take(
    `(?:,|o sea|es decir|that is|i mean) (?:(?:la|las|el|los|the|columns?|columnas?) ){1,2}(?<n>${ordinal}) (?:y|and) (?:la |el |the )?(?<m>${ordinal})(?: <columns>)?(?= (?:,|$|~|F))`,
    (found) => told([], [...at(found, "n"), ...at(found, "m")]),
  );
  // "(Columnas 1 y 3)".
  row.take(
    `, (?:(?:las|los|the) )?<columns> (?<n>N\\d+)(?: (?:,|y|and|, y|, and) (?<m>N\\d+))?(?: (?:,|y|and|, y|, and) (?<o>N\\d+))?(?= (?:,|$|~))`,
    (found) =>
      told(
        [],
        ["n", "m", "o"].flatMap((key) => found.atoms(key).map(ordinalOf)),
      ),
  );
  // "Per district name (4th column)", "neighbours (vecinos, column 3)": what stands before the bracket is what the column is called.
  for (const close of ["(?: (?<z>,))?", ""])
    row.take(
      `(?<= (?<s>(?:${notBefore}[a-z][a-z_-]* )?[a-z][a-z_-]*) )(?<o>,) (?:(?:la|el|the|es|is|its) )*(?:(?<n>${ordinal}) <column>|<column> (?:numero |number |no )?(?<m>${ordinal}))${close}(?= )`,
      (found) => {
        // The comma after it belongs to it where both are a bracket.
        if (found.has("z") && (found.atoms("o")[0]?.text !== "(" || found.atoms("z")[0]?.text !== ")")) return false;
        const words = found.atoms("s").map(({ word }) => word);
        const [place, ...more] = [...at(found, "n"), ...at(found, "m")];
        const noun = words.at(-1) ?? "";
        if (place === undefined || more.length > 0 || noun.length < 3 || noNames.some((name) => row.isOf(name, noun)))
          return false;
        for (const called of new Set([noun, words.join(" ")])) places.push({ called, at: place, isBeside: true });
        return "closed";
      },
    );
  // "(4th column)", ", third column, …"; without the word only in brackets of its own.
  row.take(
    `, (?:(?:la|el|the) )?(?:(?<n>${ordinal}) <column>|<column> (?:numero |number |no )?(?<m>${ordinal}))(?= (?:,|$|~|y|and|sin|without|con|with|separ[a-z]+))`,
    (found) => told([], [...at(found, "n"), ...at(found, "m")]),
  );
  row.take(`, (?:(?:la|el|the) )?(?<n>X\\d+|(?!N)${ordinal}) ,`, (found) => told([], at(found, "n")));
  return places;
}

/** A bare number after "is" may be a value: "the state is 5". */
function isPlace(atoms: readonly { mark: string; word: string }[]): boolean {
  return atoms.every(({ mark }) => mark !== "N");
}

const notBefore =
  "(?!(?:cada|each|every|per|por|de|del|of|by|the|el|la|los|las|su|sus|its|their|average|mean|total|media|suma|sum|maximum|minimum|highest|lowest|max|min|y|and|o|or|con|with|en|in|que|para|for|columna|campo|column|field) )";

/** Classes of words that name no column, though a bracket may follow. */
const noNames = [
  "lines",
  "show",
  "sorted",
  "only",
  "once",
  "repeated",
  "column",
  "columns",
  "header",
  "numeric",
  "descending",
  "ascending",
  "without",
];
