import { systemClock } from "../../../shared/clock.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { CliCommand } from "../command.ts";
import { buildLlama } from "../models/build-llama.ts";
import { importModels } from "../models/import-models.ts";
import { listModels } from "../models/list-models.ts";
import { ProgressDisplay } from "../models/progress-display.ts";
import { encoderId, pullEncoder } from "../models/pull-encoder.ts";
import { pullModels } from "../models/pull-models.ts";
import { removeModels } from "../models/remove-models.ts";
import { verifyModels } from "../models/verify-models.ts";

/** What engines load: seen, fetched, brought in, checked and removed. */
export const models: CliCommand = {
  name: "models",
  summary: "models_summary",
  operands: "[list|pull|import|verify|remove|build-llama]",
  options: {
    "accept-licence": { type: "boolean", summary: "option_accept_licence" },
    suggested: { type: "boolean", summary: "option_models_suggested" },
    yes: { type: "boolean", short: "y", summary: "option_models_yes" },
  },
  words: ["list", "pull", "import", "verify", "remove", "build-llama"],
  moreWords: async ({ models: library }) => {
    const all = await library();
    return [encoderId, ...new Set([...all.known(), ...(await all.installed())].map(({ id }) => id))];
  },
  examples: [
    "neo models",
    "neo models pull qwen2.5-0.5b-instruct-q4_k_m",
    "neo models pull --suggested",
    "neo models pull encoder",
    "neo models import /media/usb/vosk-model-small-es-0.42.zip",
    "neo models verify",
    "neo models build-llama",
  ],
  run: async (invocation, services) => {
    const [what = "list", ...operands] = invocation.operands;
    const { language, flags } = invocation;
    const library = await services.models();
    const dumb = services.variables.TERM === "dumb";
    const progress = new ProgressDisplay(services.terminal, { language, clock: systemClock, dumb });
    const shown = { ...services, progress };
    const named = operands.length > 0;
    if (what === "list" && !named) return listModels(library, invocation, services);
    if (what === "pull" && operands.length === 1 && operands[0] === encoderId) return pullEncoder(invocation, services);
    if (what === "pull" && named !== (flags.suggested === true)) {
      const ids = named ? operands : [...new Set(library.suggestions().map(({ model }) => model.id))];
      return pullModels(ids, library, invocation, shown);
    }
    if (what === "import" && named) return importModels(operands, library, invocation, shown);
    if (what === "verify") return verifyModels(operands, library, invocation, shown);
    if (what === "remove" && named) return removeModels(operands, library, invocation, services);
    if (what === "build-llama" && !named) return buildLlama(invocation, services);
    throw new NeoError("E_USAGE", { problem: ["models", ...invocation.operands].join(" ") });
  },
};
