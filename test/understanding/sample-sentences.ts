import type { TemplateNode } from "../../src/request/understanding/templates/parse-template.ts";

/** A sentence of a template: at each choice one option, by `pick`; slots are filled by `fill`. */
export function sampleSentence(
  node: TemplateNode,
  pick: (options: number) => number,
  fill: (slot: string) => string,
): string {
  switch (node.kind) {
    case "word":
      return node.folded;
    case "slot":
      return fill(node.name);
    case "sequence":
      return node.items
        .map((item) => sampleSentence(item, pick, fill))
        .filter((part) => part !== "")
        .join(" ");
    case "choice": {
      const option = node.options[pick(node.options.length)];
      return option ? sampleSentence(option, pick, fill) : "";
    }
    default:
      return node satisfies never;
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
