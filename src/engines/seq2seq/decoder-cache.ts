import type { OnnxRuntime, Tensor } from "../onnx/onnx-runtime.ts";

/**
 * Keys and values that a decoder has computed: those of its own tokens, one more each step, and those of the input, which
 * stay. Named as the decoder's inputs are (`past_key_values.0.decoder.key`); the first dimension is the sequence.
 */
export type DecoderCache = ReadonlyMap<string, Tensor>;

export function isOwn(name: string): boolean {
  return name.includes(".decoder.");
}

/** As many rows as `parents` has, each of the row that it names. */
export function rowsOf({ Tensor }: OnnxRuntime, tensor: Tensor, parents: readonly number[]): Tensor {
  const [rows = 1, ...rest] = tensor.dims;
  if (rows === parents.length && parents.every((parent, row) => parent === row)) return tensor;
  const size = rest.reduce((product, dimension) => product * dimension, 1);
  const data = new Float32Array(parents.length * size);
  for (const [row, parent] of parents.entries())
    data.set(tensor.data.subarray(parent * size, (parent + 1) * size), row * size);
  return new Tensor("float32", data, [parents.length, ...rest]);
}
