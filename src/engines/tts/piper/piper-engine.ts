import { existsSync } from "node:fs";
import { join } from "node:path";
import type { InstalledModel } from "../../../ports/models.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { House, HousedEngine } from "../../host/housed-engine.ts";
import { sherpaModelEngine } from "../../sherpa/model-engine.ts";
import { prepareVoice } from "./prepare-voice.ts";
import type { PiperOptions } from "./program.ts";

/** sherpa-onnx with one voice. */
export function piperEngine(
  house: House,
  options: { name: string; program: string; model: InstalledModel; threads: number },
): HousedEngine {
  const { model, threads } = options;
  return sherpaModelEngine(house, {
    ...options,
    prepare: async (packageFolder) => {
      const { model: file = "", config, tokens } = model.files;
      const ready = await prepareVoice(model.id, { model: file, config, tokens }, join(house.folder, "made"));
      const given: PiperOptions = { packageFolder, ...ready, dataFolder: dataFolderFor(model), threads };
      return { options: given, reads: [ready.model, ready.tokens, given.dataFolder] };
    },
  });
}

/** How letters sound, as espeak-ng has it: a model's own, or the system's (Debian: espeak-ng-data). */
function dataFolderFor({ files }: InstalledModel): string {
  const own = files.sounds === undefined ? [] : [files.sounds];
  const found = [...own, ...systemFolders].find((folder) => existsSync(join(folder, "phontab")));
  if (found === undefined)
    throw new NeoError("E_NOT_INSTALLED", { program: "espeak-ng", package: "sudo apt install espeak-ng" });
  return found;
}

const systemFolders = [
  "/usr/lib/x86_64-linux-gnu/espeak-ng-data",
  "/usr/lib/aarch64-linux-gnu/espeak-ng-data",
  "/usr/share/espeak-ng-data",
  "/usr/lib/espeak-ng-data",
];
