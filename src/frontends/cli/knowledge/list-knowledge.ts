import type { Knowledge, KnowledgeDocument } from "../../../ports/knowledge.ts";
import { sayBytes } from "../../../request/skills/saying/figures.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";

/** What the person added, one a line, and how much this machine brings. */
export async function listKnowledge(
  knowledge: Knowledge,
  { flags, language }: Invocation,
  { terminal }: CliServices,
): Promise<ExitCode> {
  const all = await knowledge.list();
  if (flags.json) {
    terminal.stdout.write(`${JSON.stringify({ documents: all })}\n`);
    return 0;
  }
  const own = all.filter((document) => document.own);
  for (const document of own) terminal.stdout.write(`${described(document, language)}\n`);
  if (own.length === 0) terminal.stdout.write(`${message(language, "knowledge_none_own")}\n`);
  const machine = all.filter((document) => !document.own);
  const passages = machine.reduce((sum, document) => sum + document.passages, 0);
  const key = machine.length === 0 ? "knowledge_machine_unread" : "knowledge_machine";
  terminal.stdout.write(`${message(language, key, { count: machine.length, passages })}\n`);
  return 0;
}

/** Forgets documents; the files themselves stay where they are. */
export async function removeKnowledge(
  places: readonly string[],
  knowledge: Knowledge,
  { flags, language }: Invocation,
  { terminal }: CliServices,
): Promise<ExitCode> {
  const removed: KnowledgeDocument[] = [];
  for (const place of places) {
    const some = await knowledge.remove(place);
    if (some.length === 0) throw new NeoError("E_KNOWLEDGE_UNKNOWN", { place });
    removed.push(...some);
  }
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ removed })}\n`);
  else
    for (const { locator } of removed)
      terminal.stdout.write(`${message(language, "knowledge_removed", { place: visible(locator) })}\n`);
  return 0;
}

function described({ kind, title, locator, passages, bytes }: KnowledgeDocument, language: Language): string {
  return message(language, "knowledge_row", {
    place: visible(locator),
    title: visible(title),
    kind: message(language, `knowledge_kind_${kind}`),
    passages,
    size: sayBytes(bytes, language),
  });
}
