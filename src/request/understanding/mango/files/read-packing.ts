import { formatOf } from "../archives/archive-wish.ts";
import { readRemoval } from "../archives/read-originals.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { FilesAction } from "./files-wish.ts";
import { pathOf } from "./read-places.ts";

/** "Mete en logs.tar.gz los .log de más de 30 días": into an archive that is named goes what is told by name, age or size. */
export function readPacking(sentence: Sentence): FilesAction | "unclear" | undefined {
  const packs =
    "(?:{pack}|{gzip}|gzipped|compressed|comprimid[oa]s?|guard\\w+|reun\\w+|recog\\w+|collect|gather|store|tar up|zip up)";
  const makes =
    "(?:cre(?:a|ar|e|ame)|haz(?:me)?|hac(?:e|er|eme)|make|create|build|genera\\w*|generate|arma\\w*|prepara\\w*)";
  if (!sentence.has(`${packs}|${makes}`) || sentence.has("descompr\\w+|extra\\w+|unpack|unzip|untar")) return undefined;
  let archive: string | undefined;
  sentence.take(
    `(?:(?:en|a|into|to|as|como|in|dentro de|llamad[oa]|called|named|que se llame) )?{~}(?:(?:{archive}|gzipped|compressed|comprimid[oa]|nuevo|new|un|una|a|llamad[oa]|called|named|que se llame) )*(?!<[^>]*g)(<[a-z]*p[a-z]*>)`,
    (one) => {
      const kind = formatOf(pathOf(one))?.kind;
      if (archive !== undefined || (kind !== "tar" && kind !== "zip")) return false;
      archive = pathOf(one);
      return true;
    },
  );
  if (archive === undefined) return undefined;
  // What is deleted after that is more than is packed here.
  if (readRemoval(sentence)) return "unclear";
  sentence.take(
    `(?:${makes} {~}(?:gzipped |compressed )?(?:{archive}|<[a-z]*e[a-z]*>)(?: comprimid[oa])?|${makes}|${packs})(?: (?:with|con|of|de|containing|que (?:contenga|lleve|tenga)))?(?: (?:only|just|solo|solamente|all|todos|todas))*`,
  );
  sentence.take(
    "(?:containing|que (?:contenga|lleve|tenga)|with|con)(?: (?:only|just|solo|solamente))?|found|located|up",
  );
  return { do: "pack", archive };
}
