import { readColumnConditions } from "./column-conditions.ts";
import type { Draft } from "./draft.ts";
import { readForms } from "./forms.ts";
import { readKinds } from "./line-kinds.ts";
import { readLogDates } from "./log-dates.ts";
import type { Row } from "./phrase.ts";
import { readTimes } from "./times.ts";

/** Which lines: by where they stand, what they are, what is in their columns, and what they contain. */
export function readConditions(row: Row, draft: Draft): void {
  row.take(
    "<ignoring> (?:si (?:son|esta en|van en) )?(?:<the> )?(?:<lettercase>)(?: (?:<or>|<and>) <lettercase>)?",
    () => {
      draft.anyCase = true;
    },
  );
  row.take(
    "(?:sin distinguirlas|case[- ]insensitive|case[- ]insensitively|insensitive|insensible a mayusculas|(?:en )?(?:mayusculas|mayuscula) (?:o|y|u) (?:minusculas|minuscula)|upper or lower ?case|lower or upper case)",
    () => {
      draft.anyCase = true;
    },
  );
  row.take(
    "(?:como )?(?:<only> )?(?:<word> )?(?:palabra completa|palabra entera|palabra exacta|palabra suelta|palabras completas|palabras enteras|whole words?|exact words?|full words?|as a (?:whole )?word|standalone word)(?: only| matches)?",
    () => {
      draft.wholeWord = true;
    },
  );
  readForms(row, draft);
  readKinds(row, draft);
  readLogDates(row, draft);
  readColumnConditions(row, draft);
  readTimes(row, draft);
}

/** "En minúscula o mayúscula da igual" asks for no letters to be changed. */
export function readEitherCase(row: Row, draft: Draft): void {
  row.take(
    "(?:(?:en |in |sea en |este en |ya sea en |whether )?(?:mayusculas?|minusculas?|upper ?case|lower ?case|capitals?|upper|lower) (?:o|y|ni|or|and|como) (?:en |in )?(?:mayusculas?|minusculas?|upper ?case|lower ?case|capitals?)|(?:en |in )?(?:mayus y minus|mayus o minus|lettercase|case|upper and lower(?: case)?|capitals?(?: or not)?|<lettercase>)) (?:me |nos )?(?:da igual|da lo mismo|no importa|no importan|indistintamente|does not matter|doesn't matter|do not matter|is irrelevant|is not important|no me importa|lo mismo)",
    () => {
      draft.anyCase = true;
    },
  );
}
