import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import { adding, checking, dropping, listing } from "./archive-verbs.ts";
import { type ArchiveAction, formatOf, type Source } from "./archive-wish.ts";
import { readSources } from "./read-contents.ts";
import { readKeep, readRemoval } from "./read-originals.ts";
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
    `(?:bien|mal|danad\\w+|corrupt\\w*|rot[oa]s?|integr\\w+|enter[oa]s?|intact[oa]?|damaged|broken|valid[oa]?|good|bad|fine|ok|okay|san[oa]s?|sound|healthy|usable|truncated|truncad[oa]s?|legibles?|buen[oa]|averiad[oa]|estropead[oa]|sigue[n]?|todavia|aun|still|really|abrir|abre|puede|deja|leer|descomprimir|without|sin|problemas?|problems?|estado|errores?|errors?|completo|completa|complete|se puede leer|readable|o|or|si|no|not)`,
  );
  return archive && formatOf(archive.path) !== undefined
    ? { do: "test", archive, ...(words ? { words } : {}) }
    : undefined;
}

/** What is in an archive. */
export function readList(sentence: Sentence): ArchiveAction | undefined {
  let archive: string | undefined;
  const of = partOf(sentence);
  const count = sentence.take("{count}") > 0;
  const holding = heldIn(sentence);
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
    : {
        do: "list",
        archive,
        how: count ? "count" : names ? "names" : details ? "details" : "plain",
        ...(of === undefined ? {} : { of }),
        ...(holding === undefined ? {} : { holding }),
      };
}

/** "Don't count the directories", "solo las carpetas". */
function partOf(sentence: Sentence): "files" | "folders" | undefined {
  const without =
    "(?:(?:y|and|pero|but) )?(?:sin(?: (?:contar|incluir|mirar))?|no (?:cuentes|cuente|incluyas|incluya|quiero)(?: contar)?|without(?: counting)?|not(?: counting| including)?|(?:do not|don t) (?:count|include|list)|excluding|ignoring|excepto|leaving out|dejando fuera|quitando)";
  if (sentence.take(`${without} {~}{folder}`) > 0) return "files";
  const only = "(?:solo|solamente|unicamente|only|just|nada mas)";
  if (sentence.take(`${only} {~}{folder}|{folder} ${only}`) > 0) return "folders";
  return sentence.take(`${only} {~}{file}(?! (?:de|of|called))|{file} ${only}`) > 0 ? "files" : undefined;
}

/** "¿Hay algún .sql dentro de copia.tar.gz?": a pattern for grep(1), over the names that are in it. */
function heldIn(sentence: Sentence): string | undefined {
  let holding: string | undefined;
  const asks =
    "(?:(?:si |if |whether )?(?:hay|tiene|contiene|trae|lleva|viene|incluye|esta|aparece|does|is|are|there|contain|has|have|busc\\w+|find|look for|search for|list\\w*|muestr\\w+|show|dime|tell me) )+";
  sentence.take(
    `${asks}(?:{~}(?:algun|alguna|any|some|a|un|una|there|solo|only|just) )*{~}(?:{file} )?(<[a-z]*[ge][a-z]*>)(?: {file})?`,
    (glob) => {
      const ending = glob.values.e;
      if (ending === undefined || formatOf(`x.${ending}`) !== undefined) return false;
      holding = `\\.${ending.replaceAll(".", "\\.")}$`;
      return true;
    },
  );
  return holding;
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

/** One archive that is to be one of another kind: by its name, or by what it ends in. */
export function readRepack(sentence: Sentence): ArchiveAction | undefined {
  const verbs =
    "(?:pasa\\w*|convi\\w+|convert\\w*|transform\\w*|cambi\\w+|change|re-?comprim\\w+|re-?compress\\w*|re-?empaquet\\w+|re-?pack|turn|migra\\w*|vuelve a comprimir|vuelvas? a comprimir|switch)";
  let found: { from: string; to: string } | undefined;
  const set = (from: Term, to: Term) => {
    const [left, right] = [formatOf(pathOf(from)), formatOf(pathOf(to))];
    const ending = endingOf(to);
    const made = right !== undefined && ending === undefined ? pathOf(to) : otherEnding(pathOf(from), ending ?? "");
    const kind = made === undefined ? undefined : formatOf(made);
    if (left === undefined || kind === undefined || made === undefined || left.kind !== kind.kind) return false;
    if (!("packing" in left) || !("packing" in kind) || made === pathOf(from)) return false;
    found = { from: pathOf(from), to: made };
    return true;
  };
  const into =
    "(?:(?:(?:de|from) {~}<[a-z]*e[a-z]*> )?(?:a|to|en|into|as|como|con|with|using|usando) )+{~}(?:{archive} )*";
  const thing = "{~}(?:(?:{archive}|{file}) )*(?!<[^>]*g)(<[a-z]*p[a-z]*>)";
  sentence.take(`${verbs} ${thing} ${into}(?:(?:formato|format) )?(<[a-z]*[pe][a-z]*>|gzip|gz|xz|bzip2|bz2|zstd)`, set);
  if (found === undefined) return undefined;
  const remove = readRemoval(sentence);
  if (!remove) readKeep(sentence);
  sentence.take(
    "(?:(?:y|and|,) )?(?:con|with|under|bajo) {~}(?:mismo|same) (?:nombre|name)|(?:en|in) {~}(?:mism[oa]|same) (?:carpeta|sitio|lugar|folder|directory|place)|al lado|beside it|next to it",
  );
  return { do: "repack", ...(found as { from: string; to: string }), remove };
}

/** "Como tar.gz", "a .xz", "con zstd". */
function endingOf(term: Term): string | undefined {
  if (term.kinds.includes("e")) return (term.values.e ?? term.text).replace(/^\*?\./, "");
  return ({ gzip: "gz", gz: "gz", xz: "xz", bzip2: "bz2", bz2: "bz2", zstd: "zst" } as Record<string, string>)[
    term.folded
  ];
}

/** The same name with what it is packed with changed: a.tar.xz and gz, a.tar.gz. */
function otherEnding(from: string, ending: string): string | undefined {
  const old = /\.(?:tar(?:\.\w+)?|tgz|txz|tbz2?|gz|xz|bz2|zst)$/i.exec(from)?.[0];
  if (old === undefined) return undefined;
  const isTar = /^\.t/i.test(old);
  const last = ending.replace(/^tar\.?/, "").replace(/^t(?=gz|xz)/, "");
  return `${from.slice(0, from.length - old.length)}${isTar ? ".tar" : ""}${last === "" ? "" : `.${last}`}`;
}
