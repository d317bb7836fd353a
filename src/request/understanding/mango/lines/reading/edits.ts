import { readCommented } from "./commented.ts";
import { readDescribed } from "./described.ts";
import type { Draft } from "./draft.ts";
import { readInserted } from "./inserted.ts";
import { readJsonChanged } from "./json-changed.ts";
import { readMasks } from "./masks.ts";
import type { Found, Row } from "./phrase.ts";
import { readRecoded } from "./recoded.ts";
import { readSeparatorsChanged } from "./separators-changed.ts";
import { settingsIn } from "./settings.ts";
import { readSettingsChanged } from "./settings-changed.ts";

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
    `(?:<delete>|borrando|deleting)(?= (?:(?:del|de|from|in|en) (?:<the> )?(?:<file> )?F\\d+ )?(?:,? ?)(?:de |desde |from )?(?:<the> )?(?:<only> )?(?:(?:<first>|<last>) )?(?:N\\d+ )?(?:(?:<first>|<last>) )?(?:<lines>|<comment>|<blank>|<once>|<repeated>|everything <contain>|todo lo que <contain>))`,
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
      `(?<verb>${undo}) (?:<the> )?(?:todo )?(?:<the> )?(?:texto|contenido|text|contents?|everything|whole|letras)?(?: ?(?:<of> )?(?:<the> )?{f:F})? ?(?:a|to|into|en|in|todo a|all) (?:${words})`,
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

function readReplacement(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const replaced = (found: Found): boolean => {
    if (!isOfText(draft, found)) return false;
    if (found.has("f")) addFile(draft, found);
    const { from, before } = namedIn(draft, found);
    set({
      what: "replace",
      from: `${before}${from}`,
      to: `${before}${found.text("y")}`,
      anyCase: false,
      wholeWord: false,
      firstOnly: false,
    });
    return true;
  };
  const each =
    "(?:(?:<the> )?(?:<only> )?(?:<first> )?(?:aparici(?:on|ones) de |ocurrencias? de |occurrences? of |instances? of |veces que (?:aparece|pone|sale) )?(?:<the> )?(?:<word> )?(?:<the> )?)";
  const where = "(?: (?:<in>) (?:<the> )?(?:<file> )?{f:F})?";
  const must =
    "(?:tienen? que|deben?|han de|ha de|must|should|have to|has to|need to|needs to) (?:pasar a )?(?:ser|be|become|decir|say|poner|read)";
  const all = "(?:(?:todos|todas|all|every|each|cada) (?:los |las |the |of the )?)?";
  row.take(
    `<replace> ${all}${each}{x:words}${where} <with> (?:<word> )?(?:<the> )?(?<y>N\\d+(?: N\\d+){1,4})(?= )`,
    replaced,
  );
  row.take(`<replace> ${all}${each}{x:words}${where} <with> (?:<word> )?(?:<the> )?{y:value}`, replaced);
  row.take(
    `<replace> (?:<in>) (?:<the> )?(?:<file> )?{f:F},? ${all}${each}{x:words} <with> (?:<word> )?(?:<the> )?{y:value}`,
    replaced,
  );
  // "Where it says X it should say Y", "en vez de X ponga Y".
  row.take(
    "(?:en lugar de|en vez de|instead of|donde (?:pone|ponga|dice|diga|aparece|aparezca|pon[ií]a|decia)|where(?:ver)? (?:it )?(?:says|said|reads|shows)) (?:<word> )?(?<x>[TXN]\\d+|[a-z][a-z_-]*)(?: (?:<in>) (?:<the> )?(?:<file> )?{f:F})?(?: ,)? (?:(?:que|it|quiero que|tiene que|debe|deberia|should|must|has to|i want it to|make it|have it) )*(?:ponga|pon|diga|aparezca|salga|poner|decir|aparecer|salir|say|read|show|put|write|have) (?:<word> )?{y:value}",
    replaced,
  );
  // "Todos los http:// tienen que ser https://".
  row.take(
    `${all}(?:<the> )?(?:(?:[a-z]+|C\\d+) )?(?<x>[TX]\\d+)(?=(?: (?!,)\\S+){0,9} ${must} (?<y>[TX]\\d+))`,
    replaced,
  );
  // "X is gone, replace it with Y": what was told of is what is changed.
  row.take(
    `(?:<the> )?(?:[a-z]+ )?(?<x>[TX]\\d+)(?: (?!(?:[FDG]\\d|,))\\S+){1,8} , (?:(?:y|and|so|asi que|please|por favor) )*(?:(?:cambi[ae]|reemplaz[ae]|sustituy[ae]|pon|pas[ae])(?:me|r)?l[oa]s?|(?:replace|change|swap|update|switch|turn) (?:it|them|that)(?: (?:out|all))?)(?: todos?| everywhere| en todos lados)? (?:por|a|con|with|to|for|into) (?:<word> )?{y:value}`,
    replaced,
  );
  if (draft.edit?.what === "replace") row.take(`${must} [TX]\\d+`);
  // "Set tls = yes instead of tls = no".
  const some = (name: string) => `(?<${name}>(?:[a-z][a-z_-]*|[TXN]\\d+)(?: (?:[a-z][a-z_-]*|[TXN]\\d+)){0,4}?)`;
  row.take(
    `(?:pon|ponga|put|escribe|write|use|usa|set|deja|have) (?:<word> )?${some("y")} (?:en lugar de|en vez de|instead of|in place of) (?:<word> )?${some("x")}(?= (?:<in>|F|,|$|~))`,
    (found) => draft.known.head?.includes(found.text("x")) === true && replaced(found),
  );
  row.take(
    `(?:pon|ponga|put|escribe|write|use|usa) (?:<word> )?{y:value} (?:donde (?:pone|ponga|dice|diga|haya|aparece|aparezca)|en lugar de|en vez de|instead of|in place of|where it says|wherever it says) (?:<word> )?{x:words}`,
    replaced,
  );
}

