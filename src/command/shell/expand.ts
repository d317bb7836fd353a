import type { ExpansionContext } from "./expansion/context.ts";
import { splitFields } from "./expansion/fields.ts";
import { type Piece, pieces } from "./expansion/pieces.ts";
import { unfoldBraces } from "./expansion/unfold-braces.ts";
import type { Word } from "./syntax.ts";

export type { ExpansionContext } from "./expansion/context.ts";

/**
 * The arguments a word becomes, or that they cannot be known. `prefix` is the literal text before the first unknown
 * part; `quoted` tells that the word is surely one argument, whatever the unknown parts hold.
 */
export type Expanded = { kind: "known"; values: string[] } | { kind: "dynamic"; prefix: string; quoted: boolean };

/** Expands a word as bash expands an argument: braces, tilde, variables, splitting, globs, quote removal. */
export function expandWord(word: Word, context: ExpansionContext): Expanded {
  const values: string[] = [];
  for (const parts of unfoldBraces(word.parts)) {
    const found = pieces(parts, context);
    const known = found.some((piece) => piece.kind === "unknown") ? undefined : splitFields(found, context);
    if (known === undefined) {
      const only = values.length === 0 && !word.parts.some((part) => part.kind === "brace");
      return {
        kind: "dynamic",
        prefix: only ? literalPrefix(found) : prefixOfWord(word),
        quoted: only && isOneArgument(found),
      };
    }
    values.push(...known);
  }
  return { kind: "known", values };
}

/** Expands where bash neither splits nor globs: assignments, here-strings, case subjects. Undefined: not known. */
export function expandText(word: Word, context: ExpansionContext): string | undefined {
  const found = pieces(word.parts, context);
  let text = "";
  for (const piece of found) {
    if (piece.kind !== "text") return undefined;
    text += piece.value;
  }
  return text;
}

function literalPrefix(found: readonly Piece[]): string {
  let prefix = "";
  for (const piece of found) {
    if (piece.kind !== "text" || (!piece.quoted && /[ \t\n*?[\\]/.test(piece.value) && !piece.literal)) return prefix;
    prefix += piece.value;
  }
  return prefix;
}

function prefixOfWord(word: Word): string {
  let prefix = "";
  for (const part of word.parts) {
    if (part.kind !== "literal") return prefix;
    prefix += part.value;
  }
  return prefix;
}

/** Quoted unknowns never split; `"$@"` and `"${a[@]}"` are many arguments all the same, which pieces() marks unquoted. */
function isOneArgument(found: readonly Piece[]): boolean {
  return found.every((piece) =>
    piece.kind === "text" ? piece.literal || piece.quoted : piece.kind === "unknown" && piece.quoted,
  );
}
