import { fold } from "../text/fold.ts";

/** A run of text between spaces without the punctuation around it. Offsets are UTF-16, in the original. */
export type Word = {
  text: string;
  folded: string;
  start: number;
  end: number;
  /** Nothing but spaces lies between this word and the one before: only then may the two be joined. */
  joined: boolean;
  /** Stands inside quotation marks: the person means it to the letter. */
  quoted: boolean;
};

/** Splits a text into words; punctuation at their edges belongs to no word and is kept by the gaps between offsets. */
export function splitWords(text: string): Word[] {
  const quotes = quotedSpans(text);
  const words: Word[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const lead = leading.exec(match[0])?.[0].length ?? 0;
    const tail = lead === match[0].length ? 0 : (trailing.exec(match[0])?.[0].length ?? 0);
    const start = match.index + lead;
    const end = match.index + match[0].length - tail;
    if (start >= end) continue;
    const value = text.slice(start, end);
    const before = words.at(-1);
    const joined = before !== undefined && /^\s+$/.test(text.slice(before.end, start));
    const quoted = quotes.some((span) => start >= span.start && end <= span.end);
    words.push({ text: value, folded: fold(value), start, end, joined, quoted });
  }
  return words;
}

/** The folded word at `at`, when only spaces lie before it and it is not quoted; else "". */
export function joinedWord(words: readonly Word[], at: number): string {
  const word = words[at];
  return word?.joined && !word.quoted ? word.folded : "";
}

const leading = /^[¿¡("'«“”‘`[]+/;
const trailing = /[?!)"'»“”’`,;:\]]+$|[.…]+[?!)"'»”’,;:]*$/;

function quotedSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/"[^"]*"|«[^»]*»|“[^”]*”|`[^`]*`|(?<=^|\s)'[^']*'(?=$|[\s.,;:?!])/g)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
