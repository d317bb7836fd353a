import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** "Highest amount first", "el importe más alto arriba", "busiest hour first". */
export function readBestFirst(row: Row, draft: Draft): void {
  for (const [words, reverse] of [
    ["<most>|busiest", true],
    ["<least>", false],
  ] as const)
    row.take(
      `(?:(?:,|y|and|con|with) )*(?:<the> )?(?:(?:${words}) (?:{c:C}|hour|day|one|ones)|{d:C} (?:${words})) (?:first|on top|at the top|primero|arriba|delante|al principio)`,
      (found) => {
        const column = [...found.columns("c"), ...found.columns("d")][0];
        draft.sort = { column, numeric: true, reverse };
        return true;
      },
    );
}
