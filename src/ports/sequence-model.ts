/** One way a sequence model goes on: `logProbability` is the sum over its tokens, natural logarithm. */
export type GeneratedSequence = { text: string; logProbability: number };

export type SequenceRequest = {
  /** Sequences kept side by side (beam search), and at most so many come out; from 1 to 16. */
  beams: number;
  /** Tokens that one may have at most; what the model's own settings say where it is left out. */
  most?: number;
  signal: AbortSignal;
};

/**
 * How a model wants a request put: "masked" with its values as slots (`borra {folder}`), the answer having slots too;
 * "context" as `Contexto: […] | Instrucción: …` with the values as they are.
 */
export const promptForms = ["masked", "context"] as const;
export type PromptForm = (typeof promptForms)[number];

export const mostRated = 64;

/** A model that makes one text of another (an encoder and a decoder, as T5). */
export interface SequenceModel {
  /** For people and for the audit: the model's id. */
  readonly name: string;
  readonly prompt: PromptForm;
  /** The best first, by the mean over its tokens; no text twice. Throws NeoError: E_ENGINE_*, E_MODEL_*, E_CANCELLED. */
  generate(input: string, request: SequenceRequest): Promise<readonly GeneratedSequence[]>;
  /**
   * What the model thinks of outputs that others made (at most `mostRated`), in their order: the natural logarithm of each one's
   * probability, its end among them, as `generate` says it. Throws as that does.
   */
  rate(input: string, outputs: readonly string[], request: { signal: AbortSignal }): Promise<readonly number[]>;
}
