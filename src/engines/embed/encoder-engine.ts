import { dirname } from "node:path";
import { type House, type HousedEngine, housedEngine } from "../host/housed-engine.ts";
import type { EncoderOptions } from "./program.ts";

/** Measured after thousands of sentences of all kinds (bench/encoder.ts): the whole table mapped, 150 MB. */
const needBytes = 170 * 2 ** 20;

export function encoderEngine(
  house: House,
  options: {
    program: string;
    threads: number;
    /** Where its files are, role by role; they may have to be unpacked for it. */
    model(signal: AbortSignal): Promise<{ files: Readonly<Record<string, string>> }>;
  },
): HousedEngine {
  const { program, threads } = options;
  const name = "encoder";
  return housedEngine(house, {
    name,
    packageName: "onnx",
    needBytes,
    prepare: async (packageFolder, signal) => {
      const { files } = await options.model(signal);
      const [model = "", tokenizer = ""] = [files.model, files.tokenizer];
      const given: EncoderOptions = { packageFolder, model, tokenizer, threads };
      return {
        name,
        program,
        reads: [...house.reads, packageFolder, dirname(model), tokenizer],
        options: given,
        needBytes,
        heapMegabytes: 64,
        startTimeoutMs: 30_000,
      };
    },
  });
}
