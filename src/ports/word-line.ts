import { type Word, wordKindNamed } from "./words.ts";

/** `impresora: la de secretaría = HP-2`, or the same in English; undefined where a line is not of this form. */
export function readWordLine(line: string): Word | undefined {
  const [, kindName = "", word = "", value = ""] = /^\s*([^:=]+?)\s*:\s*([^=]+?)\s*=\s*(\S.*?)\s*$/u.exec(line) ?? [];
  const kind = wordKindNamed(kindName);
  return kind === undefined || hidden.test(line) ? undefined : { kind, word, value };
}

export function wordLine({ kind, word, value }: Word): string {
  return `${kind}: ${word} = ${value}`;
}

// Control characters and marks that turn the direction of writing: such a line is not what it looks like.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
