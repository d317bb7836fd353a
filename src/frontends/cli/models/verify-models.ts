import type { FileCheck, ModelLibrary } from "../../../ports/models.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";
import type { ProgressDisplay } from "./progress-display.ts";

/** Reads every byte of the models named, or of all. */
export async function verifyModels(
  ids: readonly string[],
  library: ModelLibrary,
  { flags, language }: Invocation,
  { terminal, progress, signal }: CliServices & { progress: ProgressDisplay },
): Promise<ExitCode> {
  const all = [...(await library.installed()), ...(await library.damaged())].map(({ id }) => id);
  const wanted = ids.length > 0 ? ids : all;
  const verified: { id: string; files: readonly FileCheck[] }[] = [];
  for (const id of wanted) {
    const files = await library
      .verify(id, { onProgress: (state) => progress.show(state), signal })
      .finally(() => progress.end());
    verified.push({ id, files });
    if (!flags.json) say(id, files, language, terminal);
  }
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ verified })}\n`);
  else if (wanted.length === 0) terminal.stdout.write(`${message(language, "models_verify_none")}\n`);
  return verified.every(({ files }) => isWhole(files)) ? 0 : 1;
}

function say(
  id: string,
  files: readonly FileCheck[],
  language: Invocation["language"],
  { stdout, stderr }: CliServices["terminal"],
): void {
  const name = visible(id);
  if (isWhole(files)) {
    stdout.write(`${message(language, "models_verified", { id: name, count: files.length })}\n`);
    return;
  }
  for (const { file, state } of files)
    if (state !== "ok") stderr.write(`${message(language, `models_${state}`, { id: name, file: visible(file) })}\n`);
  stderr.write(`${message(language, "models_verify_mend", { id: name })}\n`);
}

function isWhole(files: readonly FileCheck[]): boolean {
  return files.every(({ state }) => state === "ok");
}
