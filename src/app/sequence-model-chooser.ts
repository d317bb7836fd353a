import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SequenceModelChoice } from "../engines/seq2seq/sequence-models.ts";
import { bundledModel } from "../models/bundled-model.ts";
import type { InstalledModels } from "../ports/models.ts";
import { NeoError } from "../shared/errors.ts";
import type { Config } from "./config/defaults.ts";

/** Which sequence model the settings mean: ours, which the product brings, or one that was brought. */
export function sequenceModelChooser(options: {
  settings: Config["mango"];
  models: InstalledModels;
  /** models/mango-mini of the product, and the folder that its files are unpacked into. */
  bundled: { source: string; target: string };
}): () => Promise<SequenceModelChoice | undefined> {
  const { settings, models, bundled } = options;
  const ours = bundledModel(bundled);
  return async () => {
    if (settings.model === "off") return undefined;
    if (settings.model === "auto") {
      if (!existsSync(join(bundled.source, "model.json"))) return undefined;
      const { files } = await ours.place(new AbortController().signal);
      return { id: "mango-mini", files };
    }
    const model = await models.locate(settings.model);
    if (model?.engine !== "seq2seq") throw new NeoError("E_MODEL_NOT_INSTALLED", { id: settings.model });
    return { id: model.id, files: model.files };
  };
}
