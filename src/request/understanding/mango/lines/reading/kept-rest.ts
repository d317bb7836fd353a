import type { Condition } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

const rest =
  "(?:el resto|lo demas|l[oa]s demas|lo que (?:quede|queda|sobre)|lo restante|l[oa]s que qued[ae]n|the rest|the others|the remainder|the remaining|(?:what|whatever) (?:is left|remains)|the ones left)(?: <lines>)?";

/** "Remove the rows of Mar and save the rest in b.csv": what is left is what the other file is to have. */
export function readRest(row: Row, draft: Draft): void {
  row.take(
    `(?:<and> )?(?:<save>|keep|keeping|leave|leaving|conserva|conservar|manten) ${rest} (?:en|in|to|into|as|como) (?:<the> )?(?:<file> )?(?:<called> )?{f:F}`,
    (found) => {
      if (draft.target !== undefined) return false;
      draft.target = { path: found.text("f"), append: false };
      row.take(
        "(?:<delete>|discard|descarta|descartar)(?: (?:all|every|tod[oa]s))*(?! (?:(?:el|la|los|las|the) )?(?:<column>|<columns>|C\\d+) )(?= (?:el|la|los|las|the|[a-z]+|~|F))",
        () => {
          draft.deletes = draft.known.format.kind === "table";
          return draft.deletes;
        },
      );
      return true;
    },
  );
  if (draft.target !== undefined) row.take(`(?:<and> )?(?:<save> )?${rest}`);
}

/** The lines that are not to be taken away; undefined where that is no one test of a column. */
export function withoutThem(conditions: readonly Condition[]): Condition[] | undefined {
  const [only, ...more] = conditions;
  if (only?.on !== "column" || more.length > 0) return undefined;
  if (only.test === "!=") return [only];
  return only.test === "=" ? [{ ...only, test: "!=" }] : undefined;
}
