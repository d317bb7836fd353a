import { z } from "zod";
import { type GeneratedSequence, mostRated, type PromptForm, type SequenceModel } from "../../ports/sequence-model.ts";
import type { Engine } from "../host/engine.ts";
import type { Reply } from "../host/waiting-calls.ts";

/** More is no request. */
const mostLetters = 16_384;
const mostBeams = 16;

/** A model of the Hugging Face layout, in its engine. */
export function createSequenceModel(options: { engine: Engine; name: string; prompt: PromptForm }): SequenceModel {
  const { engine, name, prompt } = options;
  return {
    name,
    prompt,
    generate: (input, { beams, most, signal }) => {
      const width = Math.max(1, Math.min(mostBeams, Math.trunc(beams)));
      const asked = { text: input.slice(0, mostLetters), beams: width, ...(most === undefined ? {} : { most }) };
      return engine.call({ method: "generate", input: asked, read: (reply) => readSequences(reply, width) }, signal);
    },
    rate: async (input, outputs, { signal }) => {
      const some = outputs.slice(0, mostRated).map((output) => output.slice(0, mostLetters));
      const asked = { text: input.slice(0, mostLetters), outputs: some };
      return engine.call({ method: "rate", input: asked, read: (reply) => readRates(reply, some.length) }, signal);
    },
  };
}

const answer = z.strictObject({
  sequences: z.array(z.strictObject({ text: z.string().max(100_000), logProbability: z.number().max(1e-3) })),
});

function readSequences({ value }: Reply, most: number): readonly GeneratedSequence[] | undefined {
  const parsed = answer.safeParse(value);
  return parsed.success && parsed.data.sequences.length <= most ? parsed.data.sequences : undefined;
}

const rates = z.strictObject({ logProbabilities: z.array(z.number().max(1e-3)) });

function readRates({ value }: Reply, count: number): readonly number[] | undefined {
  const parsed = rates.safeParse(value);
  return parsed.success && parsed.data.logProbabilities.length === count ? parsed.data.logProbabilities : undefined;
}
