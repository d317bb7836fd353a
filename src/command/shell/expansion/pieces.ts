import type { WordPart } from "../syntax.ts";
import type { ExpansionContext } from "./context.ts";

/**
 * A part after its value was looked up. text: `literal` was written so and never splits; else it came from a variable and
 * does unless quoted. glob: an unquoted pattern.
 */
export type Piece =
  | { kind: "text"; value: string; quoted: boolean; literal: boolean }
  | { kind: "glob"; value: string }
  | { kind: "unknown"; quoted: boolean };

export function pieces(parts: readonly WordPart[], context: ExpansionContext): Piece[] {
  return parts.map((part) => piece(part, context));
}

function piece(part: WordPart, context: ExpansionContext): Piece {
  switch (part.kind) {
    case "literal":
      return { kind: "text", value: part.value, quoted: part.quoted, literal: true };
    case "glob":
      return { kind: "glob", value: part.value };
    case "tilde": {
      const home = part.user === "" ? lookUp("HOME", context) : undefined;
      return home ? { kind: "text", value: home, quoted: true, literal: true } : { kind: "unknown", quoted: true };
    }
    case "variable": {
      const isPlain = part.operation === undefined && part.index === undefined;
      const value = isPlain ? lookUp(part.name, context) : undefined;
      if (value !== undefined) return { kind: "text", value, quoted: part.quoted, literal: false };
      const isMany = part.name === "@" || part.index !== undefined || part.operation?.startsWith("!") === true;
      return { kind: "unknown", quoted: part.quoted && !isMany };
    }
    case "substitution":
    case "arithmetic":
      return { kind: "unknown", quoted: part.quoted };
    case "process":
      return { kind: "unknown", quoted: true };
    case "brace":
    case "opaque":
      return { kind: "unknown", quoted: false };
  }
}

/** A variable's value when it is surely this in the shell that would run the script. */
function lookUp(name: string, context: ExpansionContext): string | undefined {
  if (shellOwned.test(name)) return undefined;
  if (context.variables?.has(name)) return context.variables.get(name);
  if (name === "PWD") return context.folder;
  if (name === "HOME") return Object.hasOwn(context.environment, "HOME") ? context.environment.HOME : context.home;
  return Object.hasOwn(context.environment, name) ? context.environment[name] : undefined;
}

// Bash sets these itself, whatever the environment says.
const shellOwned =
  /^(_|IFS|SHLVL|RANDOM|SRANDOM|SECONDS|EPOCH.*|LINENO|BASH.*|FUNCNAME|DIRSTACK|GROUPS|PIPESTATUS|COMP.*|COPROC|U?ID|EUID|PPID|OPT.*|HISTCMD|REPLY|MAPFILE|READLINE.*|OLDPWD|PS[0-9]|SHELLOPTS|HOSTNAME|HOSTTYPE|MACHTYPE|OSTYPE|TIMEFORMAT|[^A-Za-z_].*)$/;
