import type { Word, WordPart } from "../syntax.ts";
import { type Cursor, fail, peek, startsWith } from "./cursor.ts";
import { readBackticks, readDoubleQuoted } from "./quoted.ts";

/** `$((…))`, the cursor on the `$`. */
export function readArithmeticExpansion(cursor: Cursor, quoted: boolean): WordPart {
  cursor.position += 1;
  return { kind: "arithmetic", ...readDoubleParentheses(cursor), quoted };
}

/**
 * `((…))`, the cursor on the first parenthesis: the text between, and every expansion in it as a word of its own. Where
 * the two closing parentheses are not together bash reads nested subshells instead, which is not attempted here.
 */
export function readDoubleParentheses(cursor: Cursor): { text: string; words: Word[] } {
  cursor.position += 2;
  const start = cursor.position;
  const words: Word[] = [];
  const add = (parts: WordPart[], from: number) => words.push({ parts, start: from, end: cursor.position });
  for (let open = 0; ; ) {
    const next = peek(cursor);
    const from = cursor.position;
    if (next === "" || "'\\#{}".includes(next)) {
      // `16#ff` is a base; anything else with these characters has a second reading.
      if (next !== "#" || !/[0-9]/.test(cursor.source.charAt(from - 1))) fail("arithmetic");
    }
    if (next === ")") {
      if (open === 0) {
        if (!startsWith(cursor, "))")) fail("arithmetic");
        const text = cursor.source.slice(start, cursor.position);
        cursor.position += 2;
        return { text, words };
      }
      open -= 1;
    } else if (next === "(") open += 1;
    if (next === "`") add([readBackticks(cursor, true)], from);
    else if (next === '"') add(readDoubleQuoted(cursor), from);
    else if (next === "$") add([cursor.readDollar(cursor, true) ?? fail("arithmetic")], from);
    else cursor.position += 1;
  }
}
