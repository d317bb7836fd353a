import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { beginsWithOrder } from "../../around-the-sentence/order-verbs.ts";
import { fold } from "../../text/fold.ts";
import { place } from "../phrases/written.ts";

/** "Necesito la estructura a/b": what is needed is to be made. */
function needed(part: string, language: Language): string {
  return language === "es"
    ? part.replace(
        /^(?:necesito|quiero|hace falta|me hace falta|quisiera) (?:la|una) (?:estructura(?: de carpetas)?|carpeta|ruta) /iu,
        "crea la carpeta ",
      )
    : part.replace(
        /^(?:i )?(?:need|want) (?:the|a) (?:folder structure|structure|folder|directory|path) /iu,
        "create the folder ",
      );
}

/** "Create album, copy the photos there": what others go into is a folder. */
export function asFolder(part: string, next: string | undefined, language: Language): string {
  const whole = needed(part, language);
  if (next === undefined || !/\b(?:ah[ií]|all[ií]|dentro|there|into it|inside|in it)(?=[\s,]|$)/iu.test(next))
    return whole;
  return whole.replace(
    /^(crea|cre[aá]|haz|create|make) (?=[\w./-]+$)/iu,
    language === "es" ? "$1 la carpeta " : "$1 the folder ",
  );
}

/** "Para y borra el contenedor web", "stop and delete the container": a verb alone is about what comes after the next one. */
export function withSharedObject(part: string, next: string | undefined): string {
  const object = next?.replace(/^\S+\s*/, "").replace(/,? (?:without|sin) \p{L}+.*$/iu, "") ?? "";
  if (object === "") return part;
  // "Vacía a.log pero antes haz una copia": of what comes next.
  const copies = copyOfNext.exec(part)?.[0];
  if (copies !== undefined)
    return `${copies} ${/copia/iu.test(copies) ? "de" : "of"} ${object}${part.slice(copies.length)}`;
  // "Print the first line and then the last line of a.log": of the same.
  const of = /\s((?:of|from|de|del) \S*[./]\S*)$/u.exec(next ?? "")?.[1];
  if (of !== undefined && linesAlone.test(part)) return `${part} ${of}`;
  return /^\p{L}{2,}$/u.test(part) && !carriesPronoun(part) ? `${part} ${object}` : part;
}

const linesAlone =
  /^\p{L}+ (?:me )?(?:the|las?|los?) (?:first|last|primer\p{L}*|[uú]ltim\p{L}*)(?: \d+)?(?: (?:lines?|l[ií]neas?))?$/iu;

const copyOfNext =
  /^(?:(?:haz|haga|hac[eé]|hazte|gu[aá]rda|s[aá]ca|cr[eé]a|cre[aá])(?:me|te|le)? una copia(?: de seguridad)?(?: comprimida(?: con \p{L}+)?)?|(?:make|take|keep|save) a (?:(?:gzipped|compressed) )?(?:copy|backup))(?=$| (?:en|como|llamad|to|in|as|called))/iu;

/** "Créala", not "instala". */
function carriesPronoun(word: string): boolean {
  const bare = /^(\p{L}+?)l[oa]s?$/iu.exec(word)?.[1];
  return bare !== undefined && beginsWithOrder(`${fold(bare)} x`, "es");
}

/** A step said in the words that are understood best, before it is said as it was. */
export function plainer(part: string, machine: MachineSnapshot, language: Language): string[] {
  // "Que ya tengan más de 15 días" says no more than without it.
  const plain = language === "es" ? part.replace(/(?<= que) ya (?=teng|tien|llev)/iu, " ") : part;
  const ways = [packed, moved, kept, emptied].map((way) => way(plain, machine, language));
  const said = ways.find((one) => one !== undefined) ?? plain;
  const aside = said.replace(asides[language], "");
  const bare = aside.replace(needless[language], "");
  return [...new Set([aside, bare, said])];
}

/** "(yes, I know)", "(está en fstab)": what is said in brackets and changes nothing of what is meant. */
const asides: Record<Language, RegExp> = {
  es: /\s*\((?![^)]*(?:\bsin\b|\bno\b|salvo|excepto|menos|s[oó]lo|tambi[eé]n|primero|inclu|recursiv|[./\d*]))[^)]*\)/iu,
  en: /\s*\((?![^)]*(?:\bnot?\b|without|leav|exclu|except|but\b|only|also|first|inclu|recursiv|[./\d*]))[^)]*\)/iu,
};

