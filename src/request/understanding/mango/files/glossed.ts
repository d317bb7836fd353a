import { fold } from "../../text/fold.ts";
import type { Term } from "../phrases/term.ts";

/**
 * "Las bajadas a medias (.part)", "the object files (*.o)": a word for what the pattern in brackets behind it says. None is
 * that says which of them are meant.
 */
export function isGlossed({ kinds, folded }: Term, normalised: string): boolean {
  if (kinds !== "" || isRestrictive.test(folded)) return false;
  for (const [, before = ""] of fold(normalised).matchAll(glosses)) {
    const words = before.trim().split(/\s+/);
    const from = words.findLastIndex((word) =>
      /^(?:los|las|el|la|the|all|todos|todas|every|each|any|its|my|mis|sus)$/.test(word),
    );
    const phrase = words.slice(Math.max(from, words.length - longestPhrase));
    if (phrase.includes(folded) && !phrase.some((word) => isRestrictive.test(word))) return true;
  }
  return false;
}

const glosses =
  /([^(),;:]*)\((?:los |the |ending in |acabad[oa]s en |extension )?(?:\*?\.[a-z0-9~.]+|\*\S+)(?: ?(?:,|y|o|and|or) ?(?:\*?\.[a-z0-9~.]+|\*\S+))*\)/g;

/** In words. */
const longestPhrase = 5;

const isRestrictive =
  /^(?:viej|antigu|nuev|grand|pequen|chic|vaci|dupli|repet|rot[oa]|ocult|reci|ultim|old|new|big|large|small|empty|hidden|recent|unused|broken|last|biggest|no|not|sin|without|root|mi[ao]s|mine)/;
