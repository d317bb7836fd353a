import type { ModelLibrary } from "../../../ports/models.ts";
import { sayBytes } from "../../../request/skills/saying/figures.ts";
import { NeoError } from "../../../shared/errors.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { agrees } from "../agrees.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";

/** Removes models after a yes: one that was brought by hand may not be had again. */
export async function removeModels(
  ids: readonly string[],
  library: ModelLibrary,
  { flags, language }: Invocation,
  { terminal, signal }: CliServices,
): Promise<ExitCode> {
  const json = flags.json === true;
  const all = [...(await library.installed()), ...(await library.damaged()), ...(await library.unfinished())];
  const removed: string[] = [];
  let kept = false;
  for (const id of ids) {
    const found = all.find((model) => model.id === id);
    if (found === undefined) throw new NeoError("E_MODEL_NOT_INSTALLED", { id });
    const text = { id: visible(id), size: sayBytes(found.bytes, language) };
    if (!flags.yes && !(terminal.keyboard && terminal.screen)) throw new NeoError("E_NO_APPROVER");
    const question = message(language, "models_remove_question", text);
    if (flags.yes || (await agrees(question, { terminal, language, json, signal }))) {
      removed.push((await library.remove(id)).id);
      if (!json) terminal.stdout.write(`${message(language, "models_removed", text)}\n`);
    } else {
      kept = true;
      terminal.stderr.write(`${message(language, "models_kept", text)}\n`);
    }
  }
  if (json) terminal.stdout.write(`${JSON.stringify({ removed })}\n`);
  return kept ? 3 : 0;
}
