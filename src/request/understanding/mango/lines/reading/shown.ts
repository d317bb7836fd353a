import type { Column } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import { readHeader } from "./headers.ts";
import { readLineOrder, settleWrittenSort } from "./line-order.ts";
import type { Found, Row } from "./phrase.ts";
import { readQualityOrder } from "./quality-order.ts";

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
  row.take(
    "(?:nombre|name|file ?name|archivo|fichero|file) (?:y|and) (?:numero de |la )?(?:linea|line(?: number)?)",
    () => {
      draft.numbered = true;
    },
  );
  const around =
    "(?:de contexto|of context|alrededor(?: de)?|en torno a|around(?= (?:[TXN]\\d|the|each|every|any|la|el))|around (?:it|them|each)|antes y despues|before and after|por (?:cada )?lado|on (?:either|each|both) sides?|context|de margen|arriba y abajo|above and below|por encima y por debajo|por delante y por detras)";
  row.take(
    `(?:<and> )?(?:con |with |mas |plus |show |and |y )*(?:<the> )?{n:N} (?:<lines> )?${around}(?: (?:${around}|antes y despues|before and after))?`,
    (found) => {
      draft.context = { before: found.number("n"), after: found.number("n") };
    },
  );
  row.take(
    "(?:<and> )?(?:con |with |mas |plus |show )*(?:<the> )?(?:{n:N}|(?<two>una|one|a)) (?:<lines> )?(?:de )?(?:antes|before|above|por delante|arriba|previas|anteriores)(?: (?:it|them|each))? (?:y|and|e|,) (?:{m:N} |(?<one>una|one) )(?:<lines> )?(?:de )?(?:despues|after|below|detras|por detras|abajo|posteriores|siguientes)(?: (?:it|them|each))?",
    (found) => {
      draft.context = {
        before: found.has("two") ? 1 : found.number("n"),
        after: found.has("one") ? 1 : found.number("m"),
      };
    },
  );
  row.take(
    "(?:<and> )?(?:con |with |mas |plus |show )*(?:<the> )?(?:{m:N}|(?<one>una|one)) (?:<lines> )?(?:de )?(?:despues|after|below|detras|por detras|abajo|posteriores|siguientes)(?: (?:it|them|each))? (?:y|and|e|,) (?:{n:N} |(?<two>una|one) )(?:<lines> )?(?:de )?(?:antes|before|above|por delante|arriba|previas|anteriores)(?: (?:it|them|each))?",
    (found) => {
      draft.context = {
        before: found.has("two") ? 1 : found.number("n"),
        after: found.has("one") ? 1 : found.number("m"),
      };
    },
  );
  row.take(
    "(?:<and> )?(?:con |with |mas |plus |show )*(?:<the> )?{n:N} (?:<lines> )?(?:posteriores|siguientes|despues|after(?: it| them| each(?: match| hit)?)?|following|que (?:van|vienen) despues|that follow|de despues|below)(?: (?:it|them|each(?: hit| match| one| of them| line)?|every (?:hit|match|one)|a cada una|lines?|de cada una))?",
    (found) => {
      draft.context.after = found.number("n");
    },
  );
  row.take("(?:<and> )?(?:con |with |mas |plus )*(?:<the> )?(?:siguientes|following|next) {n:N} <lines>", (found) => {
    draft.context.after = found.number("n");
  });
  row.take(
    "(?:<and> )?(?:con |with |mas |plus |show )*(?:<the> )?{n:N} (?:<lines> )?(?:anteriores|previas|antes|before(?: it| them| each(?: match)?)?|preceding|de antes|above)(?: (?:it|them|each(?: hit| match| one| of them| line)?|every (?:hit|match|one)|a cada una|lines?|de cada una))?",
    (found) => {
      draft.context.before = found.number("n");
    },
  );
  // "The line before each ERROR".
  const each =
    "(?: (?:a|de|of|to))?(?: (?:cada|each|every|the|el|la|los|las|any|todo|todos los|del?))*(?= (?:<lines>|[TX]\\d|error|errores|aviso|warning))";
  for (const [words, side] of [
    ["(?:antes|anterior(?:es)?|previas?|before|above|preceding)", "before"],
    ["(?:despues|siguientes?|posterior(?:es)?|after|below|following)", "after"],
  ] as const)
    row.take(
      `(?<=^ )(?:<show> )*(?:(?:<the> )?{n:N}|(?:the|la|una|one)) (?:lineas?|lines?) (?:justo |right |just |immediately |que (?:hay|va|esta|van|estan) )?${words}${each}`,
      (found) => {
        if (draft.edit !== undefined || draft.deletes) return false;
        draft.context = { ...draft.context, [side]: found.has("n") ? found.number("n") : 1 };
        return true;
      },
    );
  // "And the line before each", "y las tres que le siguen".
  const beside =
    "(?:(?:,|y|and|e|con|with|plus|mas|tambien|also|junto (?:con|a)|along with|together with|asi como|as well as|show|muestra|including|incluyendo) )+";
  const whose =
    "(?: (?:a|de|of|to) (?:cada (?:un[oa]|coincidencia|linea)|ell[oa]s?|es[oa]s?|each(?: one| match| of them| hit)?|them|it|every (?:one|match))| (?:cada un[oa]|each(?: one| match| of them)?|it|them|that|those|que (?:coincid[ae]n?)))?";
  const many = "(?:{n:N} |(?:<the> )?(?:una?|one) )?";
  for (const [words, side] of [
    [
      "(?:anterior(?:es)?|previas?|precedentes?|de antes|de arriba|before|above|preceding|previous|que (?:la |las |le |les )?preceden?|que (?:va|van|hay|esta|estan|viene|vienen) (?:antes|delante|encima|justo antes))",
      "before",
    ],
    [
      "(?:siguientes?|posterior(?:es)?|de despues|de abajo|after|below|following|next|que (?:la |las |le |les )?(?:siguen?|sigan)|that follows?|que (?:va|van|hay|esta|estan|viene|vienen) (?:despues|detras|debajo|a continuacion|justo despues))",
      "after",
    ],
  ] as const) {
    const around = (found: Found): boolean => {
      const count = found.has("n") ? found.number("n") : 1;
      if (!Number.isInteger(count) || draft.context[side] > 0 || draft.edit !== undefined) return false;
      draft.context = { ...draft.context, [side]: count };
      return true;
    };
    row.take(
      `${beside}(?:<the> )?${many}(?:lineas? |lines? )?(?:justo |immediately |right |just )?${words}${whose}(?= (?:,|$|~|F|<of> F|y|and|in))`,
      around,
    );
    row.take(
      `${beside}(?:<the> )?(?:${words}) (?:{n:N} )?(?:lineas?|lines?)${whose}(?= (?:,|$|~|F|<of> F|y|and|in))`,
      around,
    );
  }
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

