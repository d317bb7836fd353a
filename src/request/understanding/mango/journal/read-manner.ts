import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Entries } from "./journal-wish.ts";

type Manner = Pick<Entries, "flags"> &
  Partial<Pick<Entries, "lines" | "first" | "follow" | "reverse" | "output" | "count" | "into">>;

/** How entries are to be shown, how many of them, in what order, and where to; undefined where it is said in two ways. */
export function readManner(sentence: Sentence): Manner | undefined {
  const flags: string[] = [];
  sentence.take(
    "(?:y |and |pero |but )?(?:sin|without|no|not|con|with)(?: {~}| (?:usar|using|pasar por|abrir|opening))?(?: {~})?(?:pagin(?:ar|ador|acion)|pager|paging|less|more)|no-pager|--no-pager",
  );
  const outputs = readOutputs(sentence, flags);
  const into = readInto(sentence);
  const count =
    sentence.take(
      "(?:cuenta|cuentame|contar|conta|cuente|count|number of|numero de|cantidad de|total de|how many|cuant[oa]s)(?: {~}(?:cuant[oa]s|how many|numero de|number of))?(?: (?:veces|times))?",
    ) > 0;
  // As they are without a word of it.
  sentence.take(
    "(?:{~}(?:mas )?(?:viej|antigu)[oa]s? |oldest )(?:primero|first|arriba|on top)|(?:en|in) {~}(?:orden cronologico|chronological order)",
  );
  const reverse = sentence.take(newestFirst) > 0;
  const lines = readLines(sentence);
  const follow = sentence.take(`(?:y |and )?(?:${following})(?: (?:${following}))*`) > 0;
  if (lines === "twice" || outputs.length > 1 || (count && (follow || outputs.length > 0))) return undefined;
  const [output] = outputs;
  return {
    flags,
    ...(output === undefined ? {} : { output }),
    ...(into === undefined ? {} : { into }),
    ...(count ? { count } : {}),
    ...(reverse ? { reverse } : {}),
    ...(lines ?? {}),
    ...(follow ? { follow } : {}),
  };
}

/** What -o takes; what is an option of its own goes to `flags`. */
function readOutputs(sentence: Sentence, flags: string[]): string[] {
  const found: string[] = [];
  const lead =
    "(?:(?:{~}(?:con|with|en|in|as|como|format[oe]?|formatted|salida|output|modo|mode|tipo|style|estilo|using|usando|el|the|de|y|and|pero|but|its?|sus|fechas?|dates?|horas?|timestamps?|marcas? de tiempo|times?|tiempos?) )+)?";
  const tail = "(?: (?:format[oe]?s?|output|style|estilo|timestamps?|times?|dates?|mode|date format))?";
  for (const [said, form] of forms) if (sentence.take(`${lead}(?:${said})${tail}`) > 0) found.push(form);
  for (const [said, flag] of separate) if (sentence.take(`(?:y |and )?(?:${said})`) > 0) flags.push(flag);
  return found;
}

const forms: readonly (readonly [string, string])[] = [
  [
    "json-pretty|json (?:bonito|legible|indentado|tabulado|formateado)|pretty(?:-| )?(?:printed )?json|(?:indented|readable) json",
    "json-pretty",
  ],
  ["json-sse", "json-sse"],
  ["json", "json"],
  ["short-iso-precise", "short-iso-precise"],
  [
    "short-iso|(?:con|with|en|in) (?:{~}(?:fechas?|horas?|timestamps?|dates?|formato) )*iso(?: ?-?8601)?|iso(?: ?-?8601)?(?= (?:timestamps?|dates?|format))",
    "short-iso",
  ],
  [
    "short-precise|(?:con|with) (?:{~}(?:precision de |hasta los )?)?(?:microsegundos|microseconds?)|(?:precise|exact) timestamps|microsecond(?: precision)?",
    "short-precise",
  ],
  ["short-monotonic|monotonic(?:o|os|as)?(?: timestamps?)?", "short-monotonic"],
  [
    "short-unix|(?:tiempo|hora|time|timestamps?) (?:de )?unix|unix (?:time|timestamps?)|epoch(?: timestamps?| seconds)?",
    "short-unix",
  ],
  ["short-full", "short-full"],
  [
    "verbose|(?:con|with) (?:todos|all) (?:los |the |its |sus )?(?:campos|fields)|(?:todos los|all the) (?:campos|fields)(?: de cada (?:entrada|una)| of each (?:entry|one))?",
    "verbose",
  ],
  ["export format|formato export", "export"],
  [
    "cat|(?:solo|solamente|unicamente|only|just) (?:el |the )?(?:texto|text)(?: (?:de|del|of) {~}(?:cada )?(?:mensajes?|messages?|entradas?|entries|entry|una))?|(?:solo|only|just) (?:el|the) (?:mensaje|message)(?: text| body)?(?! (?:de|del|of|from))|(?:message )?text only|message only|(?:sin|without|no|nada de) (?:{~}(?:fechas?|horas?|timestamps?|dates?|prefijos?|prefix(?:es)?|metadat[oa]s?|metadata|cabeceras?|headers?))(?: (?:{~}(?:ni|or|nor|y|and|host(?:name)?|horas?|times?|nombre de la maquina|nombre del equipo|nada))+)?",
    "cat",
  ],
  ["with-unit", "with-unit"],
];

