import type { SequenceModel } from "../../ports/sequence-model.ts";
import type { House, HousedEngine } from "../host/housed-engine.ts";
import { type SequenceModelChoice, sequenceEngine } from "./sequence-engine.ts";
import { createSequenceModel } from "./sequence-model.ts";

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
  const made = (choice: SequenceModelChoice) => {
    const { id, prompt } = choice;
    const housed = sequenceEngine(house, { ...options, choice });
    const one = { housed, model: createSequenceModel({ engine: housed.engine, name: id, prompt }) };
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
