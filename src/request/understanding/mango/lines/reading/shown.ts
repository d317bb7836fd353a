import type { Column } from "../lines-wish.ts";
import { readBestFirst } from "./best-first.ts";
import { readContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { readFilesOnly } from "./files-only.ts";
import { readHeader } from "./headers.ts";
import { readLineOrder, settleWrittenSort } from "./line-order.ts";
import type { Found, Row } from "./phrase.ts";
import { readQualityOrder } from "./quality-order.ts";
import { readRowNumbers } from "./row-numbers.ts";

/** What is shown beside each line, and whether the header or only the names of files. */
export function readManner(row: Row, draft: Draft): void {
  readHeader(row, draft);
  row.take(
    "(?:<show> )?(?:<only> )(?:<the> )?(?:numeros? de linea|line numbers?)(?: (?:where|donde|en (?:las|los) que|que|of|de))?",
    () => {
      draft.numbered = true;
      draft.numbersOnly = true;
    },
  );
  row.take(
    "(?:en|on|at|dime en|tell me on) (?:que|cual|which|what) (?:numero de )?(?:lineas?|lines?)(?: numbers?)?(?: ~+)*",
    () => {
      draft.numbered = true;
    },
  );
  row.take(
    "(?:(?:con|with|and|y|incluyendo|including|show|muestra|mostrando|showing|dime|dame|give me|plus|indicando|,) )*(?:<the> )?(?:(?:el|su|sus|the|its|their) )?(?:numeros? de (?:la |cada )?lineas?|line numbers?|lines? numbered|numero de linea|numeradas|numerad[oa]s|numbered|numerando(?:las)?(?: las lineas)?|numera|numerar|numerame|numerad|numereme|numere|numeralas|numeramelas|enumera|enumerame|number them|number the lines|number(?= (?:the|them|each|all|every|F|,|$)))(?: (?:delante|por delante|al principio|at the front|in front|on the left|alongside|next to each(?: line)?|en que (?:esta|aparece)))?",
    () => {
      if (row.has("(?:cuantas|cuantos)") && !row.has("con su")) return false;
      draft.numbered = true;
      return true;
    },
  );
  readRowNumbers(row, draft);
  row.take(
    "(?:nombre|name|file ?name|archivo|fichero|file) (?:y|and) (?:numero de |la )?(?:linea|line(?: number)?)",
    () => {
      draft.numbered = true;
    },
  );
  readContext(row, draft);
  row.take(
    "(?:<only> )?(?:<the> )?(?:la parte que coincide|lo que coincide|la coincidencia|las coincidencias|el trozo que coincide|the match(?:es|ing part|ing parts|ed text)?|matching parts?|what matches)(?: <only>)?",
    () => {
      if (!row.has("~")) return false;
      draft.matchOnly = true;
      return true;
    },
  );
  readFilesOnly(row, draft);
}

/** As it is written: of what nothing more is asked, others know how to follow it. */
export function readFollowing(row: Row, draft: Draft): void {
  if (draft.sources.length !== 1 || draft.sources.some(({ isGlob, isFolder, packed }) => isGlob || isFolder || packed))
    return;
  const live =
    "(?:en (?:directo|vivo|tiempo real)|live|in real time|as it (?:grows|is written|comes in|happens)|as (?:they|new ones) (?:come in|arrive|appear)|segun (?:llegan|salen|entran|van llegando|van saliendo|se escriben)|conforme (?:llegan|salen|van llegando|van saliendo)|a medida que (?:llegan|salen)|(?:que )?(?:vayan|van) (?:llegando|saliendo|entrando))";
  row.take(
    `(?:(?:<show> )?(?:sigue|seguir|siga|segui|sigueme|vigila|vigilar|vigile|monitoriza|monitorea|follow|watch|tail -f|keep (?:an eye on|watching|following)|monitor|stream)|(?:quedate|quedar[ms]e) (?:mirando|siguiendo))(?: (?:el |la |the )?(?:final|end) (?:de|of))?(?: ${live})?(?: (?:,|y|and|but|pero))?(?: (?:<show>|ensena|showing|show|mostrando))?(?: (?:me|<only>))*(?= )`,
    () => {
      draft.follows = true;
    },
  );
  row.take(
    `(?:tail )?(?:(?:y|and|,|pero|but) )?${live}(?: (?:,|y|and|but|pero))?(?: showing| mostrando)?(?: <only>)?`,
    () => {
      draft.follows = true;
    },
  );
  if (draft.follows) row.take("(?:tail|tailing|showing|mostrando|ensenando|mostrandome)(?: (?:me|<only>))*");
}

/** Sorted, backwards, by chance. */
export function readOrder(row: Row, draft: Draft): void {
  // What is within a line is turned round by others.
  if (
    row.has(
      "(?:reverse|flip|invierte|invertir|(?:da|dar|dale) la vuelta a) (?:(?:the )?(?:characters|letters|words|text)|each|every|cada|las letras|los caracteres|las palabras)",
    )
  )
    draft.unclear = true;
  readLineOrder(row, draft);
  row.take(
    "(?:turn|flip|put|pon|ponme|ponga)(?= (?:~+ )+(?:upside down|back to front|backwards|al reves|del reves|patas arriba))",
  );
  row.take(
    "(?:<and> )?(?:<once>|unica vez)(?: (?:y|and|e))? (?:(?:manteniendo|conservando|respetando|sin (?:cambiar|alterar|tocar|perder|ordenar|desordenar)|keeping|preserving|maintaining|without (?:changing|sorting|reordering)|in) )(?:<the> )?(?:original |same |mismo )?(?:orden|order|lines|anything|nada|it|them)?(?: (?:original|en que (?:aparecen|estan)|de aparicion|they appear in))?",
    () => {
      draft.distinct = "in-order";
    },
  );
  if (row.has("<once>"))
    row.take(
      "(?:(?:y|and|,|but|pero|e) )*(?:(?:in|en) (?:<the> )?(?:same|mismo|original) (?:order|orden)|(?:<the> )?(?:original |same )?order (?:preserved|kept|unchanged|intact|as it is)|(?:con )?(?:<the> )?orden (?:original|intacto|tal cual))(?: (?:as|that|en que|que) (?:they|now|before|estan|aparecen|ahora|antes))?",
      () => {
        draft.distinct = "in-order";
      },
    );
  row.take(
    "(?:y |and |, |but |pero )?(?:manteniendo|conservando|respetando|sin (?:cambiar|alterar|tocar|perder|ordenar|desordenar|reordenar)|keeping|preserving|maintaining|without (?:changing|sorting|reordering)|keep|mantene|manten|respeta|conserva) (?:<the> )?(?:original |same |mismo )?(?:orden|order)(?: (?:original|en que (?:aparecen|estan)|de aparicion|they appear in|of appearance))?",
    () => {
      draft.distinct = "in-order";
    },
  );
  row.take(
    "(?:<and> )?(?:(?:dale|da|deme|dame) la vuelta|patas arriba|back to front|invierte(?: el orden)?|reverse|flip|al reves|del reves|de abajo (?:a |hacia )?arriba|in reverse(?: order)?|backwards|bottom to top|upside down|from (?:the )?(?:last|end|final)(?: line)? to (?:the )?(?:first|start|beginning|top)(?: line| one)?|(?:in reverse(?: order)?,? )?(?:con |with )?(?:the )?last (?:line|one) (?:first|on top)|(?:al reves,? )?(?:con )?(?:la |lo )?ultim[oa](?: linea)? (?:primero|arriba|delante|al principio)|empezando por (?:la )?ultima linea|starting (?:with|from|at) the (?:last line|end|bottom)|de (?:la )?ultima linea a (?:la )?primera|desde el final(?: (?:al|hasta el) principio)?|from (?:the )?bottom (?:to|up)(?: top)?|reversed?|en orden inverso|(?:(?:from|desde) )?(?:the end|el final) (?:to|hasta|a) (?:the (?:beginning|start|top)|el principio|el inicio)|from last to first|last line first|de la ultima a la primera|del ultimo al primero|del final al principio|empezando por (?:el final|la ultima|abajo))(?: (?:line order|order of lines))?",
    () => {
      if (
        row.has("(?:sort|sorted|sorting|ordered|ordena[a-z]*)") ||
        draft.edit !== undefined ||
        draft.compare !== undefined
      )
        return false;
      draft.backwards = true;
      return true;
    },
  );
  row.take(
    "(?:(?:,|so|y|asi) )*(?:(?:con|that|para que|que|with) )?(?:<the> )?(?:(?:mas )?(?:nuev[oa]s?|recientes?|ultim[oa]s?)|(?:most recent|newest|latest|last)(?: (?:line|one|entry))?) (?:(?:comes?|goes?|is|stays|appears|salga|salgan|quede|queden|vaya|vayan|este|esten|aparezca|aparezcan) )?(?:arriba|primero|first|al principio|on top|at the top|delante)",
    () => {
      if (!row.has("~+")) return false;
      draft.backwards = true;
      return true;
    },
  );
  row.take(
    "(?:<show> )?(?:{n:N} |a |una? )?(?:<lines> )?(?:al azar|aleatori[oa]s?|at random|random(?:ly)?(?: <lines>)?)",
    (found) => {
      draft.shuffled = true;
      // "Ordena F al azar" is all of it.
      const isOne = found.has("n") || !row.has("<sorted>|orden|order|~+ <lines>|<the> <lines>");
      if (isOne) draft.pick = { end: "first", count: found.has("n") ? found.number("n") : 1, when: "after" };
      else row.take("(?:<sorted>|ordenamelas|(?:en|in) (?:un )?orden|(?:en|in) (?:a )?order)(?: (?:<the> )?<lines>)?");
    },
  );
  row.take("(?:baraja|desordena|mezcla|shuffle)(?: <the>)?(?: <lines>)?(?: <of>)?", () => {
    draft.shuffled = true;
  });
  const sort = (column: Column | undefined, found?: Found): boolean => {
    draft.sort = {
      ...draft.sort,
      column: column ?? draft.sort?.column,
      numeric: draft.sort?.numeric ?? false,
      reverse: draft.sort?.reverse ?? false,
    };
    if (found?.has("n")) draft.sort.numeric = true;
    return true;
  };
  row.take(
    "(?:<and> )?<sorted>(?: ~+)*(?:,)? ?(?:(?:it|them|the file|the lines|las lineas|el archivo|el fichero) )?(?:por|by|on|of|de|segun|with) (?:<the> )?(?:columna |column |campo |field |valor de )?(?:<of> )?(?:<the> )?{c:C}(?: (?:~+ )*(?<tie>(?:(?:y|e|and|then|luego|despues|,) )+)(?:por |by )?(?:<the> )?{d:C}(?! (?:<frequent>)))?",
    (found) => {
      // "Por precio: nombre y precio" says what is to be shown.
      if (found.atoms("tie").some(({ mark, text }) => mark === "comma" && /[:;?!.]/.test(text))) return false;
      sort(found.columns("c")[0]);
      const [then] = found.columns("d");
      if (draft.sort && then) draft.sort = { ...draft.sort, then };
      return true;
    },
  );
  row.take(
    "(?:<and> )?<sorted>(?: ~+)*(?:,)? ?(?:por|by|segun) (?:<the> )?(?:columna |column |campo |field |valor de )?{c:C}(?= ,)",
    (found) => sort(found.columns("c")[0]),
  );
  row.take("(?:<and> )?(?:<sorted> )?(?:(?:in|by) {c:C} order|(?:en|por) orden de (?:<the> )?{d:C})", (found) =>
    sort(found.columns("c")[0] ?? found.columns("d")[0]),
  );
  // "Host y fecha, por fecha".
  if (draft.sort === undefined && !row.has("<count>|<counts>|<sum>|<mean>|<frequent>"))
    row.take("(?:,|y|and) (?:por|by) (?:<the> )?{c:C}(?= (?:,|$|<and>|<descending>|<ascending>))", (found) =>
      sort(found.columns("c")[0]),
    );
  readQualityOrder(row, draft);
  row.take(
    "(?<!(?:biggest|largest|smallest|highest|lowest|cheapest|average|mean|total|each|per|every|this|that|an|expensive|last|first|latest|newest|oldest|C\\d+) )(?:<and> )?<sorted>,?(?: (?:<the> |it |them |its )?)?(?: ?(?:<lines> |numbers |numeros |nombres |names |words |palabras |content |contents |contenido )?(?:<of> )?(?:<the> )?)?",
    () => sort(undefined),
  );
  readBestFirst(row, draft);
  row.take("(?:<and> )?(?:(?:order|orden|in|en|de forma|from|por) )?<numeric>", () => {
    sort(undefined);
    if (draft.sort) draft.sort.numeric = true;
  });
  row.take("(?:<and> )?(?:(?:order|orden|in|en|de forma) )?<alphabetic>", () => {
    draft.alphabetic = true;
    return sort(undefined);
  });
  row.take("(?:<and> )?(?:(?:from|in|with|con|en) )?(?:<descending>)", () => {
    sort(undefined);
    if (draft.sort) draft.sort = { ...draft.sort, reverse: true };
  });
  row.take("(?:<and> )?(?:(?:from|in|with|con|en) )?(?:<ascending>)", () => sort(undefined));
  settleWrittenSort(draft);
}

/** Only so many, from the beginning or the end. */
export function readPick(row: Row, draft: Draft): void {
  const pick =
    (end: "first" | "last", when: "before" | "after") =>
    (found: Found): boolean => {
      if (draft.pick !== undefined) return false;
      const count = found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : 1;
      if (!Number.isInteger(count)) return false;
      draft.pick = { end, count, when };
      return true;
    };
  for (const [words, end] of [
    ["<first>", "first"],
    ["<last>", "last"],
  ] as const) {
    row.take(
      `(?:en|de|entre|dentro de|in|from|of|within|among|solo en|only in|over) (?:<the> )?(?:{n:N} ${words}|${words} {m:N}) <lines>(?= (?:<of>|F))`,
      (found) => {
        const isFiltered = draft.conditions.length > 0 || draft.figure !== undefined || row.has("<count>|<contain>|T");
        return isFiltered ? pick(end, "before")(found) : pick(end, "after")(found);
      },
    );
    row.take(
      `(?:<and> )?(?:<show> )?(?:<only> )?(?:<the> )?(?:{n:N} ${words}|${words} {m:N})(?: (?:<lines>|resultados|results|valores|values|ones|of (?:them|those)|numeros|numbers|nombres|names))?`,
      pick(end, "after"),
    );
    row.take(`(?:<and> )?(?:<show> )?(?:<only> )?(?:<the> )?${words} <line>`, pick(end, "after"));
    // "The first error", "el último aviso".
    row.take(
      `(?:<and> )?(?:<show> )?(?:<only> )?(?:<the> )?${words}(?= (?:error|aviso|warning|advertencia|fallo|failure|critico|critical|fatal|intento|attempt|login|T\\d+)(?: (?:line|linea|entry|message))? )`,
      (found) => draft.known.format.kind !== "table" && pick(end, "after")(found),
    );
  }
}
