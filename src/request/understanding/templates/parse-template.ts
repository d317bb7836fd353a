import { fold } from "../text/fold.ts";

/** A sentence template as a tree. An option that may be left out is a choice with an empty sequence. */
export type TemplateNode =
  | { kind: "word"; folded: string }
  | { kind: "slot"; name: string }
  | { kind: "sequence"; items: TemplateNode[] }
  | { kind: "choice"; options: TemplateNode[] };

export type Rules = Readonly<Record<string, string>>;

/**
 * Reads Home Assistant's (hassil) notation: `(a|b)` choice, `[x]` may be left out, `{slot}`, `<rule>` a shared piece
 * from `rules`; `puerto[s]` and `abiert(o|a)` glue endings to a word. Throws on a template that is not well formed.
 */
export function parseTemplate(template: string, rules: Rules = {}): TemplateNode {
  const trees = treesOf(templateTrees, rules);
  const known = trees.get(template);
  if (known) return known;
  const reader: Reader = { text: template, at: 0, rules };
  const node = readChoice(reader);
  if (reader.at < template.length) throw new Error(`"${template}": what is "${template.slice(reader.at)}"?`);
  trees.set(template, node);
  return node;
}

/**
 * The beginning of a template as far as its first word can lie: enough to know how it may begin, and much less work
 * than all of it.
 */
export function parseBeginning(template: string, rules: Rules = {}): TemplateNode {
  const reader: Reader = { text: template, at: 0, rules };
  const items: TemplateNode[] = [];
  for (;;) {
    while (reader.text[reader.at] === " ") reader.at += 1;
    const next = reader.text[reader.at];
    // A choice outside of any bracket: its options begin anywhere.
    if (next === "|") return parseTemplate(template, rules);
    if (next === undefined) return { kind: "sequence", items };
    const mandatory = next !== "[";
    const item = readItem(reader);
    items.push(item.kind === "word" || item.kind === "choice" ? withEndings(item, reader) : item);
    if (mandatory && !mayBeEmpty(item)) return { kind: "sequence", items };
  }
}

function mayBeEmpty(node: TemplateNode): boolean {
  if (node.kind === "sequence") return node.items.every(mayBeEmpty);
  return node.kind === "choice" && node.options.some(mayBeEmpty);
}

// Sentences share their words: each is one node, whoever says it.
const wordNodes = new Map<string, TemplateNode>();

function wordNode(folded: string): TemplateNode {
  const known = wordNodes.get(folded);
  if (known) return known;
  const node: TemplateNode = { kind: "word", folded };
  wordNodes.set(folded, node);
  return node;
}

type Reader = { text: string; at: number; rules: Rules };

const empty: TemplateNode = { kind: "sequence", items: [] };
// What was read once is the same ever after: the words of a sentence are asked for as well as its matches.
const ruleTrees = new WeakMap<Rules, Map<string, TemplateNode>>();
const templateTrees = new WeakMap<Rules, Map<string, TemplateNode>>();

function treesOf(all: WeakMap<Rules, Map<string, TemplateNode>>, rules: Rules): Map<string, TemplateNode> {
  const trees = all.get(rules) ?? new Map<string, TemplateNode>();
  all.set(rules, trees);
  return trees;
}

const word = /[^\s()[\]{}<>|]+/y;

function readChoice(reader: Reader): TemplateNode {
  const options = [readSequence(reader)];
  while (reader.text[reader.at] === "|") {
    reader.at += 1;
    options.push(readSequence(reader));
  }
  const [only] = options;
  return options.length === 1 && only ? only : { kind: "choice", options };
}

function readSequence(reader: Reader): TemplateNode {
  const items: TemplateNode[] = [];
  for (;;) {
    while (reader.text[reader.at] === " ") reader.at += 1;
    const next = reader.text[reader.at];
    if (next === undefined || next === "|" || next === ")" || next === "]") break;
    const item = readItem(reader);
    items.push(item.kind === "word" || item.kind === "choice" ? withEndings(item, reader) : item);
  }
  const [only] = items;
  return items.length === 1 && only ? only : { kind: "sequence", items };
}

function readItem(reader: Reader): TemplateNode {
  const { text } = reader;
  switch (text[reader.at]) {
    case "(":
      return readGroup(reader, ")");
    case "[":
      return { kind: "choice", options: [readGroup(reader, "]"), empty] };
    case "{":
      return { kind: "slot", name: readUntil(reader, "}") };
    case "<":
      return ruleTree(readUntil(reader, ">"), reader.rules);
    default: {
      word.lastIndex = reader.at;
      const found = word.exec(text)?.[0];
      if (found === undefined) throw new Error(`"${text}": cannot read from "${text.slice(reader.at)}"`);
      reader.at += found.length;
      return wordNode(fold(found));
    }
  }
}

function readGroup(reader: Reader, close: ")" | "]"): TemplateNode {
  reader.at += 1;
  const node = readChoice(reader);
  if (reader.text[reader.at] !== close) throw new Error(`"${reader.text}": "${close}" is missing`);
  reader.at += 1;
  return node;
}

function readUntil(reader: Reader, close: string): string {
  const end = reader.text.indexOf(close, reader.at);
  if (end < 0) throw new Error(`"${reader.text}": "${close}" is missing`);
  const name = reader.text.slice(reader.at + 1, end);
  reader.at = end + 1;
  return name;
}

function ruleTree(name: string, rules: Rules): TemplateNode {
  const trees = treesOf(ruleTrees, rules);
  const known = trees.get(name);
  if (known) return known;
  const text = rules[name];
  if (text === undefined) throw new Error(`there is no rule <${name}>`);
  const tree = parseTemplate(text, rules);
  trees.set(name, tree);
  return tree;
}

const apart: ReadonlySet<string> = new Set([" ", "|", ")", "]", "{", "<", "}", ">"]);

/** Glues what follows without a space: `puerto[s]` is puertos or puerto. */
function withEndings(item: TemplateNode, reader: Reader): TemplateNode {
  let node = item;
  while (reader.at < reader.text.length && !apart.has(reader.text[reader.at] ?? "")) {
    const stems = spellings(node);
    const endings = spellings(readItem(reader));
    if (!stems || !endings) throw new Error(`"${reader.text}": only words can be glued together`);
    const options = stems.flatMap((stem) => endings.map((ending) => stem + ending));
    node = { kind: "choice", options: options.map((folded) => (folded === "" ? empty : wordNode(folded))) };
  }
  return node;
}

function spellings(node: TemplateNode): string[] | undefined {
  switch (node.kind) {
    case "word":
      return [node.folded];
    case "slot":
      return undefined;
    case "sequence":
      return node.items.length === 0 ? [""] : undefined;
    case "choice": {
      const all = node.options.map(spellings);
      return all.every((one) => one !== undefined) ? all.flat() : undefined;
    }
    default:
      return node satisfies never;
  }
}
