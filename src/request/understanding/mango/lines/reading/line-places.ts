import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** Lines by their numbers, and what is left out at an end. */
export function readPlaces(row: Row, draft: Draft): void {
  const range = (from: number, to: number | undefined): boolean => {
    if (!Number.isInteger(from) || (to !== undefined && (!Number.isInteger(to) || to < from))) return false;
    draft.conditions.push({ on: "range", from, to });
    return true;
  };
  row.take(
    "(?:<show> )?(?:<only> )?(?:<the> )?(?:(?:de|desde|from|between|entre) )?(?:<the> )?<lines> (?:(?:numero|number|de|desde|from) )?(?:<the> )?{a:N} (?:a|to|through|al|hasta|y|and|thru|until|-) (?:<the> )?(?:<line> )?{b:N}",
    (found) => range(found.number("a"), found.number("b")),
  );
  row.take(
    "(?:<lines> )?(?:de|desde|from|between|entre) (?:<the> )?(?:<lines> )?{a:N} (?:a|to|through|hasta|y|and|thru|until|al) (?:<the> )?(?:<lines> )?{b:N}(?= (?:<of>|,|$|<and>|F))",
    (found) => {
      if ((!row.has("<lines>") && !row.has("~")) || row.has("C\\d+ (?:[a-z]+ )*(?:between|entre)")) return false;
      return range(found.number("a"), found.number("b"));
    },
  );
  row.take("(?:<the> )?<lines> {r:X}", (found) => {
    const [, from, to] = /^(\d+)[-–:](\d+)$/.exec(found.text("r")) ?? [];
    return from !== undefined && range(Number(from), Number(to));
  });
  row.take(
    "(?:a partir de|desde|from|starting (?:at|from)|after) (?:<the> )?<line> (?:numero |number )?{a:N}(?: (?:en adelante|on|onwards?|hasta el final|to the end|forward))?",
    (found) => range(found.number("a"), undefined),
  );
  row.take("(?:<show> )?(?:<only> )?(?:<the> )?(?:<line>) (?:numero |number )?{a:N}(?= |$)", (found) =>
    range(found.number("a"), found.number("a")),
  );
  row.take("(?:<the> )?{a:N}(?:th|st|nd|rd)? line", () => false);
  const skip = (end: "first" | "last") => (found: Found) => {
    draft.skip = { end, count: found.has("n") ? found.number("n") : 1 };
  };
  const without =
    "(?:<without>|todo menos|todas menos|all but|everything (?:but|except|after)|all except|menos|salvo|quitando)(?: (?:por|for|contar))?";
  row.take(`(?:<and> )?${without} (?:<the> )?(?:{n:N} )?<first> (?:{m:N} )?(?:<lines>|dos lineas)`, (found) => {
    draft.skip = { end: "first", count: found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : 1 };
  });
  row.take(`(?:<and> )?${without} (?:<the> )?(?:{n:N} )?<last> (?:{m:N} )?<lines>`, (found) => {
    draft.skip = { end: "last", count: found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : 1 };
  });
  row.take(`(?:<and> )?${without} (?:<the> )?<first> {n:N}(?= (?:<of>|F|$))`, skip("first"));
  row.take(`(?:<and> )?${without} (?:<the> )?<last> {n:N}(?= (?:<of>|F|$))`, skip("last"));
}
