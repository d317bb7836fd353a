import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { isMeant } from "../files/read-files-wish.ts";
import { pathOf } from "../files/read-places.ts";
import { isReadable, Sentence } from "../phrases/sentence.ts";
import { type Asked, type Term, termsOf } from "../phrases/term.ts";
import { type ArchiveAction, type ArchiveWish, formatOf, type Packing, type Source } from "./archive-wish.ts";

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
  sentence.take("cre(?:a|ar|e|ame)|create|haz(?:me)?|make|genera\\w*|generate|build|arma\\w*|prepara\\w*|produce");
  const left = sentence.left();
  if (left.length > 0 && left[0] === terms[0]) return undefined;
  if (left.some(isMeant)) return undefined;
  return { ...action, strange: left.length, said: 2 };
}

function readAction(sentence: Sentence, machine: MachineSnapshot): ArchiveAction | undefined {
  const packed = sentence.terms.filter(
    (term) => formatOf(pathOf(term)) !== undefined || formatOf(globOf(term)) !== undefined,
  );
  const opens = sentence.has(opening);
  // "Extract a.tgz into a folder called check" checks nothing.
  const opensFirst = new RegExp(`^(?:${opening})$`).test(sentence.terms[0]?.folded ?? "");
  if (sentence.has(checking) && packed.length === 1 && !opensFirst) return readTest(sentence);
  if (packed.length === 2 && !opens) {
    const repacked = readRepack(sentence);
    if (repacked) return repacked;
  }
  if (packed.length === 1 && !opens && sentence.has(adding)) {
    const added = readAdd(sentence);
    if (added) return added;
  }
  if (opens) {
    const sole = isArchive(packed[0]) ? undefined : readDecompress(sentence, machine);
    return sole ?? readUnpack(sentence, machine);
  }
  return readPack(sentence, machine) ?? (packed.length === 1 && sentence.has(listing) ? readList(sentence) : undefined);
}

const opening =
  "descompr[ií]m\\w*|desempaquet\\w+|desempaca\\w*|extra(?:e|er|iga|eme|i|elo|elos|igame|yendo|erlo)|extract|unpack|unzip|untar|uncompress|decompress|inflate|gunzip|bunzip2|saca(?:r|me|lo|los|las)?|saque(?:me)?|take|pull|abr(?:e|ir|eme)|expand|unarchive|peek";
const listing =
  "lista\\w*|liste|listar|muestra\\w*|mostra\\w*|ensena\\w*|ver|veo|mira|que|contenidos?|contents?|list|show|what|whats|see|view|contiene|hay|trae|inside|dentro|cuant[oa]s|how many|dime|cuales|look|peek|index|indice";
const checking =
  "comprueb\\w+|comproba\\w+|verific\\w+|prueb\\w+|proba\\w*|chequea\\w*|checa\\w*|revisa\\w*|valida\\w*|(?:esta|estan|si esta|is|are) (?:\\w+ )?(?:bien|mal|danad[oa]s?|corrupt[oa]s?|rot[oa]s?|integr[oa]s?|ok|damaged|corrupt|corrupted|broken|intact|valid|good|fine|sane|enter[oa]s?)|check|verify|test|integridad|integrity|corrupt\\w*|danad[oa]|damaged";
const adding = "agreg\\w+|anad\\w+|inclu(?:ye|ir|ya)|append|add|mete\\w*|incorpora\\w*|sum(?:a|ar|ale)";

function isArchive(term: Term | undefined): boolean {
  const kind = term && (formatOf(pathOf(term)) ?? formatOf(globOf(term)))?.kind;
  return kind !== undefined && kind !== "file";
}

function globOf({ text, values, kinds, quoted }: Term): string {
  return kinds.includes("g") && !quoted ? (values.g ?? text) : "";
}

function sourceOf(term: Term): Source {
  const glob = globOf(term);
  return glob === "" ? { path: pathOf(term), isGlob: false } : { path: glob, isGlob: true };
}

