import { statSync } from "node:fs";
import { dirname } from "node:path";
import { NeoError } from "../../shared/errors.ts";
import { type House, type HousedEngine, housedEngine } from "../host/housed-engine.ts";
import type { SequenceOptions } from "./program.ts";

/** A model's files, role by role, all in one folder. */
export type SequenceFiles = Readonly<Record<string, string>>;

/**
 * Node and the runtime (measured, bench/mango.ts), and of the graphs what the runtime makes of them: weights lie in memory
 * once as read and, of what is multiplied, once as it wants them.
 */
const bareBytes = 110 * 2 ** 20;
const growth = 1.7;

export function sequenceEngine(
  house: House,
  options: { program: string; threads: number; id: string; files: SequenceFiles },
): HousedEngine {
  const { program, threads, id, files } = options;
  const { encoder, decoder, tokenizer, config } = files;
  if (!encoder || !decoder || !tokenizer || !config) throw new NeoError("E_MODEL_NOT_INSTALLED", { id });
  const graphs = { encoder, decoder, decoderWithPast: files.decoderWithPast };
  const bytes = Object.values(graphs).reduce((sum, file) => sum + (file === undefined ? 0 : sizeOf(file)), 0);
  const needBytes = bareBytes + growth * bytes;
  const name = "mango";
  return housedEngine(house, {
    name,
    packageName: "onnx",
    needBytes,
    prepare: async (packageFolder) => {
      const given: SequenceOptions = {
        packageFolder,
        graphs,
        tokenizer,
        config,
        generation: files.generation,
        threads,
      };
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

/** With the weights that lie beside a graph too large for one file. */
function sizeOf(graph: string): number {
  return [graph, `${graph}_data`, `${graph}.data`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
