import { type Column, isSame } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** Each once, or what is there more than once. */
export function readDistinct(row: Row, draft: Draft): void {
  const ofWords = row.has("(?:palabras|words)");
  readTwice(row, draft);
  // "Which are there only once": those that nothing repeats.
  row.take(
    "(?<!(?:cada|each|every) (?:[a-z]+|C\\d+|un[oa]) )(?:(?:que|that|which|who) )?(?:(?:salgan?|salen?|aparecen?|aparezcan?|figuren?|figuran?|estan?|esten|hay|haya|vienen?|vengan?|occurs?|appears?|are|is|listed|there|shows? up|comes? up) )+(?:in there |there |listed )?(?:<only> )?(?:una (?:sola|unica) vez|una vez(?: nada mas| solo| solamente)?|solo una vez|exactly once|only once|just once|precisely once|a single time|one time only)(?= (?:<of>|,|~|F|$))",
    () => {
      draft.distinct ??= "singles";
    },
  );
  row.take(
    "(?:(?:que|that|which) )?(?:no (?:se repiten?|se repitan?|estan? repetid[oa]s?|esten? repetid[oa]s?|estan? duplicad[oa]s?)|(?:are|is) (?:not|never) (?:repeated|duplicated)|(?:do|does) not repeat|aren t repeated|never repeat(?:ed)?|have no duplicates?|no tienen? (?:repetid[oa]s?|duplicad[oa]s?))(?= (?:<of>|,|~|F|$))",
    () => {
      draft.distinct ??= "singles";
    },
  );
  row.take(
    "(?:(?:<that>|esta|estan|hay|sale|salen|aparecen?|figuran?|is|are|listed|appears?|apuntad[oa]s?|anotad[oa]s?|inscrit[oa]s?|registrad[oa]s?|metid[oa]s?|puest[oa]s?) )+(?:<only> )?(?:{n:N} (?:veces|times)|twice|por duplicado)(?= (?:,|~|$|F|<of>|<and>))",
    (found) => {
      if (found.has("n") && found.number("n") !== 2) return false;
      draft.distinct ??= "repeated";
      draft.understood.push(...found.texts("n"));
      return true;
    },
  );
  row.take(
    "(?:<and> )?(?:<show> )?(?:<only> )?(?:<the> )?(?:(?:<lines>|valores|values|elementos|elements) )?(?:(?:que|that) )?(?:(?:son|sean|are|is|salgan|aparezcan) )?(?:<once>)(?: (?:<lines>|values|valores|ones|names|nombres))?",
    () => {
      draft.distinct ??= "once";
    },
  );
  row.take(
    "(?:<and> )?(?:<delete> |remove |drop |quita |elimina |borra |sin )(?:<the> )?(?:<lines> )?(?:<repeated>|repeats|dupes|repeticiones)(?: (?:<lines>|ones))?",
    () => {
      draft.distinct ??= "once";
    },
  );
  row.take(
    "(?:(?:hay|are there|is there|any) )*(?:<show> )?(?:<only> )?(?:(?:algun|alguna|algunos|algunas|any|some) (?:[a-z]+ )?)?(?:<the> )?(?:<lines> |valores |values |palabras |nombres |names |elementos )?(?:<repeated>)(?: (?:<lines>|ones|values|names))?(?: ~+)*(?:(?: ,)? (?:dime |tell me )?(?:cual|cuales|which|which ones?)(?: (?:es|son|is|are))?(?: (?:it|they|them))?)?",
    () => {
      draft.distinct ??= draft.deletes ? "once" : "repeated";
    },
  );
  if (ofWords && isOfWords(draft)) draft.unclear = true;
}

/** "Which words are repeated": lines that have several are none of them. */
function isOfWords({ known: { head }, by, distinct }: Draft): boolean {
  return distinct !== undefined && by === undefined && wholeLines(head).some((line) => /\S\s+\S/.test(line));
}

