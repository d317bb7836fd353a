import { join } from "node:path";
import { readEnvironment } from "../../src/app/environment.ts";
import { helperPrograms } from "../../src/app/helper-programs.ts";
import {
  type AvailableIndex,
  chromaIndex,
  packageOf,
  sqliteVecIndex,
  type VectorIndexesOptions,
} from "../../src/engines/vectors/create-vector-indexes.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { keptFolder } from "../engines/real-engines.ts";

const root = join(import.meta.dirname, "../..");

/** The product's own indexes, with their data in `folder` and their packages kept from one run to the next. */
export function realIndexes(folder: string): { sqliteVec: AvailableIndex; chroma: AvailableIndex } {
  const options = optionsFor(folder);
  const program = join(root, "src/engines/vectors/chroma-program.ts");
  return { sqliteVec: sqliteVecIndex(options), chroma: chromaIndex({ ...options, url: "", program }) };
}

/** Why a package cannot be had here; undefined when it is there. */
export function whyNo(name: "chroma" | "sqlite-vec"): Promise<string | undefined> {
  return packageOf(name, optionsFor(keptFolder))
    .install(new AbortController().signal)
    .then(
      () => undefined,
      ({ code, parameters }: NeoError) => `${name} could not be fetched: ${code} ${JSON.stringify(parameters)}`,
    );
}

function optionsFor(folder: string): VectorIndexesOptions {
  return {
    sources: join(root, "engines"),
    folder: join(keptFolder, "engines"),
    data: folder,
    encoder: { name: "test", dimensions: 512 },
    bundle: undefined,
    client: helperPrograms(readEnvironment().variables),
    onProgress: () => {},
  };
}
