import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";

/** One word of a request. A quoted stretch is one token whose text is what stands between the marks. */
export type Token = { text: string; folded: string; start: number; end: number; quoted: boolean };

/**
 * The words of a request, without the punctuation around them. English contractions become the words they stand for
 * ("what's" → what is); signs inside a word (/var/log, *.conf, a@b) stay.
 */
export function readTokens(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5];
    if (inner !== undefined) {
      tokens.push({
        text: inner,
        folded: fold(inner),
        start: match.index,
        end: match.index + match[0].length,
        quoted: true,
      });
      continue;
    }
    const word = match[0].replace(leading, "").replace(trailing, "");
    if (word === "") continue;
    const start = match.index + match[0].indexOf(word);
    const span = { start, end: start + word.length, quoted: false };
    for (const part of spokenOut(word, language)) tokens.push({ text: part, folded: fold(part), ...span });
  }
  return tokens;
}

/** The words as one text, folded. */
export function foldedText(tokens: readonly Token[]): string {
  return tokens.map((token) => token.folded).join(" ");
}

const pieces = /"([^"]+)"|«([^»]+)»|“([^”]+)”|`([^`]+)`|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])|[^\s"«“`]+/gu;
const leading = /^[¿¡(“”"'«»‘’[]+/;
const trailing = /(?:[?!)"'»“”’,;:\]]|(?<!^)\.(?![./])|…)+$/;

const contractions: ReadonlyMap<string, string> = new Map([
  ["what's", "what is"],
  ["whats", "what is"],
  ["who's", "who is"],
  ["whos", "who is"],
  ["how's", "how is"],
  ["where's", "where is"],
  ["which's", "which is"],
  ["who's", "who is"],
  ["it's", "it is"],
  ["that's", "that is"],
  ["there's", "there is"],
  ["let's", "let us"],
  ["i'd", "i would"],
  ["i'm", "i am"],
  ["don't", "do not"],
  ["dont", "do not"],
  ["doesn't", "does not"],
  ["didn't", "did not"],
  ["isn't", "is not"],
  ["aren't", "are not"],
  ["can't", "can not"],
  ["cannot", "can not"],
  ["won't", "will not"],
  ["shouldn't", "should not"],
  ["mustn't", "must not"],
  ["needn't", "need not"],
  ["couldn't", "could not"],
  ["wouldn't", "would not"],
  ["hasn't", "has not"],
  ["hadn't", "had not"],
  ["wasn't", "was not"],
  ["weren't", "were not"],
  ["haven't", "have not"],
]);

function spokenOut(word: string, language: Language): string[] {
  if (language !== "en") return [word];
  return contractions.get(word.toLowerCase().replace("’", "'"))?.split(" ") ?? [word.replace(/['’]s$/, "")];
}
