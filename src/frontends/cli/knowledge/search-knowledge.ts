import type { Knowledge } from "../../../ports/knowledge.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";
import { sayPlace } from "./describe-passage.ts";
import type { IndexingDisplay } from "./indexing-display.ts";

const limit = 3;

/** The passages that answer best, each with where it stands; 1 where none does. */
export async function searchKnowledge(
  question: string,
  knowledge: Knowledge,
  { flags, language }: Invocation,
  { terminal, signal, progress }: CliServices & { progress: IndexingDisplay },
): Promise<ExitCode> {
  const found = await knowledge.search(question, {
    language,
    limit,
    signal,
    onProgress: (state) => progress.show(state),
  });
  progress.end();
  const { passages, answerable } = found;
  if (flags.json) {
    terminal.stdout.write(`${JSON.stringify(found)}\n`);
    return answerable ? 0 : 1;
  }
  if (!answerable) {
    terminal.stdout.write(`${message(language, "knowledge_unanswerable")}\n`);
    return 1;
  }
  for (const passage of passages) {
    terminal.stdout.write(`${terminal.paint("bold", sayPlace(passage, language))}\n`);
    for (const line of visible(passage.text, { multiline: true }).split("\n")) terminal.stdout.write(`  ${line}\n`);
    terminal.stdout.write("\n");
  }
  return 0;
}
