import type { Features } from "./features.ts";
import { effectOf } from "./same-effect.ts";
import type { Thought } from "./thought.ts";

/** A candidate of a request, the strongest first among its rivals. */
export type Rated = {
  features: Features;
  strength: number;
  /** Of its recipe: the same without what it shows besides is no rival. */
  id?: string;
  /** What it would run: what comes to the same is no rival either. */
  script?: string | undefined;
  /** What a sequence model thinks of it. */
  thought?: Thought | undefined;
};

/** What is known of the best candidate and its rivals that tells whether it is right. */
export const certaintyNames = [
  "one",
  "strength",
  "margin",
  "share",
  "coverage",
  "focus",
  "alike",
  "unused",
  "problems",
  "cosineOwn",
  "cosineOther",
  "talk",
  "words",
  "missing",
  "asked",
  "foreign",
  "generated",
  "behind",
  "thought",
  "convinced",
  "agreed",
] as const;

export type Evidence = Readonly<Record<(typeof certaintyNames)[number], number>>;

/** `words`: how many words of weight the request has, values apart. */
export function evidenceOf([best, ...all]: readonly Rated[], words: number): Evidence {
  const features = best?.features;
  const strength = best?.strength ?? 0;
  const effect = best?.script === undefined ? undefined : effectOf(best.script);
  const others = all.filter(
    ({ id, script }) =>
      (id === undefined || id !== best?.id) &&
      (effect === undefined || script === undefined || effectOf(script) !== effect),
  );
  const [second] = others;
  const rivals = others.reduce((sum, one) => sum + Math.exp(one.strength - strength), 0);
  return {
    one: 1,
    strength: Math.max(-40, Math.min(60, strength)) / 10,
    margin: second ? Math.min(6, strength - second.strength) / 3 : 2,
    share: Math.log(1 / (1 + rivals)),
    coverage: features?.coverage ?? 0,
    focus: features?.focus ?? 0,
    alike: features?.alike ?? 0,
    unused: features?.unused ?? 0,
    problems: (features?.unusedValue ?? 0) + (features?.inventedValue ?? 0),
    cosineOwn: features?.cosineOwn ?? 0,
    cosineOther: features?.cosineOther ?? 0,
    talk: features?.talk ?? 0,
    words: Math.min(8, words) / 8,
    missing: features?.missing ?? 0,
    asked: features?.asked ?? 0,
    foreign: features?.foreign ?? 0,
    generated: features?.generated ?? 0,
    ...doubtsOf(best?.thought),
  };
}

export const composedNames = ["one", "said", "strange", "behind", "thought", "convinced", "agreed"] as const;

/** A command put together from what was said: how much that was, how much of it strange. */
export type ComposedEvidence = { said: number; strange: number; thought?: Thought | undefined };

export function knownOfComposed({
  said,
  strange,
  thought,
}: ComposedEvidence): Record<(typeof composedNames)[number], number> {
  return { one: 1, said: Math.min(3, said), strange, ...doubtsOf(thought) };
}

/** Where no model says anything, it is as if it thought what it thinks of most that are right. */
function doubtsOf(thought: Thought | undefined): Record<"behind" | "thought" | "convinced" | "agreed", number> {
  const { behind, logarithm } = thought ?? { behind: 0, logarithm: usualThought };
  return {
    behind: Math.max(-mostBehind, behind) / 10,
    thought: Math.max(-mostDoubt, logarithm) / 10,
    convinced: Math.exp(logarithm),
    agreed: behind > -0.1 ? 1 : 0,
  };
}

/** In natural logarithms: what is less likely than that is not known to the model at all. */
const mostBehind = 10;
const mostDoubt = 20;
const usualThought = -2;
