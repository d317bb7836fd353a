import type { LanguageModelChoice } from "../engines/llm/language-models.ts";
import type { InstalledModels } from "../ports/models.ts";
import { NeoError } from "../shared/errors.ts";
import type { Config } from "./config/defaults.ts";
import { ownBytes } from "./own-memory.ts";

/** Which language model the settings mean, looked up each time: one may have been fetched, or removed. */
export function languageModelChooser(options: {
  settings: Config["llm"];
  models: InstalledModels;
  budgetBytes: number;
  variables: Readonly<Record<string, string>>;
}): () => Promise<LanguageModelChoice | undefined> {
  const { settings, models, budgetBytes, variables } = options;
  const { contextTokens, threads } = settings;
  return async () => {
    if (settings.model === "off") return undefined;
    if (settings.endpoint !== "") {
      const { createOpenAiModel } = await import("../engines/llm/openai/openai-model.ts");
      return { kind: "endpoint", model: createOpenAiModel({ ...settings, environmentKey: variables.NEO_LLM_KEY }) };
    }
    if (settings.model !== "auto") {
      const model = await models.locate(settings.model);
      if (model === undefined) throw new NeoError("E_MODEL_NOT_INSTALLED", { id: settings.model });
      return { kind: "installed", model, contextTokens, threads };
    }
    const [{ bestLanguageModel }, { catalogue }] = await Promise.all([
      import("../models/best-language-model.ts"),
      import("../models/catalogue/catalogue.ts"),
    ]);
    const model = bestLanguageModel(await models.installed(), catalogue, budgetBytes - ownBytes);
    return model === undefined ? undefined : { kind: "installed", model, contextTokens, threads };
  };
}
