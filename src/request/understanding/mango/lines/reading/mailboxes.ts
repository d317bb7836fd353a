import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** "How many messages": in a file of mail each begins with a line of its own. */
export function readMailboxes(row: Row, draft: Draft): void {
  if (!draft.sources.every(({ path }) => /\.mbox$|(?:^|\/)mbox$|^\/var\/(?:spool\/)?mail\//.test(path))) return;
  row.take(
    "<count> (?:de |of )?(?:<the> )?(?:mensajes?|messages?|correos?|mails?|e-?mails?|cartas?|C\\d+)(?: <many>)?",
    () => {
      draft.figure = { what: "count", column: undefined };
      draft.conditions.push({ on: "text", texts: ["From "], at: "start", not: false, anyCase: false });
    },
  );
}