function readFilesOnly(row: Row, draft: Draft): void {
  readFileNames(row, draft);
  if (draft.nonZero && draft.perFile && draft.filesOnly === "with") {
    draft.filesOnly = undefined;
    draft.figure = { what: "count", column: undefined };
  }
}

function readFileNames(row: Row, draft: Draft): void {
  row.take(
    "(?:(?:,|y|and|pero|but) )*(?:sin|without|no|omitting|quitando|hiding|but not|leave out|omit|not) (?:(?:mostrar|poner|showing|printing|que salga(?:n)?) )?(?:<the> )?(?:nombres? (?:de |del |de los )?(?:ficheros?|archivos?)|(?:nombres?|names?|file ?names?|file names?|names of the files|file name prefix(?:es)?))(?: (?:delante|in front|prefix|at the front))?(?= (?:,|$|~|F|y|and))",
    () => {
      draft.nameless = true;
    },
  );
  const isSeveral = draft.sources.some(({ isGlob, isFolder }) => isGlob || isFolder) || draft.sources.length > 1;
  if (!isSeveral) return;
  // "Which files mention X and how many times each": those that have none are not asked for.
  row.take(
    "(?:,|y|and)? ?(?:cuantas veces|how many(?: times)?|how often) (?:(?:sale|aparece|hay|it appears|are there) )?(?:en |in |de )?(?:cada un[oa]|each(?: one| of them| file)?|every file|cada (?:archivo|fichero)|~+)",
    () => {
      draft.perFile = true;
      draft.nonZero ||= row.has("(?:que|cuales|cuantos|which|what|how many) <files>|files <contain>");
      draft.figure = { what: "count", column: undefined };
    },
  );
  row.take(
    "(?:,|y|and)? ?(?:with|con) (?:(?:<the>|su|sus|their|its) )?(?:(?:number|count|numero|cantidad|total)s? (?:of|de) (?:matches|coincidencias|hits|occurrences|apariciones|veces|matching lines)|(?:match|hit|occurrence) counts?)(?: (?:in|en|for|de|of|per) (?:each|cada un[oa]|every one|each file|each one|file|cada (?:archivo|fichero)))?",
    () => {
      draft.perFile = true;
      draft.nonZero = true;
      draft.filesOnly = undefined;
      draft.figure = { what: "count", column: undefined };
    },
  );
  if (draft.include.length > 0)
    row.take(
      "(?:,|y|and|,)? ?(?:with|con) (?:(?:<the>|su|sus|their|its) )?(?:line counts?|number of lines|numero de lineas|cuantas lineas tienen?|cantidad de lineas|lineas que tienen?)(?: (?:(?:in|en|for|de|of) )?(?:each|cada un[oa]|every one|each file|tienen?|tiene cada un[oa]))?",
      () => {
        draft.perFile = true;
        draft.figure = { what: "count", column: undefined };
        row.take("(?:(?:,|y|and) )*<without> (?:<the> )?(?:total|totals|sum|suma|grand total)(?: line| linea)?");
        row.take("(?:print|list|show|lista|muestra|ensena|which|list out)(?= (?:<the> )?~)");
      },
    );
  if (draft.perFile)
    row.take(
      "(?:,|y|and|pero|but)? ?(?:<without>|salta|skip|quita) (?:los|las|the ones|those|files|archivos|ficheros|any) (?:que no|that do not|which do not|that|without|with|con) (?:(?:la|lo|las|los|it|any|none|ningun[oa]|have|0|cero|zero) ?)*(?:tengan?|tienen?|aparezcan?|contengan?|contain|mention|match|salgan?)?(?: (?:any|it|ningun[oa]))?(?= (?:,|~|$))",
      () => {
        draft.nonZero = true;
      },
    );
  row.take("(?:en )?<count> <files>(?: ~+)*(?= (?:<that> )?(?:<contain>|are there))", () => {
    draft.filesOnly = "with";
    draft.figure = { what: "count", column: undefined };
  });
  const names = "(?:<the> )?(?:<filename>)";
  row.take(`(?:<and> |but |pero )?(?:<show> )?(?:<only> )(?:<show> )?(?:me )?(?:<the> )?${names}(?: <only>)?`, () => {
    draft.filesOnly = "with";
  });
  row.take(`(?<=(?:^|,) )(?:<show> )?${names} <only>(?= (?:,|$|~))`, () => {
    draft.filesOnly = "with";
  });
  row.take(`(?:<show> )?${names}(?: <only>)?(?= (?:que|that|which|de los|containing|with|donde|where|con))`, () => {
    draft.filesOnly = "with";
  });
  const lack =
    "(?:(?:en (?:los|las) que|en (?:los|las) cuales|donde|in which|where|que|that|which) )?(?:no se (?:menciona|mencione|nombra|nombre|cita|cite|dice|habla de|usa)n?|no (?:aparecen?|aparezcan?|salen?|salgan?|figuran?|figuren?|hay|haya|pone|ponga|dice|diga|esta|este)|(?:is|are) no|(?:is|are) not(?: mentioned)?|never (?:mention|use|contain|say)s?|has no|have no|having no|no (?:contienen?|contengan?|tienen?|tengan?|mencionan?|incluyen?|llevan?)|(?:do not|does not|not) (?:contain|have|mention|include|containing)|lack|lacking|without)";
  row.take(
    `(?:(?:<show> |en |in )?(?:que|cual|cuales|which|what|<the>) )?(?:of (?:the |my )|de (?:los |mis ))?(?:<files>)(?: ~+)*(?= ${lack} )`,
    () => {
      draft.filesOnly = "without";
    },
  );
  // "Actas que no tienen acuerdos", of a folder.
  row.take(
    `(?:<show> )?(?:<the> )?(?:en )?(?:(?:que|cuales|which|what) )?(?!(?:que|no|not|lineas?|lines?|palabras?|words?) )[a-z]{4,}(?: ~+)*(?= ${lack} )`,
    () => {
      if (draft.filesOnly !== undefined || !draft.sources.some(({ isFolder, isGlob }) => isFolder || isGlob))
        return false;
      draft.filesOnly = "without";
      return true;
    },
  );
  row.take(
    "(?<=^ (?:(?:que|cuales|which|what|los|las|the) )?(?:~+ )+)(?:que|that|which)(?= (?:no (?:contienen?|contengan?|tienen?|tengan?|mencionan?|incluyen?|llevan?)|(?:do not|does not) (?:contain|have|mention|include)|have no|has no|lack) )",
    () => {
      if (draft.filesOnly !== undefined || !draft.sources.some(({ isFolder, isGlob }) => isFolder || isGlob))
        return false;
      draft.filesOnly = "without";
      return true;
    },
  );
  if (draft.filesOnly === "without") row.take("(?:has|have|having) (?:no|not a single)(?= )");
  if (draft.filesOnly !== undefined) return;
  row.take(
    "(?:(?:,|y|and|pero|but) )?(?:<show> )?(?:me )?(?:<only> )?(?:en )?(?:(?:que|cuales|which|what) <files> (?:<contain>|lo <contain>|it is in|esta)(?: (?:it|them|lo|eso))?|(?<=(?:dime|dame|muestra|muestrame|show|tell|give|list|lista|me|solo|only|just) )(?:<the> )?<files>(?: (?:que|that|which|donde|where|with|con) (?:lo |it )?(?:<contain>|sale|aparece|esta|appears|is)?(?: it)?)?)(?= (?:,|$|~))",
    () => {
      draft.filesOnly = "with";
    },
  );
  // "Qué informes tienen X", of a folder.
  row.take(
    "(?:<show> )?(?:en )?(?:que|cuales|which|what) (?!(?:lineas?|lines?|palabras?|words?|no|not|se|me) )[a-z]+(?= (?:~+ )*(?:<contain>|siguen?|estan?|are|is|remain) )",
    () => {
      draft.filesOnly = "with";
    },
  );
  if (draft.filesOnly !== undefined) return;
  // "List the html files of D that contain X", where the files were named by what their names end in.
  const [verb] = row.all();
  if (
    draft.include.length > 0 &&
    !row.has("<lines>") &&
    draft.figure === undefined &&
    /^(?:list|lista|listame|listar|enumera|name)$/.test(verb?.word ?? "") &&
    row.has("(?<=~ )(?:que|that|which) (?:<contain>)")
  )
    draft.filesOnly = "with";
  if (draft.include.length > 0 && !row.has("<lines>") && draft.figure === undefined)
    row.take(
      "(?<=^ )(?:list|list out|lista|listame|listar|enumera|name|find|find me|give me|which|what|que|cuales|cuales son|dime(?: que| cuales)?|tell me(?: which)?) (?:<the> )?(?=(?:~+ )+(?:(?:que|that|which) )?(?:<contain>|siguen?|estan?|are|is) )",
      () => {
        draft.filesOnly = "with";
      },
    );
  if (draft.filesOnly !== undefined) return;
  row.take(
    "(?:(?:<show> |en |in |los nombres de |the names of )*(?:que|cuales|which|what|cual) (?:<files>)(?: ~+)*|(?:<show> )?(?:<the> )?(?:<files>)(?: ~+)*(?= (?:<that> )?(?:<contain>)))(?: (?:is|are|esta|hay|se))?",
    () => {
      draft.filesOnly = "with";
    },
  );
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
      if (found.atoms("tie").some(({ mark, text }) => mark === "comma" && text !== ",")) return false;
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
