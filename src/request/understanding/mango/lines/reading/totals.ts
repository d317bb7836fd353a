import type { Column, Figure } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { yesOf } from "./states.ts";
import { isUnique } from "./superlatives.ts";

/** "Top 3 products by stock", "los 5 clientes con más importe": of what is there but once the lines, of others what they come to. */
export function readTop(row: Row, draft: Draft): void {
  row.take(
    "(?:<show> )?(?:<the> )?(?:top {n:N}|{m:N} (?:top|mejores|primer[oa]s?)|(?:primer[oa]s|first) {o:N}|{p:N} (?:<most>)) (?:{w:C}|<lines>|[a-z]{4,})(?: ~+| <of>| <in>)* (?:by|por|segun|en) (?:<the> )?{c:C}",
    (found) => {
      const [column] = found.columns("c");
      const [who] = found.columns("w");
      if (!isNumber(column) || column === undefined || draft.pick !== undefined || draft.figure !== undefined)
        return false;
      const count = ["n", "m", "o", "p"].filter((key) => found.has(key)).map((key) => found.number(key))[0] ?? 1;
      if (who !== undefined && !isUnique(who, draft)) {
        if (who.kind !== "field") return false;
        draft.by = who;
        draft.figure = { what: "sum", column };
        draft.sort = { column: undefined, numeric: true, reverse: true };
      } else {
        draft.sort = { column, numeric: true, reverse: true };
        if (who !== undefined && !draft.skipHeader) draft.show.push(who);
      }
      draft.pick = { end: "first", count, when: "after" };
      return true;
    },
  );
}

/** "Cuánta RAM suman los servidores", "how many units were sold": what can be added up is, and what it is counted in no less. */
export function readTotals(row: Row, draft: Draft, figure: (what: Figure, column?: Column) => boolean): void {
  if (draft.figure !== undefined) return;
  if (draft.known.format.kind === "log") {
    // Of what a log has only bytes are added up.
    row.take(
      "(?:<show> )?(?:<count>|how much|<sum>)(?: (?:de|of|the|los))* {c:C}(?= )(?: (?:se|ha|han|hemos|has|have|did|was|were|we|were served|lleva|llevado|mandado|enviado|servido|descargado|transferido|transfirio|bajado|sent|served|downloaded|transferred|download|hay|en total|in total))*",
      (found) =>
        /^bytes$/.test(found.atoms("c")[0]?.word ?? "") &&
        isNumber(found.columns("c")[0]) &&
        figure("sum", found.columns("c")[0]),
    );
    return;
  }
  const many = "(?:<count>|how much)";
  const does =
    "(?:(?:se |hemos |we |they |were |was |is |are |there |did |have |has |do |does |los |las |the )*(?:suman|sumen|suma|vend(?:ieron|io|imos|ido)|hay|tenemos|tienen|tiene|sold|adds? up to|totals?|in all|spent|gast(?:aron|o|amos|ado)|cobr(?:aron|o|amos|ado)|pag(?:aron|o|amos|ado)|produc(?:en|ieron|ido)|made|earned|used|left|need(?:ed)?|quedan?|deben?|debemos|owed?))";
  const altogether =
    "(?:en total|in total|altogether|all together|overall|en conjunto|entre tod[oa]s|in all|combined|sumad[oa]s)";
  const sum = (found: Found): boolean => {
    const [column] = found.columns("c");
    const said = found.atoms("c")[0]?.word ?? "";
    if (!isNumber(column) || column === undefined || /^(?:ids?|anos?|anio|years?)$/.test(said)) return false;
    return figure("sum", column);
  };
  row.take(`${many} (?:(?:<unit>|[a-z]+) (?:de|of) )?{c:C} ${does}(?: ${altogether})?`, sum);
  row.take(`${many} (?:(?:<unit>|[a-z]+) (?:de|of) )?{c:C}(?= .*${altogether})`, sum);
  // "Las horas que ha hecho Marta en total": whose they are is told apart.
  row.take(
    `(?:<the> )?{c:C}(?: (?:que|that))?(?: (?:se|ha|han|has|have|hemos))*(?: (?:lleva[n]?|llevamos|suma[n]?|hizo|hicieron|hecho|echado|metido|trabaja[n]?|trabajo|trabajado|gastado|facturado|cobrado|vendido|comprado|worked|made|done|put in|spent|billed|sold|bought|earned))?(?=(?: (?:de |of |for |by )?(?:[a-z]+|T\\d+|X\\d+)){0,4} ${altogether} )`,
    sum,
  );
  // "El total que se recauda con las cuotas".
  row.take(
    "(?:<show> )?(?:<the> )?(?:<sum>) (?:(?:que|that|we|they|se|is|was|nos|ha|han|hemos) )*(?:recaud|cobr|factur|ingres|pag|gast|vend|reun|sac|collect|charg|bill|earn|spen|paid|pay|rais|mak|made)[a-z]* (?:con|de|por|en|from|with|in|through) (?:<the> )?{c:C}",
    sum,
  );
  // "Cuánto dinero hemos facturado": which column is told otherwise, or is the only one.
  row.take(
    `(?:cuant[oa]|how much) (?:(?:dinero|pasta|plata|money|cash) )?(?:(?:se|nos|hemos|ha|han|have|we|did|do|they|has) )*(?<v>sum[ao]mos|suman?|factur(?:amos|aron|ado)|ingres(?:amos|aron|ado)|cobr(?:amos|aron|ado)|recaud(?:amos|aron|ado)|gast(?:amos|aron|ado)|vend(?:imos|ieron|ido)|deb(?:emos|en)|make|made|earn|earned|bill|billed|invoice|invoiced|collect|collected|spend|spent|owe|take in|took in|bring in)(?= )(?! (?:<the> |de |of |in |en )?C\\d)(?: (?:ya|already|so far|hasta ahora))?`,
    (found) => {
      // Where a column says of each whether it has been paid, only those that have count.
      const verb = found.text("v").toLowerCase();
      const done = yesOf(draft, verb) ?? yesOf(draft, verb.replace(/(?:amos|aron)$/, "ado"));
      if (done !== undefined)
        draft.conditions.push({ on: "column", column: done.column, test: "=", values: [done.value] });
      return figure("sum");
    },
  );
  row.take("(?:how much|<count>) (?:do|does|did|is|are)(?= .* (?:adds?|come|comes|amounts?) (?:up )?to )", () =>
    figure("sum"),
  );
  if (draft.figure !== undefined) row.take(`(?:,|y|and)? ?(?:${altogether}|(?:adds?|come|comes|amounts?) (?:up )?to)`);
}

/** "El producto más caro" asks for no largest product. */
export function isNumber(column: Column | undefined): boolean {
  return (column?.kind === "field" || column?.kind === "key") && column.numeric;
}
