/** Words wrong, left out and put in, of the words that were said. */
export type WordErrors = { errors: number; words: number };

/** As words are compared: small letters, without marks. */
export function comparedWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'-]/gu, " ")
    .replace(/(?<!\p{L})['-]|['-](?!\p{L})/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

export function wordErrors(said: string, heard: string): WordErrors {
  const [one, other] = [comparedWords(said), comparedWords(heard)];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same));
    }
    last = current;
  }
  return { errors: last[other.length] ?? 0, words: one.length };
}

export function rate(all: readonly WordErrors[]): number {
  const words = all.reduce((sum, one) => sum + one.words, 0);
  return (100 * all.reduce((sum, one) => sum + one.errors, 0)) / words;
}

/** Where the rate lies in 95 of 100 draws of as many utterances out of these, with replacement. */
export function interval(all: readonly WordErrors[], draws = 10_000): [low: number, high: number] {
  const random = generator(20_261_130);
  const rates = Array.from({ length: draws }, () =>
    rate(Array.from(all, () => all[Math.floor(random() * all.length)] ?? { errors: 0, words: 1 })),
  ).sort((a, b) => a - b);
  return [rates[Math.floor(draws * 0.025)] ?? 0, rates[Math.floor(draws * 0.975)] ?? 0];
}

/** The same numbers each time (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
