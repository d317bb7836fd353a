import { type House, type HousedEngine, housedEngine } from "../host/housed-engine.ts";
import type { PdfOptions } from "./program.ts";

/** A document of some hundred pages, with what PDF.js keeps of fonts; a larger one is refused by its heap. */
const needBytes = 300 * 2 ** 20;

export function pdfEngine(house: House, { program }: { program: string }): HousedEngine {
  const name = "pdf";
  return housedEngine(house, {
    name,
    packageName: name,
    needBytes,
    prepare: async (packageFolder) => {
      const options: PdfOptions = { packageFolder };
      const reads = [...house.reads, packageFolder];
      return { name, program, reads, options, needBytes, heapMegabytes: 256, startTimeoutMs: 30_000 };
    },
  });
}
