import { buildNative } from "../engines/llm/llama/native-build.ts";
import { enginePackage } from "../engines/packages/engine-package.ts";
import type { BuildProgress, EngineProgress, LlamaBuild, WritingSpeed } from "../ports/engines.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import { composeEngines } from "./compose-engines.ts";
import { loadConfig } from "./config/load.ts";
import type { Environment } from "./environment.ts";
import { helperPrograms } from "./helper-programs.ts";
import { inProduct } from "./in-product.ts";

/** Compiles llama.cpp for this processor and measures what that gained, with the model that the settings mean. */
export async function buildLlama(options: {
  environment: Environment;
  onProgress(progress: BuildProgress | EngineProgress): void;
  signal: AbortSignal;
}): Promise<LlamaBuild> {
  const { environment, onProgress, signal } = options;
  const { dataFolder, variables, configFiles } = environment;
  const { engines } = await loadConfig(configFiles);
  const began = performance.now();
  const pack = enginePackage({
    name: "llama",
    source: inProduct("engines/llama"),
    target: `${dataFolder}/engines`,
    bundle: engines.bundle === "" ? undefined : engines.bundle,
    client: helperPrograms(variables),
    onProgress,
  });
  const client = helperPrograms(variables);
  const built = await buildNative(await pack.install(signal), { client, onProgress }, signal);
  const tookMs = performance.now() - began;
  const before = await speedWith(environment, false, signal);
  const after = before && (await speedWith(environment, true, signal));
  const measured = before && after && { model: before.model, before: before.speed, after: after.speed };
  return { ...built, tookMs, measured };
}

const runs = 3;

/** The best of a few runs: what others do on the machine meanwhile only ever slows one down. */
async function speedWith(
  environment: Environment,
  nativeLlama: boolean,
  signal: AbortSignal,
): Promise<{ model: string; speed: WritingSpeed } | undefined> {
  const config = await loadConfig(environment.configFiles);
  // Not one elsewhere: that is not what was compiled.
  const settings = { ...config, llm: { ...config.llm, endpoint: "" } };
  const engines = await composeEngines({ environment, settings, nativeLlama, onProgress: () => {} });
  try {
    const model = await engines.languageModel();
    if (model === undefined) return undefined;
    const speeds: WritingSpeed[] = [];
    for (let run = 0; run < runs; run++) speeds.push(await speedOf(model, run, signal));
    const best = (part: keyof WritingSpeed): number => Math.max(...speeds.map((speed) => speed[part]));
    return { model: model.name, speed: { prompt: best("prompt"), output: best("output") } };
  } finally {
    await engines.close();
  }
}

/** Each chat begins otherwise, so that nothing of it is remembered. */
async function speedOf(model: LanguageModel, run: number, signal: AbortSignal): Promise<WritingSpeed> {
  const text = `${run}. ${"Count the files, the folders and the users of this machine. ".repeat(12)}Count to a hundred.`;
  const request = { messages: [{ role: "user", text }], form: { kind: "text" }, mostTokens: 32 } as const;
  for await (const event of model.generate(request, { signal })) {
    if (event.type !== "end") continue;
    const { promptTokens, reusedTokens, outputTokens, firstTokenMs, totalMs } = event.usage;
    return {
      prompt: ((promptTokens - reusedTokens) * 1000) / firstTokenMs,
      output: outputTokens < 2 ? 0 : ((outputTokens - 1) * 1000) / (totalMs - firstTokenMs),
    };
  }
  return { prompt: 0, output: 0 };
}
