import { literalText, type Redirect, type Statement, type Word } from "../syntax.ts";
import { readCompound } from "./compound.ts";
import { type Cursor, countNode, fail, matchAt, nested, peek, peekOperator, skipBlanks, skipLines } from "./cursor.ts";
import { readFunction } from "./functions.ts";
import { closingKeywords, keywordAt, keywords } from "./keywords.ts";
import { literal } from "./parts.ts";
import { readSimpleCommand } from "./simple-command.ts";

/** Statements up to the end, or to a token that cannot begin one, which stays. */
export function readList(cursor: Cursor): Statement[] {
  return nested(cursor, () => {
    const statements: Statement[] = [];
    for (;;) {
      skipLines(cursor);
      if (atListEnd(cursor)) return statements;
      statements.push(readTerminated(cursor));
    }
  });
}

/** The statements of one logical line, the newline at its end not taken. */
export function readLine(cursor: Cursor): Statement[] {
  const statements: Statement[] = [];
  for (;;) {
    skipBlanks(cursor);
    if (peek(cursor) === "\n" || peek(cursor) === "") return statements;
    if (atListEnd(cursor)) fail("syntax");
    statements.push(readTerminated(cursor));
  }
}

function atListEnd(cursor: Cursor): boolean {
  if (peek(cursor) === "") return true;
  if ([")", ";;", ";&", ";;&"].includes(peekOperator(cursor))) return true;
  return closingKeywords.has(keywordAt(cursor) ?? "");
}

/** One and-or list with the `;` or `&` after it. */
function readTerminated(cursor: Cursor): Statement {
  const body = readAndOr(cursor);
  skipBlanks(cursor);
  const operator = peekOperator(cursor);
  if (operator === ";") cursor.position += 1;
  else if (operator === "&") {
    cursor.position += 1;
    return { kind: "background", body, start: body.start, end: cursor.position };
  } else if (peek(cursor) !== "\n" && !atListEnd(cursor)) fail("syntax");
  return body;
}

function readAndOr(cursor: Cursor): Statement {
  let left = readPipeline(cursor);
  for (let links = 0; ; links += 1) {
    // Each link nests one deeper in the tree.
    if (links > 250) fail("nested-too-deep");
    skipBlanks(cursor);
    const operator = peekOperator(cursor);
    if (operator !== "&&" && operator !== "||") return left;
    cursor.position += 2;
    skipLines(cursor);
    const right = readPipeline(cursor);
    left = { kind: operator === "&&" ? "and" : "or", left, right, start: left.start, end: right.end };
  }
}

function readPipeline(cursor: Cursor): Statement {
  const start = cursor.position;
  const keyword = keywordAt(cursor);
  if (keyword === "!") {
    if (peek(cursor, 1) === "(") fail("extended-glob");
    cursor.position += 1;
    skipBlanks(cursor);
    if (["!", "time"].includes(keywordAt(cursor) ?? "")) fail("syntax");
    const body = readPipeline(cursor);
    return { kind: "not", body, start, end: body.end };
  }
  if (keyword === "time") return readTimed(cursor);
  const stages = [readCommand(cursor)];
  for (;;) {
    skipBlanks(cursor);
    const operator = peekOperator(cursor);
    if (operator !== "|" && operator !== "|&") break;
    const from = cursor.position;
    cursor.position += operator.length;
    if (operator === "|&") stages.push(mergeStderr(stages.pop() ?? fail("syntax"), from));
    skipLines(cursor);
    stages.push(readCommand(cursor));
  }
  const [only] = stages;
  if (only !== undefined && stages.length === 1) return only;
  return { kind: "pipeline", stages, start, end: stages.at(-1)?.end ?? start };
}

/** `time` only reports how long the pipeline took. It becomes a group, which needs a shell but does nothing itself. */
function readTimed(cursor: Cursor): Statement {
  const start = cursor.position;
  cursor.position += "time".length;
  skipBlanks(cursor);
  const option = matchAt(cursor, /-p(?=[ \t])/y)?.[0] ?? "";
  cursor.position += option.length;
  skipBlanks(cursor);
  if (peek(cursor) === "-" || ["time", "!"].includes(keywordAt(cursor) ?? "")) fail("time");
  const body = readPipeline(cursor);
  return { kind: "group", body: [body], redirects: [], start, end: body.end };
}

/** `a |& b` is `a 2>&1 | b`, after a's own redirects. */
function mergeStderr(stage: Statement, at: number): Statement {
  const span = { start: at, end: at + 2 };
  const redirect: Redirect = {
    kind: "file",
    operator: ">&",
    descriptor: 2,
    target: { parts: [literal("1", false)], ...span },
    ...span,
  };
  // Of a function's definition it is not clear whether its body, too, would have the redirect.
  return "redirects" in stage ? { ...stage, redirects: [...stage.redirects, redirect] } : fail("syntax");
}

function readCommand(cursor: Cursor): Statement {
  const compound = readCompound(cursor) ?? readFunction(cursor, undefined);
  if (compound !== undefined) return compound;
  countNode(cursor);
  const keyword = keywordAt(cursor) ?? "";
  if (closingKeywords.has(keyword) || ["!", "in", "]]"].includes(keyword)) fail("syntax");
  const start = cursor.position;
  const command = readSimpleCommand(cursor) ?? fail("syntax");
  const [name] = command.words;
  const isBareName = command.words.length === 1 && command.assignments.length + command.redirects.length === 0;
  skipBlanks(cursor);
  if (isBareName && name !== undefined && peek(cursor) === "(") return readFunction(cursor, name) ?? fail("syntax");
  // A reserved word after an assignment or a redirect: bash's own answer depends on more than we follow.
  if (name !== undefined && name.start !== start && isKeyword(name)) fail("keyword-after-prefix");
  return command;
}

function isKeyword(word: Word): boolean {
  return keywords.has(literalText(word) ?? "");
}
