import { type Cursor, fail, NotUnderstood, peek, skipLines, takeNewline } from "./reading/cursor.ts";
import { readLine, readList } from "./reading/lists.ts";
import { readDollar } from "./reading/read-dollar.ts";
import type { Script, Statement } from "./syntax.ts";

/**
 * Reads bash text by bash's own rules, strictly: what is not understood ends the reading, and from the start of that
 * line to the end of the text becomes one opaque node (bash, too, runs the lines before a syntax error). Never throws.
 */
export function readScript(source: string): Script {
  const cursor: Cursor = {
    source,
    limit: source.length,
    position: 0,
    depth: 0,
    nodes: 0,
    pendingHeredocs: [],
    readList,
    readDollar,
  };
  const statements: Statement[] = [];
  let lineStart = 0;
  try {
    for (;;) {
      skipLines(cursor);
      lineStart = cursor.position;
      if (peek(cursor) === "") return { source, statements };
      statements.push(...readLine(cursor));
      if (peek(cursor) === "\n") takeNewline(cursor);
      else if (cursor.pendingHeredocs.length > 0) fail("heredoc-without-body");
    }
  } catch (thrown) {
    const reason = thrown instanceof NotUnderstood ? thrown.reason : "too-deep";
    const understood = statements.filter((statement) => statement.start < lineStart);
    return { source, statements: [...understood, opaqueStatement(source, reason, lineStart)] };
  }
}

/** Everything from `start` to the end, not understood. */
export function opaqueStatement(source: string, reason: string, start = 0): Statement {
  return { kind: "opaque", reason, text: source.slice(start), start, end: source.length };
}
