import { ordinal, ordinalOf } from "./asides/ordinals.ts";
import type { Draft } from "./draft.ts";
import { readMarks } from "./marks.ts";
import type { Found, Row } from "./phrase.ts";

/** Lines by their numbers, and what is left out at an end. */
export function readPlaces(row: Row, draft: Draft): void {
  const range = (from: number, to: number | undefined): boolean => {
    if (!Number.isInteger(from) || (to !== undefined && (!Number.isInteger(to) || to < from))) return false;
    draft.conditions.push({ on: "range", from, to });
    return true;
  };
  row.take(
    "(?:<show> )?(?:<only> )?(?:<the> )?(?:entre|between) (?:<the> )?<lines> (?:(?:numero|number) )?{a:N} (?:y|and) (?:<the> )?(?:<line> )?{b:N}",
    (found) => range(found.number("a"), found.number("b")),
  );
  // "Lines 2 and 4" are two.
  row.take(
    "(?:<show> )?(?:<only> )?(?:<the> )?<lines> (?:(?:numero|number) )?{n:numbers}(?! (?:a|to|through|al|hasta|thru|until|-) )",
    (found) => {
      const numbers = found.texts("n").map(Number);
      if (numbers.length < 2 || !numbers.every((at) => Number.isInteger(at) && at > 0)) return false;
      for (const at of numbers) range(at, at);
      return true;
    },
  );
  row.take(
    "(?:<show> )?(?:<only> )?(?:<the> )?(?:(?:de|desde|from|between|entre) )?(?:<the> )?<lines> (?:(?:numero|number|de|desde|from) )?(?:<the> )?{a:N} (?:a|to|through|al|hasta|thru|until|-) (?:<the> )?(?:<line> )?{b:N}",
    (found) => range(found.number("a"), found.number("b")),
  );
  row.take(
    "(?:<lines> )?(?:de|desde|from|between|entre) (?:<the> )?(?:<lines> )?{a:N} (?:a|to|through|hasta|y|and|thru|until|al) (?:<the> )?(?:<lines> )?{b:N}(?= (?:<of>|,|$|<and>|F))",
    (found) => {
      if ((!row.has("<lines>") && !row.has("~")) || row.has("C\\d+ (?:[a-z]+ )*(?:between|entre)")) return false;
      return range(found.number("a"), found.number("b"));
    },
  );
  row.take("(?:<the> )?<lines> {r:X}", (found) => {
    const [, from, to] = /^(\d+)[-–:](\d+)$/.exec(found.text("r")) ?? [];
    return from !== undefined && range(Number(from), Number(to));
  });
  row.take(
    "(?:a partir de|desde|from|starting (?:at|from)|after) (?:<the> )?<line> (?:numero |number )?{a:N}(?: (?:en adelante|on|onwards?|hasta el final|to the end|forward))?",
    (found) => range(found.number("a"), undefined),
  );
  row.take("(?:<show> )?(?:<only> )?(?:<the> )?(?:<line>) (?:numero |number )?{a:N}(?= |$)", (found) =>
    range(found.number("a"), found.number("a")),
  );
  row.take("(?:<the> )?{a:N}(?:th|st|nd|rd)? line", () => false);
  readSteps(row, draft);
  readMarks(row, draft);
  const without =
    "(?:<without>|todo menos|todas menos|all but|everything (?:but|except|after)|all except|menos|salvo|quitando)(?: (?:por|for|contar))?";
  // "Without the first and the last".
  row.take(
    `(?:<show> )?(?:<the> <lines> )?${without} (?:<the> )?(?:<first>(?: <line>)? (?:y|ni|and|or|nor|e) (?:<the> )?<last>|<last>(?: <line>)? (?:y|ni|and|or|nor|e) (?:<the> )?<first>)(?: <lines>)?(?= (?:<of>|,|~|F|$))`,
    () => {
      if (draft.skip !== undefined || draft.deletes) return false;
      draft.skip = { end: "last", count: 1 };
      return range(2, undefined);
    },
  );
  // "The first and the last line".
  row.take(
    "(?:<show> )?(?:<only> )?(?:<the> )?(?:(?:primer|primera|primero|first)(?: <line>)? (?:y|and) (?:<the> )?(?:ultim[oa]|last)|(?:ultim[oa]|last)(?: <line>)? (?:y|and) (?:<the> )?(?:primer|primera|primero|first)) <lines>",
    () => {
      draft.conditions.push({ on: "range", from: 1, to: 1 }, { on: "range", from: -1, to: undefined });
    },
  );
  const skip = (end: "first" | "last") => (found: Found) => {
    draft.skip = { end, count: found.has("n") ? found.number("n") : 1 };
  };
  const except =
    "(?:menos|salvo|excepto|quitando|except|but|apart from|aside from|other than|mas que)(?: (?:por|for))?";
  // "Borra todo menos las 5 primeras": what is to stay; the last ones no number tells before the end is seen.
  row.take(
    `(?:<delete>|borra|tira|descarta|discard|throw away|wipe) (?:todo|todas(?: las lineas)?|everything|all(?: (?:the )?lines)?|all of it) ${except} (?:<the> )?(?:(?<first>(?:{n:N} )?<first>(?: {m:N})?)|(?:{o:N} )?<last>(?: {p:N})?)(?: <lines>)?`,
    (found) => {
      const name = ["n", "m"].find((one) => found.has(one));
      if (!found.has("first")) draft.unclear = true;
      draft.deletes = true;
      return range((name === undefined ? 1 : found.number(name)) + 1, undefined);
    },
  );
  // "Me sobra todo menos las últimas 100" wants these.
  row.take(
    `(?:me |nos )?(?:sobra|sobran|no (?:quiero|necesito|queremos|necesitamos|me interesa|me hace falta)|(?:i |we )?(?:do not|don't) (?:need|want|care about)) (?:todo|todas|toda|everything|anything|all|nada)(?: (?:lo demas|else))? ${except} (?:<the> )?(?:(?<first>(?:{n:N} )?<first>(?: {m:N})?)|(?:{o:N} )?<last>(?: {p:N})?) <lines>`,
    (found) => {
      const name = ["n", "m", "o", "p"].find((one) => found.has(one));
      if (draft.pick !== undefined || draft.deletes) return false;
      const count = name === undefined ? 1 : found.number(name);
      draft.pick = { end: found.has("first") ? "first" : "last", count, when: "after" };
      return true;
    },
  );
  row.take(`(?:<and> )?${without} (?:<the> )?(?:{n:N} )?<first> (?:{m:N} )?(?:<lines>|dos lineas)`, (found) => {
    draft.skip = { end: "first", count: found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : 1 };
  });
  row.take(`(?:<and> )?${without} (?:<the> )?(?:{n:N} )?<last> (?:{m:N} )?<lines>`, (found) => {
    draft.skip = { end: "last", count: found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : 1 };
  });
  row.take(`(?:<show> )?(?:<the> <lines> )?${without} (?:<the> )?{n:N} <first>(?= (?:<of>|F|~|$))`, skip("first"));
  row.take(`(?:<show> )?(?:<the> <lines> )?${without} (?:<the> )?{n:N} <last>(?= (?:<of>|F|~|$))`, skip("last"));
  row.take(`(?:<and> )?${without} (?:<the> )?<first> {n:N}(?= (?:<of>|F|$))`, skip("first"));
  row.take(`(?:<and> )?${without} (?:<the> )?<last> {n:N}(?= (?:<of>|F|$))`, skip("last"));
}

