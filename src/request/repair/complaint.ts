import { literalText, type Script, type Span, type Statement, type Word } from "../../command/shell/syntax.ts";
import { visitScript } from "../../command/shell/visit.ts";
import type { Outcome } from "../../ports/outcome.ts";

/** A program as the script calls it: its words as written, those that are not plain text undefined. */
export type Call = Span & { program: string; words: readonly (Span & { text: string | undefined })[] };

/** What a program complained of, and which call of the script it likely was. */
export type Complaint = {
  script: string;
  /** Of all that it said, without what came after the first few lines. */
  text: string;
  exitCode: number;
  /** The call whose program the complaint begins with, or the only one there is. */
  call: Call;
  /** All calls of the script. */
  calls: readonly Call[];
};

const longestText = 4_000;

/** Undefined where nothing was said, or nobody can tell who said it. */
export function readComplaint(script: Script, { stdout, stderr, exitCode }: Outcome): Complaint | undefined {
  const text = (stderr.trim() === "" ? stdout : stderr).slice(0, longestText);
  const calls = callsIn(script);
  const call = calls.length === 1 ? calls[0] : calls.find(({ program }) => speaks(program, text));
  return text.trim() === "" || call === undefined ? undefined : { script: script.source, text, exitCode, call, calls };
}

function speaks(program: string, text: string): boolean {
  const name = program.split("/").at(-1) ?? program;
  return text
    .split("\n")
    .some((line) => line.startsWith(`${name}:`) || new RegExp(`^(ba)?sh: .*\\b${escaped(name)}:`).test(line));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function callsIn(script: Script): Call[] {
  const found: Call[] = [];
  visitScript(script, {
    statement: (statement) => {
      const call = callOf(statement);
      if (call !== undefined) found.push(call);
    },
  });
  return found;
}

/** Behind `sudo` and its options the program that it runs. */
function callOf(statement: Statement): Call | undefined {
  if (statement.kind !== "command") return undefined;
  const words = statement.words.map((word: Word) => ({ start: word.start, end: word.end, text: literalText(word) }));
  const first = words[0]?.text === "sudo" ? words.findIndex(({ text }, at) => at > 0 && !text?.startsWith("-")) : 0;
  const program = words[first]?.text;
  const { start, end } = statement;
  return program === undefined ? undefined : { start, end, program, words: words.slice(first) };
}
