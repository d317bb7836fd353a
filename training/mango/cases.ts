import { hostOptions } from "../../src/command/machine/known-options.ts";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import { languageOf } from "../../src/request/understanding/language.ts";
import type { Beams } from "../../src/request/understanding/mango/beams.ts";
import { candidatesFor, type Query, readQuery } from "../../src/request/understanding/mango/candidates.ts";
import { distributionsIn, worksOn } from "../../src/request/understanding/mango/distribution.ts";
import type { Likelihoods } from "../../src/request/understanding/mango/likelihoods.ts";
import type { RankingWeights } from "../../src/request/understanding/mango/ranking/weights.ts";
import type { RecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { createVerifier } from "../../src/request/understanding/verification/verify-command.ts";
import type { Language } from "../../src/shared/language.ts";

const options = hostOptions();
export const verifier = createVerifier({ options });
export const hasPage = (program: string): boolean => options(program) !== undefined;
/** What is asked for in the corpus and in the sets is asked on a Debian. */
export const worksOnDebian = worksOn(distributionsIn("ID=debian"));
/** "Since Monday" is said on one and the same day. */
export const now = Date.parse("2026-11-30T12:00:00Z");

export function queryOf(request: string, language: Language, index: RecipeIndex, machine: MachineSnapshot): Query {
  const normalised = normalise(request, languageOf(request, language)).text;
  return readQuery({ text: request, normalised, language }, index, { machine, now });
}

export function candidatesOf(
  query: Query,
  given: {
    index: RecipeIndex;
    vector: Float32Array | undefined;
    machine: MachineSnapshot;
    beams?: Beams;
    likelihoods?: Likelihoods;
    plain?: boolean;
    weights?: RankingWeights;
    verified?: boolean;
  },
): ReturnType<typeof candidatesFor> {
  const { verified = true, ...rest } = given;
  const asked = verified ? verifier : { verify: async () => [] };
  return candidatesFor(query, { ...rest, verifier: asked, worksHere: worksOnDebian, hasPage });
}
