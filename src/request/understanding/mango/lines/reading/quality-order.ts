import { isSame } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";
import { qualitiesOf } from "./qualities.ts";

/** "Slowest first", "del más caro al más barato": an order by what the file has for it, or of how many there are of each. */
export function readQualityOrder(row: Row, draft: Draft): void {
  const first = "(?:first|on top|at the top|up top|primer[oa]s?|arriba|al principio|delante|en cabeza)";
  const start = "(?:primero|first|empezando por|starting with|con|with)";
  const lead = "(?:(?:<and>|<sorted>) ){0,2}";
  const isCounted = row.has(
    "<counts>|<count>|<sum>|<mean>|(?:<per>) (?:<the> )?C\\d+|<frequent> (?:N\\d+ )?C\\d+|C\\d+ <frequent>",
  );
  if (!isCounted)
    for (const { words, column, reverse } of qualitiesOf(draft.known)) {
      const quality = `(?:<the> )?(?:${words})(?: (?:ones?|<lines>))?`;
      const take = (phrase: string): void => {
        row.take(phrase, () => {
          const { sort } = draft;
          if (sort?.column !== undefined && !isSame(sort.column, column)) return false;
          const isNumber = (column.kind === "field" || column.kind === "key") && column.numeric;
          draft.sort = { ...sort, column, numeric: isNumber, reverse };
          return true;
        });
      };
      take(`${lead}(?:(?:con|with) )?${quality} ${first}`);
      take(`${lead}${start} ${quality}(?= (?:,|~|$|F))`);
      take(`${lead}(?:de|del|desde|from) ${quality} (?:a|al|hasta|to) (?:<the> )?(?:(?:mas|menos|most|least) )?[a-z]+`);
    }
  const most =
    "(?:worst|busiest|biggest|largest|highest|greatest|heaviest|commonest|noisiest|chattiest|most [a-z]+|top|peor(?:es)?|mayor(?:es)?|que mas [a-z]+|que mas|mas (?!nuev|recien|antigu|viej|baj|barat|pequen|chic|joven|rapid|cort)[a-z]+)";
  const highest = `(?:<the> )?${most}(?: (?:ones?|counts?|totals?|numbers?|averages?|means?|sums?|values?|<lines>))?`;
  for (const phrase of [
    `${lead}(?:(?:con|with) )?${highest} ${first}`,
    `${lead}(?:primero|first|empezando por|starting with) ${highest}(?= (?:,|~|$|F))`,
  ])
    row.take(phrase, () => {
      const { sort } = draft;
      draft.sort = { ...sort, column: sort?.column, numeric: sort?.numeric ?? false, reverse: true };
    });
}
