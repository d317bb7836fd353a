import { isReadable, Sentence } from "../phrases/sentence.ts";
import { speaksOfFiles } from "../phrases/speaks-of-files.ts";
import { type Asked, type Term, termsOf } from "../phrases/term.ts";
import type { FilesAction, FilesWish, FileTest } from "./files-wish.ts";
import { isGlossed } from "./glossed.ts";
import { readAction } from "./read-action.ts";
import { readBothCases } from "./read-both-cases.ts";
import { readContent } from "./read-content.ts";
import { readDepth } from "./read-depth.ts";
import { readEach } from "./read-each.ts";
import { readKind } from "./read-kind.ts";
import { readListTo } from "./read-list-to.ts";
import { readManner } from "./read-manner.ts";
import { readLeftOut, readNames } from "./read-names.ts";
import { isEverywhere, readPlaces } from "./read-places.ts";
import { readShowing } from "./read-showing.ts";
import { readPicked } from "./read-superlative.ts";
import { readModesNow, readTests } from "./read-tests.ts";
import { readThings, saysNoMore } from "./read-things.ts";

/**
 * Reads a request about files and folders by their name, size, age, kind, owner or permissions. Undefined where it is about
 * something else: without files in it, with a value that nobody can tell the meaning of, or with two things to be done.
 */
