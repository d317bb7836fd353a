import type { EngineProgress } from "../ports/engines.ts";
import { loadConfig } from "./config/load.ts";
import type { Environment } from "./environment.ts";

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
