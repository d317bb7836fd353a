import { createRequire } from "node:module";

/** The little of onnxruntime-node that is used; it is not among the product's own packages. */
type Tensor = { readonly data: Float32Array; readonly dims: readonly number[] };
type Session = {
  run(inputs: Record<string, object>): Promise<Record<string, Tensor>>;
};
type OnnxRuntime = {
  InferenceSession: { create(file: string, options: object): Promise<Session> };
  Tensor: new (type: "int64", data: BigInt64Array, shape: readonly number[]) => object;
};

/** Pieces of several sentences, one after the other, and for each the number of its sentence. */
export type EncoderSession = (pieces: readonly number[], sentences: readonly number[]) => Promise<Float32Array>;

/** Opens a graph of training/encoder/. The large constants lie in a file that the runtime maps, not reads. */
export async function openSession(options: {
  packageFolder: string;
  model: string;
  threads: number;
}): Promise<EncoderSession> {
  const runtime: OnnxRuntime = createRequire(`${options.packageFolder}/package.json`)("onnxruntime-node");
  const session = await runtime.InferenceSession.create(options.model, {
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    logSeverityLevel: 3,
  });
  const tensor = (numbers: readonly number[]): object =>
    new runtime.Tensor("int64", BigInt64Array.from(numbers, BigInt), [numbers.length]);
  return async (pieces, sentences) => {
    const { vectors } = await session.run({ tokens: tensor(pieces), sentence: tensor(sentences) });
    if (vectors === undefined) throw new Error("the graph gives no vectors");
    return vectors.data;
  };
}
