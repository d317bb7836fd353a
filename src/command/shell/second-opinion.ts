import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { Node, Parser } from "web-tree-sitter";
import { type Landmarks, landmarks } from "./landmarks.ts";
import type { Script } from "./syntax.ts";
import { visitScript } from "./visit.ts";

/** Where tree-sitter-bash.wasm and web-tree-sitter.wasm lie, as paths; by default where the npm packages put them. */
export type GrammarFiles = { grammar: string; runtime: string };

/** Tells why tree-sitter's reading of the same text is another one, or undefined where both agree. */
export type SecondOpinion = (script: Script) => string | undefined;

/**
 * Loads tree-sitter-bash, a grammar that knows nothing of our reader. It errs in places (it hangs redirects on whole
 * lists, takes `\ ` for a blank), so it does not make the tree; but text that it cannot parse, or where it sees other
 * commands or words begin than we do, is text not to be sure of.
 */
export function loadSecondOpinion(files: GrammarFiles = installedFiles()): Promise<SecondOpinion> {
  const known = opinions.get(files.grammar);
  if (known !== undefined) return known;
  const loading = load(files);
  opinions.set(files.grammar, loading);
  // What failed may be tried again.
  loading.catch(() => opinions.delete(files.grammar));
  return loading;
}

/**
 * Once for a process: each load would take a further megabyte of WASM memory that is never given back, and a parser
 * that the garbage collector finalises minutes later has been seen to end in "memory access out of bounds".
 */
const opinions = new Map<string, Promise<SecondOpinion>>();

async function load(files: GrammarFiles): Promise<SecondOpinion> {
  // Together these keep V8 from optimising the huge lexer in the background: 500 ms and 500 MB on start otherwise.
  setFlagsFromString("--no-wasm-tier-up");
  setFlagsFromString("--no-wasm-dynamic-tiering");
  const { Language, Parser } = await import("web-tree-sitter");
  await Parser.init({ locateFile: () => files.runtime });
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(files.grammar)));
  return (script) => compare(script, parser);
}

/** Beside this file where everything is bundled into one folder, else in the packages. */
function installedFiles(): GrammarFiles {
  const find = (name: string, specifier: string) => {
    const beside = fileURLToPath(new URL(name, import.meta.url));
    return existsSync(beside) ? beside : fileURLToPath(import.meta.resolve(specifier));
  };
  return {
    grammar: find("tree-sitter-bash.wasm", "tree-sitter-bash/tree-sitter-bash.wasm"),
    runtime: find("web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm"),
  };
}

function compare(script: Script, parser: Parser): string | undefined {
  const tree = parser.parse(withoutTime(script));
  if (tree === null) return "second-opinion-none";
  try {
    if (tree.rootNode.hasError) return "second-opinion-error";
    const ours = landmarks(script);
    const theirs = treeLandmarks(tree.rootNode);
    if (!isSame(ours.commands, theirs.commands)) return "second-opinion-commands";
    if (!isSame(ours.words, theirs.words)) return "second-opinion-words";
    return undefined;
  } finally {
    tree.delete();
  }
}

/** To bash `time` is a reserved word, to the grammar a command: its place is blanked so that all offsets stay. */
function withoutTime(script: Script): string {
  let { source } = script;
  visitScript(script, {
    statement: ({ kind, start }) => {
      const option = kind === "group" ? /^time(?:[ \t]+-p)?/.exec(script.source.slice(start))?.[0] : undefined;
      if (option) source = source.slice(0, start) + " ".repeat(option.length) + source.slice(start + option.length);
    },
  });
  return source;
}

function isSame(ours: ReadonlySet<number>, theirs: ReadonlySet<number>): boolean {
  return ours.size === theirs.size && [...ours].every((start) => theirs.has(start));
}

function treeLandmarks(root: Node): Landmarks {
  const found: Landmarks = { commands: new Set(), words: new Set() };
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    collect(node, found);
    for (const child of node.namedChildren) if (child !== null) waiting.push(child);
  }
  return found;
}

function collect(node: Node, found: Landmarks): void {
  switch (node.type) {
    case "command":
      for (const child of node.childrenForFieldName("argument")) if (child) found.words.add(child.startIndex);
      return;
    case "command_name":
      found.commands.add(node.startIndex);
      found.words.add(node.startIndex);
      return;
    case "declaration_command":
    case "unset_command":
      found.commands.add(node.startIndex);
      for (const child of node.children) if (child) found.words.add(child.startIndex);
      return;
    case "test_command":
      // `[ … ]` is a program like any other to bash; `[[ … ]]` is no command.
      if (node.child(0)?.type === "[") {
        found.commands.add(node.startIndex);
        found.words.add(node.startIndex);
      }
      return;
    case "file_redirect":
      for (const child of node.childrenForFieldName("destination")) if (child) found.words.add(child.startIndex);
      return;
    case "variable_assignment":
      // In `for ((i=0; …))` it is arithmetic.
      if (node.parent?.type !== "c_style_for_statement") found.words.add(node.startIndex);
      return;
    default:
      return;
  }
}
