import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type Manifest, writeManifest } from "../manifest.ts";
import { manifestName } from "../model-folders.ts";

/**
 * Makes a folder whose files are all right into the model: the manifest is written, what does not belong to it goes,
 * and one rename puts it where models are looked for. So a model is there whole or not at all.
 */
export async function putInPlace(folder: string, manifest: Manifest, target: string): Promise<void> {
  await removeOthers(folder, new Set([...manifest.files.map(({ name }) => name), manifestName]));
  await writeManifest(folder, manifest);
  await mkdir(dirname(target), { recursive: true });
  const replaced = `${folder}.replaced`;
  await rm(replaced, { recursive: true, force: true });
  await rename(target, replaced).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== "ENOENT") throw thrown;
  });
  await rename(folder, target);
  await rm(replaced, { recursive: true, force: true });
}

async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !wanted.has(relative(folder, path))) await rm(path);
  }
}
