import { join } from "node:path";
import type { InstalledModel } from "../../../ports/models.ts";
import { type House, type HousedEngine, housedEngine } from "../../host/housed-engine.ts";
import { moonshineTokens } from "./moonshine-tokens.ts";
import type { SherpaModel, SherpaOptions } from "./program.ts";

/** sherpa-onnx with one model that hears. */
export function sherpaEngine(
  house: House,
  options: { name: string; program: string; model: InstalledModel; threads: number },
): HousedEngine {
  const { name, program, model, threads } = options;
  // A long utterance is decoded in one go, which nothing breaks off: it may take its time to hear of a cancel.
  const settings = { ...house.settings, cancelGraceMs: 30_000 };
  return housedEngine(
    { ...house, settings },
    {
      name,
      packageName: "voice",
      needBytes: model.memoryBytes,
      prepare: async (packageFolder) => {
        const files = await filesOf(model, packageFolder, join(house.folder, "made"));
        const given: SherpaOptions = { packageFolder, model: files, threads };
        const { kind: _, ...paths } = files;
        return {
          name,
          program,
          reads: [...house.reads, packageFolder, ...Object.values(paths)],
          options: given,
          needBytes: model.memoryBytes,
          heapMegabytes: 64,
          startTimeoutMs: 60_000,
        };
      },
    },
  );
}

async function filesOf({ engine, files }: InstalledModel, packageFolder: string, made: string): Promise<SherpaModel> {
  const { encoder = "", decoder = "", joiner = "", tokens = "" } = files;
  if (engine === "sherpa-transducer") return { kind: "transducer", encoder, decoder, joiner, tokens };
  return { kind: "moonshine", encoder, decoder, tokens: await moonshineTokens(packageFolder, made) };
}
