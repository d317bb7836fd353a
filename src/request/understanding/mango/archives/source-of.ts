import { pathOf } from "../files/read-places.ts";
import type { Term } from "../phrases/term.ts";
import { formatOf, type Source } from "./archive-wish.ts";

/** What a value stands for: a path, or a pattern of the shell. */
export function sourceOf(term: Term): Source {
  const glob = globOf(term);
  return glob === "" ? { path: pathOf(term), isGlob: false } : { path: glob, isGlob: true };
}

export function globOf({ text, values, kinds, quoted }: Term): string {
  return kinds.includes("g") && !quoted ? (values.g ?? text) : "";
}

export function isArchive(term: Term | undefined): boolean {
  const kind = term && (formatOf(pathOf(term)) ?? formatOf(globOf(term)))?.kind;
  return kind !== undefined && kind !== "file";
}
