import type { InstalledModel } from "../../../ports/models.ts";
import { type House, type HousedEngine, housedEngine } from "../../host/housed-engine.ts";
import type { VoskOptions } from "./program.ts";

/**
 * While its model loads Kaldi runs up to 28 threads, each with a stack and a buffer of OpenBLAS, which waits for ever where
 * it is refused one: measured, 600 MB more than the model takes.
 */
const untouchedBytes = 1200 * 2 ** 20;

/** libvosk with one model. */
export function voskEngine(
  house: House,
  options: { name: string; program: string; model: InstalledModel },
): HousedEngine {
  const { name, program, model } = options;
  const { memoryBytes } = model;
  const folder = model.files.model ?? model.folder;
  return housedEngine(house, {
    name,
    packageName: "voice",
    needBytes: memoryBytes,
    prepare: async (packageFolder) => {
      const given: VoskOptions = { packageFolder, model: folder };
      return {
        name,
        program,
        reads: [...house.reads, packageFolder, folder],
        options: given,
        needBytes: memoryBytes,
        untouchedBytes,
        heapMegabytes: 64,
        startTimeoutMs: 60_000,
      };
    },
  });
}
