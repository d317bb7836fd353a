/** What a rule makes of the words from where it was asked: the text to write, and the index after the last word it took. */
export type Rewrite = { text: string; next: number };
