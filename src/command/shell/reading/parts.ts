import type { WordPart } from "../syntax.ts";

export function literal(value: string, quoted: boolean): WordPart {
  return { kind: "literal", value, quoted };
}

/** Adjacent literals of like quoting become one; empty ones disappear unless they are all that a quote left. */
export function mergeLiterals(parts: readonly WordPart[]): WordPart[] {
  const merged: WordPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === "literal" && last?.kind === "literal" && last.quoted === part.quoted) {
      merged[merged.length - 1] = literal(last.value + part.value, part.quoted);
    } else if (part.kind === "glob" && last?.kind === "glob") {
      merged[merged.length - 1] = { kind: "glob", value: last.value + part.value };
    } else if (!(part.kind === "literal" && part.value === "" && !part.quoted)) {
      merged.push(part);
    }
  }
  return merged;
}
