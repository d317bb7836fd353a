import type { EngineProgress } from "../../ports/engines.ts";
import { type EnginePackage, enginePackage } from "../packages/engine-package.ts";
import type { PackageClient } from "../packages/run-npm.ts";
import { Engine, type EngineParts } from "./engine.ts";
import type { EngineSpec } from "./engine-spec.ts";

/** What all engines of a process share. */
export type House = Pick<EngineParts, "confine" | "budget" | "crashes" | "settings" | "clock"> & {
  /** Where the product keeps engines/NAME. */
  sources: string;
  /** DATA/engines. */
  folder: string;
  bundle: string | undefined;
  client: PackageClient;
  /** What their programs import. */
  reads: readonly string[];
  onProgress(progress: EngineProgress): void;
};

/** An engine and its native package. */
export type HousedEngine = { engine: Engine; pack: EnginePackage };

/** `prepare` gets the folder of the package, which is installed when the engine is first wanted. */
export function housedEngine(
  house: House,
  parts: {
    name: string;
    packageName: string;
    needBytes: number;
    prepare(packageFolder: string, signal: AbortSignal): Promise<EngineSpec>;
  },
): HousedEngine {
  const { name, packageName, needBytes, prepare } = parts;
  const source = `${house.sources}/${packageName}`;
  const pack = enginePackage({ ...house, name: packageName, source, target: house.folder });
  const engine = new Engine({
    ...house,
    name,
    needBytes,
    prepare: async (signal) => prepare(await pack.install(signal), signal),
  });
  return { engine, pack };
}
