import type { StageRequest } from "../stage.ts";
import { beamsOf } from "./beams.ts";
import { type Candidate, candidatesFor, type Query, readQuery } from "./candidates.ts";
import { likelihoodsFor } from "./likelihoods.ts";
import type { MangoParts } from "./parts.ts";
import { fittedWeights } from "./ranking/fitted-weights.ts";
import { type RankingWeights, weightsFor } from "./ranking/weights.ts";
import { vectorOf } from "./vector-of.ts";

/** What there is for a request, the strongest first, and the weights by which it is rated: of words alone without an encoder. */
export type LookedUp = {
  query: Query;
  candidates: readonly Candidate[];
  weights: RankingWeights;
  /** Whether an encoder said what it means. */
  byMeaning: boolean;
};

/** `parts` without a sequence model: what the recipes have alone. */
export async function lookUp(request: StageRequest, parts: MangoParts, signal: AbortSignal): Promise<LookedUp> {
  const index = await parts.index();
  const { machine } = request;
  const query = readQuery(request, index, { machine, now: parts.now() });
  // Each is a process of its own, and may have to start first.
  const [vector, beams] = await Promise.all([
    vectorOf(query.encoderText, parts, signal),
    beamsOf(query.masked, parts, signal),
  ]);
  const weights = weightsFor(parts.weights ?? fittedWeights, vector);
  const { verifier, worksHere, hasPage } = parts;
  const candidates = await candidatesFor(query, {
    index,
    vector,
    beams,
    likelihoods: likelihoodsFor(query.masked, parts, signal),
    verifier,
    machine,
    worksHere,
    hasPage,
    weights,
  });
  return { query, candidates, weights, byMeaning: vector !== undefined };
}
