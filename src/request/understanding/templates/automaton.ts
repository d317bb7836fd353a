import type { TemplateNode } from "./parse-template.ts";
import type { Token } from "./tokens.ts";

/** A template ready to match: states numbered from 0, each with its steps; the last state accepts. */
export type Automaton = { states: Step[][]; accept: number };

type Step =
  | { kind: "free"; to: number }
  | { kind: "word"; folded: string; to: number }
  | { kind: "slot"; name: string; to: number };

/** Tokens [from, to) filled the slot `name`. */
export type Capture = { name: string; from: number; to: number };

export function compileTemplate(node: TemplateNode): Automaton {
  const states: Step[][] = [[]];
  const accept = extend(states, 0, node);
  return { states, accept };
}

function extend(states: Step[][], from: number, node: TemplateNode): number {
  switch (node.kind) {
    case "word":
      return addState(states, from, (to) => ({ kind: "word", folded: node.folded, to }));
    case "slot":
      return addState(states, from, (to) => ({ kind: "slot", name: node.name, to }));
    case "sequence":
      return node.items.reduce((at, item) => extend(states, at, item), from);
    case "choice": {
      const end = states.push([]) - 1;
      for (const option of node.options) {
        const start = addState(states, from, (to) => ({ kind: "free", to }));
        states[extend(states, start, option)]?.push({ kind: "free", to: end });
      }
      return end;
    }
    default:
      return node satisfies never;
  }
}

function addState(states: Step[][], from: number, step: (to: number) => Step): number {
  const to = states.push([]) - 1;
  states[from]?.push(step(to));
  return to;
}

/**
 * All ways (at most `most`) in which the template is exactly these tokens. A state that failed at a place is never
 * tried there again, so time grows with states × tokens and no request can make it explode.
 */
export function matchTokens(
  automaton: Automaton,
  tokens: readonly Token[],
  slotWidth: (name: string) => number,
  most = 12,
): Capture[][] {
  const failed = new Set<number>();
  const found: Capture[][] = [];
  const walk = (state: number, at: number, captures: readonly Capture[]): boolean => {
    if (found.length >= most) return true;
    const key = state * (tokens.length + 1) + at;
    if (failed.has(key)) return false;
    if (state === automaton.accept && at === tokens.length) {
      found.push([...captures]);
      return true;
    }
    let reached = false;
    for (const step of automaton.states[state] ?? []) {
      if (step.kind === "free") reached = walk(step.to, at, captures) || reached;
      else if (step.kind === "word") {
        const token = tokens[at];
        if (token && !token.quoted && token.folded === step.folded)
          reached = walk(step.to, at + 1, captures) || reached;
      } else {
        const end = Math.min(tokens.length, at + slotWidth(step.name));
        for (let to = at + 1; to <= end; to++) {
          reached = walk(step.to, to, [...captures, { name: step.name, from: at, to }]) || reached;
        }
      }
    }
    if (!reached) failed.add(key);
    return reached;
  };
  walk(0, 0, []);
  return found;
}

/** Words a match can begin with; undefined when it can begin with a slot. */
export function firstWords(node: TemplateNode): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  return collectEdge(node, words, "first") === "slot" ? undefined : words;
}

function collectEdge(node: TemplateNode, words: Set<string>, edge: "first" | "last"): "full" | "empty" | "slot" {
  switch (node.kind) {
    case "word":
      words.add(node.folded);
      return "full";
    case "slot":
      return "slot";
    case "sequence": {
      const { items } = node;
      for (let step = 0; step < items.length; step++) {
        const item = items[edge === "first" ? step : items.length - 1 - step];
        const read = item ? collectEdge(item, words, edge) : "empty";
        if (read !== "empty") return read;
      }
      return "empty";
    }
    case "choice": {
      const reads = node.options.map((option) => collectEdge(option, words, edge));
      return reads.includes("slot") ? "slot" : reads.includes("empty") ? "empty" : "full";
    }
    default:
      return node satisfies never;
  }
}

/** Words a match can end with; undefined when it can end with a slot. */
export function lastWords(node: TemplateNode): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  return collectEdge(node, words, "last") === "slot" ? undefined : words;
}

/** Every word a template knows, for mending typing errors and finding the nearest thing one can do. */
export function collectWords(node: TemplateNode, into: Set<string>): void {
  if (node.kind === "word") into.add(node.folded);
  else if (node.kind === "sequence") for (const item of node.items) collectWords(item, into);
  else if (node.kind === "choice") for (const option of node.options) collectWords(option, into);
}
