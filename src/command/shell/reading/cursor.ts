import type { Script, Statement, WordPart } from "../syntax.ts";

/**
 * Where the reader stands in the source. The grammar is one big circle (words hold scripts, scripts hold words); the
 * two readers that close it travel with the cursor, so that no file has to import its own importer.
 */
export type Cursor = {
  readonly source: string;
  /** Exclusive end of what may be read; inside backticks it is the closing backtick. */
  limit: number;
  position: number;
  depth: number;
  /** Words and commands read so far: what takes long to judge, or nests deep as a tree, is not read to the end. */
  nodes: number;
  /** Here-docs announced on the current line, whose bodies start after its newline. */
  pendingHeredocs: ((cursor: Cursor) => void)[];
  /** Statements up to the end, or to a token that cannot begin one (`)`, `;;`, `done`, …), which stays. */
  readList: (cursor: Cursor) => Statement[];
  /** What a `$` begins; undefined, with nothing taken, when it is just a dollar sign. */
  readDollar: (cursor: Cursor, quoted: boolean) => WordPart | undefined;
};

/** Thrown inside the reader only: the caller turns the statement at hand, and all after it, into one opaque node. */
export class NotUnderstood extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

export function fail(reason: string): never {
  throw new NotUnderstood(reason);
}

/** Reads something that may hold its like, to a depth that no walk over the tree need fear. */
export function nested<T>(cursor: Cursor, read: () => T): T {
  cursor.depth += 1;
  if (cursor.depth > 40) fail("nested-too-deep");
  const found = read();
  cursor.depth -= 1;
  return found;
}

const maximumNodes = 4000;

/** Counts one more word or command. */
export function countNode(cursor: Cursor): void {
  cursor.nodes += 1;
  if (cursor.nodes > maximumNodes) fail("too-many-words");
}

/** The character at the cursor (plus `ahead`), or "" at the end. */
export function peek(cursor: Cursor, ahead = 0): string {
  const at = cursor.position + ahead;
  return at < cursor.limit ? cursor.source.charAt(at) : "";
}

export function startsWith(cursor: Cursor, text: string): boolean {
  return cursor.position + text.length <= cursor.limit && cursor.source.startsWith(text, cursor.position);
}

/** Skips backslash-newline pairs, which bash removes before it sees any token. */
export function skipContinuations(cursor: Cursor): void {
  while (startsWith(cursor, "\\\n")) cursor.position += 2;
}

/** Skips spaces, tabs, continuations and, since a token starts here, a comment. Stops at the newline. */
export function skipBlanks(cursor: Cursor): void {
  for (;;) {
    skipContinuations(cursor);
    const next = peek(cursor);
    if (next === " " || next === "\t") cursor.position += 1;
    else if (next === "#") while (cursor.position < cursor.limit && peek(cursor) !== "\n") cursor.position += 1;
    else return;
  }
}

/** Takes one newline and reads the here-doc bodies that wait for it. */
export function takeNewline(cursor: Cursor): void {
  cursor.position += 1;
  const pending = cursor.pendingHeredocs;
  cursor.pendingHeredocs = [];
  for (const readBody of pending) readBody(cursor);
}

/** Skips blanks, comments and newlines. */
export function skipLines(cursor: Cursor): void {
  skipBlanks(cursor);
  while (peek(cursor) === "\n") {
    takeNewline(cursor);
    skipBlanks(cursor);
  }
}

/** The operator at the cursor, longest first, or "". An operator split by a line continuation is not understood. */
export function peekOperator(cursor: Cursor): string {
  const found = operators.find((operator) => startsWith(cursor, operator)) ?? "";
  if (found === "") return "";
  const rest: Cursor = { ...cursor, position: cursor.position + found.length };
  if (!startsWith(rest, "\\\n")) return found;
  skipContinuations(rest);
  if (
    operators.some((operator) => operator.startsWith(found + peek(rest)) && operator !== found && peek(rest) !== "")
  ) {
    fail("operator-split-by-continuation");
  }
  return found;
}

// Longest first. `<(` and `>(` belong to words and are looked for before operators.
const operators = [
  "&>>",
  "<<-",
  "<<<",
  ";;&",
  "&&",
  "||",
  ";;",
  ";&",
  "|&",
  "<<",
  ">>",
  "<&",
  ">&",
  "<>",
  ">|",
  "&>",
  "|",
  "&",
  ";",
  "(",
  ")",
  "<",
  ">",
] as const;

/** Reads a nested script in place; spans stay offsets in the whole source. */
export function readNested(cursor: Cursor): Script {
  const outer = cursor.pendingHeredocs;
  const start = cursor.position;
  cursor.pendingHeredocs = [];
  const statements = cursor.readList(cursor);
  if (cursor.pendingHeredocs.length > 0) fail("heredoc-without-body");
  // Whether a newline in here starts the outer line's here-docs is more than we follow.
  if (outer.length > 0 && cursor.source.slice(start, cursor.position).includes("\n")) fail("heredoc-over-lines");
  cursor.pendingHeredocs = outer;
  return { source: cursor.source, statements };
}

/** Sticky match at the cursor, within the limit; takes nothing. */
export function matchAt(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.position;
  const found = pattern.exec(cursor.source);
  return found !== null && cursor.position + found[0].length <= cursor.limit ? found : undefined;
}
