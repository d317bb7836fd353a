import type { Column, Field } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** "Total vendido (cantidad por precio)": what two columns are together, added up or the mean of it. */
export function readProducts(row: Row, draft: Draft): void {
  const multiply =
    "(?:multiplica|multiplicar|multiplicando|multiplicado|multiply|multiplying|producto de|product of|calculando|calculated as|computed as)";
  const product = (found: Found): boolean => {
    const [first, second] = [found.columns("a")[0], found.columns("b")[0]];
    if (!isNumber(first) || !isNumber(second)) return false;
    // "Price per night" is a rate, and no product.
    const [unit] = found.atoms("b");
    if (
      /^(?:noche|night|dia|day|hora|hour|mes|month|semana|week|ano|year|minuto|minute|segundo|second)$/.test(
        unit?.word ?? "",
      )
    )
      draft.unclear = true;
    const isMean = row.has("<mean>");
    // What is not added up is a column of its own, which nothing here makes.
    if (!isMean && !row.has(`(?:<sum>|${sold}|<per>)`)) draft.unclear = true;
    draft.figure = { what: isMean ? "mean" : "sum", column: { kind: "product", factors: [first, second] } };
    return true;
  };
  row.take(
    `(?:(?:,|y|and) )?(?:(?:el |the )?${multiply} )?(?:<the> )?{a:C} (?:por|x|times|multiplied by|multiplicad[oa] por|\\*) (?:<the> )?{b:C}`,
    product,
  );
  row.take(
    `(?:(?:,|y|and) )?(?:(?:el |the )?${multiply}) (?:<the> )?{a:C} (?:y|and|by|with|con) (?:<the> )?{b:C}`,
    product,
  );
  row.take("{a:C} (?<sign>X\\d+) {b:C}", (found) => /^[*×]$/.test(found.text("sign")) && product(found));
  if (draft.figure?.column?.kind !== "product") return;
  row.take(`(?:<show> )?(?:<the> )?(?:(?:<sum>|<mean>) )?(?:(?:de|of|the|las|los) )*${sold}(?: (?:total(?:es)?))?`);
  row.take("(?:<show> )?(?:<the> )?(?:<sum>|<mean>)(?: (?:de|of|the))?");
}

/** What people call all that was earned, or what was done to earn it. */
const sold =
  "(?:vendid[oa]s?|facturad[oa]s?|cobrad[oa]s?|recaudad[oa]s?|ingresad[oa]s?|facturacion|ingresos?|recaudacion|ventas?|sold|billed|invoiced|revenue|revenues|turnover|sales|income|takings|earned|earnings|valor|value)";

function isNumber(column: Column | undefined): column is Field {
  return column?.kind === "field" && column.numeric;
}
