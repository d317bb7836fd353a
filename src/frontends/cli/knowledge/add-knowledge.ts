import type { IndexingReport, Knowledge } from "../../../ports/knowledge.ts";
import type { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";
import type { IndexingDisplay } from "./indexing-display.ts";

/** Files, folders and web pages become known; 1 where something could not be read. */
export async function addKnowledge(
  places: readonly string[],
  knowledge: Knowledge,
  { flags, language }: Invocation,
  { terminal, signal, progress }: CliServices & { progress: IndexingDisplay },
): Promise<ExitCode> {
  const reports: (IndexingReport & { place: string })[] = [];
  for (const place of places) {
    try {
      const report = await knowledge.add(place, { onProgress: (state) => progress.show(state), signal });
      reports.push({ place, ...report });
      progress.end();
      if (!flags.json) tell(report, place, language, terminal);
    } catch (thrown) {
      progress.end();
      if ((thrown as NeoError).code === "E_CANCELLED")
        terminal.stderr.write(`${message(language, "knowledge_part_kept", { place: visible(place) })}\n`);
      throw thrown;
    }
  }
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ added: reports })}\n`);
  return reports.some(({ skipped }) => skipped.length > 0) ? 1 : 0;
}

function tell(
  { added, unchanged, removed, skipped }: IndexingReport,
  place: string,
  language: Language,
  { stdout, stderr }: CliServices["terminal"],
): void {
  const passages = added.reduce((sum, document) => sum + document.passages, 0);
  const counts = { place: visible(place), count: added.length, passages, unchanged, removed };
  stdout.write(`${message(language, "knowledge_added", counts)}\n`);
  for (const { locator, detail } of skipped)
    stderr.write(`${message(language, "knowledge_skipped", { place: visible(locator), reason: visible(detail) })}\n`);
}
