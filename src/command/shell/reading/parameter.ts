import type { Word, WordPart } from "../syntax.ts";
import { readIndex } from "./array-index.ts";
import { type Cursor, fail, matchAt, peek, startsWith } from "./cursor.ts";
import { literal, mergeLiterals } from "./parts.ts";
import { readProcess } from "./process.ts";
import { readBackticks, readDoubleQuoted, readSingleQuoted, takeLiteral } from "./quoted.ts";

/** `${…}`, the cursor on the `$`. */
export function readParameter(cursor: Cursor, quoted: boolean): WordPart {
  cursor.position += 2;
  const variable = (name: string, operation?: string, argument?: Word, index?: Word): WordPart => {
    if (peek(cursor) !== "}") fail("parameter-expansion");
    cursor.position += 1;
    return { kind: "variable", name, operation, argument, index, quoted };
  };
  // ${#name} and ${!name}; ${#}, ${!} and their like are the special parameters themselves.
  const sign = peek(cursor);
  let prefix: "#" | "!" | undefined;
  if ((sign === "#" || sign === "!") && /[A-Za-z0-9_@*]/.test(peek(cursor, 1))) {
    prefix = sign;
    cursor.position += 1;
  }
  const name = matchAt(cursor, nameInBraces)?.[0];
  if (name === undefined) fail("parameter-expansion");
  cursor.position += name.length;
  // ${!#}, ${##…} and their like: special parameters with an operation that looks like a prefix.
  if ((name === "#" || name === "!") && peek(cursor) !== "}") fail("parameter-expansion");
  const index = peek(cursor) === "[" ? readIndex(cursor) : undefined;
  if (peek(cursor) === "}") return variable(name, prefix, undefined, index);
  if (prefix === "!" && /[@*]\}/y.test(cursor.source.slice(cursor.position, cursor.position + 2))) {
    const suffix = peek(cursor);
    cursor.position += 1;
    return variable(name, `!${suffix}`, undefined, index);
  }
  if (prefix === "#") fail("parameter-expansion");
  const operation = operations.find((candidate) => startsWith(cursor, candidate)) ?? peek(cursor);
  if (!"@:-=?+#%/^,".includes(operation.charAt(0)) || operation === "") fail("parameter-expansion");
  cursor.position += operation.length;
  if (operation === "@") {
    const letter = peek(cursor);
    if (!/[UuLQEPAKak]/.test(letter)) fail("parameter-expansion");
    cursor.position += 1;
    return variable(name, `${prefix ?? ""}@${letter}`, undefined, index);
  }
  const argument = readArgument(cursor, quoted);
  return variable(name, (prefix ?? "") + operation, argument, index);
}

/** The text after the operation, up to the closing brace. */
function readArgument(cursor: Cursor, quoted: boolean): Word {
  const start = cursor.position;
  const parts: WordPart[] = [];
  for (;;) {
    const next = peek(cursor);
    if (next === "") fail("parameter-expansion");
    if (next === "}") return { parts: mergeLiterals(parts), start, end: cursor.position };
    if (next === "'") {
      // Inside double quotes a single quote quotes or not depending on the operation.
      if (quoted) fail("quote-in-quoted-expansion");
      parts.push(literal(readSingleQuoted(cursor), true));
    } else if (next === '"') parts.push(...readDoubleQuoted(cursor));
    else if (next === "`") parts.push(readBackticks(cursor, quoted));
    else if (next === "$") {
      if (peek(cursor, 1) === '"') fail("translated-string");
      if (peek(cursor, 1) === "'" && quoted) fail("quote-in-quoted-expansion");
      parts.push(cursor.readDollar(cursor, quoted) ?? takeLiteral(cursor, quoted));
    } else if (next === "\\") {
      const escaped = peek(cursor, 1);
      if (escaped === "") fail("syntax");
      cursor.position += 2;
      if (escaped === "\n") continue;
      parts.push(literal(!quoted || '$`"\\}'.includes(escaped) ? escaped : `\\${escaped}`, true));
    } else if ((next === "<" || next === ">") && peek(cursor, 1) === "(") {
      if (quoted) fail("process-in-quoted-expansion");
      parts.push(readProcess(cursor));
    } else if (next === "{") {
      // An unpaired brace in an argument ends it earlier or later than it looks.
      fail("brace-in-expansion");
    } else parts.push(takeLiteral(cursor, quoted));
  }
}

const nameInBraces = /[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?$!-]/y;
const operations = [":-", ":=", ":?", ":+", "##", "%%", "//", "/#", "/%", "^^", ",,"];
