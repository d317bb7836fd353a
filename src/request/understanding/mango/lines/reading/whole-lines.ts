import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { signOf, signWords } from "./signs.ts";

const add =
  "(?:<append>|inserta|insertar|insert|prepend|pon|ponle|ponme|ponga|poner|put|mete|mete(?:le|me)|escribe|write|anadele|agregale|agregue|stick)";
const lines =
  "(?:cada una de las|cada|todas las|las|each of the|every|each|all the|all of the|all|the) (?:lineas?|renglon(?:es)?|filas?|lines?|rows?)";
const of = "(?:(?:de|a|en|of|to|on|in) )?";
const front =
  "(?:al (?:principio|inicio|comienzo)|delante|por delante|at the (?:start|beginning|front)|to the (?:start|beginning|front)|in front|before)";
const back = "(?:al (?:final|fin)|detras|por detras|at the end|to the end|after|behind)";

/** "Put # before each line", "append ; to every line": what all lines are to begin or end with. Empty lines in a row become one. */
export function readWholeLines(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const kind =
    "(?:(?:el |la |un |una |the |a )?(?:prefijo|prefix|sufijo|suffix|texto|text|palabra|word|signo|sign|caracter|character) )?";
  const text = `(?:${kind}(?<t>[TX]\\d+)|(?:(?:un|una|el|la|a|an|the) )?(?<s>${signWords(row.language)}))`;
  const written = (found: Found): string => (found.has("t") ? found.text("t") : signOf(found.text("s"), row.language));
  const put = (what: "prefix" | "suffix") => (found: Found) => {
    if (draft.edit !== undefined) return false;
    set({ what, text: written(found) });
    return true;
  };
  for (const [where, name, what] of [
    [front, "(?:prefijo|prefix)", "prefix"],
    [back, "(?:sufijo|suffix)", "suffix"],
  ] as const) {
    const done = put(what);
    row.take(`${add} ${text} ${where} ${of}${lines}`, done);
    row.take(`${add} ${where} ${of}${lines},? ${text}`, done);
    row.take(`${of}${lines},? ${add} ${text} ${where}`, done);
    row.take(`${add} (?:(?:como|as|el|un|the|a|de) )*${name}(?: ,)? ${text} ${of}${lines}`, done);
    row.take(`${add} ${text} (?:como|as|de) (?:(?:el|un|the|a) )?${name} ${of}${lines}`, done);
  }
  // "Pon un # delante de la línea que empieza por X": which lines is said as of any.
  const some = "(?:(?:la|las|los|the|cada|every|each|all the|all|todas las|any) )?(?:lineas?|lines?|renglon(?:es)?)";
  row.take(
    `${add} (?:(?:un|una|el|la|a|an|the) )?(?:(?:signo|sign|caracter|character) )?(?:(?<t>[TX]\\d+)|(?<s>${signWords(row.language)})) (?:al (?:principio|inicio|comienzo) de|delante de|por delante de|antes de|at the (?:start|beginning|front) of|in front of|before) ${some}(?= (?:que|that|which|con|with|donde|where|starting|beginning|containing|having|de|of|N\\d))`,
    (found) => {
      if (/[\p{L}\p{N}]/u.test(written(found)) || !put("prefix")(found)) return false;
      draft.needsWithin = true;
      return true;
    },
  );
  row.take(`(?:prefix|start|begin|prefija) ${lines} (?:with|by|con) ${text}`, put("prefix"));
  row.take(`(?:end|finish|suffix|termina|acaba) ${lines} (?:with|by|con|in|en) ${text}`, put("suffix"));
  row.take(`prepend ${text} (?:to|on) ${lines}`, put("prefix"));
  row.take(`append ${text} to ${lines}`, put("suffix"));
  readEmptyLines(row, draft, set);
}

/** "Deja una sola línea en blanco donde haya varias", "squeeze blank lines". */
function readEmptyLines(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const several =
    "(?:(?:varias|muchas|mas de una|dos o mas|several|multiple|many|more than one|two or more|repeated|consecutive|successive|runs? of|seguidas|consecutivas|repetidas) )*";
  const after = "(?: (?:seguidas|consecutivas|repetidas|juntas|in a row|together|that follow each other))*";
  const empties = `(?:<the> )?${several}(?:<lines> <blank>|<blank> <lines>)${after}`;
  const one =
    "(?:(?:una|uno|one|a single|single|solo una|only one|just one|una sola)(?: sola)?(?: (?:<line> <blank>|<blank> <line>|<line>))?)";
  const squeeze = () => {
    if (draft.edit !== undefined) return false;
    set({ what: "squeeze-lines" });
    return true;
  };
  row.take(
    `(?:squeeze|collapse|condense|compact|merge|junta|comprime|compacta|colapsa|fusiona|reduce|reducir|une) ${empties}(?: (?:in|into|to|en|a) ${one})?`,
    squeeze,
  );
  row.take(`(?:<replace>|convierte|turn|reduce) ${empties} (?:por|en|a|with|by|to|into) ${one}`, squeeze);
  row.take(
    `(?:deja|dejar|dejame|pon|leave|keep|quiero|have) ${one} (?:donde|where|cuando|when|wherever|en vez de|instead of|por cada|for each|for every) (?:(?:haya|hay|there are|there is|grupo de|salgan) )*(?:${empties}|several|varias|muchas|mas de una|more than one|many|multiple)${after}`,
    squeeze,
  );
}
