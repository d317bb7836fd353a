import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../../shared/language.ts";
import type { Token } from "../../../templates/tokens.ts";
import { fold } from "../../../text/fold.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { LinesWish } from "../lines-wish.ts";
import { knownFile } from "../sources/known-file.ts";
import { readAddedLine } from "./added-line.ts";
import { readAfterText } from "./after-text.ts";
import { readFullAge } from "./ages.ts";
import { withAppositions } from "./appositions.ts";
import { type Explained, explained } from "./asides/explained.ts";
import { type Asides, readAsides } from "./asides/read-asides.ts";
import { withoutTold } from "./asides/told.ts";
import { type Atom, markColumns, readAtoms } from "./atoms.ts";
import { readBare } from "./bare.ts";
import { readComparison } from "./comparisons.ts";
import { readConditions, readEitherCase } from "./conditions.ts";
import { readCounted } from "./counted.ts";
import { readCounts } from "./counts.ts";
import { readDistinct, readDistinctBy, readSeveral, readShownColumns } from "./distinct.ts";
import { type Draft, emptyDraft } from "./draft.ts";
import { readDroppedColumns, readDroppedNumbers } from "./dropped-columns.ts";
import { readEdit } from "./edits.ts";
import { readEither } from "./either.ts";
import { readFigureShape } from "./figure-shape.ts";
import { readFigures } from "./figures.ts";
import { markKinds } from "./file-kinds.ts";
import { readJoinedTables } from "./joined-tables.ts";
import { readRest } from "./kept-rest.ts";
import { readPlaces } from "./line-places.ts";
import { readLinkingVerbs } from "./linking-verbs.ts";
import { readListed } from "./listed.ts";
import { readMailboxes } from "./mailboxes.ts";
import { readSectionShown } from "./marks.ts";
import { readNouns } from "./nouns.ts";
import { withNumberedColumns } from "./numbered-columns.ts";
import { Row } from "./phrase.ts";
import { readPretty } from "./pretty.ts";
import { readProducts } from "./products.ts";
import { readRemarks, readVisits } from "./remarks.ts";
import { readSettingValue } from "./settings.ts";
import { readFollowing, readManner, readOrder, readPick } from "./shown.ts";
import { exampleOf, placed, readSources, sourceOf } from "./sources.ts";
import { readSuperlatives } from "./superlatives.ts";
import { readTexts } from "./texts.ts";
import { readWhereTo } from "./where-to.ts";
import { wishOf } from "./wish-of.ts";
import { filler } from "./words.ts";

type Given = { normalised: string; tokens: readonly Token[]; mentions: readonly Mention[]; language: Language };

/**
 * Reads a request about the lines of text files. Undefined where it is about something else: without a file or folder, with
 * nothing to be done with lines, or with what contradicts itself. What a file begins with says where its columns are.
 */
export function readLinesWish(request: Given, machine: MachineSnapshot): LinesWish | undefined {
  if (request.tokens.length > longest) return undefined;
  const atoms = placed(markKinds(withoutEchoes(readAtoms({ ...request, machine }))), machine);
  const whole = wishIn(atoms, request, machine);
  if (whole?.strange === 0) return whole;
  // Why it is asked is looked at only where the request is not understood with it.
  const example = exampleOf(atoms, machine);
  const shorter = withoutTold(atoms, request.language, example === undefined ? undefined : machine.head(example));
  const bare = shorter && wishIn(shorter, request, machine);
  return bare !== undefined && bare.strange < (whole?.strange ?? mostStrange) ? bare : whole;
}

/** Where a clause is left out, the rest must say all. */
const mostStrange = 1;

function wishIn(said: readonly Atom[], request: Given, machine: MachineSnapshot): LinesWish | undefined {
  if (said.some(({ mark, value = "" }) => mark === "F" && isNoText.test(value))) return undefined;
  if (isOfHere(said)) return wishIn([...said, here(said)], request, machine);
  const atoms = said;
  const example = exampleOf(atoms, machine) ?? (atoms.some(({ mark }) => mark === "D") ? "" : undefined);
  if (example === undefined) return undefined;
  const file = knownFile(example, machine);
  const isJson = file.format.kind === "json";
  const isUnseen = isJson && file.head === undefined;
  const asides = readAsides(new Row(withoutItsName(atoms, example, file.head), request), isJson, isUnseen);
  const more = explained(file, asides);
  if (more === undefined) return undefined;
  const columns = markColumns(asides.atoms, more.known);
  const isKnown = (word: string) => filler[request.language].has(word) || isHeld(more.known.head, word);
  const marked = withAppositions(columns, isKnown);
  const read = (some: readonly Atom[]) => wishOfAtoms(some, { more, asides, request, machine });
  // Columns that are told by their number are like others, where that makes sense of the whole.
  const numbered = withNumberedColumns(marked, more.known);
  const first = numbered && read(numbered);
  if (first?.strange === 0) return first;
  const plain = read(marked);
  return first !== undefined && first.strange < (plain?.strange ?? first.strange + 1) ? first : plain;
}

