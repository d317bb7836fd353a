import type { WordPart } from "../syntax.ts";
import { type Cursor, fail, peek, readNested } from "./cursor.ts";

/** `<(…)` and `>(…)`. */
export function readProcess(cursor: Cursor): WordPart {
  const direction = peek(cursor) === "<" ? "<" : ">";
  cursor.position += 2;
  const body = readNested(cursor);
  if (peek(cursor) !== ")") fail("substitution-not-closed");
  cursor.position += 1;
  return { kind: "process", direction, body };
}
