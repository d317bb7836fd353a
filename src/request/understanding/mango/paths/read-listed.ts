import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";

/** "Copia las fotos apuntadas en favoritas.txt a favoritas": what a file names, a line each. */
export function readListed(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  let list: string | undefined;
  sentence.take(
    "(?:(?:que|whose names|cuyos nombres|that|which|se|are|estan|esten|aparecen|salen|figuran|vienen|hay|appear) )*(?:apuntad[oa]s?|listad[oa]s?|anotad[oa]s?|escrit[oa]s?|nombrad[oa]s?|mencionad[oa]s?|enumerad[oa]s?|(?:aparecen|salen|figuran|vienen)|listed|written(?: down)?|named|mentioned|enumerated|appear)(?: (?:en|in|inside|by|por))+ {~}(?:{file} |lista |list )?(?!<[^>]*[gd])(<[a-z]*f[a-z]*>)",
    (one) => {
      list = pathOf(one);
    },
  );
  if (list === undefined) return undefined;
  const copies = sentence.has("{copy}");
  let to: string | undefined;
  sentence.take(
    "(?:a|al|en|to|into|in|hacia|dentro de|inside) (?:(?:una|un|la|el|a|the|nueva|new) )*(?:{folder} )?(?:(?:llamad[oa]|called|named|que se llame) )?(?!<[^>]*[gf])(?!{small} |{folder} ){a:name}(?: {folder})?",
    (one) => {
      if (to !== undefined) return false;
      to = pathOf(one);
      return true;
    },
  );
  if (to === undefined || copies === sentence.has("{move}")) return undefined;
  sentence.take(`${copies ? "{copy}" : "{move}"}|{file}|{photo}|{video}`);
  return { do: "listed", action: copies ? "copy" : "move", list, to, make: machine.pathKind(to) !== "directory" };
}
