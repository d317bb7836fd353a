import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** Blank lines and comments, left out or alone. */
export function readKinds(row: Row, draft: Draft): void {
  readLengths(row, draft);
  if (draft.sources.every(({ path }) => /\.(?:md|markdown)$/i.test(path)))
    row.take(
      "(?:<show> )?(?:<count> )?(?:<the> )?(?:(?:section )?(?:headings?|titles?)|titulos?|encabezados?|cabeceras?|apartados?|secciones|sections?)(?: (?:hay|are there))?(?= (?:<of>|~|F|,|$))",
      () => {
        draft.conditions.push({ on: "text", texts: ["#"], at: "start", not: false, anyCase: false });
      },
    );
  // "TODO comments": texts that are looked for, wherever they stand.
  if (!draft.deletes) {
    row.take("(?<=T\\d+ )(?:comments?|comentarios?|notes?|notas?|marks?|marcas?)(?= )");
    row.take(
      "(?:<the> )?(?:comments?|comentarios?|notes?|notas?) (?:(?:con|de|del tipo|with|that say|marked|marcados con) )?(?=T\\d)",
    );
  }
  const drop = (on: "blank" | "comment"): void => {
    if (!draft.conditions.some((one) => one.on === on)) draft.conditions.push({ on, not: true });
  };
  const lines = "(?:(?:<the> )?(?:<lines> )?)";
  const blank = `${lines}(?:que (?:esten|estan) )?<blank>(?: (?:<lines>|ones))?`;
  const comment = `${lines}<comment>(?: <lines>)?`;
  const and = "(?:<or>|<and>|ni|nor)";
  const without =
    "(?:<without>|ni|no|non|not|que no (?:sean|son|esten|estan|tengan|hay)|that (?:are|is) not|that (?:are|is) neither|which are not|quitando|removing|quita(?:me)? de la vista|quitar de la vista|oculta|ocultame|ocultando|esconde|hide|hiding|leave out|filter out|quita|remove|ignoring|neither|fuera|descartando|stripped of|strip)(?: (?:contar|mostrar|count|counting|counting the|incluir|including))?";
  if (!draft.deletes) {
    row.take(`${without} ${comment} ${and} (?:${without} )?(?:<the> )?${blank}`, () => {
      drop("comment");
      drop("blank");
    });
    row.take(`${without} ${blank} ${and} (?:${without} )?(?:<the> )?${comment}`, () => {
      drop("comment");
      drop("blank");
    });
    row.take(
      `(?:<the> )?(?:lineas activas|active lines|lineas efectivas|effective lines|active (?:settings|config|configuration|directives|options)|(?:ajustes|opciones|directivas|tareas|reglas|trabajos|lineas|parametros|variables) (?:(?:que (?:estan|esten) )?activ[oa]s|en vigor|vigentes|sin comentar|descomentad[oa]s)|(?:jobs|tasks|rules|lines|entries|options) (?:that are )?(?:active|in force|in effect|enabled)|active (?:jobs|tasks|rules|cron jobs|parameters)|lineas utiles|lineas no comentadas ni vacias|entradas activas|active entries|uncommented,? non-?(?:empty|blank) lines|configuracion (?:activa|efectiva|real))`,
      () => {
        drop("comment");
        drop("blank");
      },
    );
    row.take(`(?:${without}) ${blank}`, () => drop("blank"));
    row.take(`(?:non-empty|nonempty|non-blank|nonblank|no vacias)(?: <lines>)?`, () => drop("blank"));
    row.take(`(?:${without}) ${comment}`, () => drop("comment"));
    row.take(
      "(?:non-comment|noncomment|non-commented|uncommented|no comentadas|sin comentar|descomentadas)(?: <lines>)?",
      () => drop("comment"),
    );
  }
  // "Sin comentarios, los que empiezan por #".
  row.take(
    "(?:(?:,|o sea|es decir) )*(?:(?:los|las|lo|those|the ones|<lines>|that is) )*(?:(?:que|that|which) )?(?:<begin>) (?:un |a |the |el |la )?{v:X}",
    (found) =>
      /^(?:#|;|\/\/)$/.test(found.text("v")) && draft.conditions.some((one) => one.on === "comment" && one.not),
  );
  const only = (on: "blank" | "comment") => () => {
    draft.conditions.push({ on, not: false });
  };
  row.take(
    `(?:<show> )?(?:<the> )?(?:<lines> )(?:que (?:estan|esten|son) |that are |which are )?<blank>`,
    only("blank"),
  );
  row.take(`<blank> <lines>`, only("blank"));
  row.take(`(?:<the> )?(?:<lines> (?:que son |de |that are )?)?(?:<comment>)(?: <lines>)?`, only("comment"));
}

/** "Lines longer than 80 characters". */
function readLengths(row: Row, draft: Draft): void {
  const letters = "(?:caracteres|letras|characters|chars|letters)";
  const lead = "(?:<that> )?(?:(?:tengan|tienen|midan|miden|ocupan|have|has|are|is|con|with|de|of|y|and) )*";
  for (const [words, test] of [
    ["<more>|mas largas? (?:de|que)|que pasen de|pasan de", ">"],
    ["<less>|mas cortas? (?:de|que)", "<"],
    ["<atleast>", ">="],
    ["<atmost>", "<="],
  ] as const)
    row.take(`${lead}(?:${words}) {n:N} ${letters}`, (found) => {
      draft.conditions.push({ on: "length", test, letters: found.number("n") });
    });
}
