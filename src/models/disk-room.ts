import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { NeoError } from "../shared/errors.ts";

/** Throws E_MODEL_ROOM unless `bytes` more fit where `folder` is or will be, with something left for everybody else. */
export async function needRoom(folder: string, bytes: number): Promise<void> {
  let existing = folder;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  const { bavail, bsize } = await statfs(existing);
  const free = bavail * bsize;
  const needed = bytes + spareBytes;
  if (free >= needed) return;
  const megabytes = (count: number) => Math.ceil(count / 1e6);
  throw new NeoError("E_MODEL_ROOM", {
    folder,
    needed: megabytes(needed),
    free: megabytes(free),
    missing: megabytes(needed - free),
  });
}

const spareBytes = 64 * 1024 ** 2;
