import { type Column, isSame, type Test } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";

/** Takes down what must be in a column; says whether that can be. */
export type TakesCondition = (column: Column | undefined, test: Test, values: readonly string[]) => boolean;

export function conditionTaken(draft: Draft): TakesCondition {
  return (column, test, values) => {
    if (column === undefined || values.length === 0) return false;
    // What has been seen to hold words is not more than a number.
    if (/[<>]/.test(test) && column.kind === "key" && !column.numeric) return false;
    if (/[<>]/.test(test) && hasWords(draft, column)) return false;
    const one = {
      on: "column" as const,
      column,
      test,
      values: values.map((value) => knownValue(draft, column, value)),
    };
    // "Los frágiles (frágil true)": said twice, meant once; of two that cannot both be, what is spelled out.
    const other = draft.conditions.findIndex(
      (known) => known.on === "column" && test === "=" && known.test === "=" && isSame(known.column, column),
    );
    const before = draft.conditions[other];
    const isExcluded = draft.conditions.some(
      (known) =>
        known.on === "column" &&
        known.test === "!=" &&
        test === "=" &&
        isSame(known.column, column) &&
        known.values.join() === one.values.join(),
    );
    if (isExcluded) return true;
    const isEither =
      before?.on === "column" && !/^(?:true|false|[\d.]+)$/.test([...before.values, ...one.values].join(""));
    // "De Chile o Perú": nothing is both.
    if (isEither) draft.conditions[other] = { ...one, values: [...new Set([...before.values, ...one.values])] };
    else if (other >= 0) draft.conditions[other] = one;
    else draft.conditions.push(one);
    return true;
  };
}

function hasWords({ known }: Draft, column: Column): boolean {
  return column.kind === "field" && [...known.values.values()].some((one) => isSame(one.column, column));
}

/** As the column writes it: a request is rarely careful with capitals and accents. */
export function knownValue({ known }: Draft, column: Column, said: string): string {
  const folded = said
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const found = known.values.get(folded);
  return found !== undefined && found.column === column ? found.value : said;
}
