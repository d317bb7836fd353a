import type { FoundChunk } from "../../../ports/knowledge-store.ts";
import type { Language } from "../../../shared/language.ts";
import { termsOf } from "../text/terms.ts";

/**
 * What people ask of a program in words that are not its manual's: "que borre en el destino lo que ya no está" is
 * rsync's --delete. `words` are those of a command that does it: its subcommands and options.
 */
export type Hint = {
  program: string;
  words: readonly string[];
  /** In [0, 1]: of the question and of how people ask for that command. */
  similarity: number;
};

/** Those closest to a question, the closest first. */
export type Hints = (question: { text: string; vector: Float32Array; language: Language }) => Promise<readonly Hint[]>;

/** The documents that hints speak for, those of the closest first, each with its hints. */
export function hintedDocuments(
  hints: readonly Hint[],
  byName: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Hint[]> {
  const found = new Map<string, Hint[]>();
  for (const hint of [...hints].sort((left, right) => right.similarity - left.similarity)) {
    const documents = namesOfManuals(hint).flatMap((name) => byName.get(name) ?? []);
    for (const id of new Set(documents)) found.set(id, [...(found.get(id) ?? []), hint]);
  }
  return found;
}

/** That of `rsync`, or `git-stash` where a command says `git stash`. */
function namesOfManuals({ program, words }: Hint): string[] {
  return [program, ...words.map((word) => `${program}-${word.replace(/^-+/, "")}`)];
}

/** The hints for a passage's document, and of those the ones that name an option which it describes. */
export function hintedBy(chunk: Pick<FoundChunk, "tag">, hints: readonly Hint[]): { document: number; option: number } {
  const described = new Set(optionsIn(chunk.tag));
  const most = (some: readonly Hint[]): number => Math.max(0, ...some.map(({ similarity }) => similarity));
  return {
    document: most(hints),
    option:
      described.size === 0 ? 0 : most(hints.filter(({ words }) => words.some((word) => namesOf(word, described)))),
  };
}

/** The terms by which the store finds passages on the hints' options. */
export function optionTerms(hints: readonly Hint[]): string[] {
  const options = hints.flatMap(({ words }) => words.filter((word) => word.startsWith("-")));
  return [...new Set(options.flatMap((word) => [word, ...letters(word)]).flatMap((word) => optionsIn(word)))];
}

function optionsIn(text: string): string[] {
  return termsOf(text).filter((term) => term.startsWith("opt0"));
}

/** `-rn` may be one option or two. */
function namesOf(word: string, described: ReadonlySet<string>): boolean {
  return [word, ...letters(word)].some((one) => optionsIn(one).some((term) => described.has(term)));
}

function letters(word: string): string[] {
  return /^-[A-Za-z0-9]{2,4}$/.test(word) ? [...word.slice(1)].map((letter) => `-${letter}`) : [];
}
