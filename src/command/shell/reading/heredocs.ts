import type { Redirect, Word, WordPart } from "../syntax.ts";
import { type Cursor, fail, matchAt, peek, skipBlanks } from "./cursor.ts";
import { literal, mergeLiterals } from "./parts.ts";
import { readQuotedCharacter } from "./quoted.ts";

type Announcement = { start: number; descriptor: number | undefined; stripTabs: boolean };

/** Reads the delimiter now and leaves the body for after this line's newline; the redirect is completed then. */
export function announceHeredoc(cursor: Cursor, announcement: Announcement): Redirect {
  skipBlanks(cursor);
  const found = matchAt(cursor, /'([^'\\\n]+)'|"([^"\\$`\n]+)"|\\([A-Za-z0-9_]+)|([A-Za-z0-9_][A-Za-z0-9_.,:@%+/-]*)/y);
  if (found === undefined) fail("heredoc-delimiter");
  cursor.position += found[0].length;
  const next = peek(cursor);
  if (next !== "" && !" \t\n|&;()<>".includes(next)) fail("heredoc-delimiter");
  const plain = found[4];
  const delimiter = plain ?? found[1] ?? found[2] ?? found[3] ?? "";
  const { start, descriptor, stripTabs } = announcement;
  const body: Word = { parts: [], start: cursor.position, end: cursor.position };
  cursor.pendingHeredocs.push((at) => {
    const read = readBody(at, { delimiter, quoted: plain === undefined, stripTabs });
    Object.assign(body, read);
  });
  return { kind: "heredoc", body, descriptor, start, end: cursor.position };
}

type BodyRules = { delimiter: string; quoted: boolean; stripTabs: boolean };

function readBody(cursor: Cursor, rules: BodyRules): Word {
  const start = cursor.position;
  const { end, next } = findEnd(cursor, rules);
  const text = cursor.source.slice(start, end);
  let parts: WordPart[];
  if (rules.quoted) parts = [literal(rules.stripTabs ? text.replace(/^\t+/gm, "") : text, true)];
  else {
    // Bash joins lines before it looks for the delimiter, so a body whose lines end in a backslash may end elsewhere.
    if (/\\$/m.test(text)) fail("heredoc-continuation");
    parts = readExpanding(cursor, end, rules.stripTabs);
  }
  cursor.position = next;
  return { parts: mergeLiterals(parts), start, end };
}

function readExpanding(cursor: Cursor, end: number, stripTabs: boolean): WordPart[] {
  const outerLimit = cursor.limit;
  cursor.limit = end;
  const parts: WordPart[] = [literal("", true)];
  let atLineStart = true;
  while (cursor.position < end) {
    if (stripTabs && atLineStart) {
      while (peek(cursor) === "\t") cursor.position += 1;
      atLineStart = false;
      continue;
    }
    const from = cursor.position;
    const read = readQuotedCharacter(cursor, "$`\\");
    const taken = cursor.source.slice(from, cursor.position);
    if (taken.length > 1 && taken.includes("\n")) fail("heredoc-expansion-over-lines");
    atLineStart = taken === "\n";
    parts.push(...read);
  }
  cursor.limit = outerLimit;
  return parts;
}

/** The body's end, and where reading goes on: on the newline-terminated line after the delimiter's. */
function findEnd(cursor: Cursor, rules: BodyRules): { end: number; next: number } {
  for (let lineStart = cursor.position; lineStart < cursor.limit; ) {
    const newline = cursor.source.indexOf("\n", lineStart);
    const lineEnd = newline < 0 || newline > cursor.limit ? cursor.limit : newline;
    const line = cursor.source.slice(lineStart, lineEnd);
    if ((rules.stripTabs ? line.replace(/^\t+/, "") : line) === rules.delimiter) {
      return { end: lineStart, next: Math.min(lineEnd + 1, cursor.limit) };
    }
    lineStart = lineEnd + 1;
  }
  return fail("heredoc-not-closed");
}
