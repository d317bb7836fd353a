import { readCommented } from "./commented.ts";
import { readDescribed } from "./described.ts";
import type { Draft } from "./draft.ts";
import { readInserted } from "./inserted.ts";
import { readJsonChanged } from "./json-changed.ts";
import { readMasks } from "./masks.ts";
import type { Found, Row } from "./phrase.ts";
import { readRecoded } from "./recoded.ts";
import { readReplacement } from "./replacements.ts";
import { readSeparatorsChanged } from "./separators-changed.ts";
import { readSettingsChanged } from "./settings-changed.ts";
import { readWholeLines } from "./whole-lines.ts";

/** What a request wants changed in a file. */
export function readEdit(row: Row, draft: Draft): void {
  const set = (edit: Draft["edit"]): void => {
    if (draft.edit !== undefined) draft.unclear = true;
    draft.edit = edit;
  };
  readRecoded(row, draft, set);
  readDescribed(row, draft, set);
  const blanks = "(?:espacios|espacios en blanco|blancos|whitespace|white space|spaces|blanks|los espacios|tabs)";
  const lineEnds =
    "(?:lineas?|cada linea|todas las lineas|las lineas|lines?|each line|every line|the lines|all lines|renglon(?:es)?)";
  const undo =
    "(?:<delete>|<replace>|convierte|convertir|converti|convierta|convert|pasa|pasar|transforma|deja|change|make|fix|arregla|corrige|normalize|normaliza|turn|translate|switch|pasame|cambia)";
  const undoIt =
    "(?:(?:pasa|pase|pone|pon|convierte|converti|convierta|deja|deje|cambia|cambie|arregla|arregle)(?:me|se|r)?l[oa]s?|(?:convert|turn|change|make|fix) (?:it|them))";
  row.take(
    `${undo} (?:<the> )?(?:${blanks}) (?:(?:sobrantes|extra|que sobran|que haya|de mas) )?(?:al|del|de|at|from|on)? ?(?:<the> )?(?:final|end|finales|ends)(?: (?:<of> )?(?:<the> )?${lineEnds})?`,
    () => set({ what: "trailing-blanks" }),
  );
  row.take(`${undo} (?:<the> )?trailing (?:${blanks})(?: (?:<of> )?(?:<the> )?${lineEnds})?`, () =>
    set({ what: "trailing-blanks" }),
  );
  row.take(`${undo} (?:<the> )?(?:${blanks}) (?:finales|sobrantes)(?: (?:<of> )?(?:<the> )?${lineEnds})?`, () =>
    set({ what: "trailing-blanks" }),
  );
  row.take(
    `${undo} (?:<the> )?(?:leading (?:${blanks})|(?:${blanks}) (?:(?:al|del|at|from) (?:<the> )?(?:principio|inicio|comienzo|beginning|start)|iniciales))(?: (?:<of> )?(?:<the> )?${lineEnds})?`,
    () => set({ what: "leading-blanks" }),
  );
  row.take(
    `${undo} (?:<the> )?(?:retornos? de carro|carriage returns?|crs?|caracteres de retorno de carro|fin(?:al)?es de linea (?:de )?(?:windows|dos)|saltos de linea (?:de )?(?:windows|dos)|windows line endings?|dos line endings?|crlf|crlfs|crlf line endings|X\\d+)(?: (?:de |from )?windows)?`,
    (found) => {
      if (found === undefined) return false;
      if (
        row.has(`${undo} (?:<the> )?X\\d+`) &&
        !row.has("(?:retornos?|carriage|crs?|fin(?:al)?es|saltos|windows|dos|crlfs?)")
      )
        return false;
      return set({ what: "carriage-returns" });
    },
  );
  row.take(
    `(?:(?:viene|vienen|vino|comes|came|was made|it is|is|esta|hecho|hecha|guardado|creado|salio|from|desde|de|en|on|un|a) )*(?:windows|dos)(?: (?:y|and|so|asi que))? ?, (?=(?:${undo}|${undoIt}) )`,
    () => draft.edit === undefined && row.has("(?:unix|linux|lf)"),
  );
  row.take(
    `(?:(?:${undo}|${undoIt}) )?(?:<the> )?(?:a|to|into|en|with|con|de)? ?(?:formato |formatos |format |estilo )?(?:fin(?:al)?es de linea (?:de )?|saltos de linea (?:de )?)?(?:unix|linux|lf)(?: (?:line endings?|format|style|newlines|eol))?`,
    () => set({ what: "carriage-returns" }),
  );
  row.take(
    "(?:de |from )(?:formato )?(?:windows|dos)(?: (?:format|line endings))?",
    () => draft.edit?.what === "carriage-returns",
  );
  row.take(
    `${undo} (?:<the> )?(?:marca )?(?:utf-?8 |X\\d+ )?(?:bom|T\\d+)(?: (?:utf-?8|X\\d+))?(?: (?:inicial|del principio|at the (?:start|beginning)|al principio|mark))?`,
    () => {
      if (!row.has("(?:bom|marca bom)") && !row.has("T\\d+")) return false;
      return row.has("bom") ? set({ what: "bom" }) : false;
    },
  );
  row.take(`(?:<delete>|quitale|strip) (?:<the> )?bom(?: (?:off|from|inicial))?`, () => set({ what: "bom" }));
  const tabs = "(?:tabuladores|tabulaciones|tabs|tabulador|tab characters|tab|tabuladores)";
  row.take(
    `${undo} (?:<the> )?(?:cada )?${tabs}(?: <of> {f:F})? (?:<with>|a|en|for|to) (?:{n:N} )?(?:espacios?|spaces?)(?: (?:each|cada uno))?`,
    (found) => {
      if (found.has("f")) addFile(draft, found);
      return set({ what: "tabs", width: found.has("n") ? found.number("n") : 4 });
    },
  );
  row.take(`expand (?:<the> )?${tabs}(?: (?:in|of) {f:F})?(?: (?:to|into) {n:N} spaces)?`, (found) => {
    if (found.has("f")) addFile(draft, found);
    return set({ what: "tabs", width: found.has("n") ? found.number("n") : 4 });
  });
  readLetters(row, draft, undo);
  readMasks(row, draft, set);
  readSeparatorsChanged(row, draft);
  readJsonChanged(row, draft, set);
  readSettingsChanged(row, draft, set);
  readReplacement(row, draft, set);
  readWholeLines(row, draft, set);
  readInserted(row, draft, set);
  readLineAdded(row, draft, set);
  // "Quita a ana@x de correos.txt": of a list the line that is just that.
  if (draft.edit === undefined && draft.target === undefined)
    row.take(
      "(?:<delete>|saca|sacar|da de baja|take|unsubscribe) (?:(?:a|al|la|el|the|usuario|user|correo|email|direccion|address|entrada|entry|C\\d+) )*(?<x>[TX]\\d+|[a-z][a-z0-9_-]+)(?: (?:off|out|from))? (?:de|del|from|in|en|of) (?:<the> )?(?:<file> |lista |list )?{f:F}",
      (found) => {
        const { head, format } = draft.known;
        if (format.kind !== "text" || head === undefined) return false;
        const lines = head.split("\n").filter((line) => line.includes(found.text("x")));
        if (lines.length === 0 || lines.some((line) => line !== found.text("x"))) return false;
        addFile(draft, found);
        set({
          what: "delete-lines",
          conditions: [{ on: "text", texts: [found.text("x")], at: "any", not: false, anyCase: false }],
        });
        return true;
      },
    );
  readCommented(row, draft, set);
  // "Y quita los repetidos" is another thing.
  if (draft.edit !== undefined) row.take(`${undo}(?: (?:off|out|from))?(?! (?:<the> )?(?:<lines> )?<repeated>)`);
  row.take(
    `(?:<delete>|borrando|deleting)(?= (?:(?:del|de|from|in|en|of|a|al) (?:<the> )?(?:(?:<file>|<files>) )?(?:[FDG~]\\S*(?: (?:de|del|in|of|en|under|y|and|o|or|la|el|the|carpeta|folder|directorio))* )+)?(?:,? ?)(?:de |desde |from )?(?:<the> )?(?:<only> )?(?:(?:<first>|<last>) )?(?:N\\d+ )?(?:(?:<first>|<last>) )?(?:<lines>|<comment>|<blank>|<once>|<repeated>|everything <contain>|todo lo que <contain>|(?:todo |all )?(?:lo |<lines> )?(?:que |that )?(?:(?:hay|haya|esta|este|viene|venga|va|vaya|is|are|comes?) )*(?:antes|despues|detras|delante|desde|entre|a partir)|(?:everything|all|anything|whatever|todo)(?: (?:that|which|is|are|comes|there|the|lines?|lo|que|hay|haya|esta|viene|va))* (?:before|after|between|from|above|below|until|up to|hasta|desde|antes|despues|entre)))`,
    () => {
      draft.deletes = true;
    },
  );
}