type Parts = { more: Explained; asides: Asides; request: Given; machine: MachineSnapshot };

function wishOfAtoms(atoms: readonly Atom[], { more, asides, request, machine }: Parts): LinesWish | undefined {
  const draft = {
    ...emptyDraft(more.known),
    told: more.told,
    explained: more.explained,
    between: more.between,
    separator: asides.separator,
  };
  const row = new Row(atoms, request);
  draft.countsWritten =
    row.has(
      "<save> .*F\\d+ .*(?:,|y|and|then) (?:(?:luego|despues|then|also|tambien|finally|finalmente) )*(?:dime|decime|digame|tell me|say|muestrame|show me|cuentame) <count>",
    ) ||
    row.has(
      "<save> (?:\\S+ ){0,4}F\\d+ (?:(?:,|y|e|luego|despues|and|then|also|tambien|finally|finalmente|por ultimo) )+(?:(?:dime|decime|digame|tell|show|me|say|muestrame|di) )*<count>",
    );
  readListed(row, draft, machine);
  readBare(row);
  const isSeveral = readJoinedTables(row, draft, machine) || readComparison(row, draft, sourceOf);
  if (!isSeveral) readAddedLine(row, draft);
  readEitherCase(row, draft);
  readRest(row, draft);
  readWhereTo(row, draft, (path) => machine.pathKind(path) !== undefined);
  readRest(row, draft);
  readDroppedNumbers(row, draft);
  if (!isSeveral) readEdit(row, draft);
  if (draft.compare === undefined && !draft.join && draft.joined === undefined) readSources(row, draft, machine);
  if (!isSeveral) {
    readSectionShown(row, draft);
    readSettingValue(row, draft);
    readPlaces(row, draft);
  }
  draft.reads = row.take("(?:leer|lee|leeme|lea|leerme|read|view)(?: (?:me|for me))?(?= )");
  readFollowing(row, draft);
  readManner(row, draft);
  readPretty(row, draft);
  readOrder(row, draft);
  readDistinctBy(row, draft);
  if (!isSeveral) readSeveral(row, draft);
  readProducts(row, draft);
  if (!isSeveral) readFullAge(row, draft);
  readSuperlatives(row, draft);
  readMailboxes(row, draft);
  readCounted(row, draft);
  readFigures(row, draft);
  readFigureShape(row, draft);
  readPick(row, draft);
  readDistinct(row, draft);
  if (!isSeveral) {
    readVisits(row, draft);
    readAfterText(row, draft);
    readConditions(row, draft);
    readTexts(row, draft);
    readEither(row, draft);
  }
  readDroppedColumns(row, draft);
  readShownColumns(row, draft);
  readRemarks(row, draft);
  readCounts(row, draft);
  readLinkingVerbs(row, draft);
  readNouns(row, draft);
  readRemarks(row, draft);
  const wish = wishOf(draft, row.language);
  const named = row.all().flatMap(({ mark, text }) => (mark === "C" ? [text] : []));
  const called = asides.columns.flatMap((one) => one.called ?? []);
  const settled = draft.settled || draft.edit?.what === "set" || draft.edit?.what === "set-several";
  return (
    wish && { ...wish, strange: strangeIn(row, draft), named: [...named, ...called, ...draft.understood], settled }
  );
}

function isHeld(head: string | undefined, word: string): boolean {
  return head !== undefined && fold(head).includes(word.replace(/e?s$/, ""));
}

/** "Which files have a TODO": without a place it is those that are here. */
function isOfHere(atoms: readonly Atom[]): boolean {
  if (atoms.some(({ mark }) => /^[FDG]$/.test(mark)) || !atoms.some(({ mark }) => mark === "T")) return false;
  return atoms.some(
    ({ word }, at) =>
      /^(?:files|archivos|ficheros)$/.test(word) && /^(?:which|what|que|cuales)$/.test(atoms[at - 1]?.word ?? ""),
  );
}

function here(atoms: readonly Atom[]): Atom {
  const end = atoms.at(-1)?.to ?? 0;
  return { mark: "D", word: "", text: ".", from: end, to: end, value: "." };
}

