import type { ChatMessage, GenerationUsage, OutputForm } from "../../../ports/language-model.ts";

/** What the host starts the program with. */
export type LlamaOptions = {
  packageFolder: string;
  model: string;
  /** What context and model together may take. */
  memoryBytes: number;
  contextTokens: number;
  /** 0: as many as there are free cores, looked at again while it works. */
  threads: number;
};

export type LlamaFacts = { contextTokens: number; chats: number; release: string; build: string };

export type GenerateInput = { messages: readonly ChatMessage[]; form: OutputForm; mostTokens: number };

/** Sent ahead. `read`: tokens of the prompt, which on a small machine takes its time. */
export type GeneratePiece = { read: number } | { text: string };

export type GenerateResult =
  /** `contextTokens`: as many as there turned out to be room for. */
  | { end: "complete" | "length"; usage: GenerationUsage; contextTokens: number }
  | { end: "template"; reason: string }
  | { end: "form"; reason: string }
  | { end: "too-long"; limit: number; contextTokens: number };
