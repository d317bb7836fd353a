import type { Language } from "../../../../../shared/language.ts";
import type { Column } from "../lines-wish.ts";
import type { Atom } from "./atoms.ts";
import { classWords } from "./words.ts";

/** The words of a phrase that were found in a request. */
export type Found = {
  has(name: string): boolean;
  /** What was said there, to the letter. */
  text(name: string): string;
  /** Of a list ("a, b o c"), each. */
  texts(name: string): readonly string[];
  atoms(name: string): readonly Atom[];
  number(name: string): number;
  columns(name: string): readonly Column[];
};

/**
 * A request as a row of atoms of which phrases take theirs away. A phrase is a regular expression over the row, with
 * <class> for the words of a class, {name:N} for a mark (F D G N Z T X C), {name:files} and {name:columns} for lists of
 * marks, {name:value} for one word or mark, {name:list} for several of them and {name:words} for up to five words.
 */
export class Row {
  readonly #atoms: readonly Atom[];
  readonly #language: Language;
  readonly #normalised: string;
  readonly #spans: readonly { start: number; end: number }[];
  readonly #tokens: readonly { start: number; end: number }[];
  #text: string;

  constructor(
    atoms: readonly Atom[],
    request: { normalised: string; tokens: readonly { start: number; end: number }[]; language: Language },
  ) {
    this.#atoms = atoms;
    this.#language = request.language;
    this.#normalised = request.normalised;
    this.#tokens = request.tokens;
    let text = " ";
    this.#spans = atoms.map((atom, at) => {
      const written = atom.mark === "word" ? atom.word : atom.mark === "comma" ? "," : `${atom.mark}${at}`;
      const start = text.length;
      text += `${written} `;
      return { start, end: start + written.length };
    });
    this.#text = text;
  }

  get language(): Language {
    return this.#language;
  }

  /** Each time the phrase is there: it is taken away, unless `does` says false; "closed" closes the gap. True where it was once. */
  take(phrase: string, does: (found: Found) => unknown = () => true): boolean {
    if (!needsOf(phrase, this.#language).every((need) => need.test(this.#text))) return false;
    const pattern = patternOf(phrase, this.#language);
    let taken = false;
    let from = 0;
    for (;;) {
      pattern.lastIndex = from;
      const match = pattern.exec(this.#text);
      if (!match?.indices) return taken;
      const [start, end] = match.indices[0] ?? [0, 0];
      from = end;
      const done = does(this.#found(match));
      if (done === false) continue;
      taken = true;
      const gap = this.#text.slice(start, end).replace(/\S/g, done === "closed" ? "_" : "~");
      this.#text = this.#text.slice(0, start) + gap + this.#text.slice(end);
    }
  }

  /** Whether one word is of a class. */
  isOf(name: string, word: string): boolean {
    return whole(`^${classWords(name, this.#language)}$`).test(word);
  }

  has(phrase: string): boolean {
    const pattern = patternOf(phrase, this.#language);
    pattern.lastIndex = 0;
    return pattern.test(this.#text);
  }

  all(): readonly Atom[] {
    return this.#atoms;
  }

  /** What nothing has taken. */
  left(): readonly Atom[] {
    return this.#atoms.filter((_, at) => !/[~_]/.test(this.#text[this.#spans[at]?.start ?? 0] ?? ""));
  }

  /** The same with a comma for each stretch that was taken, unless its gap was closed. */
  rest(): readonly Atom[] {
    const rest: Atom[] = [];
    for (const [at, atom] of this.#atoms.entries()) {
      const here = this.#text[this.#spans[at]?.start ?? 0];
      if (here === "_") continue;
      const isTaken = here === "~";
      const follows = rest.length > 0 && rest.at(-1)?.mark !== "comma";
      if (!isTaken && (atom.mark !== "comma" || follows)) rest.push(atom);
      else if (isTaken && follows) rest.push({ mark: "comma", word: ",", text: ",", from: atom.from, to: atom.from });
    }
    return rest.at(-1)?.mark === "comma" ? rest.slice(0, -1) : rest;
  }

  #found(match: RegExpExecArray): Found {
    const within = (name: string): readonly Atom[] => {
      const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
      return this.#atoms.filter((_, at) => {
        const span = this.#spans[at];
        return span !== undefined && span.start >= start && span.end <= end;
      });
    };
    const textOf = (atoms: readonly Atom[]): string => {
      const [only] = atoms;
      if (atoms.length === 1 && only) return only.value ?? only.text;
      const start = this.#tokens[only?.from ?? 0]?.start ?? 0;
      const end = this.#tokens[(atoms.at(-1)?.to ?? 1) - 1]?.end ?? start;
      return this.#normalised.slice(start, end);
    };
    return {
      has: (name) => match.groups?.[name] !== undefined,
      text: (name) => textOf(within(name)),
      texts: (name) =>
        within(name)
          .filter(isListed)
          .map((atom) => atom.value ?? atom.text),
      atoms: within,
      number: (name) => Number(within(name)[0]?.value ?? Number.NaN),
      columns: (name) => within(name).flatMap(({ column }) => (column === undefined ? [] : [column])),
    };
  }
}

/** Of a list, what is no word between its members. */
function isListed({ mark, word }: Atom): boolean {
  return (
    mark !== "comma" &&
    !(mark === "word" && /^(?:y|e|o|u|ni|and|or|nor|el|la|los|las|the|a|de|del|of|con|in|en)$/.test(word))
  );
}

const needs = new Map<string, readonly RegExp[]>();

/**
 * What a row must have for a phrase to be in it: the classes and marks that stand outside all brackets. These are few and
 * small; a phrase is only made into an expression, which takes a while, where it may be there.
 */
function needsOf(phrase: string, language: Language): readonly RegExp[] {
  const key = `${language}:${phrase}`;
  const known = needs.get(key);
  if (known) return known;
  const outside = outsideBrackets(phrase);
  const files = outside.match(/\{\w+:F\}/g)?.length ?? 0;
  const found = outside.includes("|")
    ? []
    : [
        ...(files > 1 ? [need("F\\d+ .*F\\d")] : []),
        ...[...outside.matchAll(/\{\w+:([FDGNZTXC]|files|columns|numbers)\}/g)].map(([, kind = ""]) =>
          need(`[${marksOf[kind] ?? kind}]\\d`),
        ),
        ...[...outside.matchAll(/<([a-z_]+)>/g)].map(([, name = ""]) => need(classWords(name, language))),
      ];
  needs.set(key, found);
  return found;
}

const marksOf: Readonly<Record<string, string>> = { files: "FG", columns: "C", numbers: "N" };

const made = new Map<string, RegExp>();

function need(source: string): RegExp {
  return whole(`(?<= )${source}`);
}

function whole(source: string): RegExp {
  const one = made.get(source) ?? new RegExp(source);
  made.set(source, one);
  return one;
}

function outsideBrackets(phrase: string): string {
  let depth = 0;
  let outside = "";
  for (const letter of phrase) {
    if (letter === "(") depth += 1;
    if (depth === 0) outside += letter;
    if (letter === ")") depth -= 1;
  }
  return outside;
}

const patterns = new Map<string, RegExp>();

function patternOf(phrase: string, language: Language): RegExp {
  const key = `${language}:${phrase}`;
  const known = patterns.get(key);
  if (known) return known;
  const source = phrase
    .replace(/(?<!\(\?)<([a-z_]+)>/g, (_, name: string) => classWords(name, language))
    .replace(/\{(\w+):(\w+)\}/g, (_, name: string, kind: string) => `(?<${name}>${kinds(kind, language)})`);
  // Words that two members of a group share would else be tried in every way: what is said over and over is no phrase.
  const bounded = source.replace(/\)\*/g, "){0,6}").replace(/\)\+/g, "){1,6}");
  const pattern = new RegExp(`(?<= )(?:${bounded})(?= )`, "dg");
  patterns.set(key, pattern);
  return pattern;
}

function kinds(kind: string, language: Language): string {
  const and = language === "es" ? "(?:,|y|e|o|u|, y|, o|ni|con)" : "(?:,|and|or|nor|, and|, or|with)";
  const plain = "(?:[FTXNZC]\\d+|[a-z][a-z_-]*)";
  const value = `(?!(?:${notValues[language]}) )${plain}`;
  const article = language === "es" ? "(?:(?:el|la|los|las|de|del|con) )?" : "(?:(?:the|of|a) )?";
  switch (kind) {
    case "files":
      return `[FG]\\d+(?:(?: ${and})? ${article}[FG]\\d+)*`;
    case "columns":
      return `C\\d+(?: ${and} ${article}C\\d+)*`;
    case "numbers":
      return `N\\d+(?: ${and} ${article}N\\d+)*`;
    case "value":
      return value;
    case "list":
      return `${value}(?: ${and} ${value})*`;
    case "words":
      return `${value}(?: (?!(?:${stops[language]}) )${plain}){0,4}?(?= (?:(?:,|${stops[language]}) |[FDG~]|$))`;
    default:
      return `[${kind}]\\d+`;
  }
}

/** No text that is looked for begins with these. */
const notValues: Record<"es" | "en", string> = {
  es: "nada mas|nomas|el|la|los|las|un|una|de|del|en|a|al|que|y|o|con|por|sin|no|se|su|cada|mas|menos|lineas?|palabras?|texto|cadena|cuantas?|cuantos?|veces|solo|columnas?|campos?|todo|todas?|todos?|si|me|lo|numero|archivos?|ficheros?|carpeta|uno|entre|primer[oa]s?|ultim[oa]s?|algo|alguna|algun",
  en: "the|a|an|of|in|on|at|to|that|and|or|with|by|for|from|is|are|not|no|each|every|all|any|more|less|lines?|words?|text|string|how|times|only|just|columns?|fields?|it|them|number|files?|folder|one|between|first|last|some|something|both|either|neither|most|least|lots|above|below|greater|smaller|higher|equals?|exceeds?",
};

/** And none goes on over these. */
const stops: Record<"es" | "en", string> = {
  es: "en|de|del|y|o|pero|que|sin|con|ni|ordenad[oa]s?|por|dentro|hay|tiene|cuantas|cuantos|solo|al|dame|dime|aparece|sale|aparezca|salga|como|no|a|donde|para|desde",
  en: "in|from|of|and|or|but|that|without|with|sorted|by|inside|within|are|is|only|ignoring|across|there|appear|appears|occur|occurs|then|on|as|regardless|not|to|at|where|show|mentioned|no|do|does|anywhere|using|for",
};
