import type { ExplainedPart } from "../../command/policy/explain.ts";
import type { LeaveProposal, LeaveWish } from "../../command/policy/propose-leave.ts";
import type { Assessment } from "../../ports/assessment.ts";
import type { EngineHealth } from "../../ports/engines.ts";
import type { Knowledge } from "../../ports/knowledge.ts";
import type { LeaveBook } from "../../ports/leave.ts";
import type { ModelLibrary } from "../../ports/models.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import type { Store, StoreNotice } from "../../ports/store.ts";
import type { TurnEvent } from "../../ports/turn-event.ts";
import type { UndoJournal } from "../../ports/undo.ts";
import type { Words } from "../../ports/words.ts";
import type { Language } from "../../shared/language.ts";
import type { Terminal } from "./terminal.ts";

/** What `neo ask` and `neo run` want done. */
export type CopilotRequest = {
  text: string;
  kind: "ask" | "run";
  language: Language;
  /** Data piped in: never an instruction. */
  input: Uint8Array | undefined;
  dryRun: boolean;
  /** Reads pass although the settings say to ask. */
  yes: boolean;
  /** A person may be asked, and programs may have the terminal. */
  attended: boolean;
};

export const evalStages = ["plan", "risk", "confirm", "normalise"] as const;
export type EvalStage = (typeof evalStages)[number];

/** The composed product, as a front-end uses it; app/compose-copilot.ts makes it. */
export type Copilot = {
  turn(request: CopilotRequest, signal: AbortSignal): AsyncIterable<TurnEvent>;
  /** A read for our own use (the greeting): judged, sandboxed and audited as any other, kept out of the history. Undefined when it may not pass unasked or fails. */
  read(script: string, signal: AbortSignal): Promise<string | undefined>;
  explain(script: string): Promise<ExplainedPart[]>;
  assess(script: string): Promise<Assessment>;
  /** What the script would change; nothing is changed, nothing is kept of it, and the view is gone when it is shown. */
  rehearse(script: string, signal: AbortSignal): Promise<Rehearsal>;
  undo(): Promise<Pick<UndoJournal, "list" | "show" | "undo" | "forget">>;
  readonly leave: LeaveBook;
  /** The leave that a wish would be, judged; grants nothing. */
  proposeLeave(wish: LeaveWish): Promise<LeaveProposal>;
  /** Answers one line of `neo eval STAGE`; the function throws NeoError for a line that makes no sense. */
  evaluator(
    stage: EvalStage,
    options: { assumeInstalled: boolean },
  ): Promise<(line: Readonly<Record<string, unknown>>) => object>;
  /** A session's `cd` and `export`. */
  moveTo(folder: string): void;
  setVariable(name: string, value: string): void;
  readonly folder: string;
  readonly dataFolder: string;
  readonly store: Store;
  readonly notices: readonly StoreNotice[];
  readonly lines: number;
  /** Words a person's request may start with, for completion. */
  suggestions(language: Language): Promise<readonly string[]>;
};

/** One check of `neo doctor`. */
export type Check = {
  name: string;
  state: "ok" | "warning" | "failed";
  finding: string;
  why: string;
  mend: string | undefined;
  /** Of an engine: all that is known. */
  engine?: EngineHealth;
};

export type CliServices = {
  terminal: Terminal;
  /** From the locale or the settings. */
  spoken: Language;
  version: string;
  signal: AbortSignal;
  home: string;
  variables: Readonly<Record<string, string>>;
  copilot(): Promise<Copilot>;
  configuration: {
    show(): Promise<object>;
    files(): readonly { file: string; there: boolean }[];
    schema(): Promise<object>;
  };
  doctor(language: Language): Promise<Check[]>;
  words(): Promise<Words>;
  models(): Promise<ModelLibrary>;
  /** `close` ends what it started. */
  knowledge(): Promise<{ knowledge: Knowledge; close(): Promise<void> }>;
  /** The hidden half of root's work; see command/execution/root-child.ts. */
  rootChild(words: readonly string[]): Promise<number>;
};
