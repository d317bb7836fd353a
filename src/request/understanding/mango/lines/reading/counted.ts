import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** "Requests per status", "URLs that gave a 500, with counts": how many lines for each value of a column. */
export function readCounted(row: Row, draft: Draft): void {
  const by = (found: Found): boolean => {
    const [column] = found.columns("c");
    if (column === undefined || draft.by !== undefined || draft.figure !== undefined) return false;
    draft.by = column;
    draft.figure = { what: "count", column: undefined };
    return true;
  };
  row.take(
    "(?<=(?:^|,|show|give me|dame|dime|muestrame|ensename|quiero|necesito|list|lista|count|cuenta) )(?:<the> )?(?:<count> )?(?:<the> )?(?:<lines>) (?:hay |are there |there are |<of> |<in> |F\\d+ )*(?:<per>) (?:<the> )?{c:C}(?= (?:<of>|,|F|~|$|y|and|<sorted>|on|el|del))",
    (found) => draft.known.format.kind === "log" && by(found),
  );
  if (draft.by === undefined && !row.has("C\\d+ .*C\\d+") && !row.has("<frequent>"))
    row.take("(?:<show> )?(?:<the> )?{c:C}(?=(?: (?!C\\d|T\\d|<counts> )\\S+){1,10} (?:<counts>)(?= (?:,|$|~|F)))", by);
  if (typeof draft.by === "object") {
    row.take("(?:<and> )?(?:<counts>)");
    row.take("(?:(?:<and>|o sea|es decir|that is|i mean|meaning) )*(?:<the> )?{c:C}(?= ~)", (found) => {
      const [column] = found.columns("c");
      return JSON.stringify(column) === JSON.stringify(draft.by);
    });
  }
}
