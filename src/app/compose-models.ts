import { isAbsolute, join } from "node:path";
import { FolderModelLibrary } from "../models/model-library.ts";
import type { ModelLibrary } from "../ports/models.ts";
import { systemClock } from "../shared/clock.ts";
import { loadConfig } from "./config/load.ts";
import type { Environment } from "./environment.ts";
import { helperPrograms } from "./helper-programs.ts";

/** The models of this person, and those that others share with them. */
export async function composeModels({ variables, configFiles, dataFolder }: Environment): Promise<ModelLibrary> {
  const { models } = await loadConfig(configFiles);
  const own = isAbsolute(models.folder) ? models.folder : join(dataFolder, models.folder);
  return new FolderModelLibrary({
    folders: { own, shared: models.shared.filter((folder) => folder !== own) },
    programs: helperPrograms(variables),
    proxies: variables,
    clock: systemClock,
  });
}
