import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { adding, checking, dropping, listing } from "./archive-verbs.ts";
import { type ArchiveAction, formatOf, type Source } from "./archive-wish.ts";
import { readSources } from "./read-contents.ts";
import { readRemoval } from "./read-originals.ts";
import { sourceOf } from "./source-of.ts";

/** Whether an archive is whole. */
export function readTest(sentence: Sentence): ArchiveAction | undefined {
  let archive: Source | undefined;
  let words: readonly [string, string] | undefined;
  sentence.take(
    "(?:(?:y|and|que|me|to|just|solo|only|then) )*(?:diga|digas|dime|di|imprim\\w+|print|say|says|escrib\\w+|muestr\\w+|echo|output|responde|respondas|contesta|pon|tell me)(?: (?:me|solo|only|just))? (?!si |if |cual ){a:name} (?:si esta bien |si va bien |if fine |if (?:it is )?(?:good|ok|fine) )?(?:o|or|u|y si no|si no|else|otherwise|and)(?: if not| si no)? {a:name}(?: (?:si (?:no|esta mal|falla)|if not|otherwise|segun|accordingly))*",
    (good, bad) => {
      words = [good.text, bad.text];
    },
  );
  sentence.take("{~}(?:(?:archivo|file|fichero|archive|tar|zip|tarball|paquete) )?{a:path}|{a:glob}", (one) => {
    archive ??= sourceOf(one);
  });
  sentence.take("(?:si|if|whether|que|that|o|or|no|not|y|and|is|esta|estan|are)(?= )");
  sentence.take(checking);
  sentence.take(
    `(?:bien|mal|danad\\w+|corrupt\\w*|rot[oa]s?|integr\\w+|enter[oa]s?|intact[oa]?|damaged|broken|valid[oa]?|good|bad|fine|ok|okay|sano|sana|estado|errores?|errors?|completo|completa|complete|se puede leer|readable|o|or|si|no|not)`,
  );
  return archive && formatOf(archive.path) !== undefined
    ? { do: "test", archive, ...(words ? { words } : {}) }
    : undefined;
}

/** What is in an archive. */
export function readList(sentence: Sentence): ArchiveAction | undefined {
  let archive: string | undefined;
  const count = sentence.take("{count}") > 0;
  const names =
    sentence.take("(?:{~}(?:solo|solamente|only|just|nada mas) )+{~}(?:nombres?|names?)(?: {~}{file})?") > 0;
  const details =
    sentence.take(
      "(?:{~}(?:con|with|and|y|sus?|todos|all) )+{~}(?:detalles?|details?|tamanos?|sizes?|permisos?|permissions?|fechas?|dates?|duenos?|owners?)|verbose|detallad[oa]|detailed|long",
    ) > 0;
  sentence.take(
    "(?:sin|without|no|not) (?:{~}(?:extra\\w+|descomprim\\w+|unpack\\w*|unzip\\w*|desempaquet\\w+|abrir\\w*|opening|tocar\\w*|anything|nada|it))+",
  );
  sentence.take("{a:path}", (one) => {
    if (formatOf(pathOf(one)) === undefined || archive !== undefined) return false;
    archive = pathOf(one);
    return true;
  });
  sentence.take(listing);
  return archive === undefined || formatOf(archive)?.kind === "file"
    ? undefined
    : { do: "list", archive, how: count ? "count" : names ? "names" : details ? "details" : "plain" };
}

/** What is to go from an archive. */
export function readDrop(sentence: Sentence): ArchiveAction | undefined {
  let archive: string | undefined;
  sentence.take(
    "(?:de|del|from|of|out of|dentro de|de dentro de|from inside|from within|en|in) {~}(?:{archive} )*{a:path}",
    (from) => {
      const format = formatOf(pathOf(from));
      if (format === undefined || archive !== undefined) return false;
      // What is packed as a whole cannot be taken apart.
      if (format.kind !== "zip" && (format.kind !== "tar" || format.packing !== undefined)) return false;
      archive = pathOf(from);
      return true;
    },
  );
  if (archive === undefined) return undefined;
  sentence.take(dropping);
  const members = readSources(sentence);
  if (members.length === 0 || members.some(({ path }) => formatOf(path) !== undefined)) return undefined;
  return { do: "drop", archive, members: members.map(({ path }) => path) };
}

/** What is to go into an archive that is there. */
export function readAdd(sentence: Sentence): ArchiveAction | undefined {
  let archive: string | undefined;
  // What cannot be added to is made anew, and then nothing may be taken here.
  const named = sentence.terms.map(pathOf).find((path) => formatOf(path) !== undefined);
  if (named !== undefined && formatOf(named)?.kind === "tar" && !named.endsWith(".tar")) return undefined;
  sentence.take("(?:a|al|to|en|in|into|dentro de) {~}(?:{archive} )*{a:path}", (to) => {
    if (formatOf(pathOf(to)) === undefined) return false;
    archive = pathOf(to);
    return true;
  });
  if (archive === undefined || (formatOf(archive)?.kind === "tar" && !archive.endsWith(".tar"))) return undefined;
  sentence.take(adding);
  const sources = readSources(sentence);
  return sources.length > 0 ? { do: "add", archive, sources } : undefined;
}

/** One archive that is to be one of another kind. */
export function readRepack(sentence: Sentence): ArchiveAction | undefined {
  let found: ArchiveAction | undefined;
  sentence.take(
    "(?:pasa\\w*|convi\\w+|convert|transform\\w*|cambi\\w+|change|recomprim\\w+|recompress|repack|turn|re-?comprim\\w+) {~}{a:path} (?:a|to|en|into|as|como) {~}{a:path}",
    (from, to) => {
      const [left, right] = [formatOf(pathOf(from)), formatOf(pathOf(to))];
      const isSame =
        left !== undefined &&
        right !== undefined &&
        left.kind === right.kind &&
        "packing" in left &&
        "packing" in right;
      if (!isSame) return false;
      found = { do: "repack", from: pathOf(from), to: pathOf(to), remove: false };
      return true;
    },
  );
  return found?.do === "repack" ? { ...found, remove: readRemoval(sentence) } : undefined;
}
