import { opendir, stat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { NeoError } from "../../shared/errors.ts";
import { archiveLimits } from "../archives/archive-entry.ts";

/** A file that may be part of a model. `root`: the folder or archive's folder it was brought with; `name`: its path in it. */
export type Candidate = { path: string; root: string; name: string; bytes: number };

/**
 * The plain files of what was brought. Links within a folder are passed over: what they lead to may be anybody's; a
 * link that was named is followed. A Piper voice brings its settings along.
 */
export async function candidatesOf(path: string): Promise<readonly Candidate[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new NeoError("E_MODEL_UNRECOGNISED", { path }, { cause });
  });
  if (found.isDirectory()) return filesBeneath(path);
  if (!found.isFile()) throw new NeoError("E_MODEL_UNRECOGNISED", { path });
  const root = dirname(path);
  const settings = path.endsWith(".onnx") ? await stat(`${path}.json`).catch(() => undefined) : undefined;
  return [
    { path, root, name: basename(path), bytes: found.size },
    ...(settings?.isFile()
      ? [{ path: `${path}.json`, root, name: `${basename(path)}.json`, bytes: settings.size }]
      : []),
  ];
}

export async function filesBeneath(root: string): Promise<readonly Candidate[]> {
  const files: Candidate[] = [];
  let seen = 0;
  try {
    for await (const entry of await opendir(root, { recursive: true })) {
      seen += 1;
      // Somebody's whole disk is no model.
      if (seen > archiveLimits.entries) throw new NeoError("E_MODEL_UNRECOGNISED", { path: root });
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files.push({ path, root, name: relative(root, path), bytes: (await stat(path)).size });
    }
  } catch (cause) {
    throw cause instanceof NeoError ? cause : new NeoError("E_MODEL_UNRECOGNISED", { path: root }, { cause });
  }
  return files;
}
