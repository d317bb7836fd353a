import { literalText, type Statement, type Word } from "../syntax.ts";
import { readCompound } from "./compound.ts";
import { type Cursor, fail, peek, skipBlanks, skipLines } from "./cursor.ts";
import { keywordAt } from "./keywords.ts";
import { readWord } from "./read-word.ts";

/** `name () body`, the name already read and the cursor on `(`; or `function name [()] body`, no name read yet. */
export function readFunction(cursor: Cursor, name: Word | undefined): Statement | undefined {
  const start = name?.start ?? cursor.position;
  if (name === undefined) {
    if (keywordAt(cursor) !== "function") return undefined;
    cursor.position += "function".length;
    skipBlanks(cursor);
  }
  const named = name ?? readWord(cursor, "argument") ?? fail("function-name");
  const text = literalText(named);
  if (text === undefined || text === "" || named.parts.some((part) => part.kind === "literal" && part.quoted)) {
    fail("function-name");
  }
  skipBlanks(cursor);
  if (peek(cursor) === "(") {
    cursor.position += 1;
    skipBlanks(cursor);
    if (peek(cursor) !== ")") fail("syntax");
    cursor.position += 1;
  }
  skipLines(cursor);
  const body = readCompound(cursor) ?? fail("function-body");
  return { kind: "function", name: text, body, start, end: body.end };
}
