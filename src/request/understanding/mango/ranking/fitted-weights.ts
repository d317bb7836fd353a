// Made by `npm run ranking`; do not edit.
import type { RankingWeights } from "./weights.ts";

export const fittedWeights: RankingWeights = {
  strength: {
    cosineOwn: 6,
    cosineOwnMean: 3,
    cosineOther: 2,
    bm25: 2,
    wordRank: 1,
    cosineRank: 1,
    coverage: 2,
    focus: 1,
    alike: 3,
    missing: -2,
    defaulted: -0.3,
    filled: 1,
    unused: -1.5,
    anchored: -0.5,
    fit: 1,
    named: 1,
    sameProgram: 0.5,
    unsaidQuestion: -1,
    notInstalled: 0,
    unusedValue: -1,
    inventedValue: -1,
  },
  certainty: { one: -1, share: 1, coverage: 1, cosineOwn: 1, unused: -1 },
  composed: { one: 0.5, said: 0.5, strange: -1.5 },
};
