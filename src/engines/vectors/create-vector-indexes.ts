import { join } from "node:path";
import type { VectorIndex, VectorIndexName } from "../../ports/knowledge.ts";
import { type EnginePackage, enginePackage, type PackageOptions } from "../packages/engine-package.ts";
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

/** Exact, in this process: the default of one machine (ADR 9). */
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

export function packageOf(name: string, { sources, folder, ...options }: VectorIndexesOptions): EnginePackage {
  return enginePackage({ ...options, name, source: join(sources, name), target: folder });
}
