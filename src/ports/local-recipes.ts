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
  /** How often the person said yes to this command for it, and it went well; and how often no. */
  yes: number;
  no: number;
};

/** What the person corrected or approved after a proposal, on this machine. */
export interface LocalRecipes {
  /** The newest first. Never throws. */
  list(): readonly LocalRecipe[];
  /**
   * One more yes to it. In place of one of the same id, whose yeses and noes it keeps where its command is the same; the
   * oldest go when there are too many. Throws E_STORE_UNWRITABLE.
   */
  keep(recipe: Omit<LocalRecipe, "yes" | "no">): void;
  /** One more no to it, if it is there; with more noes than yeses it goes. Throws E_STORE_UNWRITABLE. */
  refuse(id: string, script: string): void;
  /** False where there is none of this id. Throws E_STORE_UNWRITABLE. */
  forget(id: string): boolean;
}
