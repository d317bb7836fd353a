import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

const has =
  "(?:(?:que )?(?:tiene|tienen|trae|traen|lleva|llevan|hay|viene con|vienen con|vino con|vinieron con|esta con|esta llen[oa] de|estan llenos de|se ha llenado de|mezclado|metido|dejado|has|have|came with|comes with|is full of|contains?|got|there are|da|con|with) )";
const lineEnd =
  "(?:(?:al|del|de|en el|at|from|on) (?:<the> )?(?:final|fin|end|ends)(?: (?:de|of) (?:<the> )?(?:cada |las |every |each |the )?(?:lineas?|lines?|renglon(?:es)?))?)";
const blanks =
  "(?:espacios(?: en blanco)?|blancos|spaces|whitespace|white space|blanks)(?: (?:o|y|or|and) (?:tabuladores|tabs))?";

const things: readonly (readonly [string, NonNullable<Draft["edit"]>])[] = [
  [
    `(?:<the> )?(?:${blanks}(?: (?:colgando|sobrantes|de mas|sueltos|extra|que sobran|dangling|hanging|left over))? ${lineEnd}|trailing ${blanks})`,
    { what: "trailing-blanks" },
  ],
  [
    `(?:<the> )?(?:retornos? de carro|carriage returns?|(?:fin(?:al)?es|saltos|terminaciones) de linea (?:de |estilo )?(?:windows|dos|crlf)|(?:windows|dos|crlf)(?: style)? (?:line endings?|newlines)|crlfs?)(?: ${lineEnd})?`,
    { what: "carriage-returns" },
  ],
];

/** A verb with a pronoun: what was described is to go, or to become something else. */
const them =
  "(?:(?:y|and|,|pero|but|asi que|so) )*(?:(?:quita|borra|elimina|limpia|arregla|corrige|pasa|cambia|converti|convierte|deja|pon|sustituye|reemplaza|saca)(?:me|se|le)?(?:lo|la|los|las)|(?:quitar|borrar|eliminar|limpiar|arreglar|pasar|cambiar|convertir|dejar)(?:se)?(?:lo|la|los|las)|(?:remove|strip|fix|clean|delete|drop|convert|turn|change|make|get rid of|take|replace|swap) (?:it|them|those|these)(?: (?:out|off|all))?|(?:fix|clean|repair|clean up|correct|arregla|arreglame|repara|reparame|limpia|limpiame|corrige|corrigeme|sanea) (?:the|that|this|my|el|ese|este|mi) (?:file|script|archivo|fichero))(?: (?:todos?|todas?|all))?";

/** What is told of a file as such is not of its lines. */
const ofTheFile = "(?:extension(?:es)?|extensions|el nombre|the name|permisos|permissions)";

/** "It has spaces at the ends of its lines, remove them": what is wrong with a file, and that it is to be put right. */
export function readDescribed(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  if (!row.has(them) || row.has(ofTheFile)) return;
  const unix =
    "(?: (?:a|en|to|into|in)? ?(?:<the> )?(?:(?:formato|format|finales de linea|saltos de linea|de|del?|estilo) )*(?:unix|linux|lf)(?: (?:ones|format|style|line endings|newlines))?)?";
  for (const [thing, edit] of things) {
    if (draft.edit !== undefined) break;
    if (!row.has(`${thing}(?: [^~]*)? ${them}`)) continue;
    if (row.has(`(?:no|not|sin|without) ${has}*${thing}`)) continue;
    if (!row.take(`${has}*${thing}`, () => draft.edit === undefined && draft.sources.length === 0)) continue;
    set(edit);
    row.take(
      `(?<them>${them})${edit.what === "carriage-returns" ? unix : ""}(?: (?:de|del|from|in|en) (?:<the> )?(?:mismo |propio |same )?<file>)?`,
      (found) => {
        draft.described = found.atoms("them")[0]?.from ?? 0;
      },
    );
  }
  row.take(
    "(?:alguien ha |someone has |somebody )?(?:tabuladores|tabulaciones|tabs|tab characters)(?<between>(?: (?!F\\d)\\S+){0,6}?) (?<them>(?:cambia|sustituye|reemplaza|convierte|pasa)(?:me)?los|(?:replace|change|turn|swap|convert|expand) (?:them|those)) (?:por|a|en|with|to|into|for) {n:N} (?:espacios|spaces)(?: each)?",
    (found) => {
      if (found.atoms("between").some(({ mark }) => mark !== "word" && mark !== "comma")) return false;
      set({ what: "tabs", width: found.number("n") });
      draft.described = found.atoms("them")[0]?.from ?? 0;
      return true;
    },
  );
  row.take(
    "(?:macs?|C\\d+|textos?|letras|lines?|lineas|nombres|names)? ?(?:en|in) (?:mayusculas|minusculas|upper ?case|lower ?case|capitals)(?<between>(?: (?!F\\d)\\S+){0,10}?) (?<them>(?:pasa|pon|convierte|deja|cambia)(?:me)?l[oa]s?(?: todo)?|(?:make|convert|turn|change) (?:it|them|everything)(?: all)?) (?:a |en |to |into |all )?(?<to>mayusculas|minusculas|upper ?case|lower ?case|capitals)",
    (found) => {
      if (found.atoms("between").some(({ mark }) => mark !== "word" && mark !== "comma")) return false;
      set({ what: /^(?:mayus|upper|capi)/.test(found.text("to")) ? "upper" : "lower" });
      draft.described = found.atoms("them")[0]?.from ?? 0;
      return true;
    },
  );
}