export function readFilesWish(asked: Asked): FilesWish | undefined {
  const terms = termsOf(asked);
  if (!isReadable(terms) || !speaksOfFiles(terms)) return undefined;
  const sentence = new Sentence(terms);
  // How letters with marks are looked for, find(1) has no plain pattern for.
  if (sentence.has(oddLetters)) return undefined;
  // "Haz un tar.gz con los de esta semana" has it for what is to be made.
  if (isPackedFirst(terms)) return undefined;
  const manner = readManner(sentence);
  const isShallow = sentence.take(notInside) > 0;
  // "Los nombres, sin directorio, en …": the folder that follows is where they are.
  const isBareName =
    sentence.has("nombres?|names?|filenames?") &&
    sentence.take(
      "(?:sin|without|no|minus|quitando|omitting) {~}(?:director(?:y|io)|carpeta|folder|dir|path|ruta)(?: (?:part|name|component|delante|prefix|prefijo))?(?= (?:$|en|in|de|of|under|from|que|that|one|una|sorted|orden[a-z]+|alphabetical))",
    ) > 0;
  const inBothCases = readBothCases(sentence);
  const to = readListTo(sentence);
  const each = readEach(sentence, asked.machine);
  const things = readThings(sentence);
  const isOfChanges = sentence.has("{changed}|{used}");
  const modesNow = sentence.has("{a:mode} (?:[^ ]+ )*{a:mode}") ? readModesNow(sentence) : [];
  const ordered = each ?? readAction(sentence);
  if (ordered === "unclear") return undefined;
  if (to !== undefined && ordered !== undefined && ordered !== each) return undefined;
  const measured = [...modesNow, ...readTests(sentence, asked.machine)];
  const leftOut = readLeftOut(sentence);
  // "What changed under /etc since yesterday": when, is said apart.
  if (measured.some(({ by }) => by === "age" || by === "moment" || by === "newer"))
    sentence.take("(?:que|what|which|lo que|cual(?:es)?) {changed}|(?<=^ ){changed}");
  const picked = ordered && canPick.has(ordered.do) ? readPicked(sentence) : undefined;
  const shown = ordered ?? readShowing(sentence);
  const action = shown.do === "show" && isBareName ? { ...shown, nameOnly: true } : shown;
  const renamed: FileTest[] =
    action.do === "rename" && action.glob !== undefined ? [{ by: "name", glob: action.glob }] : [];
  const names = readNames(sentence, action.do === "total");
  const held = readContent(sentence);
  // What has words in it is a text.
  if (held.length > 0)
    sentence.take(
      "(?:plain )?text(?= {~}{file} )|(?<=(?:{file}) )de texto(?: plano)?|(?:plain )?text(?= ·)|de texto(?: plano)?",
    );
  const tests = [...renamed, ...names, ...leftOut, ...measured, ...held];
  if (manner.told && !canTell.has(action.do)) return undefined;
  if (manner.onlyLooks && !canLook.has(action.do)) return undefined;
  const everywhere = isEverywhere(sentence);
  const depth = isShallow ? { depth: { most: 1 } } : readDepth(sentence);
  const anyCase = sentence.take("{anyCase}") > 0 || inBothCases;
  const ofEach =
    sentence.take("(?:cada|each|every)(?: un[oa] de)? {~}{folder}(?= (?:de|del|in|of|under|en|dentro de|inside) )") > 0;
  const named = readPlaces(sentence);
  // All of a machine is looked through, and nothing done to it.
  if (everywhere && !canLook.has(action.do)) return undefined;
  const where = everywhere && named.length === 0 ? ["/"] : named;
  const kind =
    readKind(sentence, tests, things) ??
    (ofEach ? { kind: "folder" as const, tests: [] } : undefined) ??
    (action.do === "rename" || action.do === "repeated" || isOfChanges || isOfFullest(action)
      ? { kind: "file" as const, tests: [], unsaid: true }
      : isListing(sentence, action) && tests.length === 0 && where.length === 1
        ? { kind: "file" as const, tests: [] }
        : action.do === "show" && action.order !== undefined && action.most !== undefined && where.length === 1
          ? { kind: "file" as const, tests: [] }
          : undefined);
  if (kind === undefined) return undefined;
  // "Los .tmp y las carpetas vacías" are two wishes.
  if (kind.kind === "any" && names.length > 0 && measured.some(({ by }) => by === "empty")) return undefined;
  if ((action.do === "gzip" || action.do === "pack") && kind.kind !== "file") return undefined;
  if (action.do === "pack" && kind.tests.length + tests.length === 0) return undefined;
  // Hidden ones too, of all that is in a folder: a listing has that.
  if (action.do === "show" && action.columns.length > 0 && !action.order && tests.every(({ by }) => by === "hidden"))
    if (new Sentence(terms).has("(?:y|and|con|with) {~}{hidden}")) return undefined;
  if (picked && kind.kind !== "file") return undefined;
  const makes = (action.do === "move" || action.do === "copy") && isMissing(action.target, asked.machine);
  // What a folder itself weighs says nothing of what is in it.
  if (kind.kind === "folder" && tests.some(({ by }) => by === "size") && !isOfFolderSize(tests, action))
    return undefined;
  const whole = !new Sentence(terms).has("{file}") && isListing(sentence, action);
  // "El contenido del fichero notas.txt" is what is in it, and not where it is.
  const [only] = tests;
  const isOfContents = only?.by === "name" && tests.length === 1 && isOneFile(only.glob);
  if (ordered === undefined && isOfContents && new Sentence(terms).has(contents)) return undefined;
  if (!saysNoMore(things, { where, tests, action, isPicked: picked !== undefined }, asked.machine)) return undefined;
  // "Grandes y viejos: más de 500M y más de un año": said twice.
  if (tests.some((test) => test.by === "size" && test.sign === "+"))
    sentence.take("(?:(?:y|and|muy|too|very|big) )*(?:grandes|pesad[oa]s|enormes|gord[oa]s|big|large|huge|heavy)");
  if (tests.some((test) => test.by === "age" && test.sign === "+"))
    sentence.take("(?:(?:y|and|muy|very) )*(?:viej[oa]s|antigu[oa]s|old|stale|ancient)");
  sentence.take(`{filler}|${fillers}`);
  if (tests.length > 1) sentence.take("pero|but|aunque|though|although|yet|sin embargo|a la vez|at the same time");
  const left = sentence.left().filter((term) => !isGlossed(term, asked.normalised));
  // An order that nothing here is for.
  if (left.length > 0 && left[0] === terms[0]) return undefined;
  const isBare =
    kind.unsaid === true &&
    (left.length > 0 || tests.length === 0) &&
    action.do !== "rename" &&
    action.do !== "repeated" &&
    !isOfFullest(action) &&
    !(action.do === "show" && action.order !== undefined && action.most !== undefined && left.length === 0);
  if (isBare || left.some(isMeant) || (action.do === "delete" && left.length > 0)) return undefined;
  const said =
    tests.length +
    kind.tests.length +
    saidBy(action) +
    (picked ? 2 : 0) +
    (kind.kind === "link" || (kind.kind === "folder" && depth.deep) ? 1 : 0) +
    (depth.depth ? 1 : 0) +
    (to ? 1 : 0);
  if (said === 0) return undefined;
  // Where they are is one thing more that is said of them.
  const placed = where.length > 0 && left.length === 0 ? 1 : 0;
  return {
    where: where.length > 0 ? [...new Set(where)] : ["."],
    kind:
      action.do === "sums" && kind.kind === "any"
        ? "file"
        : kind.kind === "folder" && manner.alsoFolders
          ? "any"
          : kind.kind,
    tests: [...kind.tests, ...tests].map((test) => (test.by === "content" && anyCase ? { ...test, anyCase } : test)),
    anyCase: (anyCase && held.length === 0) || kind.anyCase === true,
    ...depth,
    ...(whole ? { whole } : {}),
    ...(things.nouns.length > 0 ? { items: true } : {}),
    ...(manner.regular ? { regular: true } : {}),
    ...(manner.told ? { told: true } : {}),
    ...(to ? { to } : {}),
    ...(picked ? { picked } : {}),
    ...(manner.oneDisk ? { oneDisk: true } : {}),
    action: makes ? { ...action, make: true } : action,
    strange: left.length,
    said: said + placed,
  };
}

