import { join } from "node:path";
import type { InstalledModel } from "../../../ports/models.ts";
import { type House, type HousedEngine, housedEngine } from "../../host/housed-engine.ts";
import type { WhisperOptions } from "./program.ts";

/** ONNX Runtime asks for so much more than it touches, each time it reads 30 s of sound. */
const untouchedBytes = 300 * 2 ** 20;

/** ONNX Runtime with one Whisper, in the files that transformers.js has of it. */
export function whisperEngine(
  house: House,
  options: { name: string; program: string; model: InstalledModel; threads: number },
): HousedEngine {
  const { name, program, model, threads } = options;
  const { encoder = "", decoder = "", tokenizer = "" } = model.files;
  return housedEngine(house, {
    name,
    packageName: "onnx",
    needBytes: model.memoryBytes,
    prepare: async (packageFolder) => {
      const [config, generation] = [join(model.folder, "config.json"), join(model.folder, "generation_config.json")];
      const given: WhisperOptions = {
        packageFolder,
        files: { encoder, decoder, tokenizer, config, generation },
        threads,
      };
      return {
        name,
        program,
        reads: [...house.reads, packageFolder, model.folder],
        options: given,
        needBytes: model.memoryBytes,
        untouchedBytes,
        heapMegabytes: 128,
        startTimeoutMs: 60_000,
      };
    },
  });
}
