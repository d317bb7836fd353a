import type { InstalledModel } from "../../ports/models.ts";
import { type House, type HousedEngine, housedEngine } from "../host/housed-engine.ts";

/** sherpa-onnx with one model. `prepare`: what its program is started with, and the files that it may read besides. */
export function sherpaModelEngine(
  house: House,
  parts: {
    name: string;
    program: string;
    model: Pick<InstalledModel, "memoryBytes">;
    prepare(packageFolder: string): Promise<{ options: object; reads: readonly string[] }>;
  },
): HousedEngine {
  const { name, program, model, prepare } = parts;
  // An utterance is decoded, a sentence made, in one go, which nothing breaks off: it may take its time to hear of a cancel.
  const settings = { ...house.settings, cancelGraceMs: 30_000 };
  const needBytes = model.memoryBytes;
  return housedEngine(
    { ...house, settings },
    {
      ...{ name, packageName: "voice", needBytes },
      prepare: async (packageFolder) => {
        const { options, reads } = await prepare(packageFolder);
        return {
          ...{ name, program, options, needBytes },
          reads: [...house.reads, packageFolder, ...reads],
          heapMegabytes: 64,
          startTimeoutMs: 60_000,
        };
      },
    },
  );
}