/** Of what has the most files, or many, nobody need say that they are files. */
function isOfFullest(action: FilesAction): boolean {
  return action.do === "count" && (action.most !== undefined || action.over !== undefined);
}

/** A folder that is not there, where the one that it is to be in is. */
function isMissing(target: string, machine: Asked["machine"]): boolean {
  const [, above = ""] = /^(\/.+)\/[^/.]+\/?$/.exec(target) ?? [];
  return above !== "" && machine.pathKind(target) === undefined && machine.pathKind(above) === "directory";
}

const oddLetters =
  "acentos?|acentuad[oa]s?|tildes?|enes|ñ|accents?|accented|diacritics?|no ascii|non-?ascii|ascii|caracteres|characters|letras raras|emojis?";

/** "Cuántas carpetas hay en a sin contar las de dentro". */
const notInside =
  "(?:sin|without|not) (?:contar|counting|entrar en|incluir|including|mirar)? ?(?:las|los|lo|the ones|those|what is) (?:(?:de|que (?:hay|haya|esten|estan)) )?(?:dentro|adentro|debajo|mas abajo|inside|below|further down)(?: (?:de|of) (?:ellas|ellos|esas|cada una|them|those|each))?";

function isPackedFirst(terms: readonly Term[]): boolean {
  const at = terms.findIndex(({ text, kinds }) => kinds.includes("e") && /^(?:tar(?:\.\w+)?|tgz|zip|7z)$/i.test(text));
  const before = terms.slice(0, Math.max(at, 0)).map(({ folded }) => folded);
  return (
    /^(?:un|una|a|an)$/.test(before.at(-1) ?? "") &&
    before.some((word) =>
      /^(?:haz|hazme|hac|cre|make|create|genera|build|arma|prepara|quiero|necesito|need|want)/.test(word),
    )
  );
}

const canLook: ReadonlySet<FilesAction["do"]> = new Set(["show", "count", "total", "repeated", "folders"]);

