import { fold } from "../../../text/fold.ts";
import { isSame } from "../lines-wish.ts";
import { valueNames } from "../sources/value-names.ts";
import type { TakesCondition } from "./condition-taken.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** "Producto A1", "LIC-003": a code that stands in a column says which. */
export function readSeenCodes(row: Row, draft: Draft, is: TakesCondition): void {
  row.take(
    "(?:(?:de|en|con|del|son|sean|que|from|in|with|of|at|for|the|el|la|los|las|only|solo|is|are|who are|that are|desde|producto|product|item|articulo|codigo|code|referencia) )*(?<v>[TX]\\d+)(?: (?:o|or|y|and|,) (?<w>[TX]\\d+))?",
    (found) => {
      const texts = ["v", "w"].flatMap((name) => (found.has(name) ? [found.text(name)] : []));
      const known = texts.map((text) => draft.known.values.get(fold(text)));
      const [first] = known;
      if (
        first === undefined ||
        known.some((one, at) => !isSame(one?.column, first.column) || one?.value !== texts[at])
      )
        return false;
      return is(first.column, "=", texts);
    },
  );
}

/** A value that stands in a column says which: "clientes de Madrid", "los enviados". */
export function readSeenValues(row: Row, draft: Draft, is: TakesCondition): void {
  const values = [...draft.known.values.entries()];
  const without = draft.deletes ? "excepto|except" : "<without>";
  for (const [name, { column, value }] of values.sort(([a], [b]) => b.length - a.length)) {
    if (!/^[a-z][a-z0-9 /_.-]*$/.test(name) || name.length < 3) continue;
    const plural = valueNames(name);
    row.take(
      `(?:(?:de|en|con|del|with|in|of|from|the|el|la|los|las|who have|that have) )*(?:${plural}) {c:C}`,
      (found) => (found.columns("c")[0] === column ? is(column, "=", [value]) : false),
    );
    row.take(
      `(?:(?:<that>|pero|but|y|and|,) )*(?:no (?:son|sean|es|sea|estan|esten|viven|vivan)|(?:are |is |were |was )?not|other than|${without}) (?:(?:de|en|del|from|in|of|for|the|el|la|los|las|ones|all|todas|todos|every|<lines>|contar|incluir|marked|marcad[oa]s|como|as|those|lo) )*(?:${plural})(?= )`,
      () => is(column, "!=", [value]),
    );
    // "Del grupo doctorado", "hotel Mar".
    row.take(
      `(?:(?:de|en|con|del|with|in|of|from|the|el|la|los|las|son|sean|que|y) )*{c:C} (?:${plural})(?= )`,
      (found) => (found.columns("c")[0] === column ? is(column, "=", [value]) : false),
    );
    row.take(
      `(?:(?:de|en|con|del|son|sean|que|from|in|with|of|at|for|by|por|the|el|la|los|las|service|servicio|cuyo|cuya|is|are|who are|that are) )*(?:${plural})(?= )`,
      () => is(column, "=", [value]),
    );
  }
}

/** "Libros de Borges", of a column that has "Jorge Luis Borges": a word of a value, written as a name is. */
export function readPartsOfValues(row: Row, draft: Draft, is: TakesCondition): void {
  const { values, format } = draft.known;
  if (format.kind !== "table" && format.kind !== "json") return;
  row.take(
    "(?:(?:<that>|de|del|por|by|of|from|with|con|en|in|is|are|es|son|written|escrit[oa]s?|firmad[oa]s?|signed|para|for) )+(?:<the> )?(?<v>T\\d+|[a-z]{3,})(?= (?:<of>|,|~|$|F|<and>|<many>|<sorted>|<that>))",
    (found) => {
      const [atom] = found.atoms("v");
      if (atom === undefined || !/^\p{Lu}/u.test(atom.text)) return false;
      const word = fold(atom.text);
      const holding = [...values].filter(([name]) => name !== word && name.split(/[^a-z0-9]+/).includes(word));
      const columns = new Set(holding.map(([, { column }]) => column));
      const [column] = columns;
      return columns.size === 1 && is(column, "has", [wordIn(holding[0]?.[1].value ?? "", word) ?? atom.text]);
    },
  );
}

/** As the value writes it. */
function wordIn(value: string, word: string): string | undefined {
  return value.split(/[^\p{L}\p{N}]+/u).find((one) => fold(one) === word);
}
