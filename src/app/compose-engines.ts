import { totalmem } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { confineProgram } from "../command/sandbox/confine-program.ts";
import { probeSandbox } from "../command/sandbox/probe-sandbox.ts";
import { createEngines } from "../engines/create-engines.ts";
import { defaultBudget } from "../engines/memory/budget.ts";
import { bundledModel } from "../models/bundled-model.ts";
import type { EngineProgress, Engines } from "../ports/engines.ts";
import { systemClock } from "../shared/clock.ts";
import type { Config } from "./config/defaults.ts";
import type { Environment } from "./environment.ts";
import { helperPrograms } from "./helper-programs.ts";

/** The engines of this process, sealed as well as this machine can. Nothing is started yet. */
export async function composeEngines(options: {
  environment: Environment;
  settings: Pick<Config, "engines" | "models">;
  onProgress(progress: EngineProgress): void;
}): Promise<Engines> {
  const { environment, onProgress } = options;
  const { engines: settings, models } = options.settings;
  const { dataFolder, uid, variables } = environment;
  const capability = await probeSandbox({ cacheFolder: dataFolder, uid, gid: process.getgid?.() ?? -1 });
  const model = bundledModel({
    source: inProduct("models/sentence-encoder"),
    target: resolve(dataFolder, models.folder),
  });
  return createEngines({
    sources: inProduct("engines"),
    folder: `${dataFolder}/engines`,
    programs: enginePrograms(),
    encoderModel: (signal) => model.place(signal),
    budgetBytes: settings.memoryMb === 0 ? defaultBudget(machineMemory()) : settings.memoryMb * 2 ** 20,
    threads: settings.threads,
    settings: { idleMs: settings.idleMs, callTimeoutMs: 60_000, cancelGraceMs: 2_000 },
    bundle: settings.bundle === "" ? undefined : settings.bundle,
    client: helperPrograms(variables),
    confine: confineProgram({ capability, uid }),
    clock: systemClock,
    onProgress,
  });
}

/** What there is: of the machine, or of the container it is. */
export function machineMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

const own = fileURLToPath(import.meta.url);
/** As source this file is two folders down in the product, as bundle one: dist/. */
export const isSource = own.endsWith(".ts");

export function inProduct(path: string): string {
  return fileURLToPath(new URL(`${isSource ? "../.." : ".."}/${path}`, import.meta.url));
}

function enginePrograms(): { encoder: string; pdf: string; reads: string[] } {
  const reads = ["package.json", ...(isSource ? ["src/engines", "src/shared", "src/ports"] : ["dist"])];
  const encoder = inProduct(isSource ? "src/engines/embed/program.ts" : "dist/encoder-program.js");
  const pdf = inProduct(isSource ? "src/engines/pdf/program.ts" : "dist/pdf-program.js");
  return { encoder, pdf, reads: reads.map(inProduct) };
}
