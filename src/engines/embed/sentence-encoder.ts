import { z } from "zod";
import type { SentenceEncoder } from "../../ports/engines.ts";
import { portionsOf } from "../../shared/portions.ts";
import type { Engine } from "../host/engine.ts";
import type { Reply } from "../host/waiting-calls.ts";

const dimensions = 512;
/** So many texts and letters a call: between two calls others get their turn, and a message has its limit (frames.ts). */
const together = { count: 128, letters: 262_144 };
/** Its vector is of the beginning of a longer text anyway (program.ts). */
const mostLetters = 16_384;

/** The encoder of models/sentence-encoder, in its engine. */
export function createSentenceEncoder(engine: Engine): SentenceEncoder {
  return {
    dimensions,
    encode: async (texts, { signal }) => {
      const vectors: Float32Array[] = [];
      const cut = texts.map((text) => text.slice(0, mostLetters));
      for (const some of portionsOf(cut, together)) {
        const read = (reply: Reply) => readVectors(reply, some.length);
        vectors.push(...(await engine.call({ method: "encode", input: { texts: some }, read }, signal)));
      }
      return vectors;
    },
  };
}

const answer = z.strictObject({ count: z.int() });

/** One vector a text, each of length 1. */
function readVectors({ value, body }: Reply, count: number): Float32Array[] | undefined {
  const parsed = answer.safeParse(value);
  if (!parsed.success || parsed.data.count !== count || body.length !== count * dimensions * 4) return undefined;
  const numbers = new Float32Array(body.buffer, body.byteOffset, count * dimensions);
  const vectors = Array.from({ length: count }, (_, index) =>
    numbers.slice(index * dimensions, (index + 1) * dimensions),
  );
  return vectors.every((vector) => Math.abs(squares(vector) - 1) < 0.01) ? vectors : undefined;
}

function squares(vector: Float32Array): number {
  return vector.reduce((sum, value) => sum + value * value, 0);
}
