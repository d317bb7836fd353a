import type { Column } from "../lines-wish.ts";
import { ordinal, ordinalOf } from "./asides/ordinals.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** Columns by their number, and what parts them. */
export function readNthColumns(row: Row, draft: Draft): void {
  const { format } = draft.known;
  const column = (at: number): Column => {
    const known = draft.known.columns.find(({ column: one }) => one.kind === "field" && one.at === at)?.column;
    const separator = format.kind === "table" ? format.separator : undefined;
    return known ?? { kind: "field", at, separator, numeric: false };
  };
  const show = (numbers: readonly number[]): boolean => {
    if (numbers.length === 0 || numbers.some((at) => !Number.isInteger(at) || at < 1 || at > 99)) return false;
    draft.show.push(...numbers.map(column));
    return true;
  };
  const nth = [
    "primer[oa]?|first",
    "segund[oa]|second",
    "tercer[oa]?|third",
    "cuart[oa]|fourth",
    "quint[oa]|fifth",
    "sext[oa]|sixth",
    "septim[oa]|seventh",
    "octav[oa]|eighth",
    "noven[oa]|ninth",
    "decim[oa]|tenth",
  ];
  const figured =
    "(?:(?:<show> )?(?:<the> )?(?:(?<sum><sum>)|(?<mean><mean>)|(?<median><median>)|(?<extremes><extremes>)|(?<max><most>)|(?<min><least>)) (?:(?:de|of|del|in|up|valor|value|los|the|valores|values) )*(?:<the> )?)?";
  const ordered = "(?:(?<sorted>(?:<and> )?<sorted>(?: (?:it|them|the file|~+))* (?:por|by|on) (?:<the> )?))?";
  const each = "(?:(?<by>(?:<and> )?(?:<per>) (?:<the> )?))?";
  const taken = (found: Found, numbers: readonly number[]): boolean => {
    const [at] = numbers;
    if (at === undefined) return false;
    if (found.has("sorted")) {
      draft.sort = {
        column: column(at),
        numeric: column(at).kind === "field" && (column(at) as { numeric: boolean }).numeric,
        reverse: false,
      };
      return true;
    }
    for (const what of ["sum", "mean", "median", "extremes", "max", "min"] as const)
      if (found.has(what)) {
        draft.figure = { what, column: column(at) };
        return true;
      }
    if (found.has("by")) {
      draft.by = column(at);
      draft.figure ??= { what: "count", column: undefined };
      return true;
    }
    return show(numbers);
  };
  // What is no table is parted by blanks: its third column is its third word.
  const piece = format.kind === "table" ? "<column>" : "(?:<column>|palabra|word)";
  // "Every third word" is no column.
  if (row.has(`(?:every|each|cada) (?:${nth.join("|")}) (?:palabra|word)`)) draft.unclear = true;
  // "The second and fourth columns", "1st, 3rd and 5th fields".
  const or = "(?: (?:,|y|and|e|, y|, and)) (?:la |the |el )?";
  row.take(
    `(?:<show> )?(?:<only> )?(?:<the> )?(?<a>${ordinal})${or}(?<b>${ordinal})(?:${or}(?<c>${ordinal}))?(?:${or}(?<d>${ordinal}))? (?:<columns>|<column>)`,
    (found) => {
      const places = ["a", "b", "c", "d"].flatMap((key) => found.atoms(key).map(ordinalOf));
      return places.every((place) => place !== undefined) && show(places.flatMap((place) => place ?? []));
    },
  );
  for (const [at, words] of nth.entries())
    row.take(
      `${ordered}${each}${figured}(?:<show> )?(?:<only> )?(?:<the> )?(?:${words}) ${piece}(?: (?:~+ )*(?<total>add up to|adds up to|total|sum to))?`,
      (found) => {
        if (!found.has("total")) return taken(found, [at + 1]);
        draft.figure = { what: "sum", column: column(at + 1) };
        return true;
      },
    );
  row.take(`${ordered}${each}${figured}(?:<show> )?(?:<only> )?(?:<the> )?{o:X} ${piece}`, (found) => {
    const [atom] = found.atoms("o");
    const at = atom && ordinalOf(atom);
    return at !== undefined && at > 0 && taken(found, [at]);
  });
  row.take(
    `${ordered}${each}${figured}(?:<show> )?(?:<only> )?(?:<the> )?<column> (?:numero |number |no )?{n:N}`,
    (found) => taken(found, [found.number("n")]),
  );
  row.take(
    "(?:<show> )?(?:<only> )?(?:<the> )?<columns> {a:N} (?:a|to|through|al|hasta|-) (?:<the> )?{b:N}",
    (found) => {
      const [from, to] = [found.number("a"), found.number("b")];
      return to - from < 30 && show(Array.from({ length: to - from + 1 }, (_, at) => from + at));
    },
  );
  row.take("(?:<show> )?(?:<only> )?(?:<the> )?<columns> {n:numbers}", (found) => show(found.texts("n").map(Number)));
  row.take("(?:<show> )?(?:<only> )?(?:<the> )?(?:ultim[oa]|last) <column>", () => {
    draft.show.push({
      kind: "field",
      at: 0,
      separator: format.kind === "table" ? format.separator : undefined,
      numeric: false,
    });
  });
  // How the columns are parted, where that is said.
  row.take(
    "(?:(?:separad[oa]s? por|delimitad[oa]s? por|separado por|con separador|usando como separador|separated by|delimited by|split on|split by|using|(?<!(?:ends?|ending|starts?|starting|begins?|beginning|finish(?:es|ing)?|closes?|terminan?|terminen?|acaban?|acaben?|empiezan?|empiecen?|comienzan?|comiencen?|arrancan?|arranquen?|inician?|inicien?|opens?|cierran?) )(?:with|con)|siendo|el separador es|the separator is|cuyo separador es)) (?:<the> |un |a )?(?:caracter )?(?:como separador |as separator |el separador )?(?:(?<semi>punto y coma|puntos y comas|semicolons?)|(?<comma>comas?|commas?)|(?<tab>tabuladores|tabulador|tabs?|tabulaciones)|(?<pipe>barras verticales|barra vertical|pipes?)|(?<colon>dos puntos|colons?)|(?<space>espacios?|spaces?)|{t:T})(?: (?:as|como) (?:(?:the|el|a) )?(?:separator|delimiter|separador|delimitador))?",
    (found) => {
      const separator = found.has("semi")
        ? ";"
        : found.has("comma")
          ? ","
          : found.has("tab")
            ? "\t"
            : found.has("pipe")
              ? "|"
              : found.has("colon")
                ? ":"
                : found.has("space")
                  ? " "
                  : found.text("t");
      if (separator.length !== 1) return false;
      const again = <T extends Draft["by"]>(one: T): T =>
        (typeof one === "object" && one.kind === "field" ? { ...one, separator } : one) as T;
      draft.show = draft.show.map(again);
      if (draft.figure) draft.figure = { ...draft.figure, column: again(draft.figure.column) };
      draft.by = again(draft.by);
      if (draft.sort) draft.sort = { ...draft.sort, column: again(draft.sort.column) };
      return true;
    },
  );
}
