/** One message of a chat. What comes from files, hosts or documents goes into `user`, marked as data, never into `system`. */
export type ChatMessage = { role: "system" | "user" | "assistant"; text: string };

/** What the output must be: anything, a document of a JSON schema, or a sentence of a grammar (GBNF, llama.cpp). */
export type OutputForm = { kind: "text" } | { kind: "json"; schema: object } | { kind: "grammar"; gbnf: string };

export type GenerationRequest = {
  /** The last is what is to be answered. Chats that begin alike are not read twice (prompt cache). */
  messages: readonly ChatMessage[];
  form: OutputForm;
  mostTokens: number;
};

export type GenerationUsage = {
  promptTokens: number;
  /** Of the prompt, what was remembered from before. */
  reusedTokens: number;
  outputTokens: number;
  firstTokenMs: number;
  totalMs: number;
};

export type GenerationEvent =
  | { type: "text"; text: string }
  /** "length": `mostTokens` or the context was reached. Always the last. */
  | { type: "end"; reason: "complete" | "length"; usage: GenerationUsage };

/** A model that goes on a chat. */
export interface LanguageModel {
  /** For people and for the audit: the model's id, and where it runs unless that is here. */
  readonly name: string;
  /** Tokens that prompt and output may have together; it may turn out to be less when the model is first used. */
  readonly contextTokens: number;
  /** Leaving the loop early cancels. Throws NeoError: E_ENGINE_*, E_LLM_*, E_CANCELLED. */
  generate(request: GenerationRequest, options: { signal: AbortSignal }): AsyncIterable<GenerationEvent>;
}
