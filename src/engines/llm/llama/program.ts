import { serveEngine } from "../../host/serve.ts";
import { LoadedModel } from "./loaded-model.ts";
import type { GenerateInput, LlamaOptions } from "./messages.ts";

/** The language model's process: a chat in, its answer out in pieces. */
serveEngine(async (given) => {
  const model = await LoadedModel.load(given as LlamaOptions);
  return {
    facts: model.facts,
    methods: {
      generate: async (input, signal, { tell }) => ({
        value: await model.generate(input as GenerateInput, signal, tell),
      }),
    },
  };
});
