import type { Draft } from "./draft.ts";
import type { Figuring } from "./figuring.ts";
import type { Row } from "./phrase.ts";

/** What is counted of a text as such: words, lines, characters, columns, the longest line, how many of a hundred. */
export function readTextFigures(row: Row, draft: Draft, { figure, by }: Figuring): void {
  const words = "(?:palabras?|words?)";
  row.take(
    `(?:<show> )?(?:<the> )?(?:{n:N} )?(?:${words} (?:<frequent>)|(?:<frequent>) (?:{m:N} )?${words})`,
    (found) => {
      draft.pick ??= {
        end: "first",
        count: found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : 1,
        when: "after",
      };
      draft.sort = { column: undefined, numeric: true, reverse: true };
      return by("words");
    },
  );
  const often = "(?:how often|how many times|with what frequency|con que frecuencia|<count> <times>)";
  for (const [what, names] of [
    ["words", "palabra|word"],
    ["lines", "linea|line"],
  ] as const)
    row.take(
      `${often} (?:(?:does|do|is|sale|aparece|se repite|esta) )?(?:cada|each|every) (?:${names})(?: (?:appears?|occurs?|is used|comes up|shows up|sale|aparece|se repite|is there))?`,
      () => by(what),
    );
  row.take(
    `<count> ${words} (?:y|and|,) (?:<count> )?(?:lineas|lines)(?: <many>)?|<count> (?:lineas|lines) (?:y|and|,) (?:<count> )?${words}(?: <many>)?`,
    () => {
      draft.figure = { what: "words", column: undefined, lines: true };
    },
  );
  row.take(
    "(?:<show> )?(?:(?:que|el|un|cual es el|what|the|what is the) )*(?:porcentaje|tanto por ciento|percentage|percent)(?: (?:de|of) (?:<the> )?<lines>)?",
    () => figure("percent"),
  );
  row.take(`(?:<count> )(?:<times> )(?:<many> )?(?:cada (?:palabra)|each word|every word)(?: <many>)?`, () =>
    by("words"),
  );
  row.take(`<count> (?:<of> )?(?:<the> )?${words}(?: <many>)?`, () => figure("words"));
  row.take(
    "(?:<count>|(?<n>C\\d+) (?:de|of)) (?:<of> )?(?:<the> )?<columns>(?: <many>)?(?= (?:<of>|~|F|,|$))",
    (found) => {
      if (found.has("n") && !/^(?:numero|number|cantidad)$/.test(found.atoms("n")[0]?.word ?? "")) return false;
      const { kind, separator } = draft.known.format;
      if (kind === "table" && separator !== undefined) return figure("columns");
      draft.unclear = true;
      return true;
    },
  );
  row.take(
    "<count> (?:<the> )?(?:caracteres|letras|characters|chars|letters)(?! (?:[b-df-np-xz]|[aeo] (?:hay|tiene)|[TX]\\d+) )(?: <many>)?",
    () => figure("characters"),
  );
  const long = "(?:<the> )?(?:<line> mas larga|longest <line>)";
  row.take(
    `(?:(?:<show> )?(?:(?:cuanto|que|cual es|what is|what) )*(?:how long is|how many (?:characters|chars) (?:has|does|are in)|length of|the length of|(?:mide|ocupa|tiene)|(?:la )?longitud (?:de|que tiene|tiene)|largo de|(?:<count> )?(?:caracteres|letras) (?:tiene|mide|hay en)) )${long}(?: (?:have|has|tiene|mide))?`,
    () => figure("longest"),
  );
  row.take(`(?:<show> )?(?:cual es |which is |what is )?${long}(?= (?:<of>|~|F|,|$))`, () => figure("longest-line"));
}
