import { z } from "zod";
import type { GeneratedSequence, PromptForm, SequenceModel } from "../../ports/sequence-model.ts";
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
  };
}

const answer = z.strictObject({
  sequences: z.array(z.strictObject({ text: z.string().max(100_000), logProbability: z.number().max(1e-3) })),
});

function readSequences({ value }: Reply, most: number): readonly GeneratedSequence[] | undefined {
  const parsed = answer.safeParse(value);
  return parsed.success && parsed.data.sequences.length <= most ? parsed.data.sequences : undefined;
}
