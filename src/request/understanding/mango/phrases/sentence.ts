import type { Kind, Term } from "./term.ts";
import { words } from "./words.ts";

/**
 * A request that phrases are taken out of, one after the other, until nothing is left that says anything.
 *
 * A phrase is a regular expression over its folded words, one blank between them, in which `{file}` is any of the words of
 * that name (words.ts), `{a:size}` a value of that kind, `{a:name}` any one word or value, and `{~}` as many articles and
 * prepositions as there are. What it takes is gone for the phrases after it.
 */
export class Sentence {
  readonly #terms: readonly Term[];
  readonly #at: ReadonlyMap<number, Term>;
  #text: string;

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
    let text = " ";
    const at = new Map<number, Term>();
    for (const term of terms) {
      at.set(text.length, term);
      text += `${written(term)} `;
    }
    this.#at = at;
    this.#text = text;
  }

  /** Takes every stretch that is such a phrase; `use` may leave one where it is by returning false. How many were taken. */
  take(phrase: string, use: (...values: Captured) => unknown = () => true): number {
    let taken = 0;
    for (const match of [...this.#text.matchAll(compiled(phrase))]) {
      const values = (match.indices ?? []).slice(1).flatMap((span) => {
        const term = span && this.#at.get(span[0]);
        return term ? [term] : [];
      });
      if (this.#text.slice(match.index, match.index + match[0].length) !== match[0]) continue;
      if (use(...(values as Captured)) === false) continue;
      const blank = match[0].replace(/[^ ]/g, "·");
      this.#text = this.#text.slice(0, match.index) + blank + this.#text.slice(match.index + match[0].length);
      taken += 1;
    }
    return taken;
  }

  /** Whether it says so, or said so before it was taken with anything around it. */
  has(phrase: string): boolean {
    return compiled(phrase).test(this.#text);
  }

  /** What nothing has taken. */
  left(): Term[] {
    return [...this.#at].filter(([start]) => this.#text[start] !== "·").map(([, term]) => term);
  }

  get terms(): readonly Term[] {
    return this.#terms;
  }
}

/** As many as the phrase has values, and was said with: one that is in an optional part may be missing. */
type Captured = [Term, Term, Term, Term];

/**
 * Whether phrases can be looked for at all: what is longer is no request, and of a long run of articles and prepositions a
 * phrase could be made in more ways than anybody can wait for.
 */
export function isReadable(terms: readonly Term[]): boolean {
  let run = 0;
  for (const { folded, kinds } of terms) {
    run = kinds === "" && isSmall.test(folded) ? run + 1 : 0;
    if (run > longestRun) return false;
  }
  return terms.length <= longestRequest;
}

const isSmall = new RegExp(`^(?:${words.small})$`);
const longestRun = 6;
const longestRequest = 60;

/** Its letters keep a value from being taken for a word; a long one makes room for nothing else. */
function written({ kinds, folded, quoted }: Term): string {
  if (kinds === "" || (kinds === "u" && !quoted)) return folded.replace(/[\s·<>]/g, "_") || "_";
  return `<${kinds}>`;
}

const typed: Readonly<Record<string, Kind>> = {
  glob: "g",
  ending: "e",
  size: "s",
  span: "t",
  moment: "y",
  number: "n",
  mode: "m",
  path: "p",
  folder: "d",
  file: "f",
  quoted: "q",
  unit: "w",
};

const cache = new Map<string, RegExp>();

function compiled(phrase: string): RegExp {
  const made = cache.get(phrase) ?? new RegExp(`(?<= )(?:${expanded(phrase)})(?= )`, "dg");
  cache.set(phrase, made);
  made.lastIndex = 0;
  return made;
}

function expanded(phrase: string): string {
  return phrase.replace(/\{(a:)?(~|\w+)\}/g, (_, value: string | undefined, name: string) => {
    if (value === undefined) return name === "~" ? `(?:(?:${words.small}) )*` : `(?:${expanded(wordsOf(name))})`;
    if (name === "name") return `(?!(?:${words.small}) )([^ ·]+)`;
    const kind = typed[name];
    if (kind === undefined) throw new Error(`No kind of value is called ${name}.`);
    return `(<[a-z]*${kind}[a-z]*>)`;
  });
}

function wordsOf(name: string): string {
  const known = (words as Readonly<Record<string, string>>)[name];
  if (known === undefined) throw new Error(`No words are called ${name}.`);
  return known;
}
