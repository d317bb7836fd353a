import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";

/** "Ponle a copia.txt la misma fecha que a original.txt", "a.txt should have the same mtime as b.txt". */
export function readDates(sentence: Sentence): PathAction | undefined {
  const dates =
    "(?:fechas?|hora|fecha y hora|mtime|dates?|times?|timestamps?)(?: (?:de|of) (?:{~}(?:ultima )?)?(?:modificacion|modification))?";
  const same = `(?:{~}(?:very|exact|exactly) )*{~}(?:mism[oa]s?|same|iguales?) (?:modification |last modified )?${dates}`;
  let from: string | undefined;
  sentence.take(
    `${same} (?:(?:que|as|of|de|tiene|has) )*{~}(?:{file} )?(<[a-z]*p[a-z]*>)(?: (?:tiene|has))?`,
    (one) => {
      from = pathOf(one);
    },
  );
  if (from === undefined) return undefined;
  let to: string | undefined;
  sentence.take("(?:(?:a|al|to|for|on|que|that) )*{~}(?:{file} )?(?!<[^>]*g)(<[a-z]*p[a-z]*>)", (one) => {
    if (to !== undefined) return false;
    to = pathOf(one);
    return true;
  });
  sentence.take(
    "should|must|carry|get|gets|bear|tiene[n]? que|debe|tener|tenga|llev\\w+|very|exact|pon\\w*|dale|dar\\w*|dej\\w+|cambi\\w+|set|give|copi\\w+|copy|touch|have|has",
  );
  return to === undefined ? undefined : { do: "dates", from, to };
}
