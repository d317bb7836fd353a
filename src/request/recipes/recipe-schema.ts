import { z } from "zod";
import { distributions, type Recipe } from "./recipe.ts";

const sentences = z.array(z.string().min(3).max(240)).min(4).max(12);

/** A line of training/corpus/recipes/AREA.jsonl. What its parts have to do with each other is scripts/recipes/'s to check. */
export const recipeSchema: z.ZodType<Recipe> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/),
  template: z.string().min(1).max(600),
  program: z.string().regex(/^[\w.+[-]+$/),
  area: z.string().regex(/^[a-z0-9-]+$/),
  risk: z.enum(["read", "write", "destructive"]),
  es: sentences,
  en: sentences,
  notes: z.strictObject({ es: z.string().min(10).max(240), en: z.string().min(10).max(240) }),
  distributions: z.array(z.enum(distributions)).min(1).exactOptional(),
  packages: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9.+-]+$/))
    .min(1)
    .exactOptional(),
  defaults: z.record(z.string(), z.string()).exactOptional(),
  values: z.record(z.string(), z.array(z.string()).min(3)).exactOptional(),
});
