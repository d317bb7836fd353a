import { dirname } from "node:path";
import type { PromptForm } from "../../ports/sequence-model.ts";
import { NeoError } from "../../shared/errors.ts";
import { type House, type HousedEngine, housedEngine } from "../host/housed-engine.ts";
import type { SequenceOptions } from "./program.ts";

/** A model's files, role by role, all in one folder. */
export type SequenceFiles = Readonly<Record<string, string>>;

/** Which model: its name, what its graphs take on disk, and where its files are; they may have to be unpacked for it. */
export type SequenceModelChoice = {
  id: string;
  prompt: PromptForm;
  graphBytes: number;
  place(signal: AbortSignal): Promise<SequenceFiles>;
};

/**
 * Node and the runtime (measured, bench/mango.ts), and of the graphs what the runtime makes of them: weights lie in memory
 * once as read and, of what is multiplied, once as it wants them.
 */
const bareBytes = 125 * 2 ** 20;
const growth = 1.7;

export function sequenceEngine(
  house: House,
  { program, threads, choice }: { program: string; threads: number; choice: SequenceModelChoice },
): HousedEngine {
  const needBytes = Math.ceil(bareBytes + growth * choice.graphBytes);
  const name = "mango";
  return housedEngine(house, {
    name,
    packageName: "onnx",
    needBytes,
    prepare: async (packageFolder, signal) => {
      const { encoder, decoder, decoderWithPast, tokenizer, config, generation } = await choice.place(signal);
      if (!encoder || !decoder || !tokenizer || !config) throw new NeoError("E_MODEL_NOT_INSTALLED", { id: choice.id });
      const graphs = { encoder, decoder, decoderWithPast };
      const given: SequenceOptions = { packageFolder, graphs, tokenizer, config, generation, threads };
      return {
        name,
        program,
        reads: [...house.reads, packageFolder, dirname(config)],
        options: given,
        needBytes,
        heapMegabytes: 96,
        startTimeoutMs: 120_000,
      };
    },
  });
}
