import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { fold } from "../../text/fold.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Of each stem of one language the recipes that have it: an inverted file (Zobel and Moffat, 2006, "Inverted files for text
 * search engines"). Making one takes half a second, so the product brings it made.
 */
export type InvertedFile = {
  stems(): Iterable<string>;
  has(stem: string): boolean;
  /** The places of the recipes that have a stem, each followed by how often; empty where none has. */
  of(stem: string): readonly number[];
  /** How many stems each recipe's sentences have, with those that come again. */
  lengths: Uint16Array;
  /** All words of the sentences as they stand, folded. */
  vocabulary(): ReadonlySet<string>;
};

export function invertedFile(recipes: readonly Recipe[], language: Language): InvertedFile {
  const postings = new Map<string, number[]>();
  const lengths = new Uint16Array(recipes.length);
  for (const [at, recipe] of recipes.entries()) {
    const stems = stemsOf(recipe, language);
    lengths[at] = stems.length;
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [at, 1]);
      else if (list.at(-2) === at) list[list.length - 1] = (list.at(-1) ?? 0) + 1;
      else list.push(at, 1);
    }
  }
  let vocabulary: ReadonlySet<string> | undefined;
  return {
    stems: () => postings.keys(),
    has: (stem) => postings.has(stem),
    of: (stem) => postings.get(stem) ?? [],
    lengths,
    vocabulary: () => {
      vocabulary ??= new Set(recipes.flatMap((recipe) => recipe[language].flatMap(plainWords)));
      return vocabulary;
    },
  };
}

/** The stems of a recipe, as often as they come: whoever names its program ("con rsync") means it. */
export function stemsOf(recipe: Recipe, language: Language): string[] {
  return [...recipe[language].flatMap((sentence) => wordsOf(sentence, language)), ...programWords(recipe)];
}

/**
 * Packed with Brotli: the length of a head in four bytes; the head in JSON, which has the words and how many bytes each
 * stem's list takes; the lengths in two bytes each; the lists. Of a list each number is written in bytes of seven bits
 * (LEB128, little-endian), a place as the step from the one before.
 */
export function packed(file: InvertedFile): Buffer {
  const stems = [...file.stems()].sort();
  const lists = stems.map((stem) => Buffer.from(file.of(stem).flatMap((_, at, list) => sevenBits(stepAt(list, at)))));
  const head: Head = {
    stems: stems.join(" "),
    sizes: lists.map(({ length }) => length),
    vocabulary: [...file.vocabulary()].sort().join(" "),
    recipes: file.lengths.length,
  };
  const written = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(written.length);
  const lengths = Buffer.alloc(file.lengths.length * 2);
  for (const [at, length] of file.lengths.entries()) lengths.writeUInt16LE(length, at * 2);
  return brotliCompressSync(Buffer.concat([size, written, lengths, ...lists]));
}

type Head = { stems: string; sizes: number[]; vocabulary: string; recipes: number };

/** A list is read when its stem is looked for. */
export function unpacked(bytes: Uint8Array): InvertedFile {
  const all = brotliDecompressSync(bytes);
  const lengthsFrom = 4 + all.readUInt32LE(0);
  const { stems, sizes, vocabulary, recipes } = JSON.parse(all.toString("utf8", 4, lengthsFrom)) as Head;
  const lengths = Uint16Array.from({ length: recipes }, (_, at) => all.readUInt16LE(lengthsFrom + at * 2));
  const places = new Map<string, Buffer>();
  let from = lengthsFrom + recipes * 2;
  for (const [at, stem] of stems.split(" ").entries()) {
    const to = from + (sizes[at] ?? 0);
    places.set(stem, all.subarray(from, to));
    from = to;
  }
  if (from !== all.length) throw new Error(`${from} bytes of stems, and ${all.length} in the file.`);
  const words = new Set(vocabulary.split(" "));
  return {
    stems: () => places.keys(),
    has: (stem) => places.has(stem),
    of: (stem) => listIn(places.get(stem) ?? []),
    lengths,
    vocabulary: () => words,
  };
}

/** What is written of a list's number: of every other one, a place, how far it is from the place before. */
function stepAt(list: readonly number[], at: number): number {
  const value = list[at] ?? 0;
  return at % 2 === 1 || at === 0 ? value : value - (list[at - 2] ?? 0);
}

function sevenBits(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...sevenBits(value >>> 7)];
}

function listIn(bytes: Iterable<number>): number[] {
  const list: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    list.push(list.length % 2 === 0 ? value + (list.at(-2) ?? 0) : value);
    value = 0;
    shift = 0;
  }
  return list;
}

function plainWords(sentence: string): string[] {
  return fold(sentence.replace(/\{[a-z]+(?::\d)?\}/g, " ")).split(/[^a-z]+/);
}

function programWords({ template, program }: Recipe): string[] {
  const called = template.match(/(?<=^|[|&;(]\s*|sudo\s+)[a-z][\w.+-]+/g) ?? [];
  return [...new Set([program, ...called])].filter((word) => word !== "sudo").flatMap((word) => [word.toLowerCase()]);
}
