import { type Cursor, fail, peek } from "./cursor.ts";

/** Reads `$'…'`, the cursor on the `$`, and gives the text it stands for. An escape we are not sure of fails. */
export function readAnsiC(cursor: Cursor): string {
  cursor.position += 2;
  let text = "";
  for (;;) {
    const next = peek(cursor);
    if (next === "") fail("quote-not-closed");
    cursor.position += 1;
    if (next === "'") return text;
    text += next === "\\" ? readEscape(cursor) : next;
  }
}

function readEscape(cursor: Cursor): string {
  const letter = peek(cursor);
  cursor.position += 1;
  const plain = simpleEscapes[letter];
  if (plain !== undefined) return plain;
  const digits = (pattern: RegExp) => {
    pattern.lastIndex = cursor.position;
    const found = pattern.exec(cursor.source.slice(0, cursor.limit))?.[0] ?? "";
    cursor.position += found.length;
    return found;
  };
  switch (letter) {
    case "x":
      return character(Number.parseInt(digits(/[0-9a-fA-F]{1,2}/y), 16), 0x7f);
    case "u":
      return character(Number.parseInt(digits(/[0-9a-fA-F]{1,4}/y), 16), 0x10ffff);
    case "U":
      return character(Number.parseInt(digits(/[0-9a-fA-F]{1,8}/y), 16), 0x10ffff);
    default:
      if (!/[0-7]/.test(letter)) fail("ansi-c-escape");
      cursor.position -= 1;
      return character(Number.parseInt(digits(/[0-7]{1,3}/y), 8), 0x7f);
  }
}

/** Bytes above 0x7f would have to be joined into UTF-8, and a zero ends the text in bash: neither is guessed at. */
function character(code: number, highest: number): string {
  if (!(code > 0 && code <= highest) || (code >= 0xd800 && code <= 0xdfff)) fail("ansi-c-escape");
  return String.fromCodePoint(code);
}

const simpleEscapes: Record<string, string> = {
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  E: "\u001b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "?": "?",
};
