import { join } from "node:path";
import type { InstalledModel } from "../../../ports/models.ts";
import type { House, HousedEngine } from "../../host/housed-engine.ts";
import { madeFolder } from "../../sherpa/made-folder.ts";
import { sherpaModelEngine } from "../../sherpa/model-engine.ts";
import { writeWithIntegerProjection } from "./integer-projection.ts";
import { moonshineTokens } from "./moonshine-tokens.ts";
import type { SherpaModel, SherpaOptions } from "./program.ts";

/** sherpa-onnx with one model that hears. */
export function sherpaEngine(
  house: House,
  options: { name: string; program: string; model: InstalledModel; threads: number },
): HousedEngine {
  const { model, threads } = options;
  return sherpaModelEngine(house, {
    ...options,
    prepare: async (packageFolder) => {
      const files = await filesOf(model, packageFolder, join(house.folder, "made"));
      const { kind: _, ...paths } = files;
      const given: SherpaOptions = { packageFolder, model: files, threads };
      return { options: given, reads: Object.values(paths) };
    },
  });
}

async function filesOf(
  { id, engine, files }: InstalledModel,
  packageFolder: string,
  made: string,
): Promise<SherpaModel> {
  const { encoder = "", decoder = "", joiner = "", tokens = "" } = files;
  if (engine === "sherpa-transducer") return { kind: "transducer", encoder, decoder, joiner, tokens };
  const pieces = await moonshineTokens(packageFolder, made);
  return { kind: "moonshine", encoder, decoder: await quickDecoder(id, decoder, made), tokens: pieces };
}

/** A copy of the decoder that takes half its time, made once. Where none can be made, its own is only slower. */
async function quickDecoder(id: string, decoder: string, made: string): Promise<string> {
  try {
    const folder = await madeFolder(made, { id, file: decoder }, async (aside) => {
      if (!(await writeWithIntegerProjection(decoder, join(aside, quickName)))) throw new Error("nothing to change");
    });
    return join(folder, quickName);
  } catch {
    return decoder;
  }
}

const quickName = "decoder.onnx";
