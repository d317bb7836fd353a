import type { ModelLibrary } from "../../../ports/models.ts";
import { sayBytes } from "../../../request/skills/saying/figures.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";
import type { ProgressDisplay } from "./progress-display.ts";

/** Takes in what was brought on a stick or a share. */
export async function importModels(
  paths: readonly string[],
  library: ModelLibrary,
  { flags, language }: Invocation,
  { terminal, progress, signal }: CliServices & { progress: ProgressDisplay },
): Promise<ExitCode> {
  const imported = await library
    .importFrom(paths, { onProgress: (state) => progress.show(state), signal })
    .finally(() => progress.end());
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ imported })}\n`);
  else
    for (const { id, task, bytes, folder, licence } of imported) {
      const what = message(language, `models_task_${task}`);
      const text = { id: visible(id), what, size: sayBytes(bytes, language), folder: visible(folder) };
      terminal.stdout.write(`${message(language, "models_imported", text)}\n`);
      if (licence === "unknown") terminal.stdout.write(`${message(language, "models_imported_unknown")}\n`);
    }
  return 0;
}
