import type { LentEngines } from "../../ports/engines.ts";

/** The least that each engine can be asked for, so that its model is loaded. */
export type EngineTrial = {
  engine: string;
  /** False where there is nothing that it could load. Throws NeoError. */
  wake(engines: LentEngines, signal: AbortSignal): Promise<boolean>;
};

/** Every engine that a service lends has one here: `neo doctor` and bench/memory.ts go through them. */
export const engineTrials: readonly EngineTrial[] = [
  {
    engine: "encoder",
    wake: async ({ sentenceEncoder }, signal) => {
      await sentenceEncoder.encode(["neo"], { signal });
      return true;
    },
  },
  {
    engine: "llama",
    wake: async (engines, signal) => {
      const model = await engines.languageModel();
      const request = { messages: [{ role: "user", text: "neo" }], form: { kind: "text" }, mostTokens: 1 } as const;
      for await (const _ of model?.generate(request, { signal }) ?? []);
      return model !== undefined;
    },
  },
  {
    engine: "mango",
    wake: async (engines, signal) => {
      const model = await engines.sequenceModel();
      await model?.generate("neo", { beams: 1, most: 1, signal });
      return model !== undefined;
    },
  },
];
