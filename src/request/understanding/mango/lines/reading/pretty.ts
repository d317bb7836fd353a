import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** JSON and tables as people read them. */
export function readPretty(row: Row, draft: Draft): void {
  if (draft.known.format.kind === "table") readAligned(row, draft);
  if (draft.known.format.kind !== "json") return;
  row.take(
    "(?:formatea|formatear|formatee|indenta|indentar|embellece|pretty-print|pretty print|prettify|format|indent|reformat)(?: ~+)*(?: (?:bonito|nicely|bien))?",
    () => {
      draft.pretty = true;
    },
  );
  row.take(
    "(?:,|y|and)? ?(?:de forma |en formato |in a |bien |mas |muy |well |nicely |more )*(?:bonito|bonita|nicely|con sangria|sangrado|con sangrado|indentad[oa]|formatead[oa]|formatted|indented|legible|readable|human readable|readable form|tabulad[oa]|pretty|prettily)(?: (?:form|format))?",
    () => {
      draft.pretty = true;
    },
  );
  row.take(
    "(?<!C\\d+ )(?:<show> )?(?:(?<count><count>) )?(?:<the> )?(?:(?:nombres de |names of )?(?:<the> )?)?(?:claves|keys|key names|campos|fields|propiedades|properties)(?: (?:de primer nivel|del primer nivel|principales|top[- ]level))?(?: (?:tiene|hay|has|have|does|are there|are))?(?= (?:<of>|~|F|,|$|en el primer|at the top))",
    (found) => {
      draft.keys = true;
      if (found.has("count")) draft.figure = { what: "count", column: undefined };
    },
  );
  if (draft.keys)
    row.take("(?:en el primer nivel|at the top level|de primer nivel|top level|have|has|tiene)(?= (?:,|$|~))");
  row.take("(?:en |in |as |de |into )?(?:el |a |the )?(?:formato |format )?csv(?: format)?", () => {
    if (!row.has("C\\d+") || draft.target !== undefined) return false;
    draft.csv = true;
    return true;
  });
}

/** The columns of a table under each other. */
function readAligned(row: Row, draft: Draft): void {
  const well = "(?:(?:bien|muy|mas|nicely|neatly|well|all|properly) )*";
  const even = `${well}(?:alinead[oa]s?|cuadrad[oa]s?|encolumnad[oa]s?|tabulad[oa]s?|aligned|lined up|tabulated|legibles?|readable|bonit[oa]s?|neat|tidy|pretty|clear|ordered)`;
  const table = "(?:tabla|tablita|table|grid)";
  const columns = "(?:columnas?|columns?)";
  row.take(
    `(?:(?:,|y|and|en|in|as|como|con|with|por|forma|de|un|una|a|an|las|the|its) )*(?:${even} (?:as|in|en|como|into) (?:(?:un|una|a|an) )?(?:${even} )?(?:${table}|${columns})|${even} (?:${table}|${columns})|(?:${table}|${columns}) (?:que (?:se lea|quede)[n]? )?${even}|(?:as|como|en forma de|in the form of) (?:(?:un|una|a) )?${table})(?: (?:para|so|to) (?:mirarl[oa]|verl[oa]|leerl[oa]|(?:que )?(?:se )?(?:pueda )?(?:leer|ver)(?:se)?(?: bien)?|(?:i can )?read(?: it)?(?: easily)?|look at(?: it)?))?(?= (?:,|~|$|F|<of>|para|con|with|y|and))`,
    () => {
      draft.pretty = true;
    },
  );
  row.take(
    `(?:<and> )?(?:con (?:las )?columnas |with (?:its |the )?columns )?(?:alinead[oa]s?|aligned|lined up|alinea(?:me|r)?(?: las columnas)?|align(?: the columns)?|pretty-print|pretty print|line up(?: the columns)?|cuadra(?:me|r)?(?: las columnas)?)(?: (?:de|of|in|en))?(?= (?:,|~|$|F|<the>|y|and))`,
    () => {
      draft.pretty = true;
    },
  );
  if (draft.pretty)
    row.take(
      "(?:me )?(?:harias|haces|pones|pondrias|puedes poner|para (?:mirarl[oa]|verl[oa]|leerl[oa])|to read|to look at)",
    );
}
