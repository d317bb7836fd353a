import type { Atom } from "./atoms.ts";

/** "The neighbours (vecinos)", "height (field alto)": a column in brackets is what the word before them means. */
export function withAppositions(atoms: readonly Atom[], isKnown: (word: string) => boolean): Atom[] {
  const said: Atom[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const inner = atoms
      .slice(at + 1, at + 5)
      .filter(({ word }) => !/^(?:columna|campo|column|field|key|clave)$/.test(word));
    const [open, column, close] = inner;
    const isNoun = atom.mark === "word" && atom.word.length > 2 && !isKnown(atom.word);
    if (isNoun && isBracket(open, "(") && column?.mark === "C" && (close === undefined || isBracket(close, ")"))) {
      said.push({ ...column, from: atom.from });
      at = close === undefined ? atoms.length : atoms.indexOf(close);
    } else said.push(atom);
  }
  return said;
}

function isBracket(atom: Atom | undefined, sign: "(" | ")"): boolean {
  return atom?.mark === "comma" && atom.text === sign;
}