/** "Apuntados dos veces", "listed twice": more than once. */
function readTwice(row: Row, draft: Draft): void {
  row.take(
    "(?:<show> )?(?:(?:hay|are there|is there|any|algun|alguna) )*(?:(?<w>[a-z]+) )?(?:(?:que|that) )?(?:(?:esta|estan|sale|salen|aparece|aparecen|figura|figuran|viene|vienen|is|are|appears?|shows? up|apuntad[oa]s?|escrit[oa]s?|metid[oa]s?|anotad[oa]s?|listed|entered|written|there) )+{n:N} (?:veces|times)(?: (?:o mas|or more))?(?: ~+)*(?:(?: ,)? (?:dime |tell me )?(?:cual|cuales|which|which ones?)(?: (?:es|son|is|are))?(?: (?:it|they|them))?)?",
    (found) => {
      if (found.number("n") !== 2 || (found.has("w") && draft.known.head?.includes(found.text("w")) === true))
        return false;
      draft.distinct ??= "repeated";
      return true;
    },
  );
}

/** "Rooms booked more than once", "clientes con más de un pedido": what stands in a column more than once. */
export function readSeveral(row: Row, draft: Draft): void {
  row.take(
    "(?:<show> )?(?:<the> )?{c:C}(?: (?:que|that|which|who))?(?: (?:se|ha|han|has|have|had|were|was|are|is|estan?|aparecen?|salen?|con|with|tienen?|having|booked|made|listed|placed|reservad[oa]s?|repetid[oa]s?|hecho|hicieron|pedid[oa]s?|seen|used|ordered|asked|sold))* (?:mas de una vez|mas de un[oa] (?:C\\d+|[a-z]+)|varias veces|dos o mas veces|more than once|more than one (?:C\\d+|[a-z]+)|several times|twice or more|at least twice)(?= (?:<of>|~|F|,|$))",
    (found) => {
      const [column] = found.columns("c");
      if (column === undefined || draft.distinct !== undefined || draft.figure !== undefined || draft.by !== undefined)
        return false;
      draft.show.push(column);
      draft.isShownSaid = true;
      draft.distinct = "repeated";
      return true;
    },
  );
}

/** "Una fila por país", "rows unique by email", "sin repetir el correo". */
export function readDistinctBy(row: Row, draft: Draft): void {
  const once = (found: Found): boolean => {
    const [column] = found.columns("c");
    if (column?.kind !== "field" || draft.distinctBy !== undefined) return false;
    draft.distinctBy = column;
    draft.deletes = false;
    return true;
  };
  row.take(
    "(?:<show> )?(?:<only> )?(?:<the> )?(?:un|una|one|single|{n:N}|<first>) <line> (?:<per>) (?:<the> )?{c:C}",
    (found) => (found.has("n") && found.number("n") !== 1 ? false : once(found)),
  );
  row.take(
    "(?:<show> )?(?:<the> )?<lines> (?:~+ )*(?:unic[oa]s por|unique (?:by|on)|distinct (?:by|on)|deduplicated (?:by|on)|deduped by|sin repetir|sin repetirse|without repeating) (?:<the> )?{c:C}",
    once,
  );
  row.take(
    "(?:<delete> |sin |~+ )(?:<the> )?(?:<lines> |duplicados |repetidos |duplicates )(?:~+ )*(?:con|with|by|por|with the|que tengan) (?:<the> )?(?:(?:mism[oa]|same|duplicate|repeated) {c:C}|{d:C} repetid[oa])",
    (found) => once(found.has("c") ? found : { ...found, columns: () => found.columns("d") }),
  );
}

