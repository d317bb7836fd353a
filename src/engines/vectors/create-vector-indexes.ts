import { join } from "node:path";
import type { VectorIndex, VectorIndexName } from "../../ports/knowledge.ts";
import { type EnginePackage, enginePackage, type PackageOptions } from "../packages/engine-package.ts";
import { openChromaCollection } from "./chroma-index.ts";
import { startChroma } from "./chroma-server.ts";
import { openSqliteVec } from "./sqlite-vec.ts";

export type VectorIndexesOptions = Omit<PackageOptions, "name" | "source" | "target"> & {
  /** Where the product keeps engines/NAME. */
  sources: string;
  /** DATA/engines. */
  folder: string;
  /** DATA/knowledge. */
  data: string;
  /** Of the encoder whose vectors they hold; each encoder has collections of its own. */
  encoder: { name: string; dimensions: number };
};

export type AvailableIndex = { name: VectorIndexName; open(signal: AbortSignal): Promise<VectorIndex> };

/** Exact, in this process: the default of one machine (ADR 11). */
export function sqliteVecIndex(options: VectorIndexesOptions): AvailableIndex {
  const { data, encoder } = options;
  return {
    name: "sqlite-vec",
    open: async (signal) => {
      const packageFolder = await packageOf("sqlite-vec", options).install(signal);
      const file = join(data, `vectors-${encoder.name}.db`);
      return openSqliteVec({ file, packageFolder, dimensions: encoder.dimensions });
    },
  };
}

/** The server at `url`; or one of our own, started when it is first wanted and ended with the index. */
export function chromaIndex(options: VectorIndexesOptions & { url: string; program: string }): AvailableIndex {
  const { url, program, data, encoder } = options;
  const collection = `neopapaya-${encoder.name}`;
  return {
    name: "chroma",
    open: async (signal) => {
      if (url !== "") return openChromaCollection({ url: url.replace(/\/+$/, ""), collection }, signal);
      const packageFolder = await packageOf("chroma", options).install(signal);
      const server = await startChroma({ program, packageFolder, folder: join(data, "chroma") }, signal);
      return openChromaCollection({ url: server.url, collection, onClose: () => server.stop() }, signal);
    },
  };
}

export function packageOf(name: string, { sources, folder, ...options }: VectorIndexesOptions): EnginePackage {
  return enginePackage({ ...options, name, source: join(sources, name), target: folder });
}