const separate: readonly (readonly [string, string])[] = [
  [
    "(?:sin|without|no|omit(?:iendo|e|ting)?|hid(?:e|ing)|oculta(?:ndo)?|quita(?:ndo)?|omitting)(?: {~}| (?:mostrar|showing))?(?: {~})?(?:(?:nombres? (?:de|del) ?(?:{~}))?(?:host(?:name)?|hosts?|equipo|maquina|servidor)(?: name| field)?)",
    "--no-hostname",
  ],
  ["(?:(?:con|with|en|in|times?|horas?|timestamps?|hora) )+utc", "--utc"],
  [
    "(?:con|with|incluye|include|incluyendo|including|y|and|plus|mas|add)(?: {~})?(?:explicaciones|explanations?|catalogo|catalog|explanatory (?:texts?|help)|ayudas?|textos? (?:explicativos?|de ayuda))(?: {~}(?:catalogo|catalog|each|cada una?|messages?|mensajes?))*",
    "-x",
  ],
];

const newestFirst =
  "(?:(?:y|and|pero|but|con|with|en|in|from|de|del|by|ordenad[oa]s?|sorted|listed|starting|empezando|comenzando|mostrando) )*{~}(?:orden inverso|reverse(?:d)?(?: (?:chronological )?order)?|al reves|inverso|backwards|(?:mas )?(?:nuev[oa]s?|recientes?) (?:arriba|primero|antes|delante)|(?:los|las|lo|el|la) (?:mas )?(?:nuev[oa]s?|recientes?|ultim[oa]s?) (?:arriba|primero|antes|delante|al principio|encima)|(?:newest|latest|most recent|recent)(?: (?:entries|ones|messages|lines|entry|one))? (?:first|on top|at the top)|newest to oldest|(?:empezando|comenzando|empieza|starting|beginning|start) (?:por|with|from|at|desde) {~}(?:ultim[oa]s?|final|newest|latest|most recent|end|(?:mas )?recientes?|(?:mas )?nuev[oa]s?)(?: (?:one|entry|message))?|(?:mas )?(?:nuev[oa]s?|recientes?) (?:a|al|hasta) {~}(?:mas )?(?:viej[oa]s?|antigu[oa]s?)|(?:por )?(?:lo|el|la|los|las) (?:mas (?:nuevo|reciente|nuevos|recientes)|ultim[oa]s?)(?= (?:primero|antes))|(?:with|by) the (?:newest|latest|most recent)(?: (?:entry|one))?)(?: (?:primero|first))?";

const following =
  "{~}(?:en (?:vivo|directo|tiempo real|continuo)|live|in real ?-?time|real ?-?time|as (?:it|they|new ones|new (?:entries|lines|messages)) (?:is |are |get |gets )?(?:come|comes|arrive|arrives|happen|happens|appear|appears|written|logged|being written)(?: in)?|follow(?:ing)?|(?:keep|keeps) (?:watching|following|printing|showing)|tail(?:ing)?(?: -f)?|seguir(?:lo|los|le|me)?|segui|siguiendo|sigue(?:me|lo|los)?|siga(?:me)?|siguelos|vigil(?:a|ar|ando|ame)|watch(?:ing)?|monitor(?:iza|izar|ea|ear|ing)?|a medida que (?:{~}(?:va[n]? |se )?(?:lleg|sal|entr|aparec|escrib|produc|gener|escup)\\w+)|conforme (?:{~}(?:va[n]? |se )?(?:lleg|sal|entr|aparec|escrib|produc|gener)\\w+)|segun (?:va[n]? |se )?(?:lleg|sal|entr|aparec|escrib|produc|gener)\\w+|(?:lo )?que va[n]? (?:escribiendo|saliendo|llegando|soltando|apareciendo|registrando|diciendo)|va[n]? (?:escribiendo|saliendo|llegando|soltando|apareciendo|registrando|diciendo)|stream(?:ing)?|(?:quedate|queda|quedar|quedarte|quedarme) (?:mirando|siguiendo|viendo|esperando|escuchando|pegad[oa])(?: a)?|sin (?:parar|cortar|dejar de mirar)|continu(?:o|amente|ously)|new (?:ones|entries|messages|lines) (?:too|as well))";

