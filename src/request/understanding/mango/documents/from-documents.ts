import { type Language, languages } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import type { StageRequest } from "../../stage.ts";
import { candidatesFor, readQuery } from "../candidates.ts";
import type { MangoParts, Proposed } from "../parts.ts";
import { evidenceOf } from "../ranking/evidence.ts";
import { certaintyOf } from "../ranking/score.ts";
import { indexOver } from "../retrieval/recipe-index.ts";
import { sentenceText } from "../retrieval/sentence-text.ts";
import { vectorsOf } from "../vector-of.ts";

/**
 * What this machine's documents would do for a request that none of our recipes is for, found and rated as recipes are.
 * Undefined: they say nothing of it, or none are looked at.
 */
export async function fromDocuments(
  request: StageRequest,
  parts: MangoParts,
  signal: AbortSignal,
): Promise<Proposed | undefined> {
  if (parts.documents === undefined) return undefined;
  const own = await parts.index();
  const { text, language, machine } = request;
  const query = readQuery(request, own, { machine, now: parts.now() });
  const found = await parts.documents({ text, masked: query.asked.masked, language, machine }, signal);
  if (found.length === 0) return undefined;
  const recipes = found.map(inBoth);
  const sentences = recipes.flatMap((recipe) => languages.flatMap((one) => textsOf(recipe, one)));
  const [vector, ...vectors] = (await vectorsOf([query.encoderText, ...sentences], parts, signal)) ?? [];
  const { verifier, worksHere, hasPage } = parts;
  const index = indexOver(own, recipes, vectors);
  const given = {
    index,
    vector,
    verifier,
    machine,
    worksHere,
    hasPage,
    ...(parts.weights && { weights: parts.weights }),
  };
  const { candidates, weights } = await candidatesFor(query, given);
  const certainty = certaintyOf({ ...evidenceOf(candidates, query.asked.words.length), missing: 0 }, weights);
  return { candidates, certainty, composed: undefined };
}

/** In the order in which an index wants them. */
function textsOf(recipe: Recipe, language: Language): string[] {
  return recipe[language].map((sentence) => sentenceText(sentence, language));
}

/** A document in one language only is what there is in the other as well: what it means is found in either. */
function inBoth(recipe: Recipe): Recipe {
  const { es, en } = recipe;
  return { ...recipe, es: es.length > 0 ? es : en, en: en.length > 0 ? en : es };
}