function readLineAdded(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const end =
    "(?:(?:al final|to the end|at the end|to the bottom|at the bottom|as the last line|como ultima linea)(?: (?:de|of)(?: todo)?)?)";
  const start =
    "(?:(?:al principio|al inicio|al comienzo|to the (?:start|beginning|top)|at the (?:start|beginning|top)|as the first line|como primera linea|on top)(?: (?:de|of)(?: todo)?)?)";
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

/** Nobody says by a word which the file does not have what is to be replaced in it: "the owner" is not of its text. */
function isOfText({ known: { head } }: Draft, found: Found): boolean {
  const [first] = found.atoms("x");
  if (first === undefined) return false;
  if (first.mark === "T" || first.mark === "X" || first.mark === "N") return true;
  if (head?.toLowerCase().includes(first.text.toLowerCase())) return true;
  return (head === undefined || head.length > mostSeen) && !ofFiles.test(first.word);
}

/** In letters: of a file that is longer only the beginning has been seen. */
const mostSeen = 3900;

const ofFiles =
  /^(?:permisos?|permissions?|duenos?|owners?|propietarios?|grupos?|groups?|nombres?|names?|extension(?:es)?|extensions|fechas?|dates?|modos?|modes?|codificacion|encoding|formato|format|color|colour|idioma|language)$/;

/** What a value is called by its kind. */
const kinds =
  /^(?:puertos?|ports?|versiones|version|versions?|anos?|years?|ips?|direccion(?:es)?|address(?:es)?|hosts?|dominios?|domains?|urls?|enlaces?|links?|correos?|emails?|usuarios?|users?|palabras?|words?|textos?|texts?)$/;

/** "El puerto 8022": where the file says "puerto=8022", that is what is changed. */
function namedIn(draft: Draft, found: Found): { from: string; before: string } {
  const whole = found.text("x");
  const { head } = draft.known;
  const [key, value, ...more] = found.atoms("x");
  // "El puerto 5000" of files that are not looked into: what it is called stands beside it or not.
  if (
    head === undefined &&
    value !== undefined &&
    more.length === 0 &&
    kinds.test(key?.word ?? "") &&
    /^[NXT]$/.test(value.mark)
  )
    return { from: value.text, before: "" };
  if (head === undefined || head.includes(whole) || key === undefined || value === undefined || more.length > 0)
    return { from: whole, before: "" };
  const setting = settingsIn(head).find((one) => one.key.toLowerCase() === key.word && one.value === value.text);
  if (setting !== undefined && head.includes(`${setting.key}${setting.style}${setting.value}`))
    return { from: setting.value, before: `${setting.key}${setting.style}` };
  return head.includes(value.text) ? { from: value.text, before: "" } : { from: whole, before: "" };
}
