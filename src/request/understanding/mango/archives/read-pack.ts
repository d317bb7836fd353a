import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import { readExcluded } from "../phrases/read-excluded.ts";
import { readStamp } from "../phrases/read-stamp.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { type ArchiveAction, formatOf, type Packing } from "./archive-wish.ts";
import { readFormat, readSources } from "./read-contents.ts";
import { readKeep, readRemoval } from "./read-originals.ts";
import { globOf } from "./source-of.ts";

/** What is to be packed or compressed, into what, and how. */
export function readPack(sentence: Sentence, machine: MachineSnapshot): ArchiveAction | undefined {
  if (
    !sentence.has(
      "{pack}|{gzip}|gzipped|compressed|comprimid[oa]s?|bz2|bzip2|xz|zstd|(?:haz\\w*|hac\\w+|cre\\w+|make|genera\\w*|generate|arma\\w*|quiero|queremos|quisiera|necesito|necesitamos|want|need|like|dame|deme|give me|prepara\\w*|saca\\w*|hace falta|hagan?) {~}(?:(?:cada|each|every) [^·]* )?<[a-z]*e[a-z]*>|(?<=^ )(?:un|una|a|an|el|the) (?:<[a-z]*e[a-z]*>|tar(?:ball)?|zip|tgz|gzipped|compressed)(?= )|(?<=^ )(?:cada|each|every) ",
    )
  )
    return undefined;
  // "Guarda", "junta": into what has a name that says that it is packed.
  const packs = sentence.has(
    "{gzip}|gzipped|compressed|comprimid\\w*|empaquet\\w+|archiv\\w+|archive|tar|zip|zip\\w+|pack|bundle|tarball|7z|xz|zstd|bzip2",
  );
  const remove = readRemoval(sentence);
  const locked =
    sentence.take(
      "(?:(?:y|and|pero|but) )?(?:(?:con|with|usando|using|protegid[oa]s?|protected|ponle|ponele|pide|que pida|asking for|y) ){1,3}{~}(?:con |by |por )?{~}(?:contrasena|clave|password|passphrase)(?: protection)?|password[- ]protected|protegid[oa]s? por contrasena|cifrad[oa]s?|encrypted",
    ) > 0;
  // "Keep notes.txt but make a gzipped copy next to it".
  const beside =
    sentence.take(
      "(?:keep|conserva\\w*|dej[ae]\\w*|manten\\w*|leave) (?={~}<[a-z]*p[a-z]*> (?:[^ ]+ )*(?:copy|copia|version) )",
    ) > 0 || sentence.has("(?:gzipped|compressed) (?:copy|version)|(?:copia|version) comprimida");
  if (beside)
    sentence.take(
      "{~}(?:gzipped|compressed) (?:copy|version)(?: of)?|{~}(?:copia|version) comprimida(?: de)?|(?:next to|beside|alongside) (?:it|{~}original)|al lado|junto al? {~}original|but|pero|haz(?:me)?|hac\\w+|make|create|crea\\w*|would|also|like|tambien",
    );
  const keep = readKeep(sentence) || beside;
  const excluded = readExcluded(sentence);
  const stamp = readStamp(sentence);
  let archive: string | undefined;
  sentence.take(
    `(?<!(?:from|desde|out of|inside|del?) )(?:(?:en|a|into|to|as|como|in|y llamal[oa]|llamal[oa]|llamel[oa]|ponle|ponele|call it|and call it|dentro de|llamad[oa]|called|named|que se llame|con (?:el )?nombre|by the name(?: of)?) )?{~}(?:(?:{archive}|un|una|a|an|nuevo|new|de nombre|llamad[oa]|called|named|que se llame|con (?:el )?nombre(?: de)?|por nombre) )*(?!<[^>]*g)(<[a-z]*p[a-z]*>)`,
    (one) => {
      if (archive !== undefined || formatOf(pathOf(one)) === undefined) return false;
      archive = pathOf(one);
      return true;
    },
  );
  const format = readFormat(sentence);
  const own =
    sentence.take(
      "(?:{~}(?:en|into|in|to|a) )+{~}(?:(?:su|sus|its|their) )?(?:propi[oa]s?|own|separate|separad[oa]s?|distint[oa]s?)(?: (?:{archive}|<[a-z]*>|{file}))?(?: {archive})?|(?:por separado|separately|individually|uno a uno|una a una|one by one)|(?:cada (?:un[oa]|cual)|each(?: one)?|one) (?:en|into|in|to|por|per) (?:{~}(?:su|its|cada|each|folder|carpeta) ?)*(?:<[a-z]*g[a-z]*>|{archive})?|(?:un|one|a|an) (?:[a-z]+ )?(?:{archive}|<[a-z]*g[a-z]*>|···+) (?:por|per|for|para|of|de) (?:(?:cada|each|every) )(?=(?:un[oa] |one )?(?:sub)?{folder} )|(?:por|per) (?=(?:un[oa] |one )?{folder} )|(?:en|into) un (?:{archive}|<[a-z]*>) (?:distinto|aparte|cada un[oa])",
    ) > 0;
  // "A tarball of each directory in releases".
  const ofEach = sentence.has("(?:of|de|for|para) (?:cada|each|every) (?:un[oa] de (?:las|los) |one of the )?{folder}");
  if (own || ofEach) return excluded.length > 0 || stamp || locked ? undefined : readEach(sentence, format ?? "tar.gz");
  let folder: string | undefined;
  if (archive === undefined)
    sentence.take("(?:en|into|to|in|a) {~}(?:{folder} )?(?!<[^>]*[gf])(<[a-z]*p[a-z]*>)(?= |$)", (one) => {
      // "Comprime lo que hay en fotos" has it for its source.
      if (sentence.terms.filter(({ kinds }) => kinds.includes("p")).length < 2) return false;
      folder = pathOf(one);
      return true;
    });
  const more = { ...(locked ? { locked } : {}), ...(stamp ? { stamp } : {}) };
  const best =
    sentence.take(
      "(?:{~}(?:al|con|la|with|at|the|a|maxim[oa]s?|maximum|best|highest|mejor|mayor|max) )*(?:maxim[oa]|maximum|best|highest|mejor)(?: (?:compression|compresion|nivel|level|posible|possible))*|lo (?:mas|maximo) (?:que se pueda|posible)|as much as possible",
    ) > 0;
  sentence.take("{pack}|{gzip}");
  sentence.take("con|with|using|usando");
  const isDeep = sentence.has("{deep}|(?:found |located )?anywhere");
  const sources = readSources(sentence);
  // What is looked for below is found by find(1).
  if (isDeep && sources.some(({ isGlob }) => isGlob)) return undefined;
  if (sources.length === 0 && archive !== undefined && sentence.take("{here}|{anything}|todo|everything|all") > 0)
    sources.push({ path: ".", isGlob: false });
  if (sources.length === 0) return undefined;
  const only = sources.length === 1 ? sources[0] : undefined;
  if (archive !== undefined) {
    const isSole = formatOf(archive)?.kind === "file";
    if (isSole) {
      if (stamp !== undefined) return undefined;
      const packing = formatOf(archive);
      return only && !only.isGlob && packing?.kind === "file"
        ? { do: "compress", files: [only], format: packing.packing, keep: true, best, to: archive }
        : undefined;
    }
    if (locked && formatOf(archive)?.kind !== "zip") return undefined;
    return { do: "pack", archive, sources, excluded, remove, ...more };
  }
  if (!packs && format === undefined) return undefined;
  if (stamp !== undefined && sources.some(({ isGlob }) => isGlob)) return undefined;
  const isPlain = sources.every(
    ({ path, isGlob }) =>
      isGlob || machine.pathKind(path) === "file" || (machine.pathKind(path) === undefined && /\.\w+$/.test(path)),
  );
  const packing = format === undefined ? "gz" : (/^(?:gz|bz2|xz|zst)$/.exec(format)?.[0] as Packing | undefined);
  if (isPlain && !locked && packing !== undefined && excluded.length === 0 && folder === undefined && !stamp)
    return { do: "compress", files: sources, format: packing, keep: keep, best };
  if (only === undefined || only.isGlob || only.path === ".") return undefined;
  if (locked && format !== "zip") return undefined;
  const ending = format === undefined ? "tar.gz" : packing === undefined ? format : `tar.${packing}`;
  const name = `${(only.path.replace(/\/+$/, "").split("/").at(-1) ?? "").replace(isPlain ? /\.\w+$/ : /$^/, "")}.${ending}`;
  return {
    do: "pack",
    archive: folder === undefined ? name : `${folder.replace(/\/+$/, "")}/${name}`,
    sources,
    excluded,
    remove,
    ...more,
  };
}

