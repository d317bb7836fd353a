import { visible } from "../../shared/text.ts";

/** A file's name or path for a list: escaped, and in quotes where it could be taken for more than a name. */
export function shownName(name: string): string {
  const safe = visible(name);
  return plain.test(safe) ? safe : `'${safe.replaceAll("'", "\\'")}'`;
}

const plain = /^[\p{L}\p{M}\p{N}_@%+=.,/~-]+$/u;
