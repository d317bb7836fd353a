/** Texts in their order, so many and with so many letters together at most; a longer one stands alone. */
export function portionsOf(texts: readonly string[], most: { count: number; letters: number }): string[][] {
  const all: string[][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    letters += text.length;
    if (letters > most.letters || all.at(-1)?.length === most.count) {
      all.push([]);
      letters = text.length;
    }
    all.at(-1)?.push(text);
  }
  return all;
}
