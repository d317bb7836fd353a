import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** Whether the line of headings is to be there. */
export function readHeader(row: Row, draft: Draft): void {
  row.take(
    "(?:,|y|and|but|pero)? ?(?:(?:con|with|keep|keeping|dejando|deja|manteniendo|manten|conservando|leaving|leave|que|and|but|arriba|on top|siempre) )+<header>(?: <line>)? ?(?:(?:staying|stays?|left|kept|que|se|quede|queda|siga|sigue|is|to|stay|still|where it is|donde esta|fij[oa]|intact[oa]?) ?)*(?:on top|at the top|first|arriba|primero|la primera|al principio|encima|in place|included|incluid[oa]|untouched|en su sitio)?(?= (?:,|~|$|F))",
    () => {
      if (draft.known.format.kind !== "table") return false;
      draft.keepHeader = true;
      return true;
    },
  );
  row.take(
    "(?:<and> )?(?:<headerless>|(?:<without>|no cuentes|quita|no incluyas|saltate|skip|do not count|do not include|leaving out|leave out|menos|salvo|not counting|not including|ignoring|after|tras|quitando|que no (?:salga|cuente|aparezca)|sin tener en cuenta|sin contar con)(?: (?:contar|con|incluir|the|for))? (?:<header>)(?: out)?|<header> (?:aparte|excluded|out|no|apart)|(?:the |la |el )?header(?:s)? (?:out|excluded)|leave (?:the )?headers? out)",
    () => {
      draft.skipHeader = true;
    },
  );
}
