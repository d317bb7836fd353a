import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import { opening, reading, wanting } from "./archive-verbs.ts";
import { type ArchiveAction, formatOf, type Source } from "./archive-wish.ts";
import { readKeep } from "./read-originals.ts";
import { globOf, sourceOf } from "./source-of.ts";

/** What is to be taken out of an archive, and where to. */
export function readUnpack(sentence: Sentence, machine: MachineSnapshot): ArchiveAction | undefined {
  const isListing =
    sentence.take(
      "(?:sin|without|no|not) (?:{~}(?:extra\\w+|descomprim\\w+|unpack\\w*|unzip\\w*|desempaquet\\w+|abrir\\w*|sacar\\w*|it|nada|anything|ello))+(?: (?:{~}(?:to|a|en|on|into) {~}(?:disk|disco))?)?",
    ) > 0;
  const screen =
    sentence.take(
      "(?:{~}(?:a|por|en|to|on|into|mandandolo a|sending it to) )*{~}(?:pantalla|salida estandar|stdout|screen|terminal|standard output)|(?:{~}peek (?:at|into|inside)?)|(?:sin|without) (?:(?:escribir|guardar|dejar|writing|saving|leaving)\\w*)(?: (?:nada|it|anything|ningun {file}))? {~}(?:en|a|to|on) {~}(?:disco|disk)",
    ) > 0;
  const quiet =
    sentence.take(
      "quietly|en silencio|calladito|sin (?:mensajes|mostrar nada|ruido)|silently|without (?:any )?(?:output|noise)",
    ) > 0;
  // "Sin crear la subcarpeta fotos", "without its etc folder": in it they lie.
  let within: string | undefined;
  const isBare =
    sentence.take(
      "(?:sin|without|no|not|y no) (?:(?:crear|cree[ns]?|creating|crees|recrear|recreating|making|dejar|leaving|su|sus|its|their|la|las|el|the|any|ninguna|esa|that) )*(?:{folder} (?:llamad[oa] |called )?(?!{small} )(?:{a:name})(?= |$)|(?!{small} |{folder} |nada |anything )(?:{a:name}) {folder})",
      (one) => {
        if (one === undefined || !/^[\w.-]+\/?$/.test(one.text)) return false;
        within = one.text.replace(/\/$/, "");
        return true;
      },
    ) +
      sentence.take(
        "(?:sin|without) (?:(?:crear|cree[ns]?|creating|recrear|recreating|making|respetar|keeping|su|sus|its|their|la|las|el|the|any|ninguna) )*(?:{folder}|rutas?|paths?)(?! (?:de |raiz|superior|principal|contenedora|padre|component))|(?:straight|directly|flat|directamente|suelt[oa]s?)(?= (?:in|into|en|to|a) )",
      ) >
    0;
  const isStripped =
    sentence.take(
      "(?:{~}(?:sin|quitando|quitandole|omitiendo|dropping|but|pero|get|getting|rid|quita|quitale|without|stripping|removing|skipping|drop|strip|leaving out|minus) )+(?:{~}(?:primera?|top(?:-| )level|de arriba|superior|outer|leading|first|nivel|raiz|root|de nivel) )*{~}(?:(?:<[a-z]*p[a-z]*>|[a-z]+) )?(?:{folder}|nivel|level|component)(?: (?:{~}(?:de arriba|raiz|superior|principal|contenedora|padre|level|directory|folder|component|de primer nivel|que lleva dentro)))*",
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
  // "Public.tar.xz, que está en backups": where it is, and not where to.
  sentence.take(
    "{~}(?:{archive} )*{a:path} (?:que (?:esta|hay|tengo|tenemos)|(?:which|that) is|ubicad[oa]|located|guardad[oa]|sitting) (?:en|in|inside|dentro de|under) {~}(?:{folder} )?{a:folder}",
    (one, folder) => {
      const source = sourceOf(one);
      if (folder === undefined || !takeArchive(one)) return false;
      if (!source.path.includes("/"))
        archive = { path: `${pathOf(folder).replace(/\/+$/, "")}/${source.path}`, isGlob: source.isGlob };
      return true;
    },
  );
  sentence.take(`${from} {~}(?:(?:{archive}|copias?|respaldo|backup) )*{a:path}`, takeArchive);
  sentence.take(`{~}(?:{archive} )*{a:path}(?: {archive})?`, takeArchive);
  // Each into its own: what else is named is where they lie.
  const lying = ownFolder ? "de|del|of|from|en|in|que hay en|that are in" : "de|del|of|from|que hay en|that are in";
  sentence.take(
    `{~}{a:glob}(?: {archive})?(?: (?:${lying}) {~}(?:{folder} )?(?!<[^>]*[gf])(<[a-z]*p[a-z]*>))?`,
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
    "(?:(?:y|and|then|que|then) )?(?:(?:dej[a-z]*(?:l[oa]s?)?|pon[a-z]*l[oa]s?|met[a-z]*l[oa]s?|quede[n]?|guard[a-z]*(?:l[oa]s?)?|put|leave|drop|leaving|placing|saving|save)(?: (?:it|them|todo|all))? )?(?:en|a|al|dentro de|into|to|in|inside|hacia|under|onto) {~}(?:(?:{folder}|una|un|a|nueva|nuevo|new|llamad[oa]|called|named|que se llam[ae]|de nombre) )*(?!nuev[oa] (?:que|llamad|de nombre)|<[^>]*[gsytn])(?!{small} |{folder} |pantalla |disco |disk |see |view |read |look |ver |leer ){a:name}(?: {folder})?",
    (one) => {
      if (to !== undefined) return false;
      to = pathOf(one);
      return true;
    },
  );
  sentence.take(
    "(?:y|and|then) (?:dej[a-z]*l[oa]s?|pon[a-z]*l[oa]s?|met[a-z]*l[oa]s?|put (?:it|them)|leave (?:it|them)|drop (?:it|them))|dropped|placed|unpacked|extracted",
  );
  if (to !== undefined && !screen) make = machine.pathKind(to) === undefined;
  sentence.take("{here}");
  sentence.take(
    "(?:(?:solo|solamente|only|just|unicamente|el|la|the) )*(?:{file} )?(?:(?:llamad[oa]|called|named) )?(?!<[^>]*[stny]>)(<[a-z]*[pg][a-z]*>)",
    (one) => {
      members.push(globOf(one) === "" ? pathOf(one) : globOf(one));
    },
  );
  if (members.length === 0)
    sentence.take(
      "(?:solo|solamente|only|just|unicamente)? ?{~}(?!<)(?!{small} |{filler} |{archive} |whole |entire ){a:name} {file}(?= )|{~}(?:fichero|archivo) (?!<)(?!{small} |{filler} ){a:name}",
      (one) => {
        if (!/^[\w-]+$/.test(one.text)) return false;
        members.push(one.text);
        return true;
      },
    );
  sentence.take(opening);
  sentence.take(wanting);
  sentence.take("sin mas|entero|entera|whole|completo|completa|mid|at|and|y");
  if (isListing && !screen)
    return archive.isGlob || members.length > 0
      ? members.length > 0
        ? { do: "unpack", archive, make: false, members, strip: isStripped, ownFolder, screen: true }
        : undefined
      : { do: "list", archive: archive.path, how: "plain" };
  if (screen) to = undefined;
  // Of all that is in it, the folder that it lies in is left out; of one thing, where it lies.
  const strip = isStripped || (isBare && members.length === 0);
  const bare = isBare && members.length > 0;
  return {
    do: "unpack",
    archive,
    ...(to === undefined ? {} : { to }),
    make,
    members:
      within === undefined ? members : members.map((member) => (member.includes("/") ? member : `${within}/${member}`)),
    strip,
    ownFolder,
    screen,
    ...(bare ? { bare } : {}),
    ...(quiet ? { quiet } : {}),
  };
}

function formatOfName(name: string): string | undefined {
  return /\.(?:tar\.\w+|tgz|txz|zip|tar)$/.exec(name)?.[0];
}

/** A single compressed file that is to be as it was. */
export function readDecompress(sentence: Sentence, machine: MachineSnapshot): ArchiveAction | undefined {
  const unpacksNothing =
    sentence.take(
      "(?:sin|without|no|not|do not) (?:{~})(?:extra\\w+|descompr\\w+|unpack\\w*|unzip\\w*|decompress\\w*|uncompress\\w*|desempaquet\\w+)(?: (?:it|nada|them))?(?: (?:to|a|en|on|al?) {~}(?:disk|disco))?",
    ) > 0;
  const keep = readKeep(sentence);
  const onScreen =
    sentence.take("(?:{~}(?:a|por|en|to|on) )*{~}(?:pantalla|salida estandar|stdout|screen|terminal|standard output)") >
    0;
  const screen = onScreen || unpacksNothing;
  if (screen) sentence.take(reading);
  let files: Source | undefined;
  sentence.take("{~}(?:{file} )?(<[a-z]*[pg][a-z]*>)", (one) => {
    const source = sourceOf(one);
    if (formatOf(source.path)?.kind !== "file" || files !== undefined) return false;
    files = source;
    return true;
  });
  if (files === undefined) return undefined;
  if (!files.path.includes("/") && (files.isGlob || machine.pathKind(files.path) === undefined)) {
    const { path: name, isGlob } = files;
    sentence.take(
      "(?:de|del|of|from|que hay en|that are in|en|in|under|dentro de) {~}(?:{folder} )?(?!<[^>]*[gf])(<[a-z]*p[a-z]*>)",
      (folder) => {
        files = { path: `${pathOf(folder).replace(/\/+$/, "")}/${name}`, isGlob };
      },
    );
  }
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
