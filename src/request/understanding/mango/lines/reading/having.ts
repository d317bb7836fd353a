import type { LinesQuery } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Figuring } from "./figuring.ts";
import { isThing } from "./nouns.ts";
import type { Found, Row } from "./phrase.ts";
import { isUnique } from "./superlatives.ts";

const more: readonly (readonly [string, ">" | "<" | ">=" | "<="])[] = [
  ["(?:<atleast>) {n:N}", ">="],
  ["(?:<atmost>) {n:N}", "<="],
  ["(?:<more>) {n:N}", ">"],
  ["(?:<less>) {n:N}", "<"],
  ["{n:N} (?:o mas|or more)", ">="],
  ["{n:N} (?:o menos|or fewer|or less)", "<="],
];

/** "IPs con más de 20 peticiones", "URLs requested fewer than 5 times": values by how often they are there. */
export function readHaving(row: Row, draft: Draft, { by }: Figuring): void {
  const does =
    "(?:(?:<that>|con|with|se|nos|have|has|had|hayan?|han?|made|make|makes|making|hecho|hacen|hicieron|lanzado|lanzan|sent|send|sending|having|tengan?|tienen?|aparecen?|aparezcan|appear(?:ing|ed|s)?|salen?|salgan|seen|request(?:ed|s)?|pedid[oa]s?|piden|repetid[oa]s?|repeated|occur(?:ring|red|s)?|hit|visited|visitad[oa]s?|used|usad[oa]s?|is|are|was|were|fueron|asked|de) )+";
  for (const [compared, test] of more)
    row.take(
      `(?:<show> )?(?:<the> )?{c:C} ${does}(?:<the> )?${compared} (?:(?<sure>veces|times|<lines>)|(?<w>[a-z]{4,}))(?= (?:<of>|~|F|,|$|y|and|con|with|<sorted>))`,
      (found) => {
        const [column] = found.columns("c");
        const isOf = found.has("sure") || (draft.known.format.kind === "table" && isThing(draft, found.text("w")));
        if (column === undefined || !isOf || (draft.known.head !== undefined && isUnique(column, draft))) return false;
        return by(column) && hold(found, test, draft);
      },
    );
}

/** "… but only those with more than two": of what is counted for each value. */
export function readHavingOfEach(row: Row, draft: Draft): void {
  if (draft.by === undefined || draft.figure?.what !== "count" || draft.having !== undefined) return;
  const lead =
    "(?:(?:,|y|and|but|pero) )*(?:<show> )?(?:<only> )?(?:(?:los|las|the|those|ones|C\\d+|that|which|que|with|con|having|tengan?|tienen?|have|has|aparezcan?|aparecen?|salgan?|salen?|appear|appearing|are|there|sean|son|donde|where|de|of) )+";
  for (const [compared, test] of more)
    row.take(`${lead}${compared}(?: (?:veces|times|<lines>|[a-z]{4,}))?(?= (?:,|$|~|F|en|in))`, (found) =>
      hold(found, test, draft),
    );
}

function hold(found: Found, test: NonNullable<LinesQuery["having"]>["test"], draft: Draft): boolean {
  const count = found.number("n");
  if (!Number.isFinite(count) || draft.having !== undefined) return false;
  draft.having = { test, count };
  return true;
}
