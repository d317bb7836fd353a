import type { Draft } from "./draft.ts";
import type { Keep } from "./levels.ts";
import type { Row } from "./phrase.ts";

/** What nothing else has taken and the file has: "is X in F", "what came from 10.0.0.99", "lo que hizo vidal". */
export function readLeft(row: Row, draft: Draft, keep: Keep): void {
  const { head, format } = draft.known;
  const isText = format.kind === "log" || format.kind === "text";
  const found = (text: string) =>
    head !== undefined &&
    new RegExp(`(?<![\\p{L}\\d])${text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?![\\p{L}\\d])`, "u").test(head);
  if (isText && draft.figure === undefined && draft.edit === undefined && !draft.deletes && draft.compare === undefined)
    row.take(
      "(?<=^ (?:(?:is|are|esta|aparece|sale|figura|existe|hay|mira si|comprueba si|check (?:if|whether)|see if|tenemos|do we have)(?: (?:there|esta|is|aparece|sale|figura))? )(?:(?:a|an|the|el|la|un|una|line|linea|usuario|user|correo|email) )*)(?<v>[TX]\\d+|[a-z][a-z0-9_-]*)(?= (?:<of>|~|F|$|listed|apuntad[oa]|present|there))",
      (one) => keep([one.text("v")]),
    );
  // "Cuántos apple hay": the lines that have it.
  if (
    format.kind === "text" &&
    draft.figure?.what === "count" &&
    draft.conditions.length === 0 &&
    draft.by === undefined &&
    draft.show.length === 0
  )
    row.take(
      "(?<=^ ~+ )(?<v>[TX]\\d+|[a-z][a-z0-9_-]{2,})(?= (?:~|F|,|$|<of>|hay|are|do))",
      (one) => found(one.text("v")) && keep([one.text("v")]),
    );
  if (draft.numbered)
    row.take(
      "(?:esta|aparece|sale|pone|is|appears|does|shows up) (?<v>[TX]\\d+|[a-z][a-z0-9_-]*)(?: (?:appear|show up|occur))?(?= (?:<of>|~|F|,|$))",
      (one) => keep([one.text("v")]),
    );
  const isOfText = format.kind === "text" && draft.show.some(({ kind }) => kind === "match");
  if ((format.kind !== "log" && !isOfText) || draft.compare !== undefined || draft.edit !== undefined) return;
  row.take(
    "(?:(?:de|del|of|from|by|for|para|por|con|with|to|a|la|el|the|ip|usuario|user|host|C\\d+|punto|desde|came|come|comes|viene|vienen|hizo|hace|did|does|ha hecho|lo que|what|sobre|about) )*(?<v>[TX]\\d+)(?= )",
    (one) => found(one.text("v")) && keep([one.text("v")]),
  );
  row.take(
    "(?:(?:de|del|en|in|quedaron|quedan|quedo|se|from|by|por|lo que (?:ha hecho|hizo|hace)|what|sobre|about|punto|usuario|user|host|service|servicio|maquina) )+(?:(?:el|la|the|usuario|user|host|punto|service|servicio) )*(?<v>[a-z][a-z0-9_-]{2,})(?: (?:did|ha hecho|hizo))?(?= (?:<of>|~|F|,|$))",
    (one) => {
      const text = one.text("v");
      return !plainWords.test(text) && found(text) && keep([text]);
    },
  );
}

/** That logs have, and that name nothing in them. */
const plainWords =
  /^(?:error|errores|errors?|info|log|logs|lineas?|lines?|usuarios?|users?|servers?|servidor|entrada|salida|fecha|hora|dia|day|today|hoy|ayer|nivel|level|client|server|status|estado|aviso|warn|warning|debug|all|each|cada|hour|date|time|request|requests)$/;
