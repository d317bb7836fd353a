import { mostRated, type SequenceModel } from "../../../ports/sequence-model.ts";
import { toNeoError } from "../../../shared/errors.ts";
import { fittedWeights } from "./ranking/fitted-weights.ts";
import type { RankingWeights } from "./ranking/weights.ts";

/** Of commands in slots, for a masked request: how likely each is by a model, as natural logarithms in their order. Undefined: nobody says. */
export type Likelihoods = (masked: string, commands: readonly string[]) => Promise<readonly number[] | undefined>;

/** What a sequence model thinks; nothing where there is none, or it failed. */
export function likelihoodsBy(
  {
    sequenceModel,
    weights = fittedWeights,
  }: { sequenceModel?(): Promise<SequenceModel | undefined>; weights?: RankingWeights },
  signal: AbortSignal,
): Likelihoods {
  return async (masked, commands) => {
    // Weights that were fitted without a model do not know what its word is worth.
    if (!weights.strength.likely) return undefined;
    try {
      const model = await sequenceModel?.();
      if (model?.prompt !== "masked") return undefined;
      return await model.rate(masked, commands.slice(0, mostRated), { signal });
    } catch (thrown) {
      signal.throwIfAborted();
      if (!/^E_(ENGINE|MODEL)/.test(toNeoError(thrown).code)) throw thrown;
      return undefined;
    }
  };
}