function readLines(sentence: Sentence): { lines: number; first?: true } | "twice" | undefined {
  const found: { lines: number; first?: true }[] = [];
  const of =
    "(?: {~}(?:lineas?|renglones|entradas?|registros?|mensajes?|eventos?|lines?|entries|messages?|records?|events?|ones|cosas|things|logs?|log (?:lines|entries|messages)|journal (?:lines|entries|messages)))?";
  const last =
    "(?:ultim[oa]s?|last|latest|newest|final(?:es)?|most recent|recent|recientes|mas recientes|mas nuev[oa]s|nuev[oa]s)";
  sentence.take(
    `(?:{~}(?:solo|solamente|only|just|y|and|con|with|starting|beginning|empezando|comenzando|por|a partir de|from|at|their|sus|desde) )*{~}(?:${last} {a:number}|{a:number}(?: {~})? ?(?:(?:lineas|renglones|entradas|registros|mensajes|eventos|lines|entries|messages) )?(?:mas |most )?${last})${of}(?: (?:de|of|from)(?= ))?`,
    (count) => {
      found.push({ lines: Number(count.values.n) });
    },
  );
  sentence.take(
    `(?:{~}(?:solo|solamente|only|just|y|and) )*{~}(?:(?:primer[oa]s?|first|oldest|mas (?:viej|antigu)[oa]s) {a:number}|{a:number} (?:primer[oa]s|first|oldest|mas (?:viej|antigu)[oa]s))${of}`,
    (count) => {
      found.push({ lines: Number(count.values.n), first: true });
    },
  );
  sentence.take(
    "(?:{~}(?:con|with|limit(?:ed|alo|a|ar|ado)?|maximo|max|up to|hasta|como mucho|at most|only|just|solo|unas|about|to|y|and|no mas de|no more than|show|muestra|ver|tail|dame) )*{~}{a:number} (?:lineas?|renglones|entradas?|registros?|mensajes?|lines?|entries|messages?|eventos|events?|records)(?: (?:de|of|from|max|maximo|at most|como mucho|solo|only|me valen|me bastan|bastan|nada mas|is enough|are enough|will do)(?= ))*",
    (count) => {
      found.push({ lines: Number(count.values.n) });
    },
  );
  return found.length > 1 ? "twice" : found[0];
}

/** "Guárdalo en /tmp/err.txt". */
function readInto(sentence: Sentence): string | undefined {
  let into: string | undefined;
  sentence.take(
    "(?:(?:y|and) )?{~}(?:guard\\w+|vuelc\\w+|volc\\w+|export\\w*|salv\\w+|sav(?:e|ed|ing)|dump\\w*|redirig\\w+|redirect\\w*|mand\\w+|met\\w+|pon(?:l[oa]s?|er)|dej(?:a|ar)l[oa]s?|escrib(?:e|ir)l[oa]s?|write|put|store|send) (?:{~}(?:them|it|lo|los|la|las|todo|all|that|resultado|result|output|salida) )*(?:en|a|to|into|in|as|al|>) {~}(?:(?:archivo|fichero|file|called|llamado|named) )*{~}{a:path}",
    (path) => {
      if (into !== undefined) return false;
      into = pathOf(path);
      return true;
    },
  );
  // "Guarda los errores de hoy en /tmp/err.txt": the verb stands farther away.
  if (
    into === undefined &&
    sentence.has(
      "guard\\w+|vuelc\\w+|volc\\w+|export\\w*|salv\\w+|sav(?:e|ed|ing)|dump\\w*|redirig\\w+|redirect\\w*|write|store",
    )
  )
    sentence.take(
      "(?:en|a|to|into|in|as|al|>) {~}(?:(?:archivo|fichero|file|called|llamado|named) )*{~}{a:path}",
      (path) => {
        into ??= pathOf(path);
      },
    );
  if (into !== undefined)
    sentence.take(
      "(?:y |and )?(?:guard\\w+|vuelc\\w+|volc\\w+|vuelca|export\\w*|salv\\w+|sav(?:e|ed|ing)|dump\\w*|write|store)(?: (?:it|them|lo|los))?",
    );
  return into;
}
