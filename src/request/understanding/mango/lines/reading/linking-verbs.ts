import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/**
 * "Permits that were asked for in March", "pupils paying less than 100": the verb before a condition that has been understood says
 * nothing more than the condition does.
 */
export function readLinkingVerbs(row: Row, draft: Draft): void {
  const { conditions, known, edit, deletes } = draft;
  const isTold = conditions.some(({ on }) => on === "column" || on === "time" || on === "text");
  if (!isTold || edit !== undefined || deletes || known.format.kind === "text" || known.format.kind === "settings")
    return;
  const be =
    "(?:(?:<that>|y|and|who|se|nos|me|les|le|lo|la|los|las|ya|todavia|still|ademas|tambien|also|han?|hayan?|have|has|had|were|was|are|is|esta|estan|esten|estaban|siendo|being|been|fue|fueron|it|they) )*";
  const after = "(?: (?:by|por|a|al|to|con|with|on|en|in|at|for|from|the|el|la|de|como|as))?";
  const isHarmless = (found: { text(name: string): string }) => !saysMore.test(found.text("v").toLowerCase());
  // The past and what goes on are plainly verbs.
  row.take(
    `(?<!(?:no|not|never|nunca|sin|without) )${be}(?<v>[a-z]{2,}(?:aron|ieron|ando|iendo|ad[oa]s?|id[oa]s?|ing|ed))${after}(?= ~)`,
    isHarmless,
  );
  // The present is one behind "that".
  row.take(
    `(?<!(?:no|not|never|nunca|sin|without) )(?:(?:,|y|and) )*(?:que|that|which|who|quien(?:es)?) (?:(?:se|nos|me|les|le|ya|tambien|also) )*(?<v>[a-z]{3,})${after}(?= ~)`,
    isHarmless,
  );
  row.take(
    "(?:(?:,|y|and) )*(?:<that>|who|quien(?:es)?) (?:(?:has|have|had|han?|hayan?) )?(?:were|was|are|is|been|estuv[a-z]+|estado|estan|esta|fueron|fue|son|es)(?: (?:ever|once|alguna vez|algun dia|already|ya))?(?= ~)",
  );
}

/** Verbs that say which lines, or what is to become of them, by themselves. */
const saysMore =
  /^(?:empi|comi|comen|arranc|inici|termin|acab|finali|conten|contien|inclu|exced|super|rebas|falt|care|difier|coincid|igual|rep[ie]t|duplic|excep|sobra|start|begin|ends?$|ending|ended|contain|exceed|lack|miss|differ|match|equal|repeat|exclu|ignor|omit|borr|elimin|quit|delet|remov|drop|replac|reempla|sustitu|cambi|chang|anad|agreg|add|mov|copi|sort|orden|agrup|group|count|cont[ae]|sum|dupli|convert|convier|format|split|divid|merg|join|compar|rhym|rim|no$|not$|skip|salt|less|more|never|nunca|without|during|between|following|preced|sigui|anteced|pas[ae])/;
