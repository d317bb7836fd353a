import { coverageGap } from "./coverage.ts";
import { hasOpaque } from "./landmarks.ts";
import { opaqueStatement, readScript } from "./read-script.ts";
import type { GrammarFiles, SecondOpinion } from "./second-opinion.ts";
import type { Script } from "./syntax.ts";

/** Turns bash text into the typed tree. Never throws: whatever is not understood is opaque. */
export type ShellParser = { parse(source: string): Script };

/**
 * The parser for any text: our reader makes the tree, and where tree-sitter-bash reads the same text otherwise an opaque
 * statement joins it. Loading takes some 70 ms; `files` are found beside a bundle or in the npm packages by default.
 */
export async function loadShellParser(files?: GrammarFiles): Promise<ShellParser> {
  const { loadSecondOpinion } = await import("./second-opinion.ts");
  const secondOpinion = await loadSecondOpinion(files);
  return { parse: (source) => parsePlain(source) ?? parse(source, secondOpinion) };
}

/**
 * The tree of text that has one reading only: words of harmless characters or in single quotes, and pipes. It needs no
 * second opinion, and so no loading; what skills write is like this. Undefined: use loadShellParser().
 */
export function parsePlain(source: string): Script | undefined {
  return source.length < 4096 && plain.test(source) && source.isWellFormed() ? readScript(source) : undefined;
}

const word = /(?:[A-Za-z0-9_@%+:,./-]|[A-Za-z0-9_@%+:,./-]=|'[^'\0-\x08\x0a-\x1f\x7f]*'|\\')+/.source;
const plain = new RegExp(`^${word}(?: ${word})*(?: \\| ${word}(?: ${word})*)*$`);

const maximumBytes = 64 * 1024;

function parse(source: string, secondOpinion: SecondOpinion): Script {
  const reason = refusal(source);
  if (reason !== undefined) return { source, statements: [opaqueStatement(source, reason)] };
  const script = readScript(source);
  if (hasOpaque(script)) return script;
  const doubt = doubtOf(script, secondOpinion);
  // What was read stays: it shows the worst of what the text may do.
  return doubt === undefined ? script : { source, statements: [...script.statements, opaqueStatement(source, doubt)] };
}

function doubtOf(script: Script, secondOpinion: SecondOpinion): string | undefined {
  try {
    return coverageGap(script) ?? secondOpinion(script);
  } catch {
    return "second-opinion-failed";
  }
}

/** Why this text is not even read: it is too long, or bash would get other bytes than we see. */
function refusal(source: string): string | undefined {
  if (source.length > maximumBytes || Buffer.byteLength(source) > maximumBytes) return "too-long";
  if (source.includes("\0")) return "nul-character";
  if (!source.isWellFormed()) return "not-unicode";
  return undefined;
}