function readEach(sentence: Sentence, ending: string): ArchiveAction | undefined {
  let glob: string | undefined;
  let folder: string | undefined;
  let to: string | undefined;
  const place = "{~}(?:{folder} )?(?:llamad[oa] |called )?(?!<[^>]*[gf])(<[a-z]*p[a-z]*>)";
  sentence.take(
    `(?:(?:y|and|que|then) )*(?:dej\\w+|guard\\w+|pon\\w*|pong\\w+|met\\w+|quede[n]?|vaya[n]? a|colo\\w+|salgan|put|stored?|sav(?:ed?|ing)|placed?|leav\\w+|left|writ\\w+|with the archives|con los archivos)(?: (?:them|all|todos|todo))? (?:en|in|into|a|to|under|dentro de) ${place}`,
    (one) => {
      to = pathOf(one);
    },
  );
  sentence.take("{pack}|{gzip}");
  sentence.take(
    "(?:de )?{~}(?:cada|each|every|todas|todos|all) (?:un[oa] de |one of )?{~}(?:{folder}|{file})|{folder}|{~}(?:cada|each|every)(?= <[a-z]*g)",
  );
  sentence.take("{a:glob}", (one) => {
    glob = globOf(one);
  });
  sentence.take(`(?:de|of|from|under|que hay en|dentro de|that (?:are|is) in|inside) ${place}`, (one) => {
    if (folder !== undefined) return false;
    folder = pathOf(one);
    return true;
  });
  sentence.take(`(?:en|in|into|a|to) ${place}`, (one) => {
    if (folder === undefined) folder = pathOf(one);
    else if (to === undefined) to = pathOf(one);
    else return false;
    return true;
  });
  sentence.take("{here}");
  return {
    do: "pack-each",
    folder: folder ?? ".",
    glob,
    ending: /^(?:gz|bz2|xz|zst)$/.test(ending) ? `tar.${ending}` : ending,
    ...(to === undefined ? {} : { to }),
  };
}