/** Words that tell nothing of what is meant and that many who say the rest leave out. */
const needless: Record<Language, RegExp> = {
  es: /(?:[,;]? (?:sin borrarl[oa]s?|que no (?:imprima|salga) nada(?: m[aá]s)?|(?:para|as[ií]) (?:que|poder|entrar|lo|la|no|se|le|tendr[aá]|tiene) [^,./]*|solo eso|nada m[aá]s)| que (?:tengo|tenemos|hay|existen)|(?<=contenedor \S+) de docker)$/iu,
  en: /(?:[,;]? (?:so (?:that )?(?:i|we|it|they|he|she|you|nothing|nobody|no one) [^,./]*|only that|nothing else|straight(?: after)?)| (?:that )?(?:i|we) have| (?:that )?(?:there are|exist))$/iu,
};

/** "Keep a copy of etc/a.conf as a.conf.bak next to it": in the same folder. */
export function nextToIt(part: string): string {
  return part.replace(
    besideIt,
    (_, lead: string, folder: string, rest: string) =>
      `${lead}${folder}${rest.trim().replace(/\S+$/, (name) => `${folder}${name}`)}`,
  );
}

const besideIt =
  /^(.*?\s)(\S+\/)(\S+(?: \p{L}+)? (?:as|to|called|named|como|a|en|llamad[oa]) [^\s/]+) (?:(?:right )?next to it|beside it|alongside(?: it)?|in the same folder|al lado|a su lado|junto a (?:él|ella)|en la misma carpeta)$/iu;

/** "Guarda una copia comprimida de a.log en viejos/a.log.gz": one file is packed to where it is wanted, and stays. */
export function packedCopy(part: string, machine: MachineSnapshot, language: Language): string | undefined {
  const { source = "", target = "" } = copiesInto[language].exec(part)?.groups ?? {};
  const isPacked = /comprimid|gzipped|compressed|gzip/iu.test(part) && machine.pathKind(target) === "directory";
  if (isPacked && machine.pathKind(source) === "file")
    return `gzip -c ${place(source)} > ${place(`${target.replace(/\/+$/, "")}/${source.split("/").at(-1)}.gz`)}`;
  const program = /\.tar\.\w+$/i.test(target) ? undefined : packers.get(/\.(\w+)$/.exec(target)?.[1] ?? "");
  return program !== undefined && machine.pathKind(source) === "file" && !/\.(?:gz|bz2|xz|zip|t[gbx]z)$/.test(source)
    ? `${program} -c ${place(source)} > ${place(target)}`
    : undefined;
}

const packers: ReadonlyMap<string, string> = new Map([
  ["gz", "gzip"],
  ["bz2", "bzip2"],
  ["xz", "xz"],
]);

/** "Haz una copia de docs en d.tar.gz": what is copied to an archive is packed. */
function packed(part: string, machine: MachineSnapshot, language: Language): string | undefined {
  const { source = "", target = "" } = copiesInto[language].exec(part)?.groups ?? {};
  const ending = /\.(tar\.\w+|t[gbx]z|tar|zip|gz|bz2|xz)$/i.exec(target)?.[1];
  if (ending === undefined || source === "" || source.endsWith(`.${ending}`)) return undefined;
  const noun =
    machine.pathKind(source.replace(/^"|"$/g, "")) === "directory"
      ? language === "es"
        ? "la carpeta "
        : "the folder "
      : "";
  return language === "es" ? `empaqueta ${noun}${source} en ${target}` : `pack ${noun}${source} into ${target}`;
}

const copiesInto: Record<Language, RegExp> = {
  es: /^(?:(?:haz|haga|hac[eé]|gu[aá]rda|s[aá]ca|cr[eé]a|cre[aá])(?:me|te)? (?:una )?(?:copia|respaldo|backup)(?: de seguridad)?(?: comprimida(?: con \p{L}+)?)? (?:de|del)|(?:copi|guard|respald|empaquet)[aáe]|met[eéa]|pon[eé]?) (?:(?:la carpeta|el directorio|el fichero|el archivo) )?(?<source>"[^"]+"|[\w./~-]+) (?:en|a|como|dentro de) (?:un )?(?<target>[\w./~-]+)(?: (?:aqu[ií]|ac[aá])(?: mismo)?)?$/iu,
  en: /^(?:(?:make|take|keep|save|create|put) a (?:(?:gzipped|compressed) )?(?:copy|backup) of|back ?up|copy|save|put|stick|pack) (?:the (?:folder|directory|file) )?(?:the )?(?<source>[\w./~-]+)(?: (?:folder|directory|file))? (?:to|in|into|as) (?<target>[\w./~-]+)$/iu,
};

