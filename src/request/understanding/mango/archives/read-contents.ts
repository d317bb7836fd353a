import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { Source } from "./archive-wish.ts";
import { globOf, sourceOf } from "./source-of.ts";

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

/** What is left out: patterns and names of folders. */
export function readExcluded(sentence: Sentence): string[] {
  const excluded: string[] = [];
  const one = (term: Term) => {
    // "La carpeta logs" is the one of that name in what is packed, whichever else is called so.
    const own = /^(?:.*\s)?(?:carpeta|directorio|folder|directory) ([\w.-]+)$/iu.exec(term.text)?.[1];
    const path = own ?? pathOf(term);
    excluded.push(globOf(term) === "" ? (path.replace(/\/+$/, "").split("/").at(-1) ?? "") : globOf(term));
  };
  const lead =
    "(?:{except}|exclu\\w+) (?:{~}(?:{file}|{folder}|los|the|que|with|con|extension|incluir|including|meter|llamad[oa]s?|called|named|contar|carpeta|tipo) )*{~}";
  const usual =
    "(?:{folder} (?:llamad[oa] |called |named )?)?(<[a-z]*[pg][a-z]*>|node_modules|\\.git|__pycache__|vendor|dist|build|target|venv|\\.venv|cache|\\.cache|tmp|logs)(?: (?:folder|directory|dir)(?= ))?";
  // "The reports folder": whatever a folder is called.
  const own =
    "(?!(?:every|each|any|all|that|this|which|no|one|whole|entire|other) ){a:name} (?:folder|directory|dir)(?= )";
  const thing = `(?:${usual}|${own})`;
  sentence.take(
    `${lead}${thing}(?: (?:y|e|ni|o|and|nor|or) (?:{~}(?:{file}|{folder}|los|the) )*{~}${thing})?(?: (?:y|e|ni|o|and|nor|or) (?:{~}(?:{file}|{folder}|los|the) )*{~}${thing})?`,
    (...found) => {
      for (const term of found) one(term);
    },
  );
  // "Sin .cache ni Descargas": by whatever name.
  if (excluded.length > 0)
    sentence.take("(?:ni|nor) {~}(?!<)(?!{small} |{folder} |{file} ){a:name}", (folder) =>
      folder === undefined || !/^[\w.-]+$/.test(folder.text) ? false : one(folder),
    );
  sentence.take(
    "(?:{except}|exclu\\w+|ni|nor|(?<=·)(?: y| and)) {~}{folder} (?:llamad[oa] |called |named )?(?!{small} ){a:name}",
    (folder) => one(folder),
  );
  return excluded;
}

/** What is to be packed. */
export function readSources(sentence: Sentence): Source[] {
  const sources: Source[] = [];
  sentence.take(
    "(?:(?:y|e|and|de|del|la|el|the|from|of|lo que hay en|contenido de|contents of|everything in|todo lo de|en|in) )*{~}(?:{folder} |{file} |{photo} )?(?:llamad[oa] |called |named )?(<[a-z]*[pg][a-z]*>)(?: {folder})?",
    (one) => {
      sources.push(sourceOf(one));
    },
  );
  // "Los pdf de docs".
  const [glob, folder] = sources;
  const isInside =
    sources.length === 2 &&
    glob?.isGlob === true &&
    folder !== undefined &&
    !folder.isGlob &&
    !/\.\w+$/.test(folder.path);
  return isInside && !glob.path.includes("/")
    ? [{ path: `${folder.path.replace(/\/+$/, "")}/${glob.path}`, isGlob: true }]
    : sources;
}
