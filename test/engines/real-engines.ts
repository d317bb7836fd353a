import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeEngines } from "../../src/app/compose-engines.ts";
import { type Config, defaults } from "../../src/app/config/defaults.ts";
import { readEnvironment } from "../../src/app/environment.ts";
import { helperPrograms } from "../../src/app/helper-programs.ts";
import { type EnginePackage, enginePackage } from "../../src/engines/packages/engine-package.ts";
import type { EngineProgress, Engines } from "../../src/ports/engines.ts";
import type { NeoError } from "../../src/shared/errors.ts";

const root = join(import.meta.dirname, "../..");

export type RealEngines = Engines & { folder: string };

/** The product's own engines in a data folder of their own. */
export async function realEngines(
  folder: string,
  settings: { [part in "engines" | "llm" | "mango" | "speech"]?: Partial<Config[part]> } = {},
  onProgress: (progress: EngineProgress) => void = () => {},
): Promise<RealEngines> {
  const environment = { ...readEnvironment(), dataFolder: folder };
  const engines = await composeEngines({
    environment,
    settings: {
      ...defaults,
      engines: { ...defaults.engines, ...settings.engines },
      llm: { ...defaults.llm, ...settings.llm },
      mango: { ...defaults.mango, ...settings.mango },
      speech: { ...defaults.speech, ...settings.speech },
    },
    onProgress,
  });
  return Object.assign(engines, { folder });
}

/** Kept from one run of the tests to the next, so that a hundred megabytes are fetched once. */
export const keptFolder = join(tmpdir(), `neo-test-engines-${process.getuid?.()}`);

/** Makes a data folder's engines and models those that are kept; all else in it, crashes too, is the folder's own. */
export function linkKept(data: string): void {
  for (const name of ["engines", "models"]) {
    mkdirSync(join(keptFolder, name), { recursive: true });
    symlinkSync(join(keptFolder, name), join(data, name));
  }
}

/** A data folder with what is kept, until this process ends. */
export function besideKept(): string {
  const folder = temporaryFolder();
  process.once("exit", folder.remove);
  linkKept(folder.path);
  return folder.path;
}

export function onnxPackage(target: string, bundle?: string): EnginePackage {
  return packageNamed("onnx", target, bundle);
}

export function llamaPackage(target: string): EnginePackage {
  return packageNamed("llama", target, undefined);
}

/** For what hears and speaks. */
export function voicePackage(target: string): EnginePackage {
  return packageNamed("voice", target, undefined);
}

function packageNamed(name: string, target: string, bundle: string | undefined): EnginePackage {
  return enginePackage({
    name,
    source: join(root, "engines", name),
    target,
    bundle,
    client: helperPrograms(readEnvironment().variables),
    onProgress: () => {},
  });
}

/** Why the real package cannot be had here; undefined when it is there. */
export async function whyNoOnnx(): Promise<string | undefined> {
  return onnxPackage(join(keptFolder, "engines"))
    .install(new AbortController().signal)
    .then(
      () => undefined,
      ({ code, parameters }: NeoError) =>
        `onnxruntime-node could not be fetched: ${code} ${JSON.stringify(parameters)}`,
    );
}

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "neo-engines-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
