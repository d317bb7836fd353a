import { composeModels } from "../../src/app/compose-models.ts";
import { readEnvironment } from "../../src/app/environment.ts";
import type { InstalledModel } from "../../src/ports/models.ts";
import { toNeoError } from "../../src/shared/errors.ts";
import { keptFolder } from "./real-engines.ts";

/** A model of the catalogue, pulled as a person would and kept between runs of the tests; a text says why it cannot be had here. */
export async function keptModel(id: string): Promise<InstalledModel | string> {
  const models = await composeModels({ ...readEnvironment(), dataFolder: keptFolder, configFiles: [] });
  const { signal } = new AbortController();
  try {
    const licence = models.licenceToAccept(id);
    if (licence !== undefined) models.acceptLicence(licence);
    return await models.pull(id, { signal });
  } catch (thrown) {
    const { code, parameters } = toNeoError(thrown);
    return `${id} could not be fetched: ${code} ${JSON.stringify(parameters)}`;
  }
}
