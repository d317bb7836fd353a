import type { StageRequest } from "../stage.ts";
import type { Candidate } from "./candidates.ts";
import { lookUp } from "./look-up.ts";
import type { MangoParts } from "./parts.ts";
import { evidenceOf, type Rated } from "./ranking/evidence.ts";
import type { Features } from "./ranking/features.ts";
import { certaintyOf, strengthOf } from "./ranking/score.ts";
import type { RankingWeights } from "./ranking/weights.ts";

/**
 * How likely a command that somebody else made up (a language model) and that passed the verification is what was asked for:
 * as likely as a recipe of the same program would be that leaves none of the request's values over. A command of a program
 * that no recipe near the request calls has little that speaks for it.
 */
export async function rateCommand(
  script: string,
  request: StageRequest,
  parts: MangoParts,
  signal: AbortSignal,
): Promise<number> {
  // What a second model would say of the first one's command was never fitted.
  const { sequenceModel: _, ...recipesAlone } = parts;
  const { query, candidates, weights } = await lookUp(request, recipesAlone, signal);
  const own = ratedAs(script, candidates, weights);
  const rivals = candidates.filter(
    (candidate) => candidate.script !== script && programOf(candidate.script ?? "") !== programOf(script),
  );
  return certaintyOf(evidenceOf([own, ...rivals], query.asked.words.length), weights);
}

function ratedAs(script: string, candidates: readonly Candidate[], weights: RankingWeights): Rated {
  const same = candidates.find((candidate) => candidate.script === script);
  if (same) return same;
  const near = candidates.find(({ recipe }) => recipe.program === programOf(script));
  const features: Features = {
    ...(near?.features ?? nothingKnown(candidates)),
    missing: 0,
    unused: 0,
    unusedValue: 0,
    inventedValue: 0,
    anchored: 0,
    filled: 1,
    fit: 1,
  };
  return { features, strength: strengthOf(features, weights) };
}

/** What any candidate has, at its least. */
function nothingKnown(candidates: readonly Candidate[]): Features {
  const [first] = candidates;
  const least = Object.entries(first?.features ?? {}).map(([name]) => [
    name,
    Math.min(...candidates.map(({ features }) => features[name as keyof Features])),
  ]);
  return Object.fromEntries(least) as Features;
}

function programOf(script: string): string {
  return /^(?:sudo\s+)?(?:\S*\/)?([\w.+-]+)/.exec(script)?.[1] ?? "";
}