/** "Guarda a.conf como a.conf.orig", "keep the untouched a.conf as a.conf.orig": a copy beside it. */
function kept(part: string, machine: MachineSnapshot, language: Language): string | undefined {
  const { source = "", target = "" } = keeps[language].exec(part)?.groups ?? {};
  if (machine.pathKind(source) !== "file" || /\.(?:gz|xz|bz2|zip|tar|tgz)$/.test(target)) return undefined;
  return language === "es" ? `copia ${source} a ${target}` : `copy ${source} to ${target}`;
}

const keeps: Record<Language, RegExp> = {
  es: /^(?:gu[aá]rd|salv|conserv)\p{L}* (?:(?:el|la|una copia de|el archivo|el fichero) )?(?<source>[\w./~-]+)(?: original| intacto| tal cual)? (?:como|en) (?<target>[\w./~-]+\.\w+)$/iu,
  en: /^(?:keep|save|preserve) (?:(?:the|the untouched|an untouched|the original|a copy of) )?(?<source>[\w./~-]+) (?:as|to) (?<target>[\w./~-]+\.\w+)$/iu,
};

/** "Put an empty a.log and b.log in logs": what is empty is made. */
function emptied(part: string, _: MachineSnapshot, language: Language): string | undefined {
  const { what, where = "" } = empties[language].exec(part)?.groups ?? {};
  if (what === undefined) return undefined;
  const folder = where === "" ? /(?<=^| )([\w./-]+)\/[\w.-]+$/.exec(what)?.[1] : where;
  const names = what
    .split(/ (?:y|and)(?: an?| un)? |, /)
    .map((name) => (folder === undefined || name.includes("/") ? name : `${folder}/${name}`));
  const list = names.join(language === "es" ? " y " : " and ");
  return language === "es" ? `crea los archivos vacíos ${list}` : `create the empty files ${list}`;
}

const empties: Record<Language, RegExp> = {
  es: /^(?:pon|met|dej|cre|a[ñn]ad)\p{L}* (?:un |unos )?(?<what>[\w./-]+\.\w+(?:(?:,| y)(?: un)? [\w./-]+\.\w+)*) vac[ií]os?(?: (?:en|dentro de) (?<where>[\w./-]+?)\/?)?$/iu,
  en: /^(?:put|add|place|leave|make|create) (?:an )?empty (?<what>[\w./-]+\.\w+(?:(?:,| and)(?: an)?(?: empty)? [\w./-]+\.\w+)*)(?: in(?:to|side)? (?<where>[\w./-]+?)\/?)?$/iu,
};

/** "Put a.gz in backups", "mete copia de a y de b en c": what goes into a folder is moved or copied there. */
function moved(part: string, machine: MachineSnapshot, language: Language): string | undefined {
  const { copy, what = "", folder = "" } = puts[language].exec(part)?.groups ?? {};
  if (what === "" || machine.pathKind(folder) !== "directory") return undefined;
  const things = what.replace(/(?<=\s)(?:y de|y del|and of) /giu, language === "es" ? "y " : "and ");
  if (copy === undefined && !/[./]/.test(what)) return undefined;
  return language === "es"
    ? `${copy === undefined ? "mueve" : "copia"} ${things} a ${folder}`
    : `${copy === undefined ? "move" : "copy"} ${things} to ${folder}`;
}

const puts: Record<Language, RegExp> = {
  es: /^(?:met[ea]|met[eé]|pon|pone|deja|coloca|guarda)(?:le)? (?<copy>(?:una )?copias? (?:de |del ))?(?<what>\S+(?: y (?:de )?\S+)*) (?:en|dentro de|a) (?:la carpeta )?(?<folder>[\w./~-]+)$/iu,
  en: /^(?:put|place|stick|throw|drop|leave|store) (?<copy>(?:a )?cop(?:y|ies) of )?(?<what>\S+(?: and (?:of )?\S+)*) (?:in|into|inside|to) (?:the folder )?(?<folder>[\w./~-]+)$/iu,
};
