import type { InstalledModel, ModelLibrary, ModelLicence } from "../../../ports/models.ts";
import { sayBytes } from "../../../request/skills/saying/figures.ts";
import { NeoError } from "../../../shared/errors.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { agrees } from "../agrees.ts";
import type { ExitCode, Invocation } from "../command.ts";
import type { CliServices } from "../services.ts";
import type { ProgressDisplay } from "./progress-display.ts";

/** Fetches models one after the other; each licence is shown once, and nothing is fetched before a yes. */
export async function pullModels(
  ids: readonly string[],
  library: ModelLibrary,
  invocation: Invocation,
  services: CliServices & { progress: ProgressDisplay },
): Promise<ExitCode> {
  const { flags, language } = invocation;
  const { terminal, progress, signal } = services;
  const pulled: InstalledModel[] = [];
  const said = flags.json ? terminal.stderr : terminal.stdout;
  for (const id of ids) {
    const before = await library.locate(id);
    if (before !== undefined) {
      pulled.push(before);
      const folder = visible(before.folder);
      said.write(`${message(language, "models_pulled_already", { id: visible(id), folder })}\n`);
      continue;
    }
    if (!(await accepted(id, library, invocation, services))) {
      terminal.stderr.write(`${message(language, "models_licence_refused", { id: visible(id) })}\n`);
      return 3;
    }
    try {
      const model = await library.pull(id, { onProgress: (state) => progress.show(state), signal });
      progress.end();
      pulled.push(model);
      const size = sayBytes(model.bytes, language);
      said.write(`${message(language, "models_pulled", { id, size, files: visible(model.folder) })}\n`);
    } catch (thrown) {
      progress.end();
      if (signal.aborted) terminal.stderr.write(`${message(language, "models_part_kept", { id: visible(id) })}\n`);
      throw thrown;
    }
  }
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ pulled })}\n`);
  return 0;
}

async function accepted(
  id: string,
  library: ModelLibrary,
  { flags, language }: Invocation,
  { terminal, signal }: CliServices,
): Promise<boolean> {
  const licence = library.licenceToAccept(id);
  if (licence === undefined) return true;
  const json = flags.json === true;
  const asked = flags["accept-licence"] !== true;
  if (asked && !(terminal.keyboard && terminal.screen))
    throw new NeoError("E_LICENCE_NEEDED", { id, licence: licence.name, url: licence.url });
  const out = json ? terminal.stderr : terminal.stdout;
  const kind = message(language, licenceKinds[licence.kind]);
  out.write(`${message(language, "models_licence", { id, licence: licence.name, kind, url: licence.url })}\n`);
  const question = message(language, "models_licence_question");
  const agreed = !asked || (await agrees(question, { terminal, language, json, signal }));
  if (agreed) library.acceptLicence(licence);
  return agreed;
}

const licenceKinds = {
  free: "models_licence_free",
  conditions: "models_licence_conditions",
  "non-commercial": "models_licence_non_commercial",
  unstated: "models_licence_unstated",
} as const satisfies Record<ModelLicence["kind"], string>;
