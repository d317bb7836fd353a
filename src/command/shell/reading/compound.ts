import type { Statement, Word } from "../syntax.ts";
import { readDoubleParentheses } from "./arithmetic.ts";
import { readCondition } from "./conditions.ts";
import { type Cursor, fail, matchAt, peek, peekOperator, skipBlanks, skipLines, startsWith } from "./cursor.ts";
import { keywordAt, takeKeyword } from "./keywords.ts";
import { readWord } from "./read-word.ts";
import { readRedirects } from "./redirects.ts";

/** The compound command at the cursor with its redirects, undefined when none begins there. */
export function readCompound(cursor: Cursor): Statement | undefined {
  const statement = readBare(cursor);
  if (statement === undefined) return undefined;
  const end = cursor.position;
  const redirects = readRedirects(cursor);
  const last = redirects.at(-1);
  if (last === undefined) {
    cursor.position = end;
    return statement;
  }
  cursor.position = last.end;
  if ("redirects" in statement) return { ...statement, redirects, end: last.end };
  return fail("syntax");
}

function readBare(cursor: Cursor): Statement | undefined {
  const start = cursor.position;
  if (startsWith(cursor, "((")) {
    return { kind: "arithmetic", ...readDoubleParentheses(cursor), redirects: [], start, end: cursor.position };
  }
  if (startsWith(cursor, "(\\\n")) fail("operator-split-by-continuation");
  if (peek(cursor) === "(") {
    cursor.position += 1;
    const body = readBody(cursor);
    if (peek(cursor) !== ")") fail("syntax");
    cursor.position += 1;
    return { kind: "subshell", body, redirects: [], start, end: cursor.position };
  }
  const keyword = keywordAt(cursor);
  switch (keyword) {
    case "{": {
      takeKeyword(cursor, "{");
      const body = readBody(cursor);
      takeKeyword(cursor, "}");
      return { kind: "group", body, redirects: [], start, end: cursor.position };
    }
    case "[[":
      takeKeyword(cursor, "[[");
      return readCondition(cursor, start);
    case "if":
      return readIf(cursor);
    case "while":
    case "until": {
      takeKeyword(cursor, keyword);
      const condition = readBody(cursor);
      const body = readLoopBody(cursor);
      return { kind: keyword, condition, body, redirects: [], start, end: cursor.position };
    }
    case "for":
    case "select":
      return readFor(cursor, keyword);
    case "case":
      return readCase(cursor);
    case "coproc":
      return readCoprocess(cursor);
    default:
      return undefined;
  }
}

/** A list that must hold something. */
function readBody(cursor: Cursor): Statement[] {
  const body = cursor.readList(cursor);
  return body.length > 0 ? body : fail("syntax");
}

function readLoopBody(cursor: Cursor): Statement[] {
  takeKeyword(cursor, "do");
  const body = readBody(cursor);
  takeKeyword(cursor, "done");
  return body;
}

function readIf(cursor: Cursor): Statement {
  const start = cursor.position;
  const branches: { condition: Statement[]; body: Statement[] }[] = [];
  let otherwise: Statement[] = [];
  takeKeyword(cursor, "if");
  for (;;) {
    const condition = readBody(cursor);
    takeKeyword(cursor, "then");
    branches.push({ condition, body: readBody(cursor) });
    if (keywordAt(cursor) !== "elif") break;
    takeKeyword(cursor, "elif");
  }
  if (keywordAt(cursor) === "else") {
    takeKeyword(cursor, "else");
    otherwise = readBody(cursor);
  }
  takeKeyword(cursor, "fi");
  return { kind: "if", branches, otherwise, redirects: [], start, end: cursor.position };
}

