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

/** Whether it says to look through all of the machine. */
export function isEverywhere(sentence: Sentence): boolean {
  const machine =
    "(?:sistema|servidor|maquina|equipo|ordenador|computadora|pc|system|server|machine|box|computer|host)";
  return (
    sentence.take(
      "(?:(?:en|por|de|on|in|across|over) )?(?:tod[oa] (?:el|la|mi|este)|(?:the|this|my) (?:whole|entire)|all of the) (?:disco(?: duro)?|disk|drive)(?: (?:enter[oa]|complet[oa]))?|(?:on|in) (?:this|the|my) (?:machine|server|box|computer|system)(?= $)|en (?:este|esta|el|la|mi) (?:servidor|maquina|equipo|ordenador|sistema)(?= $)",
    ) +
      sentence.take(
        `(?:(?:en|por|de|a lo largo de|dentro de|in|on|across|over|throughout|from) )?(?:tod[oa] (?:el|la|mi|este|esta)|cualquier (?:parte|lado|lugar|sitio) (?:del?|en)(?: (?:el|la|este|esta|mi))?|all (?:of |over )?(?:the|this|my)|(?:the|this|my) (?:whole|entire|full)|(?:anywhere|everywhere) (?:on|in|across)(?: (?:the|this|my))?) ${machine}(?: (?:enter[oa]|complet[oa]))?(?! de)|(?:(?:en|por|de|del) )?(?:(?:el|la|este|esta) )?${machine} (?:enter[oa]|complet[oa])`,
      ) >
    0
  );
}

/** As it is to be written. */
export function pathOf({ text, values }: Term): string {
  return values.p ?? values.d ?? text;
}
