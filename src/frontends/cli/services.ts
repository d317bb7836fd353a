import type { ExplainedPart } from "../../command/policy/explain.ts";
import type { LeaveProposal, LeaveWish } from "../../command/policy/propose-leave.ts";
import type { Assessment } from "../../ports/assessment.ts";
import type { BuildProgress, EngineHealth, EngineProgress, LlamaBuild } from "../../ports/engines.ts";
import type { Knowledge } from "../../ports/knowledge.ts";
import type { LeaveBook } from "../../ports/leave.ts";
import type { LocalRecipes } from "../../ports/local-recipes.ts";
import type { ModelLibrary } from "../../ports/models.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import type { PartStatus, ServiceStatus } from "../../ports/service.ts";
import type { Store, StoreNotice } from "../../ports/store.ts";
import type { TurnEvent } from "../../ports/turn-event.ts";
import type { UndoJournal } from "../../ports/undo.ts";
import type { Words } from "../../ports/words.ts";
import type { Recipe } from "../../request/recipes/recipe.ts";
import type { Completeness } from "../../request/understanding/completeness.ts";
import type { ErrorCode, ErrorParameters } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import type { TalkNews } from "../speech/talk-news.ts";
import type { Terminal } from "./terminal.ts";

/** What `neo ask` and `neo run` want done. */
export type CopilotRequest = {
  text: string;
  kind: "ask" | "run";
  language: Language;
  /** Data piped in: never an instruction. */
  input: Uint8Array | undefined;
  dryRun: boolean;
  /** It was spoken: a question has no marks. */
  aloud?: boolean;
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
  /** For a session, which waits for words: what the next rehearsal needs first is started meanwhile, and ends with us. */
  prepareRehearsal(): void;
  undo(): Promise<Pick<UndoJournal, "list" | "show" | "undo" | "forget">>;
  readonly leave: LeaveBook;
  /** The leave that a wish would be, judged; grants nothing. */
  proposeLeave(wish: LeaveWish): Promise<LeaveProposal>;
  /** Answers one line of `neo eval STAGE`; the function throws NeoError for a line that makes no sense. */
  evaluator(
    stage: EvalStage,
    options: { assumeInstalled: boolean; meaning: boolean },
  ): Promise<(line: Readonly<Record<string, unknown>>) => object | Promise<object>>;
  /** Tells, while somebody speaks, whether the words so far are a whole request. Reads all that most turns read. */
  hearsWhole(): Promise<(text: string, language: Language) => Completeness>;
  /** Somebody begins to ask: what a request that no skill knows needs is loaded while they speak, and ends when it rests. */
  expectRequest(signal: AbortSignal): Promise<void>;
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

/** What the product takes of memory, in bytes: PSS of all its processes together. */
export type MemoryMap = {
  idleBytes: number;
  engines: readonly {
    name: string;
    needBytes: number;
    /** With its model; undefined where it was not loaded. */
    loadedBytes: number | undefined;
    /** "absent": not fetched, or without a model. */
    problem: "absent" | { code: ErrorCode; parameters: ErrorParameters } | undefined;
  }[];
  /** With all of them that fit beside each other. */
  loadedBytes: number;
  budgetBytes: number;
  memoryBytes: number;
  swapBytes: number;
  advice: "not-needed" | "enough" | "make";
};

/** The recipes that the product brings, and the person's own. */
export type RecipeBook = {
  all(): readonly Recipe[];
  /** The nearest first; none where no word of weight is in any. */
  search(text: string, language: Language, count: number): readonly Recipe[];
  mine: Pick<LocalRecipes, "list" | "forget">;
};

/** How far a measurement is. */
export type MemoryStage = { stage: "starting" } | { stage: "loading"; engine: string };

export type ListenOptions = {
  /** Talk while the space bar, or the key of the settings, is pressed. */
  key: boolean;
  /** Answer in text only. */
  silent: boolean;
  /** Somebody can read the code of what destroys something. */
  screen: boolean;
  language: Language;
  show(news: TalkNews): void;
  /** It listens: how it is called, and on which device. */
  ready(news: { phrase: string; device: string; lines: number }): void;
};

/** What `neo start` tells while it runs. */
export type ServiceNews =
  | { type: "part"; part: PartStatus }
  | { type: "ready"; pid: number; parts: readonly PartStatus[] }
  | { type: "stopping" };

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
  measureMemory(tell: (stage: MemoryStage) => void): Promise<MemoryMap>;
  words(): Promise<Words>;
  recipes(): Promise<RecipeBook>;
  models(): Promise<ModelLibrary>;
  service: {
    /** Runs until it is to end. False where nothing of it could start. */
    start(options: { language: Language; tell(news: ServiceNews): void }): Promise<boolean>;
    /** Undefined where none runs. */
    status(language: Language): Promise<ServiceStatus | undefined>;
  };
  /**
   * A talk by voice until it is to end. Throws NeoError: E_NOT_INSTALLED, E_MODEL_NOT_INSTALLED, E_ENGINE_*.
   */
  listen(options: ListenOptions): Promise<void>;
  /** The microphone's level and a tone, tried on the devices of the settings. */
  examineAudio(language: Language, listening: (seconds: number) => void): Promise<Check[]>;
  /** llama.cpp, compiled for this processor. Throws E_NOT_INSTALLED, E_LLM_BUILD, E_ENGINE_*, E_CANCELLED. */
  buildLlama(onProgress: (progress: BuildProgress | EngineProgress) => void): Promise<LlamaBuild>;
  /** Fetches the sentence encoder's engine and tries it. Throws NeoError: E_ENGINE_*, E_CANCELLED. */
  fetchEncoder(onProgress: (progress: EngineProgress) => void, signal: AbortSignal): Promise<void>;
  /** `close` ends what it started. */
  knowledge(): Promise<{ knowledge: Knowledge; close(): Promise<void> }>;
  /** The hidden half of root's work; see command/execution/root-child.ts. */
  rootChild(words: readonly string[]): Promise<number>;
};