/** What holds other files, or pictures and sounds, has no lines. */
const isNoText =
  /\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|zip|7z|rar|iso|img|jpe?g|png|gif|webp|mp[34]|mkv|avi|wav|flac|ogg|pdf|docx?|xlsx?|odt|ods|pptx?|deb|rpm|exe|so|db|sqlite3?|pyc|pcap)$/i;

/** "Who is in the docker group of this group file": only where it stands last is a bare word the file. */
function withoutEchoes(atoms: readonly Atom[]): Atom[] {
  return atoms.map((atom, at) => {
    const isEcho =
      atom.mark === "F" &&
      /^[a-z]+$/.test(atom.text) &&
      atoms.slice(at + 1).some(({ mark, value }) => mark === "F" && value === atom.value);
    const { value: _, ...word } = atom;
    return isEcho ? { ...word, mark: "word" } : atom;
  });
}

/** "Los recibos del IBI" of ibi-2025.csv: what a file is called is no text in it, where it has none like it. */
function withoutItsName(atoms: readonly Atom[], path: string, head: string | undefined): readonly Atom[] {
  const isName = ({ mark, text }: Atom) =>
    mark === "T" &&
    /^[A-Z]{2,}$/.test(text) &&
    new RegExp(`(?:^|[^a-z])${text.toLowerCase()}(?:[^a-z]|$)`).test(path.toLowerCase()) &&
    head !== undefined &&
    !head.toLowerCase().includes(text.toLowerCase());
  return atoms.filter((atom) => !isName(atom));
}

/** In words: who says more wants more than one pipeline. */
const longest = 60;

/** Words that say nothing which is understood here: they may say what matters. */
function strangeIn(row: Row, draft: Draft): number {
  const { language } = row;
  const files = new Set(draft.sources.map(({ path }) => path));
  const named = (path: string) => {
    const name = fold(path.split("/").at(-1) ?? "").replace(/\..*$/, "");
    return [name, ...name.split(/[-_ ]/)];
  };
  const names = [...files].flatMap(named);
  const folders = [...files].flatMap((path) =>
    path
      .split("/")
      .slice(0, -1)
      .map((part) => fold(part)),
  );
  const left = row.left();
  const strange = left.filter(({ mark, word, value, from }) => {
    if (mark === "comma" || (mark === "word" && from < draft.described)) return false;
    if (mark === "word")
      return (
        !filler[language].has(word) &&
        !row.isOf("lines", word) &&
        !row.isOf("show", word) &&
        (weighty.test(word) ||
          (!names.some((name) => isAlike(name, word)) &&
            !folders.some(
              (name) =>
                word.length > 4 &&
                name.slice(0, Math.max(5, word.length - 2)) === word.slice(0, Math.max(5, word.length - 2)),
            )))
      );
    return !((mark === "F" || mark === "D") && value !== undefined && files.has(value.replace(/(?<=.)\/$/, "")));
  });
  // For each of what, where that is not known, is another figure.
  const isParted = strange.some((atom) => {
    const before = left[left.indexOf(atom) - 1];
    return before?.to === atom.from && /^(?:por|per|cada|each|every)$/.test(before.word);
  });
  const isOfSome = [draft.figure, draft.by, draft.pick].some((one) => one !== undefined);
  const parted = isParted && isOfSome ? 1 : 0;
  return strange.length + strange.filter(({ word }) => weighty.test(word)).length + parted;
}

/** Words that always say which lines, or what of them: one alone makes another request. */
const weighty =
  /^(?:media|promedio|mean|average|median|mediana|total|quita|quitale|quitame|pon|ponle|put|anade|anadele|agrega|agregale|add|insert|inserta|append|comenta|comment|uncomment|descomenta|cambia|cambiale|change|replace|reemplaza|sustituye|borra|borrar|borre|elimina|eliminar|elimine|delete|remove|purge|sin|no|not|without|except|excepto|excluding|salvo|menos|mas|more|less|fewer|most|least|never|nunca|neither|unless|cheapest|dearest|oldest|youngest|slowest|fastest|quickest|biggest|largest|smallest|highest|lowest|longest|shortest|heaviest|lightest|newest|earliest|latest|busiest|tallest|worst|best|mejor|mejores|peor|peores|mayor|menor|antes|despues|before|after|since)$/;

/** "Los clientes" of clientes.csv, "events" of eventos.jsonl: what a file is called its lines are. */
function isAlike(name: string, word: string): boolean {
  const shared = Math.max(4, Math.min(name.length, word.length) - 2);
  return word.length >= 4 && name.slice(0, shared) === word.slice(0, shared);
}
