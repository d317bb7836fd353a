/** The rival that needs no training: the nearest text by words, rare ones counting for more (TF-IDF, cosine). */
export class TfIdf {
  readonly #postings = new Map<string, { at: number; weight: number }[]>();
  readonly #idf = new Map<string, number>();
  readonly #norms: Float64Array;

  constructor(texts: readonly string[]) {
    const counts = texts.map(countsOf);
    const documents = new Map<string, number>();
    for (const words of counts) for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
    for (const [word, count] of documents) this.#idf.set(word, Math.log((1 + texts.length) / (1 + count)) + 1);
    this.#norms = Float64Array.from(counts, (words) => Math.hypot(...this.#weights(words).values()) || 1);
    for (const [at, words] of counts.entries())
      for (const [word, weight] of this.#weights(words)) {
        const postings = this.#postings.get(word) ?? [];
        postings.push({ at, weight });
        this.#postings.set(word, postings);
      }
  }

  /** Where the nearest texts stand, best first. */
  nearest(text: string, count: number): number[] {
    const scores = new Map<number, number>();
    for (const [word, own] of this.#weights(countsOf(text)))
      for (const { at, weight } of this.#postings.get(word) ?? [])
        scores.set(at, (scores.get(at) ?? 0) + (own * weight) / (this.#norms[at] ?? 1));
    return [...scores]
      .sort(([a, left], [b, right]) => right - left || a - b)
      .slice(0, count)
      .map(([at]) => at);
  }

  #weights(words: ReadonlyMap<string, number>): Map<string, number> {
    return new Map([...words].map(([word, count]) => [word, count * (this.#idf.get(word) ?? 0)]));
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}{}:_]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
