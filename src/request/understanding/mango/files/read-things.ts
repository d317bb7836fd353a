import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { FilesAction, FileTest } from "./files-wish.ts";

/** "Las grabaciones de camaras", "ficheros de sesión", "the backup files": what files are, beside how they are called. */
export type Things = { nouns: readonly string[]; leftovers: boolean };

/** Takes the nouns before anybody takes "copia" for an order. */
export function readThings(sentence: Sentence): Things {
  const nouns: string[] = [];
  let leftovers = false;
  // A backup is made, a letter is written: what is spoken of as one of several is there already.
  const article =
    "(?:la|las|el|los|the|all|todas las|todos los|esas|esos|those|these|mis|my|cada|every|each|cuantas|cuantos|how many|que|which|alguna?s?|algun|some|any|<n>|<ge>|ultim[oa]s?|primer[oa]?|newest|oldest|latest|biggest|largest|smallest|most recent)";
  const add = (one: { folded: string } | undefined) => {
    if (one !== undefined) nouns.push(one.folded);
  };
  sentence.take(
    "(?:the |los |las )?(?:[a-z]+ )?(?:leftovers?|restos|sobras|residuos|junk|cruft)(?: (?:de|of|from) [a-z]+)?(?= {~}<[a-z]*g[a-z]*> )",
    () => {
      leftovers = true;
    },
  );
  sentence.take("(?:{file}) (?:de|of) {~}({item})(?= )", add);
  sentence.take(`(?<= (?:${article}) )({item})(?= (?!{folder} ))`, add);
  sentence.take("(?<=^ )({item})(?= (?:<[a-z]*g[a-z]*>|de|del|en|in|from|of|mas|que|that|modified|older|newer) )", add);
  // "Las actas vacías de actas": as the folder is called that they lie in.
  for (const { kinds, folded } of sentence.terms) {
    const stem = kinds.includes("d") ? /([a-z]{4,})\/?$/.exec(folded)?.[1]?.replace(/e?s$/, "") : undefined;
    if (stem !== undefined)
      sentence.take(
        `(?<= (?:${article}) )(?!{photo} |{video} |{file} |{folder} |{anything} |{link} |scripts? |logs? )(${stem}(?:e?s)?)(?= (?!{folder} ))`,
        add,
      );
  }
  sentence.take("(?<=^ )[a-z]+ (recordings|screenshots|backups|invoices|reports)(?= )", add);
  return { nouns, leftovers };
}

/**
 * Whether what they are called says nothing that their names and their place do not say: where a folder holds but one kind of
 * file, or is itself called so. To list files by an ending besides is no harm; to change some, it has to be sure.
 */
export function saysNoMore(
  { nouns }: Things,
  wish: { where: readonly string[]; tests: readonly FileTest[]; action: FilesAction; isPicked?: boolean },
  machine: MachineSnapshot,
): boolean {
  if (nouns.length === 0) return true;
  const globs = wish.tests.flatMap((test) => (test.by === "name" && test.not !== true ? [test.glob] : []));
  const shows = wish.action.do === "show" || wish.action.do === "count" || wish.action.do === "total";
  // Of one or a few it is said which.
  const isPicked = wish.isPicked === true && wish.tests.length === 0;
  if (globs.length > 0 && globs.every((glob) => nouns.every((noun) => isSaidByEnding(noun, glob)))) return true;
  if (globs.length > 0 && (shows || globs.every((glob) => /(?:~|\.(?:bak|old|orig|save|swp|tmp|aux|toc))$/.test(glob))))
    return true;
  if (wish.where.length === 0) return false;
  return (
    wish.where.every((folder) => isCalled(folder, nouns) && (shows || isPicked)) ||
    wish.where.every((folder) => isOfOneKind(folder, machine))
  );
}

/** "Copias/diarias" holds copies. */
function isCalled(folder: string, nouns: readonly string[]): boolean {
  return nouns.every((noun) => {
    const known = synonyms.find((words) => words.test(noun)) ?? new RegExp(noun.slice(0, 5), "i");
    return known.test(folder);
  });
}

const synonyms = [/copia|respaldo|backup/i, /grabaci|recording|clip/i, /factura|invoice/i, /informe|report/i] as const;

/** "Grabaciones mp4", "sql dumps": what such things are kept in. */
function isSaidByEnding(noun: string, glob: string): boolean {
  const ending = /\.([\w.]+)$/.exec(glob)?.[1] ?? "";
  return kept.some(([said, endings]) => said.test(noun) && endings.test(ending));
}

const kept = [
  [
    /^(?:grabaci|recording|clip|audio|cancion|song|muestra|sample)/,
    /^(?:mp4|mkv|avi|mov|webm|m4v|mpe?g|mp3|wav|flac|ogg|opus|m4a|aac)$/i,
  ],
  [/^(?:captura|screenshot|dibujo|drawing|plano)/, /^(?:png|jpe?g|webp|gif|bmp|svg|dwg|dxf)$/i],
  [
    /^(?:copia|respaldo|backup)/,
    /^(?:bak|old|orig|tar|tgz|gz|tar\.\w+|zip|7z|rar|xz|zst|bz2|dump|sql|sql\.\w+|img|qcow2)$/i,
  ],
  [/^(?:volcado|dump)/, /^(?:sql|sql\.\w+|dump|dmp|core|bson|gz)$/i],
  [/^(?:factura|invoice|recibo|receipt|contrato|contract)/, /^(?:pdf|xml|facturae)$/i],
  [/^(?:planilla|presentaci)/, /^(?:xlsx?|ods|pptx?|odp|csv)$/i],
  [/^(?:plantilla|template)/, /^(?:tpl|tmpl|j2|dotx?|ott|jinja)$/i],
] as const;

const families = [
  /\.(?:mp4|mkv|avi|mov|webm|m4v|mpe?g)$/i,
  /\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp)$/i,
  /\.(?:mp3|wav|flac|ogg|opus|m4a|aac)$/i,
] as const;

function isOfOneKind(folder: string, machine: MachineSnapshot): boolean {
  const names = (machine.glob(`${folder.replace(/\/+$/, "")}/*`) ?? [])
    .filter((path) => machine.pathKind(path) === "file")
    .map((path) => path.split("/").at(-1) ?? "");
  const [first] = names;
  if (first === undefined) return false;
  if (families.some((family) => names.every((name) => family.test(name)))) return true;
  const ending = /\.\w+$/.exec(first)?.[0];
  const start = /^[A-Za-z]{3,}(?=[-_])/.exec(first)?.[0];
  return (
    (ending !== undefined && names.every((name) => name.endsWith(ending))) ||
    (start !== undefined && names.every((name) => name.startsWith(start)))
  );
}
