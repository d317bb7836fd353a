import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** "Comenta la línea de port", "take the # off the Duplex line": lines that are to be in force, or not to be. */
export function readCommented(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const mark = markOf(draft);
  const named = "(?:<the> )?(?:<line> |<lines> )?(?:<of> |<that> (?:<contain> )?|<contain> )?(?:<word> )?{v:words}";
  const told =
    "(?:(?: ,)?(?: (?:que|which|that|y|and|porque|because|it|ahora|now|currently))+ (?:esta|is|viene|sale|comes|sigue)(?: (?:ahora|currently|now|still|todavia|aun))? (?:comentad[oa]|commented(?: out)?|desactivad[oa]|disabled))?";
  row.take(`(?:descoment[ae](?:r|me|la|lo)?|uncomment) ${named}${told}`, (found) =>
    set({ what: "uncomment", text: lineNamed(found), mark: mark.trim() }),
  );
  const sign =
    "(?:comentario|almohadilla|numeral|punto y coma|comment|hash|pound sign|semicolon|comment mark|X\\d+|T\\d+)";
  row.take(
    `(?:quita(?:r|le|me)?|saca(?:r|le|me)?|quite|elimina|borra|remove|take|strip|drop|get rid of) (?:<the> )?${sign}(?: (?:off|out|from))? (?:(?:a|de|del|from|of|on|at|in|que (?:hay|tiene|lleva)) )*(?:delante de |front of )?${named}${told}`,
    (found) => isOff(draft, lineNamed(found)) && set({ what: "uncomment", text: lineNamed(found), mark: mark.trim() }),
  );
  // "Activa Duplex" of what stands there only in a comment.
  row.take(
    `(?:activ[ae](?:r|me)?|habilit[ae](?:r|me)?|enable|activate|turn on|switch on) (?:<the> )?(?:(?:opcion|ajuste|directiva|option|setting|directive|parametro) )?(?:<of> )?${named}${told}`,
    (found) => isOff(draft, lineNamed(found)) && set({ what: "uncomment", text: lineNamed(found), mark: mark.trim() }),
  );
  if (draft.edit?.what === "uncomment")
    row.take(
      "(?:(?:,|que|which|that|it|y|and|porque|because|now|ahora) )*(?:esta|is|viene|sale) (?:comentad[oa]|commented(?: out)?|desactivad[oa]|disabled)(?= )",
    );
  row.take(
    `(?:coment[ae](?:r|me|la|lo)?|(?<!(?:all|the|any|every|blank|no|without|of|these|those|and|or|,) )comment(?! <lines>)|comment out) (?:out )?${named}(?: out)?`,
    (found) => set({ what: "comment", text: lineNamed(found), mark }),
  );
}

/** What the file itself puts before a setting that is not in force. */
function markOf({ known: { format, head = "" } }: Draft): string {
  if (format.kind === "settings" && /^\s*;/m.test(head) && !/^\s*#/m.test(head)) return "; ";
  return /^\s*#[A-Za-z][\w.-]*(?: ?=| |$)/m.test(head) &&
    !/^\s*# ?[A-Za-z][\w.-]* ?=/m.test(head.replace(/^\s*#\S.*$/gm, ""))
    ? "#"
    : "# ";
}

function isOff({ known: { head } }: Draft, text: string): boolean {
  const lines = (head ?? "").split("\n").filter((line) => line.includes(text));
  return text !== "" && lines.length > 0 && lines.every((line) => /^\s*[#;]/.test(line));
}

/** "The ip_forward line" is the one that has ip_forward. */
function lineNamed(found: Found): string {
  return found.text("v").replace(/ (?:line|entry|row|setting|option|directive)$/i, "");
}
