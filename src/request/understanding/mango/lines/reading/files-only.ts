import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** Where only the names of files are wanted, of those that have a text or lack it, or how often each has it. */
export function readFilesOnly(row: Row, draft: Draft): void {
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
