import type { Assignment, Redirect, Statement, Word } from "../syntax.ts";
import { readIndex } from "./array-index.ts";
import { type Cursor, fail, matchAt, peek, skipBlanks, skipLines, startsWith } from "./cursor.ts";
import { readWord } from "./read-word.ts";
import { readRedirect } from "./redirects.ts";

/** Assignments, words and redirects up to an operator or newline; undefined when there are none. */
export function readSimpleCommand(cursor: Cursor): (Statement & { kind: "command" }) | undefined {
  const start = cursor.position;
  const assignments: Assignment[] = [];
  const words: Word[] = [];
  const redirects: Redirect[] = [];
  let end = start;
  for (;;) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect) redirects.push(redirect);
    else {
      const assignment = words.length === 0 ? readAssignment(cursor) : undefined;
      const word = assignment ? undefined : readWord(cursor, "argument");
      if (assignment?.array && redirects.length > 0) fail("syntax");
      if (assignment) assignments.push(assignment);
      else if (word) words.push(word);
      else break;
    }
    end = cursor.position;
  }
  if (end === start) return undefined;
  cursor.position = end;
  return { kind: "command", assignments, words, redirects, start, end };
}

function readAssignment(cursor: Cursor): Assignment | undefined {
  const start = cursor.position;
  const name = matchAt(cursor, /[A-Za-z_][A-Za-z0-9_]*(?=\[|\+?=|(?:\\\n[A-Za-z0-9_]*)+(?:\[|\+?=|\+\\\n))/y)?.[0];
  if (name === undefined) return undefined;
  cursor.position += name.length;
  if (startsWith(cursor, "\\\n")) fail("name-split-by-continuation");
  const index = peek(cursor) === "[" ? tryIndex(cursor) : undefined;
  const operator = matchAt(cursor, /\+?=/y)?.[0];
  if (operator === undefined) {
    // `a[1]` or `a+b` without `=`: an ordinary word after all.
    cursor.position = start;
    return undefined;
  }
  cursor.position += operator.length;
  if (startsWith(cursor, "\\\n")) fail("name-split-by-continuation");
  const array = peek(cursor) === "(" ? readArray(cursor) : undefined;
  const value = array ? undefined : readWord(cursor, "value");
  return { name, index, append: operator === "+=", value, array, start, end: cursor.position };
}

/**
 * Where an assignment may stand bash reads `name[` up to its `]`, blanks and all. A plain set that no `=` follows makes
 * an ordinary word after all (`file[0-9]`); every other index must be that of an assignment.
 */
function tryIndex(cursor: Cursor): Word | undefined {
  if (matchAt(cursor, /\[[^\][\s'"`$\\(){}<>;&|]*\](?!\+?=|\+?\\\n)/y)) return undefined;
  const index = readIndex(cursor);
  if (!matchAt(cursor, /\+?=/y)) fail("array-index");
  return index;
}

function readArray(cursor: Cursor): Word[] {
  cursor.position += 1;
  const words: Word[] = [];
  for (;;) {
    skipLines(cursor);
    if (peek(cursor) === ")") {
      cursor.position += 1;
      // Bash lets a word grow on after the parenthesis.
      if (peek(cursor) !== "" && !" \t\n;&|)".includes(peek(cursor))) fail("array");
      return words;
    }
    if (peek(cursor) === "[") fail("array-with-indices");
    const word = readWord(cursor, "argument") ?? fail("array");
    // Here, unlike among arguments, the tilde in `x=~/y` stays as it is.
    if (/^[A-Za-z_][A-Za-z0-9_]*\+?=.*~/s.test(cursor.source.slice(word.start, word.end))) fail("array");
    words.push(word);
  }
}
