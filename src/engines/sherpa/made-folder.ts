import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * A folder in `folder` of what `make` makes of one file of a model, made once for each `file` (by its size and time) and
 * `more`. It gets its name when all is in it; what was made of an earlier file goes.
 */
export async function madeFolder(
  folder: string,
  { id, file, more = "" }: { id: string; file: string; more?: string },
  make: (aside: string) => Promise<void>,
): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  const key = createHash("sha256")
    .update(JSON.stringify([size, mtimeMs, more]))
    .digest("hex");
  const name = `${id}-${key.slice(0, keyLength)}`;
  const place = join(folder, name);
  if (await isThere(place)) return place;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = await mkdtemp(join(folder, `.${name}-`));
  try {
    await make(aside);
    await rename(aside, place).catch(async (thrown: unknown) => {
      // Somebody was quicker, with the same bytes.
      if (!(await isThere(place))) throw thrown;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  const isEarlier = (other: string): boolean =>
    other !== name &&
    other.startsWith(`${id}-`) &&
    new RegExp(`^[0-9a-f]{${keyLength}}$`).test(other.slice(id.length + 1));
  for (const other of (await readdir(folder)).filter(isEarlier))
    await rm(join(folder, other), { recursive: true, force: true });
  return place;
}

const keyLength = 12;

async function isThere(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined)) !== undefined;
}
