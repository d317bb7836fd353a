/** A number read from words: `next` is the index after it; `words` how many it took; `digits` as it would be typed. */
export type NumberRead = { value: number; digits: string; next: number; words: number };
