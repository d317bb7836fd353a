import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isModelId, type ModelFolders, workFolder } from "./model-folders.ts";

/** Models that are on their way or were left there, with what has come of them. */
export async function unfinishedPulls(folders: ModelFolders): Promise<readonly { id: string; bytes: number }[]> {
  const entries = await readdir(join(folders.own, ".incoming"), { withFileTypes: true }).catch(() => []);
  const ids = entries.filter((entry) => entry.isDirectory() && isModelId(entry.name)).map(({ name }) => name);
  const found = await Promise.all(ids.map(async (id) => ({ id, bytes: await bytesIn(workFolder(folders, id)) })));
  return found.filter(({ bytes }) => bytes > 0);
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
