import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** With how many decimals a figure is written. */
export function readDecimals(row: Row, draft: Draft): void {
  row.take(
    "(?:<and> )?(?:(?:con|with|a|to|redondead[oa] a|rounded to|redondea a|redondeando a) )?{n:N} (?:decimales|decimals|decimal places|cifras decimales|decimal digits|decimal)",
    (found) => {
      draft.decimals = found.number("n");
    },
  );
  row.take(
    "(?:<and> )?(?:con|with|a|to|redondead[oa] a|rounded to) (?:un|one|a|1) (?:decimal|decimal place|cifra decimal)(?= )",
    () => {
      draft.decimals = 1;
    },
  );
  row.take(
    "(?:<and> )?(?:sin decimales|without decimals|rounded down|redondead[oa] hacia abajo|redondeando hacia abajo|truncad[oa]|entero|no decimals|como entero|as an integer|truncated)",
    () => {
      draft.decimals = 0;
    },
  );
}