/** What says nothing of files but that they are there, and how a path is always told. */
const fillers =
  "cuelg(?:an?|uen?)|colgando|queden?|quedaron|encontrad[oa]s?|found|(?:repartid|esparcid|dispers|desperdigad|distribuid|regad)[oa]s?|scattered|spread|left|necesitamos|queremos|hay que|hace falta|nos hace falta|tenemos que|tengo que|toca|debemos|we need(?: to)?|i have to|we have to|must|should|(?:one|uno|una) (?:per|por|a) (?:line|linea)|(?:en |in |as )?(?:one|single|una|un solo|una sola) (?:column|columna|lista)|nada mas|y nada mas|nothing (?:else|more)|(?:and )?that s (?:it|all)|a secas|(?:con |with )?{~}(?:rutas? (?:complet[oa]s?|absolut[oa]s?|enteras?)|(?:full|absolute|complete|whole) (?:paths?|routes?))|(?:con |with |y |and )?{~}(?:rutas?|paths?)|sitting|residing|residen?|alojad[oa]s?|present|existentes?|habidos|pertinentes|correspondientes?";

/** What may be done with the first few of them. */
const canPick: ReadonlySet<FilesAction["do"]> = new Set(["delete", "gzip", "move", "copy", "chmod", "chown", "chgrp"]);

/** What is done by programs that tell of each file. */
const canTell: ReadonlySet<FilesAction["do"]> = new Set(["delete", "gzip", "chmod", "chown", "move", "copy"]);

/** "Lista imagenes por tamaño": a folder as ls(1) tells of it. */
function isListing(sentence: Sentence, action: FilesAction): boolean {
  const [first] = sentence.terms;
  return (
    action.do === "show" &&
    action.order !== undefined &&
    action.most === undefined &&
    /^(?:list\w*|muestra\w*|mostra\w*|ensena\w*|ls|show|ver|ordena\w*|sort)$/.test(first?.folded ?? "")
  );
}

/** "Carpetas de más de 2 GB", which du(1) tells. */
function isOfFolderSize(tests: readonly FileTest[], action: FilesAction): boolean {
  const [only] = tests;
  return (
    tests.length === 1 &&
    only?.by === "size" &&
    only.sign === "+" &&
    action.do === "show" &&
    action.columns.length === 0 &&
    action.most === undefined
  );
}

const contents =
  "contenidos?|contents?|(?:que|what) (?:pone|dice|contiene|contains|says)|leer|lee|leeme|read|abre|abrir|open";

function isOneFile(glob: string): boolean {
  return !/[*?[]/.test(glob) && /.\.\w+$/.test(glob);
}

/** A value that nothing has a use for, or something that is not wanted. */
export function isMeant({ kinds, folded }: Term): boolean {
  return (
    (kinds !== "" && kinds !== "u") ||
    /^(?:no|not|sin|without|excepto|except|salvo|menos|never|nunca|ni|if|si|unless)$/.test(folded) ||
    // A second thing to be done, or a question of what it is.
    /^(?:lineas?|lines?|palabras?|words?|columnas?|columns?|filas|rows|caracteres|characters)$/.test(folded) ||
    // Which of them.
    /^(?:newest|oldest|latest|biggest|largest|smallest|heaviest|lightest|mas)$/.test(folded) ||
    isLaterOrder.test(folded) ||
    /^(?:then|luego|despues|afterwards|sirven?|explic\w+|explain|significa|why)$/.test(folded)
  );
}

/** "Elimínelos": what is said before it is not only looked for. */
const isLaterOrder =
  /^(?:borr|elimin|quit|suprim|mov|muev|copi|pas|dej|pon|cambi|renombr|comprim|guard|met|llev|empaquet|descomprim|marc|vaci|reemplaz|sustitu)[a-z]*[aeir](?:me|se|les?)?l[oa]s?$/;

function saidBy(action: FilesAction): number {
  switch (action.do) {
    case "show":
      return (action.order ? 1 : 0) + (action.columns.length > 0 ? 1 : 0);
    case "count":
    case "total":
    case "repeated":
    case "rename":
    case "sort":
    case "sums":
    case "chmod":
    case "chown":
    case "chgrp":
    case "folders":
    case "each":
    case "pack":
      return 1;
    case "copy":
      return action.newer || action.tree ? 1 : 0;
    default:
      return 0;
  }
}
