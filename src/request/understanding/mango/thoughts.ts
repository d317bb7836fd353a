import type { Recipe } from "../../recipes/recipe.ts";
import { isGenerated } from "./beams.ts";
import type { Likelihoods } from "./likelihoods.ts";
import { maskedCommand } from "./masked-command.ts";
import type { MaskedRequest } from "./mentions/mask.ts";
import type { Thought } from "./ranking/thought.ts";

type Commanded = { script: string | undefined; recipe: Recipe };

/** As it would be run, with the request's values as slots; or as it stands, where values are missing. */
export function inSlots({ script, recipe }: Commanded, { mentions }: MaskedRequest): string {
  return script === undefined ? recipe.template : maskedCommand(script, mentions);
}

/** Of candidates, the strongest first, in their order; of what nobody is asked about no more is thought than of the last of the others. */
export async function thoughtsOf(
  candidates: readonly Commanded[],
  masked: MaskedRequest,
  likelihoods: Likelihoods = async () => undefined,
): Promise<Thought[] | undefined> {
  const asked = candidates.map((candidate, at) =>
    at < mostThoughtOf || isGenerated(candidate.recipe) ? inSlots(candidate, masked) : undefined,
  );
  const commands = [...new Set(asked.filter((command) => command !== undefined))];
  const known = await likelihoods(masked.text, commands);
  if (known === undefined || known.length === 0) return undefined;
  const byCommand = new Map(commands.map((command, at) => [command, known[at]]));
  const most = Math.max(...known);
  const least = Math.min(...known);
  return asked.map((command) => {
    const logarithm = (command === undefined ? undefined : byCommand.get(command)) ?? least;
    return { logarithm, behind: logarithm - most, rank: known.filter((other) => other > logarithm).length };
  });
}

/** Of a command that was made without recipes, beside the candidates that there are. */
export async function thoughtBeside(
  script: string,
  candidates: readonly { thought?: Thought | undefined }[],
  masked: MaskedRequest,
  likelihoods: Likelihoods,
): Promise<Thought | undefined> {
  const [logarithm] = (await likelihoods(masked.text, [maskedCommand(script, masked.mentions)])) ?? [];
  if (logarithm === undefined) return undefined;
  const others = candidates.flatMap(({ thought }) => thought?.logarithm ?? []);
  const behind = Math.min(0, logarithm - Math.max(...others, logarithm));
  return { logarithm, behind, rank: others.filter((other) => other > logarithm).length };
}

/** Recipes, that is; and all that the model made itself. */
const mostThoughtOf = 8;
