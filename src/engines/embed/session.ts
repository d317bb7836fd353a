import { loadRuntime, openModel } from "../onnx/onnx-runtime.ts";

/** Pieces of several sentences, one after the other, and for each the number of its sentence. */
export type EncoderSession = (pieces: readonly number[], sentences: readonly number[]) => Promise<Float32Array>;

/** Opens a graph of training/encoder/. The large constants lie in a file that the runtime maps, not reads. */
export async function openSession(options: {
  packageFolder: string;
  model: string;
  threads: number;
}): Promise<EncoderSession> {
  const runtime = loadRuntime(options.packageFolder);
  const session = await openModel(runtime, options.model, options);
  const tensor = (numbers: readonly number[]): object =>
    new runtime.Tensor("int64", BigInt64Array.from(numbers, BigInt), [numbers.length]);
  return async (pieces, sentences) => {
    const { vectors } = await session.run({ tokens: tensor(pieces), sentence: tensor(sentences) });
    if (vectors === undefined) throw new Error("the graph gives no vectors");
    return vectors.data;
  };
}
