import type { Draft } from "./draft.ts";
import type { Figuring } from "./figuring.ts";
import type { Found, Row } from "./phrase.ts";
import { isNumber } from "./totals.ts";

/** What is there most or least often, whole lines or what stands in a column. */
export function readFrequent(row: Row, draft: Draft, { figure, by }: Figuring): void {
  // A column that is itself called so: "the total of orders".
  row.take(
    "(?:<show> )?(?:<the> )?{c:C} (?:<of>)(?! (?:cada|each|every) ) (?:(?:<the> )?(?:C\\d+|todos|todas|all)|(?:los|las|the|lo)(?= [a-z]+s? ))",
    (found) => {
      const [atom] = found.atoms("c");
      return atom !== undefined && /^total$/.test(atom.word) && isNumber(atom.column)
        ? figure("sum", atom.column)
        : false;
    },
  );
  row.take("(?:<show> )?(?:<the> )?(?:{n:N} )?<lines> (?:<frequent>)(?:,? (?:<counts>))?", (found) => {
    if (draft.known.log !== undefined || found.atoms("n").length > 1 || !by("lines")) return false;
    draft.sort = { column: undefined, numeric: true, reverse: true };
    draft.pick ??= { end: "first", count: found.has("n") ? found.number("n") : 1, when: "after" };
    return true;
  });
  row.take("{a:C} (?:de|of) (?:los|las|the|todos los|todas las|all the) {b:C}", (found) => {
    // "Los homes de los usuarios": whose they are is no column to be shown.
    const [whose] = found.columns("b");
    if (whose?.kind !== "field" || whose.at !== 1 || draft.known.format.kind !== "table") return false;
    draft.show.push(...found.columns("a"));
    return true;
  });
  const most = (found: Found): boolean => {
    const column = found.columns("c")[0];
    const count = found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : undefined;
    if (!by(column)) return false;
    draft.sort = { column: undefined, numeric: true, reverse: !found.has("less") };
    if (count !== undefined) draft.pick ??= { end: "first", count, when: "after" };
    else if (isSingular(found.atoms("c")[0]?.text ?? "")) draft.pick ??= { end: "first", count: 1, when: "after" };
    return true;
  };
  const counts = "(?:,? ?(?:<counts>))?";
  row.take(
    `(?:<show> )?(?:<the> )?(?:{n:N} )?(?:<once> )?{c:C} (?:(?:<frequent>)|(?<less><least_frequent>))(?: (?<o>C\\d+))?${counts}`,
    // "Which client asked for the most pages": what they asked for is no column beside it.
    (found) => !(found.has("o") && draft.known.log !== "access") && most(found),
  );
  // "A qué hora hay más errores".
  row.take(
    "(?:(?:a|en|at|during|in|on) )?(?:que|which|what|cual es la|cual es el) {c:C} (?:(?:que|that|donde|where) )?(?:hubo|hay|ha habido|se dieron|se dan|tuvo|tiene|registra|concentra|acumula|were there|are there|there were|there are|had|has|saw|sees|got|gets) (?:<the> )?(?:mas|most)(?: (?:<lines>|trafico|traffic|actividad|activity|visitas))?",
    most,
  );
  row.take(
    `(?:<show> )?(?:<the> )?(?:(?:<frequent>)|(?<less><least_frequent>)) (?:{m:N} )?(?:(?:de|of|the|las|los|requested|visited|pedidas|pedidos|solicitadas|used|seen|common) )*(?:<once> )?{c:C}${counts}`,
    most,
  );
  row.take(`(?:<show> )?(?:<the> )?(?:<first>) {n:N} {c:C} (?:<frequent>)${counts}`, most);
  row.take(`(?:<show> )?(?:<the> )?{n:N} (?:<frequent>) {c:C}${counts}`, most);
  row.take("{c:C}(?: (?:que|hay|~+|en|in|that|are|de|haya|,))* (?:<counts>)", (found) => by(found.columns("c")[0]));
  // "How many events of each type": the type is the event.
  row.take(
    "<count> {c:C} (?:(?:que hay|hay|are there|there are) )?(?:de cada|por|of each|per|by|of every) (?:tipo|clase|type|kind|sort)(?: (?:hay|are there|there are))?(?= (?:<of>|~|F|,|$))",
    (found) => by(found.columns("c")[0]),
  );
}

function isSingular(word: string): boolean {
  return !/s$/i.test(word);
}
