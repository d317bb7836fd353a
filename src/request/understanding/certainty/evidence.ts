import type { Heard, HeardBy } from "../planning.ts";
import type { Leftovers } from "./leftovers.ts";
import type { Wording } from "./wording.ts";

/** What is known of a skill's answer that tells whether it is right. */
export const evidenceNames = [
  "one",
  "around",
  "alike",
  "sure",
  "left",
  "told",
  "more",
  "limits",
  "figures",
  "names",
  "orders",
  "counted",
  "text",
  "steps",
] as const;

export type Evidence = Readonly<Record<(typeof evidenceNames)[number], number>>;

/** What each of them counts, by its name, as it stands in fitted-weights.ts. */
export type CertaintyWeights = Readonly<Partial<Record<keyof Evidence, number>>>;

/** `sure`: what whoever heard it made of it; `steps`: how many things it does. */
export function evidenceOf(
  found: Pick<Heard, "by">,
  sure: number,
  steps: number,
  { left, told, more, limits, figures, names, orders, counted, text }: Leftovers,
): Evidence {
  const by = (one: HeardBy) => ((found.by ?? "sentence") === one ? 1 : 0);
  return {
    one: 1,
    around: by("around"),
    alike: by("likeness") + by("meaning"),
    sure: Math.max(-2, Math.log(sure)),
    // A story around a sentence has words of its own.
    left: found.by === "around" ? 0 : left,
    told: Math.min(2, told / 10),
    more: Math.min(2, more / 10),
    limits: Math.min(2, limits),
    figures: Math.min(2, figures),
    names: Math.min(2, names),
    orders: Math.min(2, orders),
    counted,
    text: Math.min(3, text),
    steps: Math.min(3, steps - 1),
  };
}

/** Of a sentence that has every word of the request. */
export const nothingLeft: Omit<Leftovers, keyof Wording> = {
  left: 0,
  told: 0,
  more: 0,
  limits: 0,
  figures: 0,
  names: 0,
  orders: 0,
};
