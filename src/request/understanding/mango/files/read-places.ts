import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";

/** Takes the folders that a request says to look in. */
export function readPlaces(sentence: Sentence): string[] {
  const where: string[] = [];
  const add = (...places: (Term | undefined)[]) => {
    for (const place of places) if (place !== undefined) where.push(pathOf(place));
  };
  const at =
    "(?:(?:que (?:hay|esta[n]?|tengo|tenemos)|that (?:are|is)|lo) )?(?:(?:dentro de|debajo de|en|de|del|bajo|desde|por|dentro|adentro de|in|under|from|of|inside|within|below|beneath|across|at|on|through|throughout|into|a lo largo de|a) )?";
  sentence.take(
    `${at}{~}(?:(?:carpeta|directorio|folder|directory|dir) (?:de |of )?)?(?:(?:llamad[oa]|called|named) )?{a:folder}(?: {folder})?`,
    add,
  );
  sentence.take(`${at}{~}{folder} (?:de )?(?:(?:llamad[oa]|called|named) )?(?!<[^>]*f)(<[a-z]*p[a-z]*>)`, add);
  sentence.take(`${at}{~}(?!<[^>]*[fgq]){a:path}`, (place) => (place?.text.includes("/") ? add(place) : false));
  sentence.take(
    `(?:en|de|in|under|from|inside|within|dentro de|bajo) {~}{folder} (?:llamad[oa] |called |named )?(?!<)(?!(?:{small}|{here}|{filler}|{folder}|actual|current|personal|home|de|que|y|and|with|con) ){a:name}`,
    add,
  );
  sentence.take("(?:en |de |in |from |of |por |bajo |under |dentro de |desde |inside )?{here}");
  return where;
}

/** As it is to be written. */
export function pathOf({ text, values }: Term): string {
  return values.p ?? values.d ?? text;
}