function readFor(cursor: Cursor, keyword: "for" | "select"): Statement {
  const start = cursor.position;
  takeKeyword(cursor, keyword);
  const mark: Statement = { kind: "opaque", reason: "select", text: keyword, start, end: cursor.position };
  skipBlanks(cursor);
  if (keyword === "for" && startsWith(cursor, "((")) return readArithmeticFor(cursor, start);
  const variable = matchAt(cursor, /[A-Za-z_][A-Za-z0-9_]*(?=[ \t\n;])/y)?.[0] ?? fail("loop-variable");
  cursor.position += variable.length;
  skipLines(cursor);
  const words = keywordAt(cursor) === "in" ? readForWords(cursor) : undefined;
  if (peekOperator(cursor) === ";") cursor.position += 1;
  skipLines(cursor);
  const body = readLoopBody(cursor);
  const end = cursor.position;
  if (keyword === "for") return { kind: "for", variable, words, body, redirects: [], start, end };
  const loop: Statement = { kind: "for", variable, words, body, redirects: [], start, end };
  return { kind: "group", body: [mark, loop], redirects: [], start, end };
}

function readForWords(cursor: Cursor): Word[] {
  takeKeyword(cursor, "in");
  const words: Word[] = [];
  for (;;) {
    skipBlanks(cursor);
    const word = readWord(cursor, "argument");
    if (word === undefined) break;
    words.push(word);
  }
  if (peek(cursor) !== "\n" && peekOperator(cursor) !== ";") fail("syntax");
  return words;
}

/** `for ((a; b; c))` runs its three parts and its body over and over: a loop over one piece of arithmetic. */
function readArithmeticFor(cursor: Cursor, start: number): Statement {
  const from = cursor.position;
  const arithmetic = readDoubleParentheses(cursor);
  const condition: Statement = { kind: "arithmetic", ...arithmetic, redirects: [], start: from, end: cursor.position };
  skipBlanks(cursor);
  if (peekOperator(cursor) === ";") cursor.position += 1;
  skipLines(cursor);
  const body = readLoopBody(cursor);
  return { kind: "while", condition: [condition], body, redirects: [], start, end: cursor.position };
}

function readCase(cursor: Cursor): Statement {
  const start = cursor.position;
  takeKeyword(cursor, "case");
  skipBlanks(cursor);
  const subject = readWord(cursor, "value") ?? fail("syntax");
  skipLines(cursor);
  takeKeyword(cursor, "in");
  const items: { patterns: Word[]; body: Statement[] }[] = [];
  for (;;) {
    skipLines(cursor);
    if (keywordAt(cursor) === "esac") break;
    const patterns = readPatterns(cursor);
    const body = cursor.readList(cursor);
    items.push({ patterns, body });
    if (peekOperator(cursor) !== ";;") {
      if (keywordAt(cursor) === "esac") break;
      fail("case-fall-through");
    }
    cursor.position += 2;
  }
  takeKeyword(cursor, "esac");
  return { kind: "case", subject, items, redirects: [], start, end: cursor.position };
}

function readPatterns(cursor: Cursor): Word[] {
  const patterns: Word[] = [];
  if (peek(cursor) === "(") cursor.position += 1;
  for (;;) {
    skipBlanks(cursor);
    patterns.push(readWord(cursor, "pattern") ?? fail("case-pattern"));
    skipBlanks(cursor);
    const operator = peekOperator(cursor);
    if (operator !== "|" && operator !== ")") fail("case-pattern");
    cursor.position += 1;
    if (operator === ")") return patterns;
  }
}

/** The body runs beside the script with pipes of its own: judged as background, and never quite understood. */
function readCoprocess(cursor: Cursor): Statement {
  const start = cursor.position;
  takeKeyword(cursor, "coproc");
  const mark: Statement = { kind: "opaque", reason: "coproc", text: "coproc", start, end: cursor.position };
  const commands = cursor.readList(cursor);
  const [first] = commands;
  if (first === undefined || commands.length !== 1) fail("coproc");
  const body: Statement = { kind: "background", body: first, start: first.start, end: first.end };
  return { kind: "group", body: [mark, body], redirects: [], start, end: cursor.position };
}
