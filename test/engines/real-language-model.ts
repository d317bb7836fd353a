import type { InstalledModel } from "../../src/ports/models.ts";
import { keptModel } from "./kept-model.ts";

/** The smallest there is: it proves the way, never the answer. */
export const smallModel = "smollm2-135m-instruct-q4_1";

/** A text says why it cannot be had here. */
export function keptLanguageModel(): Promise<InstalledModel | string> {
  return keptModel(smallModel);
}
