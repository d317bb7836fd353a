import type { Language } from "../../../shared/language.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import { fold } from "../text/fold.ts";

/**
 * A recipe that only looks, without what it shows beyond what was asked for: columns, an order that nobody named, an end
 * after so many lines that nobody counted. Undefined where there is nothing to leave out.
 */
export function plainVariant(
  recipe: Recipe,
  request: { text: string; language: Language; defaulted: readonly string[] },
): Recipe | undefined {
  if (recipe.risk !== "read") return undefined;
  const ordered = orders[request.language].test(fold(request.text));
  let template = recipe.template.replace(/ --color=always| -xdev(?= )/g, "");
  if (/^find /.test(template)) template = template.replace(/ -printf '[^']*'/, "");
  for (;;) {
    const shorter = template
      .replace(/ \| (?:head|tail)(?: -n)? ?-?(?:n )?\{(number(?::\d)?)(?:@headed)?\}$/, (end, key: string) =>
        request.defaulted.includes(key) ? "" : end,
      )
      .replace(/ \| (?:head|tail) -n ?\d+$/, "")
      .replace(/(?<!uniq -c) \| sort(?: -[\w.,:=-]+)*$/, (end) => (ordered ? end : ""));
    if (shorter === template) break;
    template = shorter;
  }
  return template === recipe.template ? undefined : { ...recipe, template };
}

/** Who says one of these wants an order. */
const orders: Record<Language, RegExp> = {
  es: /\b(?:ordena\w*|orden|mayor|menor|mas|menos|primer\w*|ultim\w*|grandes?|nuev\w+|viej\w+|reciente\w*|alfabetic\w*)\b/,
  en: /\b(?:sort\w*|order\w*|largest|biggest|smallest|most|least|top|first|last|newest|oldest|latest|alphabetical\w*|highest|lowest)\b/,
};
