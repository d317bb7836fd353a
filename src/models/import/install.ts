import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { NeoError } from "../../shared/errors.ts";
import { type TakenFile, takeOut } from "../archives/take-out.ts";
import { needRoom } from "../disk-room.ts";
import { putInPlace } from "../fetching/put-in-place.ts";
import { type ModelFolders, workFolder } from "../model-folders.ts";
import { ModelLock } from "../model-lock.ts";
import type { ImportTold } from "./import-parts.ts";
import type { InstallPlan } from "./plan-install.ts";

/** Copies a planned model beside the others and puts it in place; what the copy is counts, not what the file was. */
export async function install(
  { manifest, files, sums }: InstallPlan,
  folders: ModelFolders,
  { onProgress, signal }: ImportTold,
): Promise<void> {
  using _lock = ModelLock.take(folders.own, manifest.id);
  const work = workFolder(folders, manifest.id);
  const folder = join(work, "import");
  const total = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  await needRoom(folders.own, total);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    let bytes = 0;
    const copied: TakenFile[] = [];
    for (const [name, { path, bytes: size }] of files) {
      const entry = { path, size, content: () => createReadStream(path, { signal, highWaterMark: 1024 ** 2 }) };
      const file = await takeOut(entry, folder, name, signal, (count) => {
        bytes += count;
        onProgress({ stage: "checking", model: manifest.id, bytes, total });
      });
      const wanted = sums.get(name);
      if (wanted !== undefined && wanted !== file.sha256)
        throw new NeoError("E_MODEL_HASH", { id: manifest.id, reasons: path });
      copied.push(file);
    }
    await putInPlace(folder, { ...manifest, files: copied }, join(folders.own, manifest.id));
    // A download that was under way has nothing left to bring.
    await rm(work, { recursive: true, force: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
