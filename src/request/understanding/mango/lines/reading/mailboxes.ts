import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** "How many messages": in a file of mail each begins with a line of its own. */
export function readMailboxes(row: Row, draft: Draft): void {
  if (!draft.sources.every(({ path }) => /\.mbox$|(?:^|\/)mbox$|^\/var\/(?:spool\/)?mail\//.test(path))) return;
  for (const [words, field] of [
    ["(?:asuntos?|subjects?|subject lines?)", "Subject:"],
    [
      "(?:remitentes?|senders?|quien(?:es)? (?:los )?(?:manda|mandan|envia|envian|escribe|escriben|escribio|mando|envio)|who (?:sent|wrote|mails?)(?: (?:them|us))?)",
      "From:",
    ],
    ["(?:destinatari[oa]s?|recipients?)", "To:"],
  ] as const)
    row.take(
      `(?:<show> )?(?:(?<each><count> (?:de |of )?(?:<the> )?(?:mensajes?|messages?|correos?|mails?|e-?mails?|C\\d+)(?: (?:<many>|ha|han|has|have|did|mandado|enviado|escrito|sent|wrote|send|por|per|by|de|from|que))*(?: (?:cada|each|every))?|por|per|by|de cada|for each) )?(?:<the> )?${words}(?: (?:de|of|que|has|have|ha)(?: (?:<the> )?(?:mensajes?|messages?|correos?|mails?|e-?mails?|C\\d+|sent|mandado|enviado))?)?(?= (?:<of>|~|F|,|$|<and>|<once>))`,
      (found) => {
        draft.conditions.push({ on: "text", texts: [field], at: "start", not: false, anyCase: false });
        if (found.has("each")) {
          draft.by = "lines";
          draft.figure = { what: "count", column: undefined };
        }
      },
    );
  row.take(
    "<count> (?:de |of )?(?:<the> )?(?:mensajes?|messages?|correos?|mails?|e-?mails?|cartas?|C\\d+)(?: <many>)?",
    () => {
      draft.figure = { what: "count", column: undefined };
      draft.conditions.push({ on: "text", texts: ["From "], at: "start", not: false, anyCase: false });
    },
  );
}
