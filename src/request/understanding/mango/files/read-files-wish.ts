import { isReadable, Sentence } from "../phrases/sentence.ts";
import { type Asked, type Term, termsOf } from "../phrases/term.ts";
import type { FilesAction, FilesWish, FileTest } from "./files-wish.ts";
import { isGlossed } from "./glossed.ts";
import { readAction } from "./read-action.ts";
import { readManner } from "./read-manner.ts";
import { readLeftOut, readNames } from "./read-names.ts";
import { isEverywhere, readPlaces } from "./read-places.ts";
import { readShowing } from "./read-showing.ts";
import { readPicked } from "./read-superlative.ts";
import { readTests } from "./read-tests.ts";
import { readThings, saysNoMore, type Things } from "./read-things.ts";

/**
 * Reads a request about files and folders by their name, size, age, kind, owner or permissions. Undefined where it is about
 * something else: without files in it, with a value that nobody can tell the meaning of, or with two things to be done.
 */
export function readFilesWish(asked: Asked): FilesWish | undefined {
  const terms = termsOf(asked);
  if (!isReadable(terms)) return undefined;
  const sentence = new Sentence(terms);
  // How letters with marks are looked for, find(1) has no plain pattern for.
  if (sentence.has(oddLetters)) return undefined;
  // "Haz un tar.gz con los de esta semana" has it for what is to be made.
  if (isPackedFirst(terms)) return undefined;
  const manner = readManner(sentence);
  const isShallow = sentence.take(notInside) > 0;
  const inBothCases = takeBothCases(sentence) > 0;
  const things = readThings(sentence);
  const isOfChanges = sentence.has("{changed}|{used}");
  const ordered = readAction(sentence);
  if (ordered === "unclear") return undefined;
  const measured = readTests(sentence);
  const leftOut = readLeftOut(sentence);
  // "What changed under /etc since yesterday": when, is said apart.
  if (measured.some(({ by }) => by === "age" || by === "moment" || by === "newer"))
    sentence.take("(?:que|what|which|lo que|cual(?:es)?) {changed}|(?<=^ ){changed}");
  const picked = ordered && canPick.has(ordered.do) ? readPicked(sentence) : undefined;
  const action = ordered ?? readShowing(sentence);
  const renamed: FileTest[] =
    action.do === "rename" && action.glob !== undefined ? [{ by: "name", glob: action.glob }] : [];
  const tests = [...renamed, ...readNames(sentence, action.do === "total"), ...leftOut, ...measured];
  if (manner.told && !canTell.has(action.do)) return undefined;
  if (manner.onlyLooks && !canLook.has(action.do)) return undefined;
  const everywhere = isEverywhere(sentence);
  const depth = isShallow ? { depth: { most: 1 } } : readDepth(sentence);
  const anyCase = sentence.take("{anyCase}") > 0 || inBothCases;
  const named = readPlaces(sentence);
  // All of a machine is looked through, and nothing done to it.
  if (everywhere && !canLook.has(action.do)) return undefined;
  const where = everywhere && named.length === 0 ? ["/"] : named;
  const kind =
    readKind(sentence, tests, things) ??
    (action.do === "rename" || action.do === "repeated" || isOfChanges
      ? { kind: "file" as const, tests: [], unsaid: true }
      : isListing(sentence, action) && tests.length === 0 && where.length === 1
        ? { kind: "file" as const, tests: [] }
        : undefined);
  if (kind === undefined) return undefined;
  if ((action.do === "gzip" || action.do === "pack") && kind.kind !== "file") return undefined;
  if (action.do === "pack" && kind.tests.length + tests.length === 0) return undefined;
  // Hidden ones too, of all that is in a folder: a listing has that.
  if (action.do === "show" && action.columns.length > 0 && !action.order && tests.every(({ by }) => by === "hidden"))
    if (new Sentence(terms).has("(?:y|and|con|with) {~}{hidden}")) return undefined;
  if (picked && kind.kind !== "file") return undefined;
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
  sentence.take("{filler}");
  const left = sentence.left().filter((term) => !isGlossed(term, asked.normalised));
  // An order that nothing here is for.
  if (left.length > 0 && left[0] === terms[0]) return undefined;
  const isBare =
    kind.unsaid === true &&
    (left.length > 0 || tests.length === 0) &&
    action.do !== "rename" &&
    action.do !== "repeated";
  if (isBare || left.some(isMeant) || (action.do === "delete" && left.length > 0)) return undefined;
  const said =
    tests.length +
    kind.tests.length +
    saidBy(action) +
    (picked ? 2 : 0) +
    (kind.kind === "link" ? 1 : 0) +
    (depth.depth ? 1 : 0);
  if (said === 0) return undefined;
  return {
    where: where.length > 0 ? [...new Set(where)] : ["."],
    kind: action.do === "sums" && kind.kind === "any" ? "file" : kind.kind,
    tests: [...kind.tests, ...tests],
    anyCase: anyCase || kind.anyCase === true,
    ...depth,
    ...(whole ? { whole } : {}),
    ...(things.nouns.length > 0 ? { items: true } : {}),
    ...(manner.regular ? { regular: true } : {}),
    ...(manner.told ? { told: true } : {}),
    ...(picked ? { picked } : {}),
    ...(manner.oneDisk ? { oneDisk: true } : {}),
    action,
    strange: left.length,
    said,
  };
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

/** "Da igual JPG o jpg": one ending, in both ways of writing it. */
function takeBothCases(sentence: Sentence): number {
  return sentence.take(
    "(?:(?:me |nos )?(?:da|dan) (?:igual|lo mismo)|no importa|whether|either|both|tanto|ya sea[n]?)(?: (?:si|it is|they are|es|son|sean?|en|in))* (?!{small} ){a:name} (?:o|u|y|como|or|and|que) (?:en |in )?(?!{small} ){a:name}",
    (one, other) => one !== undefined && other !== undefined && one.text !== other.text && one.folded === other.folded,
  );
}

const canLook: ReadonlySet<FilesAction["do"]> = new Set(["show", "count", "total", "repeated"]);

/** What may be done with the first few of them. */
const canPick: ReadonlySet<FilesAction["do"]> = new Set(["delete", "gzip", "move", "copy", "chmod", "chown"]);

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
    case "pack":
      return 1;
    case "copy":
      return action.newer || action.tree ? 1 : 0;
    default:
      return 0;
  }
}

