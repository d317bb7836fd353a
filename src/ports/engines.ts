import type { ErrorCode, ErrorParameters } from "../shared/errors.ts";
import type { Language } from "../shared/language.ts";
import type { VoiceActivity } from "./audio.ts";
import type { Confinement } from "./confinement.ts";
import type { LanguageModel } from "./language-model.ts";
import type { SequenceModel } from "./sequence-model.ts";
import type { Recogniser, Synthesiser } from "./speech.ts";

/** What sentences mean, as vectors of length 1: the closer two point, the closer they mean, in whatever language. */
export interface SentenceEncoder {
  readonly dimensions: number;
  /** One vector a text. Throws NeoError: E_ENGINE_*, E_CANCELLED. */
  encode(texts: readonly string[], options: { signal: AbortSignal }): Promise<Float32Array[]>;
}

/** Of one engine, for people and for `--json`. */
export type EngineHealth = {
  name: string;
  state: "stopped" | "starting" | "idle" | "busy" | "off";
  /** Its native package: how much it takes on disk, or undefined until it is first wanted. */
  installedBytes: number | undefined;
  /** What fetching it brings over the network. */
  fetchBytes: number;
  /** How this machine holds it. */
  confinement: Confinement;
  memory: EngineMemory | undefined;
  /** What it says that it needs. */
  needBytes: number;
  crashes: number;
  lastCrash: { at: number; code: ErrorCode; parameters: ErrorParameters } | undefined;
  /** When a switched-off one is tried again. */
  offUntil: number | undefined;
};

/** PSS: its share of what it shares with others, so that a sum counts nothing twice. */
export type EngineMemory = { rssBytes: number; pssBytes: number };

/** An engine's package on its way, in bytes on disk; of a ready one what it takes from now on. */
export type EngineProgress = { engine: string; stage: "fetching" | "ready"; bytes: number; totalBytes: number };

/** llama.cpp on its way through the compiler; `done` of `total` is whatever the stage counts. */
export type BuildProgress = { stage: "unpacking" | "compiling"; done: number; total: number };

/** Tokens a second. */
export type WritingSpeed = { prompt: number; output: number };

/** What came of compiling. The speeds are those of `model`, just now; undefined where there is none to measure with. */
export type LlamaBuild = {
  folder: string;
  bytes: number;
  tookMs: number;
  measured: { model: string; before: WritingSpeed; after: WritingSpeed } | undefined;
};

export type PdfText = { title: string; pages: readonly string[] };

/** What hears and speaks, by what is installed and by the settings, looked up each time. Loads nothing. */
export interface SpeechEngines {
  /**
   * For one language, or for two heard at once. Undefined where no model is installed for any of them. Throws NeoError:
   * E_MODEL_NOT_INSTALLED.
   */
  recogniser(languages: readonly Language[]): Promise<Recogniser | undefined>;
  /** The lightest that can be held to phrases; undefined where none of the installed can. Throws NeoError: E_MODEL_NOT_INSTALLED. */
  phraseRecogniser(language: Language): Promise<Recogniser | undefined>;
  /** Where no voice is installed, espeak-ng. */
  voice(): Promise<Synthesiser>;
}

export interface Engines {
  readonly sentenceEncoder: SentenceEncoder;
  /** The text of each page of a PDF. Throws NeoError: E_ENGINE_*, E_CANCELLED. */
  pdfText(bytes: Uint8Array, options: { signal: AbortSignal }): Promise<PdfText>;
  /** The one that the settings name, or the best that is installed; undefined where there is none. Loads nothing. */
  languageModel(): Promise<LanguageModel | undefined>;
  /** The one that the settings name, or ours; undefined where none is wanted. Loads nothing. */
  sequenceModel(): Promise<SequenceModel | undefined>;
  readonly speech: SpeechEngines;
  /** What tells speech from noise by a model; undefined where none is installed. Loads nothing. */
  voiceActivity(): Promise<VoiceActivity | undefined>;
  health(): Promise<readonly EngineHealth[]>;
  readonly budgetBytes: number;
  /** Ends all of them; nothing of theirs runs afterwards. */
  close(): Promise<void>;
}

/** What a service lends to others: of whole documents each process reads its own, and sound goes over no socket. */
export type LentEngines = Omit<Engines, "pdfText" | "speech" | "voiceActivity">;
