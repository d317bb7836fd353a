import type { Word, WordPart } from "../syntax.ts";
import { type Cursor, fail, peek } from "./cursor.ts";
import { literal, mergeLiterals } from "./parts.ts";
import { readBackticks, readDoubleQuoted, readSingleQuoted, takeLiteral } from "./quoted.ts";

/** `[…]` after a name: arithmetic for ordinary arrays, so every expansion in it counts. */
export function readIndex(cursor: Cursor): Word {
  cursor.position += 1;
  const start = cursor.position;
  const parts: WordPart[] = [];
  for (;;) {
    const next = peek(cursor);
    if (next === "]") {
      const word = { parts: mergeLiterals(parts), start, end: cursor.position };
      cursor.position += 1;
      return word;
    }
    if (next === "" || "[\\{}()<>;&|\n".includes(next)) fail("array-index");
    if (next === "'") parts.push(literal(readSingleQuoted(cursor), true));
    else if (next === '"') parts.push(...readDoubleQuoted(cursor));
    else if (next === "`") parts.push(readBackticks(cursor, false));
    else if (next === "$" && peek(cursor, 1) === '"') fail("array-index");
    else if (next === "$") parts.push(cursor.readDollar(cursor, false) ?? takeLiteral(cursor, false));
    else parts.push(takeLiteral(cursor, false));
  }
}
