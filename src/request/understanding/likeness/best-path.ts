import type { TemplateNode } from "../templates/parse-template.ts";
import type { Asked, WordWeights } from "./word-weights.ts";

/** A way through a sentence: which words of the request it has, the weight of those that the request lacks, its slots. */
export type Path = { value: number; shared: number; missing: number; slots: readonly string[] };

/**
 * Finds the way through a sentence that is most like a request, in whatever order its words stand. `filled`: slots for
 * which the request has a value; a way with any other is none, and so is one that denies something.
 */
export function pathFinder(
  asked: Asked,
  filled: ReadonlySet<string>,
  words: WordWeights,
): (sentence: TemplateNode) => Path | undefined {
  // Sentences share pieces.
  const known = new Map<TemplateNode, Path | undefined>();
  const walk = (node: TemplateNode): Path | undefined => {
    if (node.kind === "word") return wordPath(node.folded);
    if (node.kind === "slot")
      return filled.has(node.name) ? { value: 1, shared: 0, missing: 0, slots: [node.name] } : undefined;
    const before = known.get(node);
    if (before || known.has(node)) return before;
    const path = node.kind === "choice" ? best(node.options) : whole(node.items);
    known.set(node, path);
    return path;
  };
  const wordPath = (folded: string): Path | undefined => {
    const { root, weight, denies } = words.of(folded);
    if (denies) return undefined;
    if (weight === 0) return nothing;
    const shared = asked.bitOf(root);
    return shared === 0
      ? { value: -weight, shared, missing: weight, slots: none }
      : { value: weight, shared, missing: 0, slots: none };
  };
  const best = (options: readonly TemplateNode[]): Path | undefined => {
    let found: Path | undefined;
    for (const option of options) {
      const path = walk(option);
      if (path && (!found || path.value > found.value)) found = path;
    }
    return found;
  };
  const whole = (items: readonly TemplateNode[]): Path | undefined => {
    let sum = nothing;
    for (const item of items) {
      const path = walk(item);
      if (!path) return undefined;
      if (path !== nothing) sum = sum === nothing ? path : joined(sum, path);
    }
    return sum;
  };
  return walk;
}

const none: readonly string[] = [];
const nothing: Path = { value: 0, shared: 0, missing: 0, slots: none };

function joined(left: Path, right: Path): Path {
  return {
    value: left.value + right.value,
    shared: left.shared | right.shared,
    missing: left.missing + right.missing,
    slots: right.slots.length === 0 ? left.slots : [...left.slots, ...right.slots],
  };
}
