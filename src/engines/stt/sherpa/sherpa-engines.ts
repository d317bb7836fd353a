import { join } from "node:path";
import type { InstalledModel } from "../../../ports/models.ts";
import type { House, HousedEngine } from "../../host/housed-engine.ts";
import { sherpaModelEngine } from "../../sherpa/model-engine.ts";
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

async function filesOf({ engine, files }: InstalledModel, packageFolder: string, made: string): Promise<SherpaModel> {
  const { encoder = "", decoder = "", joiner = "", tokens = "" } = files;
  if (engine === "sherpa-transducer") return { kind: "transducer", encoder, decoder, joiner, tokens };
  return { kind: "moonshine", encoder, decoder, tokens: await moonshineTokens(packageFolder, made) };
}
