import type { LanguageModel } from "../../ports/language-model.ts";
import type { InstalledModel } from "../../ports/models.ts";
import type { House, HousedEngine } from "../host/housed-engine.ts";
import { llamaEngine } from "./llama/llama-engine.ts";
import { createLlamaModel } from "./llama/llama-model.ts";

/** Which one is to be used: of this machine, or behind an address. */
export type LanguageModelChoice =
  | { kind: "installed"; model: InstalledModel; contextTokens: number; threads: number }
  | { kind: "endpoint"; model: LanguageModel };

export type LanguageModels = {
  current(): Promise<LanguageModel | undefined>;
  /** Of the current one, if it runs here. */
  engines(): Promise<readonly HousedEngine[]>;
  close(): Promise<void>;
};

/** The choice is made anew each time: a model may have been fetched meanwhile. What was loaded before ends by itself. */
export function languageModels(
  house: House,
  options: { program: string; native: boolean; choose(): Promise<LanguageModelChoice | undefined> },
): LanguageModels {
  const known = new Map<string, { housed: HousedEngine; model: LanguageModel }>();
  const installed = (choice: LanguageModelChoice & { kind: "installed" }) => {
    const { id } = choice.model;
    const before = known.get(id);
    if (before !== undefined) return before;
    const housed = llamaEngine(house, { ...choice, ...options });
    const made = { housed, model: createLlamaModel({ ...housed, id, contextTokens: choice.contextTokens }) };
    known.set(id, made);
    return made;
  };
  return {
    current: async () => {
      const choice = await options.choose();
      return choice?.kind === "installed" ? installed(choice).model : choice?.model;
    },
    engines: async () => {
      const choice = await options.choose();
      return choice?.kind === "installed" ? [installed(choice).housed] : [];
    },
    close: async () => {
      await Promise.all([...known.values()].map(({ housed }) => housed.engine.close()));
    },
  };
}
