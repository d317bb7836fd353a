import { isMeant } from "../files/read-files-wish.ts";
import { isReadable, Sentence } from "../phrases/sentence.ts";
import { speaksOfFiles } from "../phrases/speaks-of-files.ts";
import { type Asked, termsOf } from "../phrases/term.ts";
import type { PathAction, PathWish } from "./path-wish.ts";
import { readAlike } from "./read-alike.ts";
import { readBeside } from "./read-beside.ts";
import { changes } from "./read-change.ts";
import { readDates } from "./read-dates.ts";
import { readEmptied } from "./read-emptied.ts";
import { readEndings } from "./read-endings.ts";
import { readContents } from "./read-fact.ts";
import { readKept } from "./read-kept.ts";
import { readListed } from "./read-listed.ts";
import { makings } from "./read-making.ts";
import { pieces } from "./read-pieces.ts";
import { readRecoding } from "./read-recoding.ts";
import { readSum } from "./read-sum.ts";
import { readSync } from "./read-sync.ts";
import { told } from "./read-told.ts";
import { transfers } from "./read-transfer.ts";

/** Reads a request about files and folders that it names; undefined where it is about something else. */
export function readPathWish(asked: Asked): PathWish | undefined {
  const terms = termsOf(asked);
  if (!isReadable(terms) || !speaksOfFiles(terms)) return undefined;
  // Each has a sentence of its own: what one took and could not use is there for the next.
  for (const read of readers) {
    const sentence = new Sentence(terms);
    const action: PathAction | undefined = read(sentence, asked.machine);
    if (action === undefined) continue;
    sentence.take("archivo|fichero|documento|file|document|carpeta|directorio|folder|directory|dir|{here}");
    sentence.take("{filler}");
    const left = sentence.left();
    if (
      left.some(isMeant) ||
      (left.length > 0 &&
        (left[0] === terms[0] || action.do === "remove" || action.do === "keep" || action.do === "empty"))
    )
      continue;
    return { ...action, strange: left.length, said: 2 + besides(action) };
  }
  return undefined;
}

const readers = [
  readKept,
  readEmptied,
  readListed,
  readSync,
  readRecoding,
  readBeside,
  readDates,
  readAlike,
  readEndings,
  ...makings,
  ...pieces,
  readSum,
  ...changes,
  ...told,
  ...transfers,
  readContents,
] as const;

/** How much more is said than what is done with what. */
function besides(action: PathAction): number {
  if (action.do !== "sync") return 0;
  const { remove, dry, excluded, only, letters, options } = action;
  return (remove ? 1 : 0) + (dry ? 1 : 0) + excluded.length + only.length + letters.length + options.length;
}
