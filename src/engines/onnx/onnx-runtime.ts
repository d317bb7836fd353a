import { createRequire } from "node:module";

/** The little of onnxruntime-node that is used; it is not among the product's own packages. */
export type Tensor = { readonly data: Float32Array; readonly dims: readonly number[] };
export type InferenceSession = {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(inputs: Record<string, object>, wanted?: readonly string[]): Promise<Record<string, Tensor>>;
};
export type OnnxRuntime = {
  InferenceSession: { create(file: string, options: object): Promise<InferenceSession> };
  Tensor: new (
    type: "int64" | "float32" | "bool",
    data: BigInt64Array | Float32Array | Uint8Array,
    shape: readonly number[],
  ) => Tensor;
};

/** From the folder that engines/onnx was installed into. */
export function loadRuntime(packageFolder: string): OnnxRuntime {
  return createRequire(`${packageFolder}/package.json`)("onnxruntime-node");
}

/** `lean`: without the arena that keeps memory for the next run, which costs more than it gives for large models. */
export function openModel(
  { InferenceSession }: OnnxRuntime,
  file: string,
  { threads, lean = false }: { threads: number; lean?: boolean },
): Promise<InferenceSession> {
  return InferenceSession.create(file, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    logSeverityLevel: 3,
    ...(lean ? { enableCpuMemArena: false, enableMemPattern: false } : {}),
  });
}
