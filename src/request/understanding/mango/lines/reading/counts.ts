import type { Figure } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import { isThing } from "./nouns.ts";
import type { Row } from "./phrase.ts";

/** How many at all. */
export function readCounts(row: Row, draft: Draft): void {
  const figure = (what: Figure): boolean => {
    draft.figure ??= { what, column: undefined };
    return true;
  };
  row.take("(?:<and> )?(?:<counts>)", () => {
    if (draft.by !== undefined) return true;
    if (draft.show.length > 1 || draft.figure !== undefined) return false;
    draft.tallied = true;
    return true;
  });
  tally(draft);
  row.take(`(?:<count>)(?: (?:de|of|hay|the|las|los))* {c:C} (?:<once>)(?: (?:<many>|y diferentes))*`, (found) => {
    draft.show.push(...found.columns("c").slice(0, 1));
    draft.distinct = "once";
    return figure("count");
  });
  row.take(`(?:<count>)(?: (?:de|of|hay|the|las|los))* (?:<once>) {c:C}(?: <many>)*`, (found) => {
    draft.show.push(...found.columns("c").slice(0, 1));
    draft.distinct = "once";
    return figure("count");
  });
  row.take(
    "(?:<count>) (?:<of> )?(?:(?<each>cada|each|every) )?(?:<the> )?(?:(?<once><once>) )?(?:(?<line>lineas|lines)|<lines>|elementos|items|clientes|customers|usuarios|users|objetos|objects|valores|values|numeros|numbers|personas|people|empleados|employees|productos|products|pedidos|orders|alumnos|students|ventas|sales|nombres|names|C\\d+)(?: (?:<once>|<many>))*",
    (found) => {
      // "Count of each code by ip" is one for each two.
      if (found.has("each")) draft.unclear = true;
      if (found.has("once")) draft.distinct = "once";
      if (!found.has("line")) {
        draft.rows = true;
        if (draft.known.format.header) draft.skipHeader = true;
      }
      return figure("count");
    },
  );
  // "How many loans are in loans.json": whatever they are called, its rows are what a table or a list is of.
  const { head, format } = draft.known;
  const isOfRows = (format.kind === "table" && format.header) || (format.kind === "json" && format.json !== "object");
  if (isOfRows && head !== undefined && draft.by === undefined)
    row.take(
      "(?<=^ )(?:<count>) (?<w>[a-z]{4,}s)(?: (?:hay|are there|are|there are|is there|figuran?|aparecen?|constan?|tenemos|do we have|have we|we have|listed|registrad[oa]s|apuntad[oa]s|recorded|in total|en total))*(?= (?:(?:<of>) )?~+(?: ~+)* $)",
      (found) => {
        if (!isThing(draft, found.text("w"))) return false;
        draft.rows = true;
        if (format.header) draft.skipHeader = true;
        return figure("count");
      },
    );
  row.take(
    "(?:<and> )?(?:<show> |tell me )?(?:<only> )?(?:<count>)(?: (?:<many>|they are|of them|hay|son|de esas|de esos|de ellas|de ellos|times|veces|cuantas|them|las|los|que|the))*(?: <only>)?",
    () => {
      draft.rows ||= !row.has("(?:lineas?|lines?)");
      return figure("count");
    },
  );
  row.take(
    "(?:<show> )?(?:<the> )?(?:number|numero|cantidad|amount)(?: (?:of|de|por|per))?(?= (?:,|~|$))",
    () => draft.figure?.what === "count" || draft.by !== undefined,
  );
  row.take(
    "(?:<only> )?(?:<the> )?(?:grand total|gran total|total|en total|in total|total general)(?: <only>)?",
    () => draft.figure !== undefined || draft.by !== undefined,
  );
}

/** "With counts": of whole lines, or of the one column that is shown. */
function tally(draft: Draft): void {
  if (!draft.tallied || draft.by !== undefined) return;
  if (draft.show.length > 1 || draft.figure !== undefined) {
    draft.unclear = true;
    return;
  }
  draft.by = draft.show.pop() ?? "lines";
  draft.figure = { what: "count", column: undefined };
  if (draft.distinct === "once") draft.distinct = undefined;
}