function readDepth(sentence: Sentence): Pick<FilesWish, "depth" | "deep"> {
  let most: number | undefined;
  const levels = (one: Term | undefined) => {
    most = Number(one?.values.n ?? 1);
  };
  sentence.take(
    "(?:{~}(?:hasta|como mucho|a|at most|up to|no more than|maximum|maximo|con|profundidad|depth|solo|only|de) )*{a:number} (?:niveles?|levels?)(?: (?:de profundidad|deep|down|hacia abajo|as maximum|como maximo))*",
    levels,
  );
  if (sentence.take("{shallow}") > 0) most = 1;
  const deep = sentence.take("{deep}") > 0;
  return { ...(most === undefined ? {} : { depth: { most } }), ...(deep ? { deep } : {}) };
}

type Kind = { kind: FilesWish["kind"]; tests: readonly FileTest[]; anyCase?: boolean; unsaid?: boolean };

/** What is spoken of, by its noun; undefined where no noun and no name says that it is files. */
function readKind(sentence: Sentence, tests: readonly FileTest[], things: Things): Kind | undefined {
  const named = tests.some(({ by }) => by === "name" || by === "hidden");
  const isLink = sentence.take("{link}") > 0;
  const broken = tests.some(({ by }) => by === "broken" || by === "target");
  const isFile = sentence.take("{file}") > 0;
  const isFolder = sentence.take("{folder}") > 0;
  const globs = (...all: string[]): FileTest[] => (named ? [] : all.map((glob) => ({ by: "name", glob })));
  const photos = sentence.take("{photo}") > 0;
  const videos = sentence.take("{video}") > 0;
  const logs = sentence.take("logs?|bitacoras?") > 0;
  const notebooks = sentence.take("(?:jupyter |python )?notebooks?") > 0;
  const scripts = sentence.take("scripts?") > 0;
  const temporary = sentence.take("temporal(?:es)?|temporary|temp") > 0;
  const measured = tests.some(({ by }) => by === "size" || by === "age" || by === "moment");
  const any =
    sentence.take("{anything}") > 0 || (measured && sentence.has("(?<=^ )(?:que hay|what is there|what s there)"));
  const runs = tests.some(({ by }) => by === "executable" || by === "mode");
  const programs =
    runs &&
    (sentence.take("binarios?|binaries|programas?|programs|executables|ejecutables") > 0 ||
      tests.some(({ by }) => by === "executable"));
  if (tests.some(isFolderName) && !isFile) return { kind: "folder", tests: [] };
  if (tests.some(({ by }) => by === "same")) return { kind: "file", tests: [] };
  if (isLink || broken) return { kind: "link", tests: [] };
  if (photos) return { kind: "file", tests: globs("*.jpg", "*.jpeg", "*.png", "*.gif", "*.heic"), anyCase: !named };
  if (videos) return { kind: "file", tests: globs("*.mp4", "*.mkv", "*.avi", "*.mov"), anyCase: !named };
  if (logs) return { kind: "file", tests: globs("*.log") };
  if (notebooks) return { kind: "file", tests: globs("*.ipynb") };
  if (scripts) return { kind: "file", tests: globs("*.sh") };
  if (temporary) return { kind: "file", tests: globs("*.tmp") };
  if (isFile && isFolder) return { kind: "any", tests: [] };
  if (isFolder) return { kind: "folder", tests: [] };
  if (isFile || programs || things.nouns.length > 0 || things.leftovers) return { kind: "file", tests: [] };
  if (any) return { kind: tests.some(isOfFiles) ? "file" : "any", tests: [] };
  return named ? { kind: "file", tests: [] } : undefined;
}

/** How big it is, and when somebody last opened it, nobody asks of a folder. */
function isOfFiles(test: FileTest): boolean {
  return test.by === "size" || ((test.by === "age" || test.by === "moment") && test.of === "a");
}

/** What only folders are called. */
function isFolderName(test: FileTest): boolean {
  return (
    test.by === "name" &&
    test.not !== true &&
    /^(?:node_modules|__pycache__|\.git|\.svn|\.venv|venv|bower_components|\.cache)$/.test(test.glob)
  );
}
