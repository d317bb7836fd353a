import { join } from "node:path";

/** Where models lie: the person's own folder, and others' that are only read. */
export type ModelFolders = { own: string; shared: readonly string[] };

/** In a model's folder: what it is. */
export const manifestName = "model.json";

/** Beside the models, where they grow: on the same file system, so that a whole one takes its place by a rename. */
export function workFolder({ own }: ModelFolders, id: string): string {
  return join(own, ".incoming", id);
}

/** A model's name is also its folder's. */
export function isModelId(id: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,79}$/.test(id) && !id.includes("..");
}
