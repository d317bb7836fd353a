import type { Context, Model } from "./library.ts";

/** Of a prompt at once, at most: with more it is hardly faster, and the memory that is put aside for it grows. */
export const tokensTogether = 128;
/** Node and llama.cpp themselves, measured. */
const programBytes = 110 * 2 ** 20;
const leastTokens = 1024;
const tokensAStep = 256;

/** As much context as was asked for, the model knows and the memory holds; where there is room for two chats, for two. */
export async function openContext(
  model: Model,
  options: { contextTokens: number; memoryBytes: number; threads: number },
): Promise<{ context: Context; chats: number }> {
  const room = options.memoryBytes - model.size - programBytes;
  const wanted = Math.min(options.contextTokens, model.trainContextSize);
  const takes = async (tokens: number, sequences: number): Promise<number> => {
    const given = { contextSize: tokens, sequences, modelGpuLayers: 0, batchSize: tokensTogether };
    return (await model.fileInsights.estimateContextResourceRequirements(given)).cpuRam;
  };
  const chats = (await takes(wanted, 2)) <= room ? 2 : 1;
  let tokens = wanted;
  while (tokens - tokensAStep >= leastTokens && (await takes(tokens, chats)) > room) tokens -= tokensAStep;
  const context = await model.createContext({
    contextSize: tokens,
    sequences: chats,
    batchSize: tokensTogether,
    threads: options.threads,
    ignoreMemorySafetyChecks: true,
    failedCreationRemedy: false,
  });
  return { context, chats };
}
