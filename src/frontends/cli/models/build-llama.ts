import type { BuildProgress, EngineProgress } from "../../../ports/engines.ts";
import { sayBytes } from "../../../request/skills/saying/figures.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";
import { sayWait } from "./progress-text.ts";

/** Compiles llama.cpp for this processor, and says what that gained. */
export async function buildLlama(
  { flags, language }: Invocation,
  { terminal, variables, buildLlama: build }: CliServices,
): Promise<ExitCode> {
  const { stdout, stderr } = terminal;
  const live = stderr.isTTY === true && variables.TERM !== "dumb";
  let shown = "";
  let tenth = "";
  const done = await build((progress) => {
    const text = progressText(progress, language);
    // Elsewhere than on a terminal a line each tenth of the way.
    const step = live ? text : text.replace(/\d %/, "0 %");
    if (step === tenth) return;
    tenth = step;
    shown = text;
    stderr.write(live ? `\r${text}\u001b[K` : `${text}\n`);
  }).finally(() => {
    if (live && shown !== "") stderr.write("\n");
  });
  if (flags.json) {
    stdout.write(`${JSON.stringify({ built: done })}\n`);
    return 0;
  }
  const { folder, bytes, tookMs, measured } = done;
  const facts = { time: sayWait(tookMs / 1000), size: sayBytes(bytes, language), folder: visible(folder) };
  stdout.write(`${message(language, "build_done", facts)}\n`);
  const gain =
    measured === undefined
      ? message(language, "build_no_model")
      : message(language, "build_gain", {
          model: visible(measured.model),
          before: measured.before.output.toFixed(1),
          after: measured.after.output.toFixed(1),
          promptBefore: measured.before.prompt.toFixed(0),
          promptAfter: measured.after.prompt.toFixed(0),
        });
  stdout.write(`${gain}\n`);
  return 0;
}

function progressText(progress: BuildProgress | EngineProgress, language: Language): string {
  if ("engine" in progress) {
    const [megabytes, total] = [progress.bytes, progress.totalBytes].map((bytes) => Math.round(bytes / 2 ** 20));
    const { engine } = progress;
    if (progress.stage === "ready") return message(language, "engine_fetched", { engine, megabytes: megabytes ?? 0 });
    return message(language, "engine_fetching", { engine, megabytes: megabytes ?? 0, total: total ?? 0 });
  }
  const percent = progress.total === 0 ? 0 : Math.floor((100 * progress.done) / progress.total);
  return message(language, `build_${progress.stage}`, { percent });
}
