import { createHash } from "node:crypto";
import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import { maskSecrets } from "../../command/policy/mask-secrets.ts";
import { mentionsSecret } from "../../command/policy/mentions-secret.ts";
import type { LocalRecipe } from "../../ports/local-recipes.ts";
import type { CommandPlan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import { visible } from "../../shared/text.ts";
import { fold } from "../understanding/text/fold.ts";

/** A turn that went well, as far as it may be learnt from. */
export type CarriedOut = {
  request: string;
  language: Language;
  plan: CommandPlan;
  /** What ran: the plan's, or what the person made of it. */
  script: string;
  by: "policy" | "person";
  machine: Pick<MachineSnapshot, "home" | "folder">;
  at: number;
};

const longestRequest = 300;
const longestScript = 2000;

/**
 * What may be kept of a proposal that the person approved, perhaps corrected: nothing that was let pass without them, of
 * which a part only was meant, that is not what it looks like, or that has a secret in it.
 */
export function recipeFrom(turn: CarriedOut): Omit<LocalRecipe, "yes" | "no"> | undefined {
  const { request, language, plan, script, by, machine, at } = turn;
  if ((plan.source !== "mango" && plan.source !== "llm") || plan.next !== undefined || by !== "person")
    return undefined;
  if (request.length > longestRequest || script.length > longestScript) return undefined;
  if ([request, script].some((text) => visible(text) !== text || /\n/.test(text) || maskSecrets(text) !== text))
    return undefined;
  if (mentionsSecret(script, machine)) return undefined;
  return { id: idOf(request, language), language, request: request.trim(), script, learnt: at };
}

function idOf(request: string, language: Language): string {
  const said = (fold(request).match(/[^\s¿¡?!.,;]+/g) ?? []).join(" ");
  return `mine/${createHash("sha256").update(`${language} ${said}`).digest("hex").slice(0, 8)}`;
}
