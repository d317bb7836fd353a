import type { SequenceModel } from "../../ports/sequence-model.ts";
import { NeoError, toNeoError } from "../../shared/errors.ts";
import type { House, HousedEngine } from "../host/housed-engine.ts";
import { readModelSettings } from "./model-settings.ts";
import { type SequenceFiles, sequenceEngine } from "./sequence-engine.ts";
import { createSequenceModel } from "./sequence-model.ts";

/** Which one is to be used: a name, and where its files are, role by role. */
export type SequenceModelChoice = { id: string; files: SequenceFiles };

export type SequenceModels = {
  /** Undefined where there is none, or none is wanted. Loads nothing. */
  current(): Promise<SequenceModel | undefined>;
  engines(): Promise<readonly HousedEngine[]>;
  close(): Promise<void>;
};

/** The choice is made anew each time: a model may have been brought meanwhile. What was loaded before ends by itself. */
export function sequenceModels(
  house: House,
  options: { program: string; threads: number; choose(): Promise<SequenceModelChoice | undefined> },
): SequenceModels {
  const known = new Map<string, { housed: HousedEngine; model: SequenceModel }>();
  const chosen = async () => {
    const choice = await options.choose();
    return choice === undefined ? undefined : (known.get(choice.id) ?? made(choice));
  };
  const made = ({ id, files }: SequenceModelChoice) => {
    const housed = sequenceEngine(house, { ...options, id, files });
    const one = { housed, model: createSequenceModel({ engine: housed.engine, name: id, prompt: promptOf(files) }) };
    known.set(id, one);
    return one;
  };
  return {
    current: async () => (await chosen())?.model,
    engines: async () => {
      const one = await chosen();
      return one === undefined ? [] : [one.housed];
    },
    close: async () => {
      await Promise.all([...known.values()].map(({ housed }) => housed.engine.close()));
    },
  };
}

function promptOf({ config = "", generation }: SequenceFiles) {
  try {
    return readModelSettings(config, generation).prompt;
  } catch (cause) {
    throw new NeoError("E_ENGINE_FAILED", { engine: "mango", reason: toNeoError(cause).message }, { cause });
  }
}
