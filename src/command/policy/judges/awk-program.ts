/**
 * What in an awk program reaches beyond its input (`system`, a pipe, an output file, getline, ARGV …), "unclear" when the
 * program is not fully understood, undefined when it only computes and prints.
 */
export function readAwkProgram(program: string): string | undefined {
  const state: State = { braces: 0, parens: [], mayBeRegex: true, lastWord: "", beforeString: false };
  for (let at = 0; at < program.length; ) {
    const token = nextToken(program, at, state);
    if (token === undefined) return "unclear";
    state.beforeString = /^\s*"/.test(program.slice(at + token.text.length, at + token.text.length + 20));
    const door = judge(token, state);
    if (door !== undefined) return door;
    at += token.text.length;
  }
  return state.parens.length > 0 || state.braces !== 0 ? "unclear" : undefined;
}

type Token = { kind: "blank" | "newline" | "word" | "number" | "string" | "regex" | "sign"; text: string };

type State = {
  braces: number;
  /** Open parentheses, each with whether a statement begins after it (`if (…)`). */
  parens: boolean[];
  /** A slash here begins a regular expression rather than divides. "unsure" after what can be either. */
  mayBeRegex: boolean | "unsure";
  lastWord: string;
  /** A text in quotes follows: after `>` that is rather a file's name than something to compare with. */
  beforeString: boolean;
};

function nextToken(program: string, at: number, state: State): Token | undefined {
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(program)?.[0];
  };
  const blank = take(/[ \t\r]+|\\\n|#[^\n]*/y);
  if (blank !== undefined) return { kind: "blank", text: blank };
  const newline = take(/\n/y);
  if (newline !== undefined) return { kind: "newline", text: newline };
  const word = take(/[A-Za-z_]\w*(::\w+)?/y);
  if (word !== undefined) return { kind: "word", text: word };
  const number = take(/0[xX][0-9a-fA-F]+|(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?/y);
  if (number !== undefined) return { kind: "number", text: number };
  if (program.charAt(at) === '"') {
    const string = take(/"(?:[^"\\\n]|\\[\s\S])*"/y);
    return string === undefined ? undefined : { kind: "string", text: string };
  }
  if (program.charAt(at) === "/") {
    if (state.mayBeRegex === "unsure") return undefined;
    if (state.mayBeRegex) return readRegex(program, at);
    return { kind: "sign", text: take(/\/=?/y) ?? "/" };
  }
  const sign = take(/\|\||&&|\|&|\*\*=?|\+\+|--|[-+*%^]=|[<>=!]=|>>|!~|[-+*%^<>=!~?:,;(){}[\]$|]/y);
  return sign === undefined ? undefined : { kind: "sign", text: sign };
}

/** Awks differ in whether a slash inside brackets ends the expression; where that matters it is not understood. */
function readRegex(program: string, at: number): Token | undefined {
  const found = /\/(?:[^/\\[\n]|\\[^\n]|\[\^?\]?(?:[^\]\\/\n[]|\\[^\n]|\[[:.=][^\]\n]*\])*\])+\//y;
  found.lastIndex = at;
  const text = found.exec(program)?.[0];
  return text === undefined ? undefined : { kind: "regex", text };
}

const forbiddenWords = new Set(
  (
    "system getline fflush close ARGV ARGC ENVIRON PROCINFO SYMTAB FUNCTAB include load namespace nextfile_ func_ BINMODE " +
    "extension fork waitpid exec chdir stat fts readfile writea reada rename unlink"
  ).split(" "),
);
const keywordsBeforeStatement = new Set(["if", "while", "for", "switch"]);
const keywordsBeforeExpression = new Set([
  "print",
  "printf",
  "return",
  "in",
  "else",
  "do",
  "case",
  "exit",
  "delete",
  "getline",
]);

function judge(token: Token, state: State): string | undefined {
  const { text } = token;
  switch (token.kind) {
    case "blank":
      return undefined;
    case "newline":
      state.mayBeRegex = true;
      break;
    case "word":
      if (forbiddenWords.has(text)) return text;
      // `length / 2` and `length /x/` differ by version of awk.
      state.mayBeRegex = text === "length" ? "unsure" : keywordsBeforeExpression.has(text);
      break;
    case "number":
    case "string":
    case "regex":
      state.mayBeRegex = false;
      break;
    case "sign":
      return judgeSign(text, state);
  }
  state.lastWord = token.kind === "word" ? text : "";
  return undefined;
}

function judgeSign(text: string, state: State): string | undefined {
  const before = state.lastWord;
  state.lastWord = "";
  switch (text) {
    case "|":
    case "|&":
      return "|";
    case ">":
    case ">>":
      // Inside braces and outside parentheses it may send a print into a file.
      if (state.braces > 0 && state.parens.length === 0) return text;
      if (text === ">>" || state.beforeString) return text;
      state.mayBeRegex = true;
      return undefined;
    case "{":
      state.braces += 1;
      state.mayBeRegex = true;
      return undefined;
    case "}":
      state.braces -= 1;
      state.mayBeRegex = true;
      return state.braces < 0 || state.parens.length > 0 ? "unclear" : undefined;
    case "(":
      state.parens.push(keywordsBeforeStatement.has(before));
      state.mayBeRegex = true;
      return undefined;
    case ")": {
      const statement = state.parens.pop();
      if (statement === undefined) return "unclear";
      state.mayBeRegex = statement;
      return undefined;
    }
    case "]":
      state.mayBeRegex = false;
      return undefined;
    case "++":
    case "--":
      state.mayBeRegex = "unsure";
      return undefined;
    default:
      state.mayBeRegex = true;
      return undefined;
  }
}