/** What is left of the columns that were named is what of each line is wanted. */
export function readShownColumns(row: Row, draft: Draft): void {
  // "El apellido antes del nombre".
  row.take(
    "(?:(?:,|y|and|con|with) )*(?:<the> )?{a:C} (?:antes|delante|por delante|before|ahead|in front) (?:(?:de|del|of) )?(?:<the> )?{b:C}",
    (found) => {
      if (draft.sort !== undefined || draft.figure !== undefined || draft.by !== undefined) return false;
      draft.show.push(...found.columns("a"), ...found.columns("b"));
      draft.isShownSaid = true;
      return true;
    },
  );
  let isListed = false;
  // "Los turnos de noche: empleado y día": what stands behind a colon, and last, is what is wanted.
  row.take("(?<colon>,) (?:<only> )?(?:<the> )?{c:columns}(?= $)", (found) => {
    const isColon = found.atoms("colon").some(({ text }) => text === ":");
    if (!isColon || draft.figure !== undefined || draft.by !== undefined || found.columns("c").length < 2) return false;
    draft.show = [...found.columns("c")];
    draft.isShownSaid = true;
    isListed = true;
    return true;
  });
  // "Cliente e importe, pero el importe primero".
  const fore: Column[] = [];
  row.take(
    "(?:(?:,|pero|but|y|and|en ese orden|in that order|con|with) )+(?:<the> )?{c:C} (?:primero|delante|first|at the front|lo primero|por delante)",
    (found) => {
      if (draft.sort !== undefined || draft.figure !== undefined || draft.by !== undefined) return false;
      fore.push(...found.columns("c"));
      return true;
    },
  );
  // "Las direcciones (la ruta nada más)": what is named again, and only that, is what was meant.
  row.take(
    "(?:<the> )?{a:C}(?<between>(?: ~+)*) , (?:<show> )?(?:(?<only><only>) )?(?:<the> )?{c:C}(?: (?<last><only>))?(?= (?:,|~|$|<that>))",
    (found) => {
      if (!found.has("only") && !found.has("last")) return false;
      draft.show.push(...found.columns("c"));
      return true;
    },
  );
  // "Events slower than 1000 ms, print user and ms": what things are called is no column beside those asked for in so many words.
  let isCalled = false;
  // "The active users with their age": whose it is is wanted too.
  // "Names of the tests": what the file calls them otherwise.
  row.take("(?<n>C\\d+) (?:de|of) (?:<the> )?{c:C}", (found) => {
    const [name] = found.atoms("n");
    const heading = draft.known.columns.find(({ column }) => isSame(column, name?.column))?.names[0] ?? "";
    const [column] = found.columns("c");
    if (!/^(?:nombres?|names?)$/.test(name?.word ?? "") || /^(?:nombres?|names?)$/.test(heading)) return false;
    if (column?.kind !== "field" || column.numeric) return false;
    draft.show.push(column);
    return true;
  });
  row.take("(?:(?:y|and|,) )?(?:con|with|y|and) (?:su|sus|their|its|his|her) {c:columns}", (found) => {
    const whose = draft.known.columns.find(({ names }) => names.includes("name"))?.column;
    if (whose === undefined || draft.figure !== undefined || draft.by !== undefined) return false;
    if (row.has(`(?:<show> )?(?:<the> )?C\\d`) && draft.show.length > 0) return false;
    // "Los recibos sin pagar con su importe": whose it is was said already.
    const [before] = row.left().filter(({ mark }) => mark === "C");
    if (
      before?.column !== undefined &&
      !isSame(before.column, found.columns("c")[0]) &&
      before.column.kind === "field" &&
      before.column.at === 1
    ) {
      draft.show.push(before.column, ...found.columns("c"));
      draft.isShownSaid = true;
      return true;
    }
    for (const column of [...(row.has("C\\d+ .*(?:su|sus|their|its|his|her) C") ? [] : [whose]), ...found.columns("c")])
      if (!draft.show.some((one) => isSame(one, column))) draft.show.push(column);
    return true;
  });
  row.take(
    "(?:<and> )?(?:(?<said><show>) )?(?:<only> )?(?:<the> )?(?:(?:nombres?|names?|valor(?:es)?|values?|lista|list|columna|columnas|column|columns|campo|campos|field|fields|direcciones|addresses) (?:(?:de|del|of) )?(?:<the> )?)?(?:(?<once><once>) )?{c:columns}(?: (?:(?<only><only>)|<column>|<columns>|keys?|claves?|values?))?",
    (found) => {
      if (isListed) return;
      // Whose sum it is: "the RAM of the servers".
      const isReckoned = draft.figure !== undefined && draft.figure.what !== "count" && !found.has("said");
      const isOther = (one: Column) => !isSame(one, draft.figure?.column) && (one.kind !== "field" || one.numeric);
      if (isReckoned && !found.columns("c").some(isOther)) return;
      // "Names and addresses, only the names".
      if ((isCalled && found.has("said")) || found.has("only")) draft.show = [];
      draft.isShownSaid ||= found.has("said") || found.has("only");
      isCalled = !found.has("said") && draft.show.length === 0;
      for (const column of found.columns("c"))
        if (!draft.show.some((one) => isSame(one, column))) draft.show.push(column);
      if (found.has("once")) draft.distinct ??= "once";
    },
  );
  if (fore.length > 0) draft.show = [...fore, ...draft.show.filter((one) => !fore.some((other) => isSame(one, other)))];
}
