import type { TemplateNode } from "./parse-template.ts";
import type { Token } from "./tokens.ts";

/** A template ready to match: states numbered from 0, each with its steps; the state `accept` ends it. */
export type Automaton = { states: Step[][]; accept: number; onward: Onward[] };

type Step =
  | { kind: "free"; to: number }
  | { kind: "word"; folded: string; to: number }
  | { kind: "slot"; name: string; to: number };

type Onward = { accepts: boolean; words: Map<string, number[]>; slots: { name: string; to: number }[] };

/** Tokens [from, to) filled the slot `name`. */
export type Capture = { name: string; from: number; to: number };

export function compileTemplate(node: TemplateNode): Automaton {
  const states: Step[][] = [[]];
  const accept = extend(states, 0, node);
  return { states, accept, onward: [] };
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
  most = 24,
): Capture[][] {
  const failed = new Set<number>();
  const found: Capture[][] = [];
  const walk = (state: number, at: number, captures: readonly Capture[]): boolean => {
    if (found.length >= most) return true;
    const key = state * (tokens.length + 1) + at;
    if (failed.has(key)) return false;
    const { accepts, words, slots } = onwardFrom(automaton, state);
    const token = tokens[at];
    let reached = false;
    if (!token) {
      reached = accepts;
      if (accepts) found.push([...captures]);
    } else {
      if (!token.quoted)
        for (const to of words.get(token.folded) ?? []) reached = walk(to, at + 1, captures) || reached;
      for (const { name, to: next } of slots) {
        const end = Math.min(tokens.length, at + slotWidth(name));
        for (let to = at + 1; to <= end; to++) {
          reached = walk(next, to, [...captures, { name, from: at, to }]) || reached;
        }
      }
    }
    if (!reached) failed.add(key);
    return reached;
  };
  walk(0, 0, []);
  return found;
}

/** Where a state leads once the free steps are taken; worked out when it is first come to. */
function onwardFrom(automaton: Automaton, state: number): Onward {
  const known = automaton.onward[state];
  if (known) return known;
  const onward: Onward = { accepts: false, words: new Map(), slots: [] };
  const seen = new Set<number>();
  const visit = (from: number): void => {
    if (seen.has(from)) return;
    seen.add(from);
    if (from === automaton.accept) onward.accepts = true;
    for (const step of automaton.states[from] ?? []) {
      if (step.kind === "free") visit(step.to);
      else if (step.kind === "slot") onward.slots.push({ name: step.name, to: step.to });
      else {
        const places = onward.words.get(step.folded);
        if (places) places.push(step.to);
        else onward.words.set(step.folded, [step.to]);
      }
    }
  };
  visit(state);
  automaton.onward[state] = onward;
  return onward;
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
