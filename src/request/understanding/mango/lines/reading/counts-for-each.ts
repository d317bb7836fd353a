import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** How many lines there are for each value of a column; `by` takes the column down, and says whether it could. */
export function readCountsForEach(row: Row, draft: Draft, by: (column: Draft["by"]) => boolean): void {
  // "How many times each value appears in column 2".
  row.take(
    "(?:<show> )?(?:(?:<count> )?(?:<times> )?(?:(?:que|that|does|do) )?|(?:with )?(?:how often|con que frecuencia) (?:does |do )?|(?:la |the )?(?:frecuencia|frequency|count|recuento) (?:de|of) )(?:cada|each|every) (?:distinct |different |unique )?(?:valor|value|dato|one|uno)(?: (?:distint[oa]|que|appears?|occurs?|shows? up|is there|there is|aparece|sale|se repite|hay))* (?:in|of|en|de|from) (?:<the> )?{c:C}(?: (?:appears?|occurs?|aparece|sale|se repite))?",
    (found) => by(found.columns("c")[0]),
  );
  row.take(
    "(?:<show> )?(?:<the> |un |una |a )?(?:ranking|clasificacion|rank|leaderboard|top) (?:de|of) (?:<the> )?{c:C}(?: (?:por|by|segun) (?:<the> )?(?:numero|cantidad|number|count)(?: (?:de|of) (?:<lines>|C\\d+|[a-z]{4,}))?)?",
    (found) => {
      if (!by(found.columns("c")[0])) return false;
      draft.sort = { column: undefined, numeric: true, reverse: true };
      return true;
    },
  );
  row.take(
    `(?:<count> )(?:(?:the|el|la|los|las|all|todos los|todas las) )?(?:<lines> |<times> |C\\d+ )?(?:(?:<many>|se|distint[oa]s) )*(?:<of> )?(?:cada|each|every|de cada|of each|for each|per|por|by|por cada|en cada|segun|hace cada|hizo cada|ha hecho cada|ha hecho) (?:<the> )?(?:valor (?:distint[oa] )?(?:de|en) (?:<the> )?|value (?:of|in) (?:<the> )?)?{c:C}(?: (?:<many>|has|made|tiene|hizo|gets?|got|appears?|there))*`,
    (found) => by(found.columns("c")[0]),
  );
  row.take(
    `(?:<and> )?(?:<counts> )?(?:<per>|agrupad[oa]s por|agrupando por|para cada|for each|por cada|per|by|each|cada|agrupad[oa]s segun) (?:<the> )?(?:distinct |different |unique )?(?:valor (?:distint[oa] )?(?:de|en) (?:<the> )?|value (?:of|in) (?:<the> )?)?{c:C}`,
    (found) => {
      if (draft.sort !== undefined && row.has("<sorted> (?:por|by) C")) return false;
      // "Sorted by station and within that by rain" counts nothing.
      if (draft.sort?.column !== undefined && draft.figure === undefined && !row.has("<count>|<counts>|<sum>|<mean>"))
        draft.unclear = true;
      return by(found.columns("c")[0]);
    },
  );
  row.take(`(?:<show> )?(?:<the> )?(?:<once> )?{c:C}(?: <once>)?,? (?:<counts>)`, (found) => by(found.columns("c")[0]));
  row.take("(?:<and> )?(?:<counts>)", () => {
    if (draft.by === undefined && draft.show.length === 1) return by(draft.show.pop());
    return draft.by !== undefined;
  });
  row.take(
    "(?:<and> (?=(?:cuant|how ))|(?=(?:y|and|con|with|along|junto|indicando) ))(?:<counts>)(?= (?:,|~|$|F|<of>|<and>|<sorted>|<descending>|<first>))",
    () => {
      draft.tallied = true;
    },
  );
  row.take(
    `(?:frecuencia|frequency|distribucion|distribution|recuento|desglose|breakdown|reparto|histogram|histograma|count|conteo|tally|numero)(?: (?:de|del|of|by|por|los|las|the))* {c:C}`,
    (found) => by(found.columns("c")[0]),
  );
}
