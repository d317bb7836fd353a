import type { LanguageModel } from "../../../ports/language-model.ts";

export function createOpenAiModel(options: {
  model: string;
  endpoint: string;
  keyFile: string;
  plainHttp: "local" | "anywhere";
  contextTokens: number;
  environmentKey: string | undefined;
}): LanguageModel {
  throw new Error(`not yet ${options.endpoint}`);
}
