import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { isNumber } from "./totals.ts";

/** "Qué IP se ha bajado más bytes", "top 5 URLs by traffic": of an access log, by what was sent and not by how often. */
export function readTraffic(row: Row, draft: Draft): void {
  const sent = draft.known.columns.find(({ names, column }) => names.includes("bytes") && isNumber(column))?.column;
  if (draft.known.log !== "access" || sent === undefined) return;
  const bytes = "(?:bytes|datos|trafico|data|traffic|bandwidth|ancho de banda|transferencia|volumen|volume|C\\d+)";
  const does =
    "(?:(?:<that>|se|ha|han|nos|has|have|was|were|is|are|been|con|with|by|bajad[oa]|bajan?|baja|descarg\\w+|consum\\w+|gast\\w+|chup\\w+|com(?:e|en|ido)|transf\\w+|recib\\w+|receiv\\w+|download\\w*|uses?|used|using|pull\\w*|served|sent|got|gets|tak\\w+|took|gener\\w+|llev\\w+|movi\\w+|mueve[n]?|ocup\\w+) )*";
  const most = (found: Found): boolean => {
    const [who] = found.columns("w");
    const named = found.columns("b")[0];
    if (who === undefined || draft.by !== undefined || draft.figure !== undefined) return false;
    if (named !== undefined && named !== sent) return false;
    draft.by = who;
    draft.figure = { what: "sum", column: sent };
    draft.sort = { column: undefined, numeric: true, reverse: true };
    const isOne = !/s$/i.test(found.atoms("w")[0]?.text ?? "");
    if (found.has("n")) draft.pick ??= { end: "first", count: found.number("n"), when: "after" };
    else if (isOne) draft.pick ??= { end: "first", count: 1, when: "after" };
    return true;
  };
  row.take(`(?:<show> )?(?:<the> )?(?:{n:N} )?{w:C} ${does}(?:<the> )?(?:mas|mayor|most|more) (?<b>${bytes})`, most);
  row.take(
    `(?:<show> )?(?:<the> )?(?:top )?{n:N} {w:C}(?: (?:~+|<of>))* (?:by|por|segun) (?:<the> )?(?:total )?(?<b>${bytes})`,
    most,
  );
}
