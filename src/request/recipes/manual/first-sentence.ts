/** The first sentence of a text in one line, at most 200 letters, without what a terminal would obey and its full stop. */
export function firstSentence(text: string): string {
  const line = text
    .slice(0, 2_000)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/^ ?[-–—] /, "")
    .trim();
  const end = /(?<!\b(?:e\.g|i\.e|cf|vs|ej))[.!?:](?= [^\p{Ll}]|$)/u.exec(line)?.index ?? line.length;
  const sentence = line.slice(0, end);
  if (sentence.length <= mostLetters) return sentence;
  return sentence
    .slice(0, mostLetters)
    .replace(/\s+\S*$/, "")
    .replace(/\p{Cs}$/u, "");
}

const mostLetters = 200;