function addFile(draft: Draft, found: Found): void {
  draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
}

function readLetters(row: Row, draft: Draft, undo: string): void {
  const letters = (which: "upper" | "lower") => (found: Found) => {
    if (found.has("f")) addFile(draft, found);
    if (found.has("verb")) draft.edit = { what: which };
    else draft.letters = which;
  };
  for (const [words, which] of [
    ["mayusculas|mayuscula|uppercase|upper case|capital letters|capitals|all caps|caps", "upper"],
    ["minusculas|minuscula|lowercase|lower case|small letters", "lower"],
  ] as const) {
    row.take(
      `(?<verb>${undo}) (?:<the> )?(?:todo )?(?:<the> )?(?:texto|contenido|text|contents?|everything|whole|letras|lineas?|lines?|nombres?|names?|correos?|emails?|palabras?|words?|C\\d+)?(?: ?(?:<of> )?(?:<the> )?{f:F})?,? ?(?:(?:a|to|into|en|in|todo a|all) )?(?:${words})`,
      letters(which),
    );
    row.take(
      `(?<verb>${undo}) (?:a|to|into|en|in|todo a) (?:${words}) (?:<the> )?(?:todo )?(?:<the> )?(?:texto|contenido|lineas?|letras|correos|nombres|text|contents?|lines|names|emails|C\\d+)(?= (?:<of>|F))`,
      letters(which),
    );
    row.take(
      `(?:(?:en|in|todo en|all in|a|to|into|as|pasado a|pasadas a|pasados a|convertid[oa]s? (?:a|to)) )(?:${words})`,
      letters(which),
    );
    row.take(`(?:${words}) (?:<the> )?(?:whole )?(?:file)`, letters(which));
    // "Lowercased, sorted", "lowercase them all".
    row.take(
      `(?<=(?:,|~|and|y|[CF]\\d+) )(?:(?:and|y) )?(?:${words}|${which}cased|${which}-cased)(?: (?:(?:it|them|everything)(?: all)?))?(?= (?:,|and|y|$|~|without|sorted))`,
      letters(which),
    );
  }
}

