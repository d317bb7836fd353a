import { type Column, type Figure, isSame } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";

/** How phrases put down a figure, and what it is to be reckoned for each value of; both say whether they could. */
export type Figuring = {
  figure: (what: Figure, column?: Column) => boolean;
  by: (column: Draft["by"]) => boolean;
};

export function figuring(draft: Draft): Figuring {
  const by = (column: Draft["by"]): boolean => {
    if (column === undefined || draft.by !== undefined) return false;
    draft.by = column;
    draft.figure ??= { what: "count", column: undefined };
    return true;
  };
  const figure = (what: Figure, column?: Column): boolean => {
    const { figure: other } = draft;
    if ((what === "sum" || what === "mean") && column === undefined && isWordy(draft)) return false;
    // "El total y el nombre" of what is added up already.
    if (other?.column !== undefined && column?.kind === "field" && !column.numeric) return false;
    const isAgain =
      other?.what === what && (other.column === undefined || column === undefined || isSame(other.column, column));
    if (other !== undefined && other.what !== "count" && !isAgain) draft.unclear = true;
    draft.figure = { what, column: column ?? draft.figure?.column };
    return true;
  };
  return { figure, by };
}

/** A text that is seen to have no numbers adds up to nothing. */
function isWordy({ known: { format, head } }: Draft): boolean {
  return (
    (format.kind === "text" || format.kind === "settings") &&
    head !== undefined &&
    !/(?:^|\s)-?\d+(?:[.,]\d+)?(?:\s|$)/.test(head)
  );
}
