import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";
import { sourceOf } from "./sources.ts";

/** "Rows of a.csv whose id is in b.txt": of a table, those whose value in a column is, or is not, a line of another file. */
export function readListed(row: Row, draft: Draft, machine: Pick<MachineSnapshot, "head">): void {
  if (draft.known.format.kind !== "table") return;
  const be =
    "(?:is|are|be|been|esta|este|estan|esten|aparezcan?|aparecen?|aparece|figuren?|figuran?|salgan?|salen?|sale|appears?|appearing|occurs?|listed|present|found|vengan?|vienen?|conste|consten|coincidan? con alguno|hay|haya)";
  const not = "(?<not>(?:no|not|does not|do not|is not|are not|isnt|arent|ya no|never)(?: (?:is|are))?)";
  row.take(
    `(?:(?:<that>|whose|cuy[oa]s?|where|donde|que|su|the|their|its|el|la|los|las|y|and) )+{c:C} (?:${be} )*(?:${not} )?(?:${be} )*(?:(?:entre|among|dentro de|<in>) )(?:(?:<the>|los de|those of) )?(?:<file> |lista |list )?(?:<of> )?{f:F}`,
    (found) => {
      const [column] = found.columns("c");
      const path = found.text("f");
      const lines = wholeLines(machine.head(path));
      if (column?.kind !== "field" || column.separator === undefined || lines.length === 0) return false;
      const { separator } = column;
      if (lines.some((line) => line.includes(separator))) return false;
      draft.conditions.push({ on: "listed", column, list: sourceOf(path), not: found.has("not") });
      return true;
    },
  );
}
