import type { Sentence } from "../phrases/sentence.ts";
import type { Order } from "./files-wish.ts";

/** Takes in which order they are to be shown: "por tamaño", "newest first", "del más grande al más pequeño". */
export function readOrder(sentence: Sentence, set: (order: Order) => void): void {
  const sorted =
    "(?:{~}(?:ordenad[oa]s?|ordenando(?:los)?|ordena(?:los|las)?|orden|en orden|ordered|sort(?:ed|ing)?(?: them)?|order) )+(?:{~}(?:por|by|segun|on|according to|de|por orden de) )*{~}";
  const down =
    "(?: (?:de |from |in |en |el |la |los |the |y |orden |order )*(?:mayor a menor|mas a menos|(?:mas )?(?:grandes?|pesad[oa]s?|gord[oa]s?|nuev[oa]s?|recientes?) (?:primero|arriba|a mas (?:pequen|viej|antigu)\\w+|a menos|al mas (?:pequen|viej|antigu)\\w+)|(?:largest|biggest|newest|latest|most recent) (?:first|to (?:smallest|oldest))|descend\\w+|(?:mas )?(?:grande|nuevo|reciente|nueva)s? (?:primero|al principio|arriba)))";
  const up =
    "(?: (?:de |from |in |en |el |la |los |the |y |orden |order )*(?:menor a mayor|menos a mas|(?:mas )?(?:pequen[oa]s?|chic[oa]s?|viej[oa]s?|antigu[oa]s?) (?:primero|arriba|a mas \\w+|al mas \\w+)|(?:smallest|oldest|earliest) (?:first|to (?:largest|biggest|newest))|ascend\\w+|creciente|alfabetic\\w+))";
  const bySize = "(?:tamanos?|peso|size|sizes|file size)";
  const byTime =
    "(?:fechas?(?: de (?:ultima )?modificacion)?|date|dates|time|modification (?:time|date)|mtime|antiguedad|age|recien\\w+|(?:date|time) modified)";
  const lead = `(?:${sorted}|(?:por|by) )`;
  // "Del menor al mayor" is of what it is said to be ordered by.
  for (const [said, descending] of [
    ["del {~}menor(?:es)? al {~}mayor(?:es)?", false],
    ["del {~}mayor(?:es)? al {~}menor(?:es)?", true],
  ] as const)
    if (sentence.take(`(?:${sorted})?${said}`) > 0) {
      const isOfTime = sentence.take(`${lead}${byTime}`) > 0;
      if (!isOfTime) sentence.take(`${lead}${bySize}`);
      set({ by: isOfTime ? "time" : "size", descending });
      return;
    }
  for (const [by, most, least] of [
    [
      "size",
      "grandes?|pesad[oa]s?|gord[oa]s?|biggest|largest|heaviest",
      "pequen[oa]s?|chic[oa]s?|livian[oa]s?|ligero?s?|smallest|lightest",
    ],
    ["time", "nuev[oa]s?|recientes?|newest|latest|most recent", "viej[oa]s?|antigu[oa]s?|oldest"],
  ] as const)
    for (const [from, to, descending] of [
      [most, least, true],
      [least, most, false],
    ] as const)
      if (
        sentence.take(
          `(?:${sorted})?(?:del?|from|desde) {~}(?:mas )?(?:${from}) (?:al?|to|hasta) {~}(?:mas )?(?:${to})`,
        ) > 0
      ) {
        sentence.take(`${lead}(?:${bySize}|${byTime})`);
        set({ by, descending });
        return;
      }
  sentence.take(`${lead}${bySize}${up}`, () => set({ by: "size", descending: false }));
  sentence.take(`${lead}${bySize}${down}?`, () => set({ by: "size", descending: true }));
  sentence.take(`${lead}${byTime}${up}`, () => set({ by: "time", descending: false }));
  sentence.take(`${lead}${byTime}${down}?`, () => set({ by: "time", descending: true }));
  sentence.take(
    `${lead}(?:nombres?|names?|alfabetic\\w+|ruta|path)|(?:${sorted})?(?:(?:en |in |por )?orden alfabetico|alphabetical(?:ly)?(?: order)?|alfabeticamente|(?:from |de la |de )?a (?:to|a la|a) z)`,
    () => set({ by: "name", descending: false }),
  );
  const last = "(?:abajo(?: del todo)?|al final|de ultimo|los? ultimos?|last|at the (?:bottom|end))";
  for (const [by, said] of [
    ["size", "mas (?:grandes?|pesad[oa]s?|gord[oa]s?)|mayor(?:es)?|largest|biggest"],
    ["time", "mas (?:nuev[oa]s?|recientes?)|newest|latest|most recent"],
  ] as const)
    sentence.take(`(?:(?:dejando|con|with|y|and|quedando) )?(?:(?:lo|los|las|el|la|the) )?(?:${said}) ${last}`, () => {
      sentence.take(`${lead}(?:${bySize}|${byTime})`);
      set({ by, descending: false });
    });
  const first = "(?:primero|empezando por|starting with|first) {~}";
  sentence.take(`${first}(?:mayor(?:es)?|mas (?:grandes?|pesad[oa]s?|gord[oa]s?)|largest|biggest|heaviest)`, () =>
    set({ by: "size", descending: true }),
  );
  sentence.take(`${first}(?:menor(?:es)?|mas (?:pequen[oa]s?|chic[oa]s?|liger[oa]s?)|smallest|lightest)`, () =>
    set({ by: "size", descending: false }),
  );
  sentence.take(`${first}(?:mas (?:nuev[oa]s?|recientes?)|newest|latest|most recent)`, () =>
    set({ by: "time", descending: true }),
  );
  sentence.take(`${first}(?:mas (?:viej[oa]s?|antigu[oa]s?)|oldest)`, () => set({ by: "time", descending: false }));
  sentence.take(
    "(?:{~}(?:el|la|los|las|the|con|empezando por|starting with|primero) )*{~}(?:mayor(?:es)?|mas (?:grande|pesad[oa]|gord[oa])s?|largest|biggest) (?:primero|first|arriba|al principio)|(?:de |from )?(?:mayor a menor|largest to smallest|biggest to smallest)(?: tamano)?",
    () => set({ by: "size", descending: true }),
  );
  sentence.take(
    "(?:{~}(?:el|la|los|las|the) )*(?:mas pequen[oa]s?|smallest) (?:primero|first)|(?:de )?menor a mayor(?: tamano)?",
    () => set({ by: "size", descending: false }),
  );
  sentence.take(
    "(?:{~}(?:el|la|los|las|the) )*(?:mas (?:nuev[oa]|reciente)s?|newest|latest|most recent) (?:primero|first|arriba|al principio)",
    () => set({ by: "time", descending: true }),
  );
  sentence.take("(?:{~}(?:el|la|los|las|the) )*(?:mas (?:viej[oa]|antigu[oa])s?|oldest) (?:primero|first|arriba)", () =>
    set({ by: "time", descending: false }),
  );
  sentence.take("(?<= )(?:sorted|ordenad[oa]s?|in order|en orden)(?= (?:$|·))", () =>
    set({ by: "name", descending: false }),
  );
}
