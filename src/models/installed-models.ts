import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { InstalledModel, InstalledModels } from "../ports/models.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { isModelId, type ModelFolders } from "./model-folders.ts";

/** A folder that calls itself a model. `whole`: every file is there, in its length. */
export type FoundModel = { manifest: Manifest; model: InstalledModel; whole: boolean };

/** What the folders hold. A model that lacks a file, or has one of another length, is not there to be loaded. */
export class ModelFinder implements InstalledModels {
  readonly #folders: ModelFolders;

  constructor(folders: ModelFolders) {
    this.#folders = folders;
  }

  async installed(): Promise<readonly InstalledModel[]> {
    return (await this.found()).filter(({ whole }) => whole).map(({ model }) => model);
  }

  async locate(id: string): Promise<InstalledModel | undefined> {
    const found = await this.find(id);
    return found?.whole ? found.model : undefined;
  }

  /** Whole ones hide damaged ones of the same name, own ones shared ones. */
  async found(): Promise<readonly FoundModel[]> {
    const byId = new Map<string, FoundModel>();
    for (const { parent, own } of this.#places()) {
      const names = (await readdir(parent).catch(() => [])).filter(isModelId).sort();
      for (const name of names) {
        const found = await look(parent, name, own);
        const before = byId.get(name);
        if (found !== undefined && (before === undefined || (found.whole && !before.whole))) byId.set(name, found);
      }
    }
    return [...byId.values()];
  }

  async find(id: string): Promise<FoundModel | undefined> {
    if (!isModelId(id)) return undefined;
    let damaged: FoundModel | undefined;
    for (const { parent, own } of this.#places()) {
      const found = await look(parent, id, own);
      if (found?.whole) return found;
      damaged ??= found;
    }
    return damaged;
  }

  #places(): { parent: string; own: boolean }[] {
    const { own, shared } = this.#folders;
    return [{ parent: own, own: true }, ...shared.map((parent) => ({ parent, own: false }))];
  }
}

async function look(parent: string, id: string, own: boolean): Promise<FoundModel | undefined> {
  const folder = join(parent, id);
  const manifest = await readManifest(folder);
  if (manifest === undefined || manifest.id !== id) return undefined;
  const { task, engine, languages, licence, memoryBytes, files } = manifest;
  const whole = (await Promise.all(files.map(async ({ name, bytes }) => (await sizeOf(folder, name)) === bytes))).every(
    Boolean,
  );
  const roles = Object.entries(manifest.roles).map(([role, path]) => [role, join(folder, path)]);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return {
    manifest,
    whole,
    model: { id, task, engine, languages, folder, files: Object.fromEntries(roles), bytes, memoryBytes, licence, own },
  };
}

async function sizeOf(folder: string, name: string): Promise<number | undefined> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}
