import type { Language } from "../shared/language.ts";

/** A request of the person's, and the command that they settled on for it. An example, never trusted more than another. */
export type LocalRecipe = {
  /** "mine/" and what the request alone decides, so that a request has one. */
  id: string;
  language: Language;
  request: string;
  script: string;
  /** When, in milliseconds since the epoch. */
  learnt: number;
};

/** What the person corrected or approved after a proposal, on this machine. */
export interface LocalRecipes {
  /** The newest first. Never throws. */
  list(): readonly LocalRecipe[];
  /** In place of one of the same id; the oldest go when there are too many. Throws E_STORE_UNWRITABLE. */
  keep(recipe: LocalRecipe): void;
  /** False where there is none of this id. Throws E_STORE_UNWRITABLE. */
  forget(id: string): boolean;
}
