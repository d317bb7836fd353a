import type { Script, Span, Statement, Word } from "../shell/syntax.ts";
import type { Argument } from "./argument.ts";
import type { AssessContext } from "./assess-context.ts";
import type { Findings } from "./findings.ts";
import type { ProgramRow, Use } from "./program-row.ts";
import type { Scope } from "./scope.ts";

/** What a command will find on its standard input, as far as it is known. */
export type Input =
  | { kind: "inherited" } // the terminal's or nothing
  | { kind: "text"; text: string } // exactly this
  | { kind: "paths"; roots: readonly string[]; name?: string; narrowed?: boolean; separator: "newline" | "nul" } // names under these folders
  | { kind: "unknown" };

/** What a statement writes to its standard output, as the next stage of a pipeline will find it. */
export type Produced = Exclude<Input, { kind: "inherited" }>;

/** One program call: `args` without the name. */
export type Invocation = {
  name: string;
  span: Span;
  args: readonly Argument[];
  input: Input;
  scope: Scope;
  row: ProgramRow | undefined;
  use: Use | undefined;
};

/** How a name is looked up: as the shell does, without its functions (`command`), or among programs only (`env`). */
export type Lookup = "shell" | "no-functions" | "programs";

/** Reads the side doors of one program's own language, and adds what it finds to the court's findings. */
export type Judge = (call: Invocation, court: Court) => Produced | undefined;

/** What every judge may use. The functions are here so that judges can call back without importing their caller. */
export type Court = {
  readonly context: AssessContext;
  readonly findings: Findings;
  /** The whole script as given, for showing words that are not known in advance. */
  readonly source: string;
  /** Home folders whose secrets count: this person's, root's and those under /home. */
  readonly homes: readonly string[];
  /** How many shells deep (`bash -c` in `bash -c`…). */
  readonly depth: number;
  /** Judges a command line that another program will run: first word the name. */
  judgeCommandLine(
    args: readonly Argument[],
    span: Span,
    input: Input,
    scope: Scope,
    lookup?: Lookup,
  ): Produced | undefined;
  /** Hands a call to the judge that a row names. */
  judgeBy(judge: string, call: Invocation): Produced | undefined;
  /** Judges what a script in `text` would do; every finding is placed at `span`. */
  judgeShellText(text: string, span: Span, input: Input, scope: Scope, dialect?: "bash" | "sh"): void;
  /** The same court with findings of its own, for judging something that may be taken back. */
  aside(): Court;
  judgeScript(script: Script, scope: Scope, input: Input): Produced;
  judgeStatements(statements: readonly Statement[], scope: Scope, input: Input): Produced;
  /** Judges what a word does while it is expanded (substitutions, arithmetic). */
  judgeWord(word: Word, scope: Scope): void;
  expand(words: readonly Word[], scope: Scope): Argument[];
};
