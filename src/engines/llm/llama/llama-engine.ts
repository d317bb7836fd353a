import type { InstalledModel } from "../../../ports/models.ts";
import { type House, type HousedEngine, housedEngine } from "../../host/housed-engine.ts";
import type { LlamaOptions } from "./messages.ts";
import { fastestFolder } from "./native-build.ts";

/** llama.cpp with one model. */
export function llamaEngine(
  house: House,
  options: { model: InstalledModel; program: string; contextTokens: number; threads: number; native: boolean },
): HousedEngine {
  const { program, contextTokens, threads } = options;
  const { memoryBytes, files } = options.model;
  const model = files.model ?? "";
  const name = "llama";
  // A large model on a busy machine says nothing for a while, and that is no fault.
  const settings = { ...house.settings, callTimeoutMs: 300_000, cancelGraceMs: 20_000 };
  return housedEngine(
    { ...house, settings },
    {
      name,
      packageName: "llama",
      needBytes: memoryBytes,
      prepare: async (installed) => {
        const packageFolder = options.native ? fastestFolder(installed) : installed;
        const given: LlamaOptions = { packageFolder, model, memoryBytes, contextTokens, threads };
        return {
          name,
          program,
          // The library asks which Linux this is, and we how busy it is.
          reads: [...house.reads, packageFolder, model, "/etc/os-release", "/proc/stat"],
          options: given,
          needBytes: memoryBytes,
          heapMegabytes: 128,
          startTimeoutMs: 120_000,
        };
      },
    },
  );
}
