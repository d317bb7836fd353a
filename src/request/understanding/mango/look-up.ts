import type { StageRequest } from "../stage.ts";
import { beamsOf } from "./beams.ts";
import { type Candidate, candidatesFor, type Query, readQuery } from "./candidates.ts";
import { likelihoodsBy } from "./likelihoods.ts";
import type { MangoParts } from "./parts.ts";
import type { Thought } from "./ranking/thought.ts";
import type { RankingWeights } from "./ranking/weights.ts";
import { thoughtBeside } from "./thoughts.ts";
import { vectorOf } from "./vector-of.ts";

/** What there is for a request, the strongest first, and the weights by which it is rated: of words alone without an encoder. */
export type LookedUp = {
  query: Query;
  candidates: readonly Candidate[];
  weights: RankingWeights;
  /** Whether an encoder said what it means. */
  byMeaning: boolean;
  /** What a sequence model thinks of another command beside them. */
  think(script: string): Promise<Thought | undefined>;
};

/** `parts` without a sequence model: what the recipes have alone. */
export async function lookUp(request: StageRequest, parts: MangoParts, signal: AbortSignal): Promise<LookedUp> {
  const index = await parts.index();
  const { machine } = request;
  const query = readQuery(request, index, { machine, now: parts.now() });
  const likelihoods = likelihoodsBy(parts, signal);
  // Each is a process of its own, and may have to start first.
  const [vector] = await Promise.all([vectorOf(query.encoderText, parts, signal), likelihoods(query.masked, [])]);
  const { verifier, worksHere, hasPage } = parts;
  const { candidates, masked, weights } = await candidatesFor(query, {
    index,
    vector,
    beams: ({ text }) => beamsOf(text, parts, signal),
    likelihoods,
    verifier,
    machine,
    worksHere,
    hasPage,
    ...(parts.weights && { weights: parts.weights }),
  });
  const think = (script: string) => thoughtBeside(script, candidates, masked, likelihoods);
  return { query, candidates, weights, byMeaning: vector !== undefined, think };
}
