import { type Column, isSame } from "../lines-wish.ts";
import { ordinal, ordinalOf } from "./asides/ordinals.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";
import { sourceOf } from "./sources.ts";

/** "All columns but the first", "drop columns 2 and 4": by their number, whether the file is seen or not. */
export function readDroppedNumbers(row: Row, draft: Draft): void {
  const { format, columns } = draft.known;
  const separator = format.kind === "table" ? format.separator : undefined;
  const some = `(?<a>${ordinal})(?: <column>)?(?:(?: (?:,|y|and|e|ni|nor|, y|, and))+ (?:la |the |el )?(?:<column> )?(?<b>${ordinal}))?(?:(?: (?:,|y|and|e|ni|nor|, y|, and))+ (?:la |the |el )?(?:<column> )?(?<c>${ordinal}))?`;
  const nth = `(?:(?:la|las|the|el|los) )?(?:(?:<column>|<columns>) (?:numero |number |no )?${some}|${some.replaceAll("?<", "?<o")}(?: (?:<column>|<columns>)))`;
  const bare = nth.replace("(?: (?:<column>|<columns>)))", "(?: (?:<column>|<columns>))?)");
  const drop = (found: Parameters<NonNullable<Parameters<Row["take"]>[1]>>[0]): boolean => {
    const places = ["a", "b", "c", "oa", "ob", "oc"].flatMap((key) => found.atoms(key).map(ordinalOf));
    if (places.length === 0 || places.some((at) => at === undefined || at < 1) || draft.show.length > 0) return false;
    const fields = [...new Set(columns.map(({ column }) => column))].filter(
      (one) => one.kind === "field" && one.separator === separator,
    );
    const isDropped = (one: Column) => one.kind === "field" && places.includes(one.at);
    const rest = fields.filter((one) => !isDropped(one));
    if (format.header && fields.length > 0 && rest.length === fields.length) return false;
    draft.dropped = !format.header || rest.length === 0;
    draft.show = draft.dropped
      ? places.map((at): Column => ({ kind: "field", at: at ?? 1, separator, numeric: false }))
      : rest;
    draft.isShownSaid = true;
    if (!draft.dropped && rest.length > 1) draft.between ??= separator;
    draft.deletes = false;
    if (found.has("f")) draft.sources.push(sourceOf(found.text("f")));
    return true;
  };
  const but = "(?:<without>|menos|salvo|excepto|except(?: for)?|but(?: not)?|that (?:is|are) not|que no sea[n]?)";
  const file = "(?: (?:<of> )?(?:<the> )?(?:<file> )?(?<f>F\\d+))?";
  row.take(
    `(?:<show> )?(?:(?:todas las|todos los|all the|all|every|las|los|the|each|las demas|los demas) )?(?:<columns>|<column>)${file} ${but} ${bare}`,
    drop,
  );
  row.take(`(?:<show> )?(?:todo|everything|all)${file} ${but} ${nth}`, drop);
  row.take(
    `(?:<and> )?(?:<without>|<delete>|drop|drops|dropping|removing|quita|quitale|quitando|elimina|suprime|cut out|leave out|strip|strip out|save) (?:me )?${nth}`,
    (found) => (draft.known.format.kind === "text" || !row.has("<delete> .*<lines>")) && drop(found),
  );
}

/** "Without the email column": all the others. */
export function readDroppedColumns(row: Row, draft: Draft): void {
  const { columns, format } = draft.known;
  const fields = [...new Set(columns.map(({ column }) => column))].filter(({ kind }) => kind === "field");
  if (format.kind !== "table" || !format.header || draft.show.length > 0 || draft.figure !== undefined) return;
  row.take(
    "(?:<show> )?(?:~+ )*(?:todas las|all the|all|every|las|the|each) (?:<columns>|<column>)(?: ~+| <of>| <the>| <file>)* (?:<without>|menos|salvo|excepto|except(?: for)?|but(?: not)?) (?:<the> )?(?:<column> |<columns> )?{c:columns}",
    (found) => {
      const rest = fields.filter((one) => !found.columns("c").some((other) => isSame(one, other)));
      if (rest.length === 0 || rest.length === fields.length) return false;
      draft.show = rest;
      draft.isShownSaid = true;
      if (rest.length > 1) draft.between ??= format.separator;
      return true;
    },
  );
  row.take(
    "(?:(?:<show> |tod[oa]s? |all |everything |<the> )*)(?:<columns> )?(?:<without>|<delete>|but|save|menos) (?:<the> )?(?:(?:<columns>|<column>) (?:de |of )?(?:<the> )?{c:columns}|{d:columns} (?:<columns>|<column>))",
    (found) => {
      const dropped = [...found.columns("c"), ...found.columns("d")];
      const rest = fields.filter((one) => !dropped.some((other) => isSame(one, other)));
      if (rest.length === 0 || rest.length === fields.length) return false;
      draft.show = rest;
      draft.isShownSaid = true;
      if (rest.length > 1) draft.between ??= format.separator;
      draft.deletes = false;
      return true;
    },
  );
}
