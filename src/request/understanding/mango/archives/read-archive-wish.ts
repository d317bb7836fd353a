import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { isMeant } from "../files/read-files-wish.ts";
import { pathOf } from "../files/read-places.ts";
import { isReadable, Sentence } from "../phrases/sentence.ts";
import { type Asked, termsOf } from "../phrases/term.ts";
import { adding, checking, dropping, listing, opening, reading, wanting } from "./archive-verbs.ts";
import { type ArchiveAction, type ArchiveWish, formatOf } from "./archive-wish.ts";
import { readAdd, readDrop, readList, readRepack, readTest } from "./read-inside.ts";
import { readPack } from "./read-pack.ts";
import { readDecompress, readUnpack } from "./read-unpack.ts";
import { globOf, isArchive } from "./source-of.ts";

/** Reads a request to pack, unpack, list, check or add to archives; undefined where it is about something else. */
export function readArchiveWish(asked: Asked): ArchiveWish | undefined {
  const terms = termsOf(asked);
  if (!isReadable(terms)) return undefined;
  const sentence = new Sentence(terms);
  const action = readAction(sentence, asked.machine);
  if (action === undefined) return undefined;
  sentence.take(
    "{archive}|{file}|{folder}|{photo}|{video}|{here}|{anything}|{deep}|todos? juntos?|juntos|together|contents?|contenidos?",
  );
  sentence.take("{filler}");
  sentence.take(
    "cre(?:a|ar|e|ame)|create|haz(?:me)?|hac(?:e|er|eme|elo)|make|genera\\w*|generate|build|arma\\w*|prepara\\w*|produce",
  );
  const left = sentence.left();
  if (left.length > 0 && left[0] === terms[0]) return undefined;
  if (left.some(isMeant)) return undefined;
  return { ...action, strange: left.length, said: 2 };
}

function readAction(sentence: Sentence, machine: MachineSnapshot): ArchiveAction | undefined {
  // What kind of file it is, is asked of file(1).
  if (sentence.has("(?:tipo|type|kind|sort|clase) (?:de|of) {file}")) return undefined;
  const packed = sentence.terms.filter(
    (term) => formatOf(pathOf(term)) !== undefined || formatOf(globOf(term)) !== undefined,
  );
  const opens = sentence.has(`${opening}|out of {~}<[a-z]*p[a-z]*>`) || isWantedOut(sentence);
  // "Extract a.tgz into a folder called check" checks nothing.
  const opensFirst = new RegExp(`^(?:${opening})$`).test(sentence.terms[0]?.folded ?? "");
  if (sentence.has(checking) && packed.length === 1 && !opensFirst) return readTest(sentence);
  if (packed.length >= 1 && !opens) {
    const repacked = readRepack(sentence);
    if (repacked) return repacked;
  }
  if (packed.length === 1 && !opens && sentence.has(adding)) {
    const added = readAdd(sentence);
    if (added) return added;
  }
  if (packed.length === 1 && isArchive(packed[0]) && !opens && sentence.has(`(?<=^ )(?:{~})(?:${dropping})`))
    return readDrop(sentence);
  // "Muéstrame el LEEME que está dentro de web.zip".
  const looks = sentence.has("pantalla|screen|stdout|salida estandar|terminal") && sentence.has(listing);
  const isLookedInto =
    packed.length === 1 &&
    isArchive(packed[0]) &&
    sentence.terms.some((term) => term !== packed[0] && /[pf]/.test(term.kinds));
  if (!opens && looks && isLookedInto) return readUnpack(sentence, machine);
  const others = sentence.terms.filter((term) => !isArchive(term) && /[pfg]/.test(term.kinds));
  const isOne = others.length === 1 && !others.some(({ kinds }) => /[gd]/.test(kinds));
  if (!opens && isLookedInto && isOne && sentence.has(`(?<=^ )(?:{~})(?:${reading})`)) {
    const read = readUnpack(sentence, machine);
    sentence.take(`(?:${reading})(?: me)?|{~}(?:contenidos?|contents?)(?: (?:de|of))?`);
    return read?.do === "unpack" && read.members.length === 1 ? { ...read, screen: true, make: false } : undefined;
  }
  if (!opens && packed.length === 1 && !isArchive(packed[0]) && sentence.has(reading)) {
    const read = readDecompress(sentence, machine);
    sentence.take(reading);
    return read?.do === "decompress" && !read.keep && read.to === undefined ? { ...read, screen: true } : undefined;
  }
  if (opens) {
    const sole = isArchive(packed[0]) ? undefined : readDecompress(sentence, machine);
    return sole ?? readUnpack(sentence, machine);
  }
  return readPack(sentence, machine) ?? (packed.length === 1 && sentence.has(listing) ? readList(sentence) : undefined);
}

/** "De copia.tar.gz solo me hace falta etc/hosts": what is needed from an archive is to be taken out. */
function isWantedOut(sentence: Sentence): boolean {
  const archives = sentence.terms.filter(isArchive);
  const others = sentence.terms.filter((term) => !isArchive(term) && /[pf]/.test(term.kinds));
  return (
    archives.length === 1 &&
    others.length > 0 &&
    sentence.has(wanting) &&
    sentence.has(
      "(?:de|del|desde|from|out of|inside|in|dentro de) {~}(?:(?:{archive}|copia|backup|respaldo) )*<[a-z]*p[a-z]*>",
    ) &&
    !sentence.has("{gzip}|comprim\\w+|empaquet\\w+|compress|pack|bundle|tar|zip|agreg\\w+|anad\\w+|append|add")
  );
}
