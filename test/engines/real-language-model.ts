import { composeModels } from "../../src/app/compose-models.ts";
import { readEnvironment } from "../../src/app/environment.ts";
import type { InstalledModel } from "../../src/ports/models.ts";
import { toNeoError } from "../../src/shared/errors.ts";
import { keptFolder } from "./real-engines.ts";

/** The smallest there is: it proves the way, never the answer. */
export const smallModel = "smollm2-135m-instruct-q4_1";

/** Pulled as a person would, and kept between runs of the tests; a text says why it cannot be had here. */
export async function keptLanguageModel(): Promise<InstalledModel | string> {
  const models = await composeModels({ ...readEnvironment(), dataFolder: keptFolder, configFiles: [] });
  const { signal } = new AbortController();
  try {
    const licence = models.licenceToAccept(smallModel);
    if (licence !== undefined) models.acceptLicence(licence);
    return await models.pull(smallModel, { signal });
  } catch (thrown) {
    const { code, parameters } = toNeoError(thrown);
    return `${smallModel} could not be fetched: ${code} ${JSON.stringify(parameters)}`;
  }
}
