import type { Statement, Word } from "../syntax.ts";
import { literalText } from "../syntax.ts";
import { type Cursor, fail, matchAt, peek, skipBlanks, skipLines, startsWith } from "./cursor.ts";
import { literal } from "./parts.ts";
import { readWord, type WordMode } from "./read-word.ts";

/** `[[ … ]]`, the cursor just after the opening word: operands and operators as words, in order. */
export function readCondition(cursor: Cursor, start: number): Statement {
  const words: Word[] = [];
  let mode: WordMode = "pattern";
  for (;;) {
    if (mode === "pattern") skipLines(cursor);
    else skipBlanks(cursor);
    const operator = matchAt(cursor, /&&|\|\||[()<>](?!\()/y)?.[0] ?? (peek(cursor) === "(" ? "(" : undefined);
    if (operator !== undefined && !(mode === "regex" && operator === "(")) {
      const from = cursor.position;
      cursor.position += operator.length;
      if (startsWith(cursor, "\\\n")) fail("operator-split-by-continuation");
      words.push({ parts: [literal(operator, false)], start: from, end: cursor.position });
      mode = "pattern";
      continue;
    }
    const word: Word = readWord(cursor, mode) ?? fail("condition");
    const text = literalText(word);
    if (text === "]]" && isUnquoted(word)) {
      return { kind: "test", words, arithmetic: words.some(isArithmetic), redirects: [], start, end: cursor.position };
    }
    words.push(word);
    mode = text === "=~" && isUnquoted(word) ? "regex" : "pattern";
  }
}

function isUnquoted(word: Word): boolean {
  return word.parts.every((part) => part.kind === "literal" && !part.quoted);
}

/** These evaluate their operand as arithmetic, or its index: `[[ $x -eq 1 ]]` runs what `a[$(…)]` in x says. */
function isArithmetic(word: Word): boolean {
  return /^-(eq|ne|lt|le|gt|ge|v|R)$/.test(literalText(word) ?? "");
}
