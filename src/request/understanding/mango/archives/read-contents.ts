import type { Sentence } from "../phrases/sentence.ts";
import type { Source } from "./archive-wish.ts";
import { sourceOf } from "./source-of.ts";

/** The kind of archive that is wanted, as its names end; undefined where none is said. */
export function readFormat(sentence: Sentence): string | undefined {
  let format: string | undefined;
  const lead =
    "(?:{~}(?:con|with|using|usando|en|in|into|a|to|as|como|formato|format|un|una|{archive}|de tipo|tipo|de) )*{~}";
  const kinds: readonly [string, string][] = [
    ["tar.gz", "tar\\.gz|targz|tgz|tar gz|tar comprimido(?: con gzip)?|tarball|gzipped tar(?:ball)?"],
    ["tar.xz", "tar\\.xz|txz"],
    ["tar.bz2", "tar\\.bz2|tbz2?"],
    ["tar.zst", "tar\\.zst"],
    ["zip", "zip"],
    ["7z", "7z|7zip|7-zip"],
    ["gz", "gzip|gz"],
    ["xz", "xz"],
    ["bz2", "bzip2|bz2|bzip"],
    ["zst", "zstd|zst|zstandard"],
    ["tar", "tar"],
  ];
  for (const [name, said] of kinds) if (sentence.take(`${lead}(?:\\.?(?:${said}))(?: {archive})?`) > 0) format ??= name;
  sentence.take(`${lead}(<[a-z]*e[a-z]*>)(?= )`, (one) => {
    const ending = one.values.e ?? "";
    if (format !== undefined || !/^(?:tar(?:\.\w+)?|tgz|zip|7z|gz|xz|bz2|zst)$/.test(ending)) return false;
    format = ending === "tgz" ? "tar.gz" : ending;
    return true;
  });
  return format;
}

/** What is to be packed. */
export function readSources(sentence: Sentence): Source[] {
  const sources: Source[] = [];
  sentence.take(
    "(?:(?:y|e|and|de|del|la|el|the|from|of|lo que hay en|contenido de|contents of|everything in|todo lo de|en|in|with|con|only|just|solo|solamente|unicamente) )*{~}(?:{folder} |{file} |{photo} )?(?:(?:que (?:hay|esten|estan|haya)|found|lying|located) )?(?:(?:in|en|de|under|from|inside|dentro de) )?(?:llamad[oa] |called |named )?(<[a-z]*[pg][a-z]*>)(?: {folder}| {file})?",
    (one) => {
      sources.push(sourceOf(one));
    },
  );
  // "Los pdf y los txt de docs".
  const folder = sources.at(-1);
  const before = sources.slice(0, -1);
  const isInside =
    before.length > 0 &&
    before.every(({ path, isGlob }) => isGlob && !path.includes("/")) &&
    folder !== undefined &&
    !folder.isGlob &&
    !/\.\w+$/.test(folder.path);
  return isInside
    ? before.map(({ path }) => ({ path: `${folder.path.replace(/\/+$/, "")}/${path}`, isGlob: true }))
    : sources;
}
