import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

const end =
  "(?:(?:al final|to the (?:very )?end|at the (?:very )?end|to the (?:very )?bottom|at the (?:very )?bottom|en (?:la )?ultima linea|on the last line|as the (?:very )?last line|como ultima linea)(?: (?:de|of)(?: todo)?)?)";
const start =
  "(?:(?:al principio(?: del todo)?|al inicio|al comienzo|arriba del todo|en lo alto|en (?:la )?primera linea|on the first line|to the (?:very )?(?:start|beginning|top)|at the (?:very )?(?:start|beginning|top)|as the (?:very )?first line|como primera linea|on top)(?: (?:de|of)(?: todo)?)?)";
const add =
  "(?:<append>|prepend|put|insert|write|(?:inserta|inserte|pon|ponga|mete|meta|escribe|escriba|anade|anada|agrega|agregue|suma|sume)(?:me|le|nos)?|(?:insertar|poner|meter|escribir|anadir|agregar)(?:me|le)?)";
const line = "(?:(?:una?|la|el|otra|otro|a|another|the|one|new|nueva) )*(?:<line>)(?: (?:mas|more|nueva|new))?";
const saying =
  "(?:que (?:diga|ponga|dice|pone|sea)|con(?: el texto| la palabra| el contenido)?|saying|that says|that reads|reading|with(?: the text| the word| the content)?|texto)(?: ,)?";
const text = "(?<t>[^ ~,]+(?: [^ ~]+){0,11}?)";
const file = "(?:(?:de|del|of|in|en|a|al|to) )?(?:<the> )?(?:<file> )?{f:F}";

/** A line that is written to a file: what follows "que diga" is its text, in quotes or not. */
export function readAddedLine(row: Row, draft: Draft): void {
  if (row.has("F\\d+ .*F\\d+")) return;
  const set = (what: "append" | "prepend") => (found: Found) => {
    if (draft.edit !== undefined) return false;
    draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
    draft.edit = { what, text: found.text("t") };
    return true;
  };
  // An empty one.
  row.take(`${add} (?:una? |an? |otra |another )?(?:<line> <blank>|<blank> <line>) ${end} ${file}`, (found) =>
    set("append")({ ...found, text: (name) => (name === "t" ? "" : found.text(name)) }),
  );
  for (const [place, what] of [
    [start, "prepend"],
    [end, "append"],
  ] as const) {
    row.take(`${add} ${place} ${file},? ${line} ${saying} ${text}(?= $)`, set(what));
    row.take(`${add} ${file},? ${line} ${place} ${saying} ${text}(?= $)`, set(what));
    row.take(`${add} ${file},? ${place} ${line} ${saying} ${text}(?= $)`, set(what));
    row.take(`${add} ${line} ${saying} ${text} ${place} ${file}`, set(what));
    row.take(`${add} ${line} (?<t>[TX]\\d+|[a-z_]+) ${place} ${file}`, set(what));
    row.take(`${add} ${place} ${file},? ${line} (?<t>[TX]\\d+)`, set(what));
    row.take(
      `${add} (?<t>(?!(?:el|la|los|las|lo|the|a|un|una|todo|it|them|all|lines?|lineas?|that|resultado) )(?:X\\d+|[a-z_-]+)) ${place} ${file}`,
      set(what),
    );
  }
  row.take(`${add} ${line} ${saying} ${text} (?:to|a|al|en|in|into) (?:<the> )?(?:<file> )?{f:F}`, set("append"));
  row.take(
    `${add} (?:to|a|al|en|in|into) (?:<the> )?(?:<file> )?{f:F},? ${line} ${saying} ${text}(?= $)`,
    set("append"),
  );
}
