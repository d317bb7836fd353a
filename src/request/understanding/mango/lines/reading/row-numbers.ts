import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** "Add the row number in front of each line". */
export function readRowNumbers(row: Row, draft: Draft): void {
  row.take(
    "(?:anade|anadir|agrega|agregar|pon|ponle|ponme|poner|mete|inserta|antepon|add|put|prefix|prepend|insert|show|muestra)(?:le|les|me)? (?:<the> |un |una |a |su |its )?(?:numero|number)(?:s)? (?:de |of )?(?:<the> )?(?:lineas?|filas?|orden|lines?|rows?)(?: (?:delante|por delante|al principio|al inicio|at the (?:start|beginning|front)|in front|before|to|de|of|a|en|on|each|every|cada|una|las|los|lineas?|filas?|lines?|rows?|tod[oa]s|all|the|del|as|como|first|primera|primer|column|columna|a|un|una))*(?= (?:~|F|,|$|<of>))",
    () => {
      draft.numbered = true;
      return true;
    },
  );
}