function readLineAdded(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const end =
    "(?:(?:al final|to the (?:very )?end|at the (?:very )?end|to the (?:very )?bottom|at the (?:very )?bottom|en (?:la )?ultima linea|on the last line|as the (?:very )?last line|como ultima linea)(?: (?:de|of)(?: todo)?)?)";
  const start =
    "(?:(?:al principio(?: del todo)?|al inicio|al comienzo|arriba del todo|en lo alto|en (?:la )?primera linea|on the first line|to the (?:very )?(?:start|beginning|top)|at the (?:very )?(?:start|beginning|top)|as the (?:very )?first line|como primera linea|on top)(?: (?:de|of)(?: todo)?)?)";
  const add = "(?:<append>|inserta|insertar|insert|prepend|pon|put|escribe|write|mete)";
  const line =
    "(?:(?:<a> |<the> )?(?:<line> )?(?:(?:que|with|con|saying|that says|reading) )?(?:diga |dice |ponga |el texto |<word> )?)";
  for (const [place, what] of [
    [start, "prepend"],
    [end, "append"],
  ] as const) {
    row.take(
      `${add} (?:<a> |<the> )?<line> (?:(?:que|with|con|saying|that says|reading) (?:diga |dice |ponga )?)?{t:words} ${place} (?:<of> )?(?:<the> )?(?:<file> )?{f:F}`,
      (found) => {
        addFile(draft, found);
        set({ what, text: found.text("t") });
      },
    );
    row.take(
      `${add} (?:<into> )?${place} (?:<of> )?(?:<the> )?(?:<file> )?{f:F} ${line}(?:(?:la|el|the|un|una|a) )?(?:(?:direccion|correo|usuario|user|host|ip|email|address|entrada|entry|C\\d+) )?(?<t>[TX]\\d+)(?= (?:,|$|~))`,
      (found) => {
        addFile(draft, found);
        set({ what, text: found.text("t") });
      },
    );
    row.take(`${add} ${line}{t:T} ${place}`, (found) => set({ what, text: found.text("t") }));
  }
  row.take(`(?:<append>) ${line}{t:T}(?= (?:<into>|<of>|F|$|al?|to))`, (found) =>
    set({ what: "append", text: found.text("t") }),
  );
  row.take("prepend {t:T}", (found) => set({ what: "prepend", text: found.text("t") }));
}
