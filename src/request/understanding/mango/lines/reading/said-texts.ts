import type { Atom } from "./atoms.ts";
import type { Draft } from "./draft.ts";
import type { Found } from "./phrase.ts";

/** Of a list of texts each, without the words between them. */
export function said(found: Found): readonly Atom[] {
  return found
    .atoms("v")
    .filter(({ mark, word }) => mark !== "comma" && !/^(?:y|e|o|u|ni|and|or|nor|con|with|de)$/.test(word));
}

/** Whether both of two must be there. */
export function isBoth(found: Found): boolean {
  const between = found
    .atoms("v")
    .filter(({ mark, word }) => mark === "comma" || /^(?:y|e|o|u|ni|and|or|nor|con|with)$/.test(word));
  return said(found).length === 2 && between.every(({ word }) => /^(?:y|e|and|con|with)$/.test(word));
}

export function listed(found: Found): string[] {
  return [...found.texts("v")];
}

/** Whether the beginning of the file has it, in whatever capitals. */
export function isThere({ known: { head } }: Draft, text: string): boolean {
  return head?.toLowerCase().includes(text.toLowerCase()) === true;
}
