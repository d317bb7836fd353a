import type { Draft } from "./draft.ts";
import type { Keep } from "./levels.ts";
import type { Row } from "./phrase.ts";

/** "Qué trabajos han fallado", "which ones were refused": what happened, as the file itself writes it, in whatever language. */
export function readHappenings(row: Row, draft: Draft, keep: Keep): void {
  const { head, format } = draft.known;
  if (head === undefined || format.kind === "table" || format.kind === "json" || format.kind === "settings") return;
  // What was read already is not said in other words too.
  if (
    draft.conditions.some(
      (one) => one.on === "text" && !one.not && /^[a-z ]+$/i.test(one.texts.join(" ")) && isHappening(one.texts),
    )
  )
    return;
  for (const [words, spellings] of happenings) {
    const written = spellings.find((one) => new RegExp(`(?<![A-Za-z])${one}(?![a-z])`).test(head));
    // Said as it is written it is a text like any other.
    if (written === undefined) continue;
    row.take(
      `(?:(?:<show>|<the>|<lines>|(?<count>cuant[oa]s|how many)) )*(?:(?!(?:lineas?|lines?|que|which|what|the|los|las|cuant[oa]s|how|many|ultim[oa]s?|primer[oa]s?|last|first|no|not|sin|without) )[a-z]{3,} )?(?:(?:que|that|which|se|me|nos|los|las|the ones|quien|who|ha|han|has|have|had|were|was|are|is|got|estan?|son|salen?|aparecen?|no) )*(?:${words})(?= (?:[TX]\\d|<of>|por|because|due|~|,|F|$|segun|according|<and>|hay|hubo|are there|were there|y|el|la|on))`,
      (found) => {
        if (found.atoms("count").length > 0) draft.figure ??= { what: "count", column: undefined };
        return keep([written]);
      },
    );
  }
  // "… because of a paper jam": in the words of the file.
  if (draft.conditions.length > 0)
    row.take(
      "(?:por culpa de|a causa de|debido a|because of|due to|caused by|on account of|por) (?:<the> |un |una |a |an |falta de )*(?<v>[a-z]+(?: [a-z]+){0,2}?)(?= (?:<of>|~|,|F|$|segun|according))",
      (found) => {
        const said = found.text("v");
        return said.length > 3 && head.toLowerCase().includes(said.toLowerCase()) && keep([said]);
      },
    );
}

function isHappening(texts: readonly string[]): boolean {
  return happenings.some(([, spellings]) => texts.some((text) => spellings.some((one) => text.includes(one))));
}

const happenings: readonly (readonly [string, readonly string[]])[] = [
  [
    "falla(?:do|ron|n)|fallo|fallid[oa]s?|salido mal|salieron mal|fail(?:ed|ures?|ing|s)?|went wrong|gone wrong",
    ["failed", "FAILED", "Failed", "failure", "FAILURE", "fallo", "fallido", "fallida", "FALLO"],
  ],
  [
    "terminad[oa]s?|completad[oa]s?|terminaron|acabad[oa]s?|acabaron(?: bien)?|terminado bien|salido bien|salieron bien|completed|finished|succeeded|successful",
    ["completed", "finished", "success", "succeeded", "completado", "completada", "terminada", "terminado", "OK"],
  ],
  [
    "rechazad[oa]s?|denegad[oa]s?|refused|rejected|denied",
    ["refused", "rejected", "denied", "rechazada", "rechazado", "denegado", "denegada"],
  ],
  [
    "tiempos? (?:de espera )?agotados?|timeouts?|time outs?|timed out|se (?:ha )?agot(?:o|ado) el tiempo",
    ["timed out", "timeout", "Timeout", "TIMEOUT", "tiempo agotado"],
  ],
  [
    "desconectad[oa]s?|desconexion(?:es)?|desconectaron|disconnected|disconnections?|disconnects?|dropped",
    ["disconnected", "deauthenticated", "disassociated", "Disconnected", "desconectado", "desconexión"],
  ],
  ["caducad[oa]s?|expirad[oa]s?|expired", ["expired", "caducada", "caducado", "expirada", "expirado"]],
  [
    "bloquead[oa]s?|descartad[oa]s?|sido bloquead[oa]s?|blocked|dropped",
    ["DROP", "BLOCK", "BLOCKED", "REJECT", "DENY", "blocked", "dropped", "bloqueado", "bloqueada"],
  ],
  [
    "reinicios?|reiniciad[oa]s?|reiniciaron|restarts?|restarted",
    ["restarted", "restarting", "restart", "reiniciado", "reinicio"],
  ],
];
