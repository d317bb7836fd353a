import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Risk } from "../../../ports/assessment.ts";
import type { SentenceEncoder } from "../../../ports/engines.ts";
import type { SequenceModel } from "../../../ports/sequence-model.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import type { Verifier } from "../verification/verify-command.ts";
import type { Candidate } from "./candidates.ts";
import type { Composed } from "./composed.ts";
import type { DocumentRecipes } from "./documents/document-recipes.ts";
import type { Thought } from "./ranking/thought.ts";
import type { RankingWeights } from "./ranking/weights.ts";
import type { RecipeIndex } from "./retrieval/recipe-index.ts";

export type MangoParts = {
  /** Read when it is first wanted. */
  index(): Promise<RecipeIndex>;
  /** Undefined where it would have to be fetched; then words alone decide. */
  encoder(): Promise<SentenceEncoder | undefined>;
  /** One that was made for masked requests; undefined where there is none at hand. */
  sequenceModel?(): Promise<SequenceModel | undefined>;
  /** What this machine's own documents show how to do; undefined where none are looked at. */
  documents?: DocumentRecipes;
  verifier: Pick<Verifier, "verify">;
  /** How a command is judged here. */
  risk(script: string, machine: MachineSnapshot): Promise<Risk>;
  worksHere(recipe: Pick<Recipe, "distributions">): boolean;
  hasPage(program: string): boolean;
  /** Milliseconds since the epoch. */
  now(): number;
  weights?: RankingWeights;
};

/** What mango makes of a request: its candidates, the strongest first, and how likely the first is right. */
export type Proposed = {
  candidates: readonly Candidate[];
  certainty: number;
  /** A command put together from what was said of files or their lines, where that was all. */
  composed: (Pick<Composed, "script" | "strange" | "settled" | "looks" | "whole"> & { certainty: number }) | undefined;
  /** What a sequence model thinks of another command beside them; undefined where there is none. */
  think?(script: string): Promise<Thought | undefined>;
};
