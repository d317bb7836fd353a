import { statSync } from "node:fs";
import { readModelSettings } from "../engines/seq2seq/model-settings.ts";
import type { SequenceModelChoice } from "../engines/seq2seq/sequence-engine.ts";
import { bundledModel } from "../models/bundled-model.ts";
import { readManifest } from "../models/manifest.ts";
import type { InstalledModel, InstalledModels } from "../ports/models.ts";
import { NeoError, toNeoError } from "../shared/errors.ts";
import type { Config } from "./config/defaults.ts";

/** Which sequence model the settings mean: ours, which the product brings, or one that was brought. Unpacks nothing yet. */
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
    if (settings.model !== "auto") {
      const model = await models.locate(settings.model);
      if (model?.engine !== "seq2seq") throw new NeoError("E_MODEL_NOT_INSTALLED", { id: settings.model });
      return installed(model);
    }
    const manifest = await readManifest(bundled.source);
    if (manifest === undefined) return undefined;
    const graphs = manifest.files.filter(({ name }) => name.endsWith(".onnx"));
    return {
      id: manifest.id,
      prompt: "masked",
      graphBytes: graphs.reduce((sum, { bytes }) => sum + bytes, 0),
      place: async (signal) => (await ours.place(signal)).files,
    };
  };
}

function installed({ id, files }: InstalledModel): SequenceModelChoice {
  const graphs = [files.encoder, files.decoder, files.decoderWithPast].filter((file) => file !== undefined);
  return {
    id,
    prompt: promptOf(files),
    graphBytes: graphs.reduce((sum, file) => sum + sizeOf(file), 0),
    place: async () => files,
  };
}

function promptOf({ config = "", generation }: InstalledModel["files"]) {
  try {
    return readModelSettings(config, generation).prompt;
  } catch (cause) {
    throw new NeoError("E_ENGINE_FAILED", { engine: "mango", reason: toNeoError(cause).message }, { cause });
  }
}

/** With the weights that lie beside a graph too large for one file. */
function sizeOf(graph: string): number {
  return [graph, `${graph}_data`, `${graph}.data`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
