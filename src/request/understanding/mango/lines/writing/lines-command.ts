import type { LinesWish } from "../lines-wish.ts";
import { comparisonCommand, joinCommand } from "./comparison-command.ts";
import { editCommand } from "./edit-command.ts";
import { jsonCommand } from "./json-command.ts";
import { queryCommand } from "./query-command.ts";
import { tablesJoined } from "./tables-joined.ts";

/** The plainest pipeline that does what is wished; undefined where there is no plain one. */
export function linesCommand(wish: LinesWish): string | undefined {
  switch (wish.kind) {
    case "query":
      if (wish.inPlace) return inPlace(queryCommand({ ...wish, inPlace: false }));
      return wish.format.kind === "json" &&
        (wish.show.length + wish.conditions.length > 0 ||
          wish.by !== undefined ||
          wish.figure?.column !== undefined ||
          (wish.rows && wish.figure !== undefined) ||
          wish.pretty ||
          wish.keys ||
          wish.sort?.column !== undefined)
        ? (jsonCommand(wish) ?? (isOfLines(wish) ? queryCommand(wish) : undefined))
        : isOfLines(wish)
          ? queryCommand(wish)
          : undefined;
    case "edit":
      return editCommand(wish);
    case "join":
      return joinCommand(wish);
    case "tables-joined":
      return tablesJoined(wish);
    case "compare":
      return comparisonCommand(wish);
    default:
      return wish satisfies never;
  }
}

/** Objects of JSON stand on several lines: the lines that lack a text are none of them, and no order of lines is one of theirs. */
function isOfLines(query: Extract<LinesWish, { kind: "query" }>): boolean {
  const { format, conditions, sort, by, distinct, figure } = query;
  if (format.kind !== "json" || format.json === "lines") return true;
  const isReckoned = figure !== undefined && reckons.test(figure.what);
  if (isReckoned || [sort, by, distinct].some((one) => one !== undefined)) return false;
  return conditions.every((one) => one.on !== "text" || !one.not);
}

const reckons = /^(?:sum|mean|median|extremes|max|min)$/;

/** Only sort(1) reads all of a file before it writes it. */
function inPlace(script: string | undefined): string | undefined {
  const sorted = /^sort((?: -\S+| '[^']*')*) ([^\s'-]\S*|'[^']+')$/.exec(script ?? "");
  return sorted ? `sort${sorted[1]} -o ${sorted[2]} ${sorted[2]}` : undefined;
}
