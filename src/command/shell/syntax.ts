/**
 * A bash script as this project understands it. Whatever the parser met and does not understand is an `opaque` node,
 * which the policy judges at least "write": nothing is dropped, so nothing can hide. Spans are UTF-16 offsets in `source`.
 */
export type Span = { start: number; end: number };

export type Script = { source: string; statements: Statement[] };

export type Statement = Span &
  (
    | { kind: "command"; assignments: Assignment[]; words: Word[]; redirects: Redirect[] }
    | { kind: "pipeline"; stages: Statement[] } // `|&` is a stage with a `2>&1` redirect
    | { kind: "and" | "or"; left: Statement; right: Statement }
    | { kind: "not"; body: Statement }
    | { kind: "background"; body: Statement }
    | { kind: "subshell" | "group"; body: Statement[]; redirects: Redirect[] }
    | {
        kind: "if";
        branches: { condition: Statement[]; body: Statement[] }[];
        otherwise: Statement[];
        redirects: Redirect[];
      }
    | { kind: "for"; variable: string; words: Word[] | undefined; body: Statement[]; redirects: Redirect[] } // undefined: "$@"
    | { kind: "while" | "until"; condition: Statement[]; body: Statement[]; redirects: Redirect[] }
    | { kind: "case"; subject: Word; items: { patterns: Word[]; body: Statement[] }[]; redirects: Redirect[] }
    | { kind: "function"; name: string; body: Statement }
    | { kind: "test"; words: Word[]; arithmetic: boolean; redirects: Redirect[] } // [[ … ]]: operands and operators as words; arithmetic: has -eq, -v or the like
    | { kind: "arithmetic"; text: string; words: Word[]; redirects: Redirect[] } // (( … )): every expansion in it as a word
    | { kind: "opaque"; reason: string; text: string }
  );

/** `a=word`, `a+=word`, `a[index]=word`, `a=(words)`. */
export type Assignment = Span & {
  name: string;
  index: Word | undefined;
  append: boolean;
  value: Word | undefined;
  array: Word[] | undefined;
};

export type Redirect = Span &
  (
    | {
        kind: "file";
        operator: "<" | ">" | ">>" | ">|" | "&>" | "&>>" | "<>" | "<&" | ">&";
        descriptor: number | undefined;
        target: Word;
      } // <& >& with a literal digit or "-" target duplicate or close
    | { kind: "heredoc"; body: Word; descriptor: number | undefined }
    | { kind: "herestring"; body: Word; descriptor: number | undefined }
    | { kind: "opaque"; reason: string }
  );

/** A word as written: its parts in order, quotes already removed. Adjacent literals of like quoting are one part. */
export type Word = Span & { parts: WordPart[] };

export type WordPart =
  | { kind: "literal"; value: string; quoted: boolean }
  | { kind: "glob"; value: string } // unquoted * ? [set] or an extglob, as written
  | { kind: "tilde"; user: string } // at the start of a word; "" is the person's own home
  | { kind: "brace"; alternatives: Word[] } // {a,b} and {1..3}; more than 1,000 alternatives become opaque
  | {
      kind: "variable";
      name: string;
      operation: string | undefined;
      argument: Word | undefined;
      index: Word | undefined;
      quoted: boolean;
    } // ${name…}; operation as written (":-", "@P", "#", …), "!name" indirection is operation "!"
  | { kind: "substitution"; body: Script; quoted: boolean } // $( … ) and ` … `
  | { kind: "process"; direction: "<" | ">"; body: Script }
  | { kind: "arithmetic"; text: string; words: Word[]; quoted: boolean } // $(( … ))
  | { kind: "opaque"; reason: string; text: string };

/** The word's text when it is nothing but literals, else undefined. A glob is not literal. */
export function literalText(word: Word): string | undefined {
  let text = "";
  for (const part of word.parts) {
    if (part.kind !== "literal") return undefined;
    text += part.value;
  }
  return text;
}
