import type { Redirect, Word } from "../syntax.ts";
import { type Cursor, fail, matchAt, peek, peekOperator, skipBlanks, startsWith } from "./cursor.ts";
import { announceHeredoc } from "./heredocs.ts";
import { readWord } from "./read-word.ts";

/** The redirects that follow one another at the cursor, blanks between them skipped. */
export function readRedirects(cursor: Cursor): Redirect[] {
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect === undefined) return redirects;
    redirects.push(redirect);
  }
}

/** One redirect, or undefined with nothing taken. */
export function readRedirect(cursor: Cursor): Redirect | undefined {
  const start = cursor.position;
  if (matchAt(cursor, /\{[A-Za-z_][A-Za-z0-9_]*(\[[^\]\n]*\])?\}(\\\n)*[<>]/y)) fail("descriptor-variable");
  const digits = matchAt(cursor, /[0-9]+(?=[<>])/y)?.[0];
  if (matchAt(cursor, /[0-9]+(\\\n)+[0-9\\\n]*[<>]/y)) fail("operator-split-by-continuation");
  if (digits !== undefined && digits.length > 3) fail("descriptor-number");
  cursor.position += digits?.length ?? 0;
  const descriptor = digits === undefined ? undefined : Number(digits);
  // `2>(…)` is the word 2 beside a process substitution; nobody writes it in good faith.
  if ((startsWith(cursor, "<(") || startsWith(cursor, ">(")) && descriptor !== undefined) fail("syntax");
  const operator = startsWith(cursor, "<(") || startsWith(cursor, ">(") ? "" : peekOperator(cursor);
  switch (operator) {
    case "<<":
    case "<<-": {
      cursor.position += operator.length;
      return announceHeredoc(cursor, { start, descriptor, stripTabs: operator === "<<-" });
    }
    case "<<<": {
      cursor.position += 3;
      const body = readTarget(cursor, "value");
      return { kind: "herestring", body, descriptor, start, end: cursor.position };
    }
    case "<":
    case ">":
    case ">>":
    case ">|":
    case "&>":
    case "&>>":
    case "<>":
    case "<&":
    case ">&": {
      if (descriptor !== undefined && operator.startsWith("&")) fail("syntax");
      cursor.position += operator.length;
      // After these bash takes a `-` by itself: `>&-rm x` closes the output and runs rm.
      if (operator.endsWith("&") && matchAt(cursor, /(?:[ \t]|\\\n)*-(?![ \t\n|&;)]|[<>](?!\()|$)/y))
        fail("descriptor-move");
      const target = readTarget(cursor, "argument");
      return { kind: "file", operator, descriptor, target, start, end: cursor.position };
    }
    default:
      if (descriptor !== undefined) fail("syntax");
      return undefined;
  }
}

function readTarget(cursor: Cursor, mode: "argument" | "value"): Word {
  skipBlanks(cursor);
  if (peek(cursor) === "") fail("redirect-without-target");
  return readWord(cursor, mode) ?? fail("redirect-without-target");
}
