import { fold } from "../../../text/fold.ts";
import { separator, separatorOf } from "./asides/separators.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

const verb =
  "(?:<replace>|convierte|convertir|converti|convierta|pasa|pasar|pasame|transforma|convert|turn|translate|make|transform)";
const to = "(?:a|al|to|por|into|with|for|en|con)";
const point = "(?:puntos?|dots?|points?|periods?|full stops?)";
const decimals = `(?:,? (?:y|and|con|with) (?:(?:de|from|los|las|the) )*(?:(?:decimales|decimals|decimal) (?:(?:de|from|con|with) )?(?:comas?|commas?)|(?:comas?|commas?) (?:decimales|decimals|decimal)|decimales|decimals|numeros|numbers)(?: (?:comma|coma))? ${to} ${point}(?: (?:decimales|decimal|decimals))?)`;

/** "Pasa turnos.tsv a csv": what parts the columns of each. */
const signs: Readonly<Record<string, string>> = { csv: ",", tsv: "\t" };

function signNamed(said: string): string | undefined {
  return (
    signs[said] ??
    (/^comma|comas?$/.test(said)
      ? ","
      : /^tab|tabul/.test(said)
        ? "\t"
        : /^semi|punto y coma/.test(said)
          ? ";"
          : undefined)
  );
}

function readFormatsChanged(row: Row, draft: Draft): void {
  const { separator } = draft.known.format;
  if (draft.known.format.kind !== "table" || separator === undefined) return;
  row.take(
    `(?:quiero |necesito |puedes |can you |i need |i want )?${verb} (?:(?:el|la|the|tabla|table|me) )*(?:<file> )?{f:F} (?:de (?:tsv|csv) |from (?:tsv|csv) )?(?:a|al|to|into|en|as|como) (?:(?:un|a|formato) )?(?:<file> )?(?<format>csv|tsv|(?:comma|tab|semicolon)[ -](?:separated|delimited)|(?:separad[oa]|delimitad[oa]) por (?:comas?|tabuladores|tabulador|tabs|punto y coma))(?: (?:format|file|values))?`,
    (found) => {
      const into = signNamed(fold(found.text("format")));
      const path = found.text("f");
      if (into === undefined || into === separator || draft.edit !== undefined || draft.inPlace) return false;
      draft.sources.push({ path, isGlob: false, isFolder: false, packed: undefined });
      draft.edit = { what: "separators", from: separator, to: into, decimals: false };
      draft.shownOnly = true;
      return true;
    },
  );
}

/** "From ; to ,": a table parted by another sign, shown or written elsewhere unless the file itself is to change. */
export function readSeparatorsChanged(row: Row, draft: Draft): void {
  readFormatsChanged(row, draft);
  // "Change the delimiter of libros.csv to a pipe": from the one that it has.
  const own = draft.known.format.separator;
  if (draft.known.format.kind === "table" && own !== undefined)
    row.take(
      `${verb} (?:(?:el|the) )?(?:separador|separator|delimitador|delimiter)(?: (?:of|de|del|in|en) (?:<the> )?(?:<file> )?(?<f>F\\d+))? ${to} (?:(?:un|una|a|the|el) )?${separator("b")}`,
      (found) => {
        const into = separatorOf(found, "b");
        if (into === undefined || into === own || draft.edit !== undefined) return false;
        if (found.has("f"))
          draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
        draft.edit = { what: "separators", from: own, to: into, decimals: false };
        const isPrinted = row.take(
          "(?:,|y|and|then)+ ?(?:<show>)(?: (?:me|it|lo|la|the result|el resultado|on (?:the )?screen|en pantalla|por pantalla))+(?= (?:,|$|~))",
        );
        if (isPrinted && !draft.inPlace) draft.shownOnly = true;
        return true;
      },
    );
  // "With commas instead of tabs".
  row.take(
    `(?:(?:,|y|and|pero|but) )*(?:(?:separad[oa]s?|separated|delimited|partid[oa]s?) )?(?:con|with|using|usando|por|by|poniendo|putting) (?:(?:un|una|a|the|los|las|el) )?${separator("b")} (?:en vez|en lugar|instead|rather|in place) (?:de|del|of|than) (?:(?:los|las|el|la|un|una|the|a) )?${separator("a")}`,
    (found) => {
      const [from, into] = [separatorOf(found, "a"), separatorOf(found, "b")];
      if (from === undefined || into === undefined || from === into || draft.edit !== undefined) return false;
      draft.edit = { what: "separators", from, to: into, decimals: false };
      if (!draft.inPlace) draft.shownOnly = true;
      return true;
    },
  );
  row.take(
    `${verb} (?:(?:el|los|las|the|cada|all|every|each|todos) )*(?:(?:<file> )?{f:F} )?(?:(?:el |the )?(?:separador|separator|delimitador|delimiter) )?(?:(?:of|de|del) (?:<the> )?(?:<file> )?(?<g>F\\d+) )?(?:(?:de|from|desde|los|las|the) )*${separator("a")}(?: (?:of|de|del|in|en) (?:<the> )?(?:<file> )?(?<i>F\\d+))? ${to} (?:(?:un|a|the|el) )?${separator("b")}(?: (?:as|como|for) (?:(?:el|the|a) )?(?:separador|separator|delimiter|delimitador))?(?<decimals>${decimals})?(?: (?:<in> )(?:<the> )?(?:<file> )?(?<h>F\\d+))?`,
    (found) => {
      const [from, into] = [separatorOf(found, "a"), separatorOf(found, "b")];
      if (from === undefined || into === undefined || from === into || draft.edit !== undefined) return false;
      for (const name of ["f", "g", "h", "i"])
        if (found.has(name))
          draft.sources.push({ path: found.text(name), isGlob: false, isFolder: false, packed: undefined });
      draft.edit = { what: "separators", from, to: into, decimals: found.has("decimals") };
      if (found.has("f") && !draft.inPlace) draft.shownOnly = true;
      return true;
    },
  );
}
