import { type Cursor, fail } from "./cursor.ts";

/** The reserved word that stands unquoted at the cursor, or undefined. Only asked where bash would recognise one. */
export function keywordAt(cursor: Cursor): string | undefined {
  const rest = cursor.source.slice(cursor.position, cursor.limit);
  const found = /^(?:[a-z{}![\]]|\\\n)+(?=[ \t\n|&;()]|[<>](?!\()|$)/.exec(rest)?.[0];
  if (found === undefined) return undefined;
  const word = found.replaceAll("\\\n", "");
  if (!keywords.has(word)) return undefined;
  if (word !== found) fail("keyword-split-by-continuation");
  return word;
}

/** Takes the reserved word `word`, or fails. */
export function takeKeyword(cursor: Cursor, word: string): void {
  if (keywordAt(cursor) !== word) fail("syntax");
  cursor.position += word.length;
}

export const keywords: ReadonlySet<string> = new Set(
  "if then elif else fi for while until do done case esac in function select time coproc { } ! [[ ]]".split(" "),
);

/** Reserved words that end the list before them. */
export const closingKeywords: ReadonlySet<string> = new Set("then elif else fi do done esac }".split(" "));