function readTest(sentence: Sentence): ArchiveAction | undefined {
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

function readRepack(sentence: Sentence): ArchiveAction | undefined {
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

/** "Y borra el original". */
function readRemoval(sentence: Sentence): boolean {
  return (
    sentence.take(
      "(?:y|and|,|then|luego|despues|e) (?:{~}(?:luego|despues|then|ya|al terminar|al acabar|afterwards) )*(?:{delete}|borralos?|borrala|eliminal[oa]s?)(?: {~}(?:originales?|original|originals|{folder}|{file}|viejo|old one|old|fuente|source|bz2|gz|xz|zip|tar|it|them|<[a-z]+>))*(?: (?:originales?|original|after|afterwards|despues))?",
    ) +
      sentence.take(
        "(?:borrando|eliminando|removing|deleting|quitando) (?:{~}(?:originales?|original|originals|{folder}|{file}|them|it|luego|despues|afterwards))+",
      ) >
    0
  );
}

function readAdd(sentence: Sentence): ArchiveAction | undefined {
  let archive: string | undefined;
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

function readList(sentence: Sentence): ArchiveAction | undefined {
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

function readUnpack(sentence: Sentence, machine: MachineSnapshot): ArchiveAction | undefined {
  const isListing =
    sentence.take(
      "(?:sin|without|no|not) (?:{~}(?:extra\\w+|descomprim\\w+|unpack\\w*|unzip\\w*|desempaquet\\w+|abrir\\w*|sacar\\w*|it|nada|anything|ello))+(?: (?:{~}(?:to|a|en|on|into) {~}(?:disk|disco))?)?",
    ) > 0;
  const screen =
    sentence.take(
      "(?:{~}(?:a|por|en|to|on|into|mandandolo a|sending it to) )*{~}(?:pantalla|salida estandar|stdout|screen|terminal|standard output)|(?:{~}peek (?:at|into|inside)?)|sin (?:escribir|guardar)\\w* (?:en|a) disco|without (?:writing|saving) (?:it )?to disk",
    ) > 0;
  const strip =
    sentence.take(
      "(?:{~}(?:sin|quitando|quitandole|omitiendo|dropping|without|stripping|removing|skipping|drop|strip|leaving out|minus) )+(?:{~}(?:primera?|top(?:-| )level|de arriba|superior|outer|leading|first|nivel|raiz|root|de nivel) )*{~}(?:{folder}|nivel|level|component)(?: (?:{~}(?:de arriba|raiz|superior|principal|contenedora|padre|level|directory|folder|component|de primer nivel|que lleva dentro)))*",
    ) > 0;
  const ownFolder =
    sentence.take(
      "(?:{~}(?:cada (?:uno|una|cual)|each(?: one)?|every one|uno) )+{~}(?:en|a|into|in|to) {~}(?:(?:propi[oa]|own|separate|distint[oa]|diferente|{folder}|con|with|named|called|llamad[oa]|nombre|name|mismo|same|after|aparte|it|itself|que se llame como el|como el|like it|minus|sin|without|less|la extension|extension|its|<[a-z]*>|sin el) ?)+(?: {~}(?:{folder}|nombre|name))?",
    ) > 0 ||
    sentence.take(
      "(?:{~}(?:cada (?:uno|una)|each(?: one)?) )?(?:en|into|in|a) {~}(?:su|its|their|una)? ?(?:(?:propi[oa]|own|separate) {folder}|{folder} (?:propi[oa]|aparte|separad[oa]|distint[oa])(?: cada un[oa])?)",
    ) > 0 ||
    sentence.take(
      "(?:en|into|in) (?:carpetas|directorios|folders) (?:separad[oa]s|distint[oa]s|separate|propi[oa]s)|(?:in|into) (?:separate|their own) (?:folders|directories)",
    ) > 0;
  let archive: Source | undefined;
  const takeArchive = (one: Term) => {
    const source = sourceOf(one);
    const kind = formatOf(source.path)?.kind;
    if (kind === undefined || kind === "file" || archive !== undefined) return false;
    archive = source;
    return true;
  };
  const members: string[] = [];
  const from = "(?:de|del|desde|from|of|out of|in|inside|dentro de|que hay en|en|within|into)";
  sentence.take(`${from} {~}(?:{archive} )*{a:path}`, takeArchive);
  sentence.take(`{~}(?:{archive} )*{a:path}(?: {archive})?`, takeArchive);
  sentence.take(
    "{~}{a:glob}(?: {archive})?(?: (?:de|del|of|from|que hay en|that are in) {~}(?:{folder} )?{a:folder})?",
    (one, folder?: Term) => {
      if (archive !== undefined || formatOf(globOf(one)) === undefined) return false;
      archive = {
        path: folder === undefined ? globOf(one) : `${pathOf(folder).replace(/\/+$/, "")}/${globOf(one)}`,
        isGlob: true,
      };
      return true;
    },
  );
  // "Los tarballs de copia-2026": by how their names begin.
  sentence.take("{~}{a:name} (?:tarballs?|archives|tars|zips|tar files|zip files|targz)", (one) => {
    if (archive !== undefined || !/^[\w.-]+$/.test(one.text)) return false;
    const known = (machine.glob(`${one.text}*`) ?? []).map(formatOfName).find((ending) => ending !== undefined);
    archive = { path: `${one.text}*${known ?? ".tar.gz"}`, isGlob: true };
    return true;
  });
  if (archive === undefined) return undefined;
  let to: string | undefined;
  let make = false;
  sentence.take(
    "(?:en|a|al|dentro de|into|to|in|inside|hacia|under|onto) {~}(?:(?:{folder}|una|un|a|nueva|nuevo|new|llamad[oa]|called|named) )*(?!<[^>]*[gsytn])(?!{small} |{folder} |pantalla |disco |disk ){a:name}(?: {folder})?",
    (one) => {
      if (to !== undefined) return false;
      to = pathOf(one);
      return true;
    },
  );
  if (to !== undefined) make = machine.pathKind(to) === undefined;
  sentence.take("{here}");
  sentence.take(
    "(?:(?:solo|solamente|only|just|unicamente|el|la|the) )*(?:{file} )?(?!<[^>]*[stny]>)(<[a-z]*[pg][a-z]*>)",
    (one) => {
      members.push(globOf(one) === "" ? pathOf(one) : globOf(one));
    },
  );
  sentence.take(opening);
  sentence.take("sin mas|entero|entera|whole|completo|completa|mid|at|and|y");
  if (isListing && !screen)
    return archive.isGlob || members.length > 0
      ? members.length > 0
        ? { do: "unpack", archive, make: false, members, strip, ownFolder, screen: true }
        : undefined
      : { do: "list", archive: archive.path, how: "plain" };
  return { do: "unpack", archive, ...(to === undefined ? {} : { to }), make, members, strip, ownFolder, screen };
}

function formatOfName(name: string): string | undefined {
  return /\.(?:tar\.\w+|tgz|txz|zip|tar)$/.exec(name)?.[0];
}

function readDecompress(sentence: Sentence, machine: MachineSnapshot): ArchiveAction | undefined {
  const keep = readKeep(sentence);
  const screen =
    sentence.take("(?:{~}(?:a|por|en|to|on) )*{~}(?:pantalla|salida estandar|stdout|screen|terminal|standard output)") >
    0;
  let files: Source | undefined;
  sentence.take("{~}(?:{file} )?(<[a-z]*[pg][a-z]*>)", (one) => {
    const source = sourceOf(one);
    if (formatOf(source.path)?.kind !== "file" || files !== undefined) return false;
    files = source;
    return true;
  });
  if (files === undefined) return undefined;
  let to: string | undefined;
  sentence.take(
    "(?:en|a|into|to|as|como|in) {~}(?:(?:{file}|{folder}|un|una|a|llamad[oa]|called|named) )*{a:path}",
    (one) => {
      to =
        machine.pathKind(pathOf(one)) === "directory" && files !== undefined
          ? `${pathOf(one).replace(/\/+$/, "")}/${(files.path.split("/").at(-1) ?? "").replace(/\.\w+$/, "")}`
          : pathOf(one);
    },
  );
  sentence.take(opening);
  return to !== undefined && files.isGlob
    ? undefined
    : { do: "decompress", files, keep, screen, ...(to === undefined ? {} : { to }) };
}

function readKeep(sentence: Sentence): boolean {
  const original =
    "(?:{~}(?:originales?|originals?|comprimidos?|compressed(?: file| one)?|{file}|gz|xz|bz2|<[a-z]*>|copia|one|it|them) ?)+";
  return (
    sentence.take(
      `(?:{~}(?:pero|but|y|and|while|tambien|ademas|also) )*(?:conserv\\w+|manten\\w+|mantien\\w+|dej\\w+|keep\\w*|leav\\w+|preserv\\w+|retain\\w*|sin (?:borrar|eliminar|perder|tocar|quitar)|without (?:deleting|removing|touching|losing)|no (?:borres|elimines|borrar)|don t (?:delete|remove)|do not (?:delete|remove))(?: (?:tambien|also|both|ambos))? ${original}(?:(?: (?:original|tal cual|intact[oa]|in place|there|ahi|como esta|too|also|tambien))*)`,
    ) > 0
  );
}

function readPack(sentence: Sentence, machine: MachineSnapshot): ArchiveAction | undefined {
  if (
    !sentence.has(
      "{pack}|{gzip}|comprimid[oa]s?|bz2|bzip2|xz|zstd|(?:haz\\w*|cre\\w+|make|genera\\w*|generate|arma\\w*) {~}<[a-z]*e[a-z]*>",
    )
  )
    return undefined;
  // "Guarda", "junta": into what has a name that says that it is packed.
  const packs = sentence.has(
    "{gzip}|comprimid\\w*|empaquet\\w+|archiv\\w+|archive|tar|zip|zip\\w+|pack|bundle|tarball|7z|xz|zstd|bzip2",
  );
  const remove = readRemoval(sentence);
  const keep = readKeep(sentence);
  const excluded = readExcluded(sentence);
  let archive: string | undefined;
  sentence.take(
    `(?:(?:en|a|into|to|as|como|in|y llamal[oa]|and call it|dentro de|llamad[oa]|called|named|que se llame|con (?:el )?nombre|by the name(?: of)?) )?{~}(?:(?:{archive}|un|una|a|an|nuevo|new|de nombre|llamad[oa]|called|named|que se llame|con (?:el )?nombre(?: de)?|por nombre) )*(?!<[^>]*g)(<[a-z]*p[a-z]*>)`,
    (one) => {
      if (archive !== undefined || formatOf(pathOf(one)) === undefined) return false;
      archive = pathOf(one);
      return true;
    },
  );
  const format = readFormat(sentence);
  const own =
    sentence.take(
      "(?:{~}(?:en|into|in|to|a) )+{~}(?:(?:su|sus|its|their) )?(?:propi[oa]s?|own|separate|separad[oa]s?|distint[oa]s?)(?: (?:{archive}|<[a-z]*>|{file}))?(?: {archive})?|(?:por separado|separately|individually|uno a uno|una a una|one by one)|(?:en|into) un (?:{archive}|<[a-z]*>) (?:distinto|aparte|cada un[oa])",
    ) > 0;
  if (own) return readEach(sentence, format ?? "tar.gz");
  let folder: string | undefined;
  if (archive === undefined)
    sentence.take("(?:en|into|to|in|a) {~}(?:{folder} )?(?!<[^>]*g){a:folder}(?= |$)", (one) => {
      // "Comprime lo que hay en fotos" has it for its source.
      if (sentence.terms.filter(({ kinds }) => kinds.includes("p")).length < 2) return false;
      folder = pathOf(one);
      return true;
    });
  const best =
    sentence.take(
      "(?:{~}(?:al|con|la|with|at|the|a|maxim[oa]s?|maximum|best|highest|mejor|mayor|max) )*(?:maxim[oa]|maximum|best|highest|mejor)(?: (?:compression|compresion|nivel|level|posible|possible))*|lo (?:mas|maximo) (?:que se pueda|posible)|as much as possible",
    ) > 0;
  sentence.take("{pack}|{gzip}");
  sentence.take("con|with|using|usando");
  const sources = readSources(sentence);
  if (sources.length === 0 && archive !== undefined && sentence.take("{here}|{anything}|todo|everything|all") > 0)
    sources.push({ path: ".", isGlob: false });
  if (sources.length === 0) return undefined;
  const only = sources.length === 1 ? sources[0] : undefined;
  if (archive !== undefined) {
    const isSole = formatOf(archive)?.kind === "file";
    if (isSole) {
      const packing = formatOf(archive);
      return only && !only.isGlob && packing?.kind === "file"
        ? { do: "compress", files: [only], format: packing.packing, keep: true, best, to: archive }
        : undefined;
    }
    return { do: "pack", archive, sources, excluded, remove };
  }
  if (!packs && format === undefined) return undefined;
  const isPlain = sources.every(
    ({ path, isGlob }) =>
      isGlob || machine.pathKind(path) === "file" || (machine.pathKind(path) === undefined && /\.\w+$/.test(path)),
  );
  const packing = format === undefined ? "gz" : (/^(?:gz|bz2|xz|zst)$/.exec(format)?.[0] as Packing | undefined);
  if (isPlain && packing !== undefined && excluded.length === 0 && folder === undefined)
    return { do: "compress", files: sources, format: packing, keep: keep, best };
  if (only === undefined || only.isGlob || only.path === ".") return undefined;
  const ending = format === undefined ? "tar.gz" : packing === undefined ? format : `tar.${packing}`;
  const name = `${(only.path.replace(/\/+$/, "").split("/").at(-1) ?? "").replace(isPlain ? /\.\w+$/ : /$^/, "")}.${ending}`;
  return {
    do: "pack",
    archive: folder === undefined ? name : `${folder.replace(/\/+$/, "")}/${name}`,
    sources,
    excluded,
    remove,
  };
}

function readEach(sentence: Sentence, ending: string): ArchiveAction | undefined {
  let glob: string | undefined;
  let folder: string | undefined;
  sentence.take("{pack}|{gzip}");
  sentence.take("{~}(?:cada|each|every|todas|todos|all) {~}{folder}|{folder}");
  sentence.take("{a:glob}", (one) => {
    glob = globOf(one);
  });
  sentence.take("(?:en|de|in|of|from|under|dentro de) {~}(?:{folder} )?{a:folder}", (one) => {
    folder = pathOf(one);
  });
  sentence.take("{here}");
  return {
    do: "pack-each",
    folder: folder ?? ".",
    glob,
    ending: /^(?:gz|bz2|xz|zst)$/.test(ending) ? `tar.${ending}` : ending,
  };
}

/** The kind of archive that is wanted, as its names end; undefined where none is said. */
function readFormat(sentence: Sentence): string | undefined {
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
function readExcluded(sentence: Sentence): string[] {
  const excluded: string[] = [];
  const one = (term: Term) => {
    excluded.push(globOf(term) === "" ? (pathOf(term).replace(/\/+$/, "").split("/").at(-1) ?? "") : globOf(term));
  };
  const lead =
    "(?:{except}|exclu\\w+) (?:{~}(?:{file}|{folder}|los|the|que|with|con|extension|incluir|including|meter|llamad[oa]s?|called|named|contar|carpeta|tipo) )*{~}";
  const thing =
    "(<[a-z]*[pg][a-z]*>|node_modules|\\.git|__pycache__|vendor|dist|build|target|venv|\\.venv|cache|\\.cache|tmp|logs)";
  sentence.take(
    `${lead}${thing}(?: (?:y|e|ni|o|and|nor|or) (?:{~}(?:{file}|{folder}|los|the) )*{~}${thing})?(?: (?:y|e|ni|o|and|nor|or) (?:{~}(?:{file}|{folder}|los|the) )*{~}${thing})?`,
    (...found) => {
      for (const term of found) one(term);
    },
  );
  return excluded;
}

/** What is to be packed. */
function readSources(sentence: Sentence): Source[] {
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
