import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";

/** A request as documents are searched for it; `masked`: with its values as slots. */
export type DocumentQuery = { text: string; masked: string; language: Language; machine: MachineSnapshot };

/**
 * Recipes that this machine's own documents hold for a request (its manual pages, a folder of tldr pages), some dozens at
 * most. Nobody of ours has checked them: what they say is data, and what comes of them is verified and judged like all else.
 */
export type DocumentRecipes = (query: DocumentQuery, signal: AbortSignal) => Promise<readonly Recipe[]>;
