import { existsSync } from "node:fs";
import type { EngineProgress, Engines, SentenceEncoder } from "../ports/engines.ts";
import type { Config } from "./config/defaults.ts";
import { loadConfig } from "./config/load.ts";
import type { Environment } from "./environment.ts";

/** The sentence encoder as far as it is there already: in the midst of a question nothing is fetched. */
export type InstalledEncoder = {
  /** Undefined where the settings are against it or its package is not installed. */
  encoder(): Promise<SentenceEncoder | undefined>;
  close(): Promise<void>;
};

/** Looks only when first asked, and at next to nothing where no engine was ever installed. */
export function installedEncoder(environment: Environment, settings: Config): InstalledEncoder {
  let opened: Promise<Engines> | undefined;
  let found: Promise<SentenceEncoder | undefined> | undefined;
  const look = async (): Promise<SentenceEncoder | undefined> => {
    if (settings.understanding.meaning === "off" || !existsSync(`${environment.dataFolder}/engines`)) return undefined;
    const { composeEngines } = await import("./compose-engines.ts");
    opened = composeEngines({ environment, settings, onProgress: () => {} });
    const engines = await opened;
    const installed = (await engines.health()).some(
      ({ name, installedBytes }) => name === "encoder" && installedBytes !== undefined,
    );
    return installed ? engines.sentenceEncoder : undefined;
  };
  return {
    encoder: () => {
      found ??= look();
      return found;
    },
    close: async () => (await opened)?.close(),
  };
}

/** Installs what the encoder needs and lets it work once. */
export async function fetchEncoder(
  environment: Environment,
  onProgress: (progress: EngineProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const [{ composeEngines }, settings] = await Promise.all([
    import("./compose-engines.ts"),
    loadConfig(environment.configFiles),
  ]);
  const engines = await composeEngines({ environment, settings, onProgress });
  try {
    await engines.sentenceEncoder.encode(["neo"], { signal });
  } finally {
    await engines.close();
  }
}