/** Each second line, or third. */
function readSteps(row: Row, draft: Draft): void {
  const step = (first: number, every: number): boolean => {
    if (!Number.isInteger(every) || every < 2 || every > 1000) return false;
    draft.conditions.push({ on: "step", first, every });
    return true;
  };
  const lead = "(?:<show> )?(?:<only> )?(?:<the> )?";
  // "Every third line, starting from the second".
  const begins = (): void => {
    row.take(
      `(?:(?:,|y|and) )?(?:starting|beginning|empezando|comenzando|a partir|partiendo|contando|counting|desde|from) (?:(?:from|at|with|by|por|en|de|con|desde) )*(?:<the> )?(?:(?<n>${ordinal})(?: <line>)?|<line> (?:numero |number )?(?<m>${ordinal}))`,
      (found) => {
        const [atom] = found.has("n") ? found.atoms("n") : found.atoms("m");
        const at = atom && ordinalOf(atom);
        const last = draft.conditions.at(-1);
        if (at === undefined || at < 1 || last?.on !== "step") return false;
        draft.conditions[draft.conditions.length - 1] = { ...last, first: at };
        return true;
      },
    );
  };
  row.take(`${lead}<lines> (?:(?:con |de )?(?:numero )?pares|even(?:-numbered| numbered)?)`, () => step(2, 2));
  row.take(`${lead}(?:even|even-numbered|pares) <lines>`, () => step(2, 2));
  row.take(`${lead}<lines> (?:(?:con |de )?(?:numero )?impares|odd(?:-numbered| numbered)?)`, () => step(1, 2));
  row.take(`${lead}(?:odd|odd-numbered|impares) <lines>`, () => step(1, 2));
  row.take(`${lead}(?:every other|alternate|alternating) <line>`, () => step(1, 2));
  row.take(`${lead}(?:un|una) <line> (?:si (?:y|,) (?:una |otra |la otra )?no|si (?:y )?otra no|de cada dos)`, () =>
    step(1, 2),
  );
  row.take(
    `${lead}(?:un|una|uno|1|one|N\\d+) (?:<line> )?(?:de cada|out of every|in every|in|cada) {n:N}(?: <lines>)?`,
    (found) => (row.has("<lines>|~") ? step(found.number("n"), found.number("n")) : false),
  );
  row.take(`${lead}(?:cada|every|each) {n:N} <lines>`, (found) => step(found.number("n"), found.number("n")));
  const nth = [
    "",
    "",
    "second|segunda",
    "third|tercera",
    "fourth|cuarta",
    "fifth|quinta",
    "sixth|sexta",
    "seventh",
    "eighth",
    "ninth",
    "tenth|decima",
  ];
  for (const [every, words] of nth.entries())
    if (words !== "") row.take(`${lead}(?:every|each|cada) (?:${words}) <line>`, () => step(every, every));
  row.take(`${lead}(?:every|each|cada) {n:X} <line>`, (found) => {
    const [, every] = /^(\d{1,4})(?:nd|rd|th|st|a|ª)$/.exec(found.text("n").toLowerCase()) ?? [];
    return every !== undefined && step(Number(every), Number(every));
  });
  if (draft.conditions.at(-1)?.on === "step") begins();
}
