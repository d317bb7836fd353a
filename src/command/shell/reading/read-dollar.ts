import type { WordPart } from "../syntax.ts";
import { readAnsiC } from "./ansi-c.ts";
import { readArithmeticExpansion } from "./arithmetic.ts";
import { type Cursor, fail, matchAt, nested, peek, readNested, startsWith } from "./cursor.ts";
import { readParameter } from "./parameter.ts";
import { literal } from "./parts.ts";

/** What a `$` at the cursor begins; `undefined` when it is just a dollar sign (not taken). */
export function readDollar(cursor: Cursor, quoted: boolean): WordPart | undefined {
  const next = peek(cursor, 1);
  if (startsWith(cursor, "$\\\n")) fail("dollar-split-by-continuation");
  if (startsWith(cursor, "$((")) return readArithmeticExpansion(cursor, quoted);
  if (next === "(") return readSubstitution(cursor, quoted);
  if (next === "{") return nested(cursor, () => readParameter(cursor, quoted));
  if (next === "[") fail("old-arithmetic");
  if (next === "'" && !quoted) return literal(readAnsiC(cursor), true);
  const name = matchAt(cursor, /\$([A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/y)?.[1];
  if (name === undefined) return undefined;
  cursor.position += 1 + name.length;
  // `$na\<newline>me` is one name to bash.
  if (startsWith(cursor, "\\\n")) fail("name-split-by-continuation");
  return { kind: "variable", name, operation: undefined, argument: undefined, index: undefined, quoted };
}

function readSubstitution(cursor: Cursor, quoted: boolean): WordPart {
  cursor.position += 2;
  const body = readNested(cursor);
  if (peek(cursor) !== ")") fail("substitution-not-closed");
  cursor.position += 1;
  return { kind: "substitution", body, quoted };
}
