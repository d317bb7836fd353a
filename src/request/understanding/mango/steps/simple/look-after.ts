import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import { place, shellGlob } from "../../phrases/written.ts";
import { toldOf } from "../pointing/told-of-thing.ts";
import type { Before, Thing } from "../thing.ts";

/**
 * "Y dime qué queda ahí", "then show what is left in tmp", "comprueba cómo quedó", "y muéstrame a dónde apunta": a look at what
 * the steps before worked on. Undefined where something else is to be looked at.
 */
export function lookAfter(
  part: string,
  before: Before,
  machine: MachineSnapshot,
  language: Language,
): string | undefined {
  const text = fold(part)
    .replace(/[¿?!.,]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const thing = before.trace.result ?? before.trace.object;
  if (!looks[language].test(text)) return undefined;
  const compared = sameness[language].test(text) ? copyCompared(before.script) : undefined;
  if (compared !== undefined) return compared;
  const around = before.trace.folder ?? before.folder;
  const where: Thing | undefined = around === undefined ? undefined : { kind: "folder", name: around };
  const told = toldOf(text, { thing: thing ?? where, script: before.script }, machine, language);
  if (told !== undefined) return told;
  if (others[language].test(text)) return othersOf(before.script);
  if (targets[language].test(text))
    return thing?.kind === "file" || thing?.kind === "folder" ? `readlink ${place(thing.name)}` : undefined;
  if (contents[language].test(text)) {
    const listed = listOf(thing, /\b(?:parad[oa]s|detenid[oa]s|tod[oa]s|stopped|all)\b/.test(text));
    if (listed !== undefined) return listed;
    const folder =
      folderIn(part, machine) ?? (thing?.kind === "folder" ? thing.name : (before.trace.folder ?? before.folder));
    if (folder === undefined)
      return isAllHere(before) && ofFolder[language].test(text)
        ? `ls${hidden[language].test(text) ? " -a" : ""}`
        : undefined;
    if (deep[language].test(text)) return `find ${place(folder)} -type f`;
    return `ls ${hidden[language].test(text) ? "-a " : detailed[language].test(text) ? "-l " : ""}${place(folder)}`;
  }
  if (thing === undefined || (before.trace.isGone && before.trace.result === undefined)) return undefined;
  if (outcome[language].test(text) && !/\b(?:lineas?|lines?)\b/.test(text)) {
    const named = folderIn(part, machine);
    return named !== undefined && named !== thing.name ? `ls -l ${place(named)}` : outcomeOf(thing);
  }
  return undefined;
}

/** Whether a copy is like what it was made of. */
function copyCompared(script: string): string | undefined {
  const [, options = "", from, to] = /^(?:sudo )?cp((?: -\w+)*) ([^\s*?"']+) ([^\s*?"']+)$/.exec(script) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return /r|a/.test(options) && !/\.\w+$/.test(from)
    ? `diff -rq ${from} ${to}`
    : to.endsWith("/")
      ? `cmp ${from} ${to}${from.split("/").at(-1)}`
      : // What has no ending may be a folder, which diff(1) looks into.
        `${/\.\w+$/.test(from) && !/\.\w+$/.test(to) ? "diff -q" : "cmp"} ${from} ${to}`;
}

const sameness: Record<Language, RegExp> = {
  es: /\b(?:iguales|identic[oa]s?|la misma suma|el mismo (?:md5|sha\d*|hash|checksum|contenido|tamano)|coinciden?|igual(?:es)? (?:a|que) (?:el|la) original)\b/,
  en: /\b(?:the same|identical|match(?:es)?|equal)\b/,
};

/** What there is of its kind, where that is kept by a program. */
function listOf(thing: Thing | undefined, all: boolean): string | undefined {
  if (thing?.kind === "container") return `docker ps${all ? " -a" : ""}`;
  if (thing?.kind === "image") return "docker images";
  return thing?.kind === "volume" ? "docker volume ls" : undefined;
}

/** Whether what was worked on was named without any folder, so that "the folder" is where everything is asked. */
function isAllHere({ trace: { object } }: Before): boolean {
  return /^(?:file|files|archive)$/.test(object?.kind ?? "") && !object?.name.includes("/");
}

/** Of those that are called alike, what was not among those that went: without what told them apart. */
function othersOf(script: string): string | undefined {
  const said =
    /^(find \S+(?: -maxdepth \d+)? -type f(?: -i?name '[^']*')) (-(?:mtime|mmin|size|newermt|empty)\b.*) -delete$/.exec(
      script,
    );
  return said?.[1];
}

/** What shows how something is now. */
function outcomeOf({ kind, name }: Thing): string | undefined {
  switch (kind) {
    case "service":
      return `systemctl status --no-pager ${place(name)}`;
    case "user":
      return `id ${place(name)}`;
    case "group":
      return `getent group ${place(name)}`;
    case "container":
      return `docker ps -a --filter name=${place(name)}`;
    case "folder":
      return `ls -ld ${place(name)}`;
    case "file":
    case "archive":
      return `ls -l ${place(name)}`;
    case "files":
      return `ls -l ${name
        .split(" ")
        .map((one) => shellGlob(".", one))
        .join(" ")}`;
    default:
      return undefined;
  }
}

/** A folder that the part itself names. */
function folderIn(part: string, machine: MachineSnapshot): string | undefined {
  const named = [...part.matchAll(/[\w./~-]+/g)]
    .map(([word]) => word)
    .filter((word) => machine.pathKind(word) === "directory" && /^(?!\.+$)/.test(word));
  return named.length === 1 ? named[0]?.replace(/(?<=.)\/+$/, "") : undefined;
}

const looks: Record<Language, RegExp> = {
  es: /^(?:y |luego |despues |por ultimo |finalmente |tambien )*(?:(?:me |nos )?(?:dime|dices|digas|di|decime|digame|ensename\w*|ensenas|ensena|ensenes|muestram\w+|muestras|muestra|muestre\w*|mostra\w*|mira|mire|miras|lista|listame|liste|listes|listar|ver|veamos|confirmame|confirme|avisame|avisa|avise|aviseme|verifica|verifique|comprueba|comproba|compruebe|confirma|revisa|checa|chequea|cuentame|cuentas|saca|imprime|fijate|asegurate)(?: despues| luego| a ver)?) ?/,
  en: /^(?:and |then |finally |also |afterwards )*(?:show|show me|list|tell me|let me know|warn me|see|check|verify|confirm|print|let me see|display|look|view|give me|report|ls) ?/,
};
const targets: Record<Language, RegExp> = {
  es: /\b(?:a )?(?:donde|que) apunta\b|\bdestino del enlace\b/,
  en: /\bwhere (?:it|that|\S+) (?:points?|leads?)\b|\bwhat (?:it|\S+) points to\b/,
};
const others: Record<Language, RegExp> = {
  es: /\bl[oa]s (?:que (?:quedan|queden|quedaron|sobran)|restantes|demas)$/,
  en: /\b(?:the (?:remaining|other) ones|the ones (?:that are )?left|the ones that remain|those (?:that are )?left|the remaining)$/,
};
const contents: Record<Language, RegExp> = {
  es: /\b(?:que|lo que|cuales|cuanto)(?: hay| queda| quedo| quedan| contiene| tiene| se ha quedado| ha quedado)\b(?!.*\b(?:lineas|permisos|espacio)\b)|\b(?:el )?contenido(?: de (?:la|esa) carpeta)?\b|^(?:\S+ )?(?:lista|listame|liste|muestra|muestrame|ensename) (?:la|esa|el|ese) (?:carpeta|directorio)\b|\b(?:como|asi) (?:quedo|queda|ha quedado) la carpeta\b|\b(?:quedo|queda|esta|ha quedado) vaci[oa]\b|\b(?:sus|los) (?:archivos|ficheros) (?:que hay|que quedan|de dentro|dentro)/,
  en: /\bwhat(?:['’ ]?s| is| was)?(?: been)? (?:left|inside|in|there|remains|remaining)\b|\bwhats (?:left|inside|in|there)\b|\b(?:its |the )?contents?\b|^(?:show|list|show me|ls|print) (?:the |that )?(?:folder|directory|files in (?:it|there|that folder)|the files in (?:it|there)|what)\b|\b(?:is|ended up) (?:now )?empty$|\b(?:the )?(?:files|remaining files|rest) (?:in|inside|that are|left)\b/,
};
/** What is in a folder, not in a file. */
const ofFolder: Record<Language, RegExp> = {
  es: /\bqued|\bcarpeta\b|\bdirectorio\b|\baqui\b|\bhay\b/,
  en: /\bleft\b|\bremain|\bfolder\b|\bdirectory\b|\bhere\b/,
};
const deep: Record<Language, RegExp> = {
  es: /\brecursiv|\bsubcarpetas\b|\btodo lo de dentro\b/,
  en: /\brecursive|\bsubfolders\b|\beverything below\b/,
};
const hidden: Record<Language, RegExp> = { es: /\bocult/, en: /\bhidden\b|\bdotfiles\b/ };
const detailed: Record<Language, RegExp> = {
  es: /\b(?:detalle|detalles|permisos|tamano|tamanos|ls -l)\b/,
  en: /\b(?:details?|permissions|sizes?|long|ls -l)\b/,
};
const outcome: Record<Language, RegExp> = {
  es: /\b(?:como|que tal|de que|que|si)(?: se| ha| han| ya| todo| lo)*(?: queda| quedo| quedaron| quedan| quedado| esta| estan| sigue| hecho| bien| existe| existen| fue| creado)\b|\b(?:el|su|los|sus|el nuevo) (?:resultado|permisos|estado|nuevos permisos|detalles|dueno)\b|^(?:\S+ )?(?:comprueba|verifica|revisa|confirma|compruebe|comprobalo|compruebalo|verificalo|revisalo|miralo)(?:lo|la|los|las)?$/,
  en: /\b(?:that|if|whether|how)(?: it| they| everything| all)*(?:['’]s| is| are| has| have| was| were| worked| exists?| got| looks?)\b|\b(?:the|its|their) (?:result|permissions|status|state|new permissions|details|owner)\b|^(?:check|verify|confirm|show|list|show me) (?:it|them|that|the result)$/,
};
