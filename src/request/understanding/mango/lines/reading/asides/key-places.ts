import type { Row } from "../phrase.ts";

/** "The state shows as state=something": what it is called in the request, and the key it has in the lines. */
export type KeyPlace = { called: string | undefined; key: string };

const says =
  "(?:sale|salen|aparece|aparecen|viene|vienen|va|van|figura|figuran|esta|estan|pone|se ve|se ven|es|son|shows?|appears?|looks?|is|are|comes?|written|shown|reads?|escrito)(?: (?:up|en el log|in the log|escrit[oa]s?|written|shown))?";

/** How a value is written in the lines ("status=done"), by an example of it. */
export function readKeyPlaces(row: Row): KeyPlace[] {
  const keys: KeyPlace[] = [];
  row.take(
    `(?:(?:,|y|and|que|which|donde|where) )*(?:(?:el |la |los |las |the |su |its )?(?<s>(?!(?:y|and|que|it|they|that|la|el|the) )[a-z][a-z_-]*) )?(?:it |they |that |cada uno |cada una )?${says} (?:como|as|asi|like|de la forma|en la forma|in the form|con la forma|:|,)? ?(?:en |of |la forma |the form )?{v:X}(?: (?:o algo asi|or so|por ejemplo|for example|y cosas asi))?(?= (?:,|$|y|and|F|en|in|~))`,
    (found) => {
      const [, key] = /^([A-Za-z][\w.-]*)=[\w.…<>*-]*$/.exec(found.text("v")) ?? [];
      if (key === undefined) return false;
      keys.push({ called: found.has("s") ? found.text("s") : undefined, key });
      return true;
    },
  );
  return keys;
}
