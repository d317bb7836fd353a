import type { WordPart } from "../syntax.ts";
import { type Cursor, fail, peek, readNested } from "./cursor.ts";
import { literal, mergeLiterals } from "./parts.ts";

export function readSingleQuoted(cursor: Cursor): string {
  const end = cursor.source.indexOf("'", cursor.position + 1);
  if (end < 0 || end >= cursor.limit) fail("quote-not-closed");
  const text = cursor.source.slice(cursor.position + 1, end);
  cursor.position = end + 1;
  return text;
}

/** `"…"`: its parts, all quoted; an empty string is one empty literal. */
export function readDoubleQuoted(cursor: Cursor): WordPart[] {
  const parts: WordPart[] = [literal("", true)];
  cursor.position += 1;
  for (;;) {
    const next = peek(cursor);
    if (next === "") fail("quote-not-closed");
    if (next === '"') {
      cursor.position += 1;
      return mergeLiterals(parts);
    }
    parts.push(...readQuotedCharacter(cursor, '$`"\\'));
  }
}

/** One step inside double quotes or a here-doc: an expansion, an escape or a character. */
export function readQuotedCharacter(cursor: Cursor, escapable: string): WordPart[] {
  const next = peek(cursor);
  if (next === "`") return [readBackticks(cursor, true)];
  if (next === "$") return [cursor.readDollar(cursor, true) ?? takeLiteral(cursor, true)];
  if (next !== "\\") return [takeLiteral(cursor, true)];
  const escaped = peek(cursor, 1);
  if (escaped === "") fail("quote-not-closed");
  cursor.position += 2;
  if (escaped === "\n") return [];
  return [literal(escapable.includes(escaped) ? escaped : `\\${escaped}`, true)];
}

export function takeLiteral(cursor: Cursor, quoted: boolean): WordPart {
  const value = peek(cursor);
  cursor.position += 1;
  return literal(value, quoted);
}

/** `` `…` ``: ends at the first backtick whatever the quotes. Backslashes inside mean a second reading: not understood. */
export function readBackticks(cursor: Cursor, quoted: boolean): WordPart {
  const end = cursor.source.indexOf("`", cursor.position + 1);
  if (end < 0 || end >= cursor.limit) fail("backtick-not-closed");
  if (cursor.source.slice(cursor.position, end).includes("\\")) fail("backslash-in-backticks");
  const outerLimit = cursor.limit;
  cursor.position += 1;
  cursor.limit = end;
  const body = readNested(cursor);
  if (cursor.position !== end) fail("syntax");
  cursor.limit = outerLimit;
  cursor.position = end + 1;
  return { kind: "substitution", body, quoted };
}
