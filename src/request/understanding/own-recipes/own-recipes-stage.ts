import type { LocalRecipe, LocalRecipes } from "../../../ports/local-recipes.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { Stage } from "../stage.ts";
import type { Verifier } from "../verification/verify-command.ts";
import { recall } from "./recall.ts";

/**
 * A request that the person made before in these words → the command that they settled on. It is a proposal as any other:
 * verified against this machine, judged by the gate as something made up, and asked about.
 */
export function ownRecipesStage(parts: {
  recipes: Pick<LocalRecipes, "list">;
  verifier: Pick<Verifier, "verify">;
}): Stage {
  return async ({ text, language, machine, hasInput, before }) => {
    if (hasInput === true || before !== undefined) return undefined;
    const recalled = recall(text, parts.recipes.list());
    if (recalled === undefined) return undefined;
    const { script, recipe } = recalled;
    const problems = await parts.verifier.verify(script, undefined, machine);
    if (problems.length > 0) return undefined;
    const say = message(language, "said_own_recipe", { script: visible(script) });
    return { kind: "command", script, source: "mango", confidence: confidenceIn(recipe), say };
  };
}

/** How likely the next answer to it is yes, of all that is known those before it: Laplace's rule of succession (1814). */
function confidenceIn({ yes, no }: Pick<LocalRecipe, "yes" | "no">): number {
  return (yes + 1) / (yes + no + 2);
}
