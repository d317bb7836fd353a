import type { InstalledModel, ModelLibrary } from "../../../ports/models.ts";
import { sayBytes } from "../../../request/skills/saying/figures.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";
import { describeMachine, describeModel } from "./describe-model.ts";

/** What is there, what this machine would do well with, and what else there is. */
export async function listModels(
  library: ModelLibrary,
  { flags, language }: Invocation,
  { terminal }: CliServices,
): Promise<ExitCode> {
  const machine = library.machine();
  const [installed, damaged] = [await library.installed(), await library.damaged()];
  const unfinished = await library.unfinished();
  const suggestions = library.suggestions();
  const known = library.known();
  if (flags.json) {
    const advised = suggestions.map(({ model, ...rest }) => ({ id: model.id, ...rest }));
    terminal.stdout.write(
      `${JSON.stringify({ machine, installed, damaged, unfinished, suggestions: advised, known })}\n`,
    );
    return 0;
  }
  const licences = new Map(known.map(({ licence }) => [licence.id, licence.name]));
  const there = new Set(installed.map(({ id }) => id));
  const advised = [...new Map(suggestions.map(({ model }) => [model.id, model])).values()];
  const suggested = advised.filter(({ id }) => !there.has(id));
  const others = known.filter(({ id }) => !there.has(id) && !advised.some((one) => one.id === id));
  const width = Math.max(...[...installed, ...damaged, ...unfinished, ...known].map(({ id }) => id.length));
  const title = (text: string) => terminal.stdout.write(`${terminal.paint("bold", text)}\n`);
  const row = (id: string, text: string) => terminal.stdout.write(`  ${visible(id).padEnd(width)}  ${text}\n`);
  const whole = (model: InstalledModel) => {
    row(model.id, describeModel(model, language, licences));
    const where = message(language, model.own ? "models_row_own" : "models_row_shared", {
      folder: visible(model.folder),
    });
    row("", terminal.paint("dim", where));
  };

  title(message(language, "models_installed"));
  installed.forEach(whole);
  if (installed.length === 0) terminal.stdout.write(`  ${message(language, "models_installed_none")}\n`);
  if (damaged.length > 0) title(`\n${message(language, "models_damaged")}`);
  damaged.forEach(whole);
  if (unfinished.length > 0) title(`\n${message(language, "models_unfinished")}`);
  for (const { id, bytes } of unfinished) row(id, sayBytes(bytes, language));
  if (suggested.length > 0) title(`\n${message(language, "models_suggested", describeMachine(machine, language))}`);
  for (const model of suggested) row(model.id, describeModel(model, language));
  if (others.length > 0) title(`\n${message(language, "models_others")}`);
  for (const model of others) row(model.id, describeModel(model, language));
  terminal.stdout.write(`\n${message(language, "models_how")}\n`);
  return 0;
}
