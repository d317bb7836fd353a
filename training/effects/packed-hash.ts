import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { basename, join } from "node:path";
import { emptyTree, removeTree } from "./folders.ts";
import { type Places, runSandboxed } from "./sandbox.ts";

/** Whether a file, by its name, is an archive or one packed file. */
export function holdsPacked(file: string): boolean {
  return unpackersOf(file) !== undefined;
}

/**
 * The SHA-256 of what an archive unpacks to (names, kinds, modes and contents), or of what a packed file holds: the times
 * in its header, the order of its members and how hard it was squeezed are nobody's request. Undefined where it does not
 * unpack.
 */
export async function packedHash(file: string, places: Places, signal?: AbortSignal): Promise<string | undefined> {
  const unpack = unpackersOf(file);
  if (unpack === undefined) return undefined;
  const room = await mkdtemp(join(places.room, "..", "unpacked-"));
  const inside = await emptyTree(room, "unpacked");
  try {
    const script = `set -e; ${unpack} < /packed; ${listing}`;
    const { exit, output, cut } = await runSandboxed(["bash", "-c", script], inside, {
      timeMs: 10_000,
      outputBytes: 1024 ** 2,
      shown: { "/packed": file },
      signal,
    });
    if (exit !== 0 || cut !== undefined) return undefined;
    return createHash("sha256").update(output).digest("hex");
  } finally {
    await removeTree(inside);
  }
}

const listing = String.raw`find . -printf '%y %m %p %l\n' | sort; find . -type f -exec sha256sum {} + | sort`;

function unpackersOf(file: string): string | undefined {
  const name = basename(file).toLowerCase();
  return unpackers.find(([pattern]) => pattern.test(name))?.[1];
}

/** In the order in which a name is tried: a .tar.gz is an archive first. */
const unpackers: readonly (readonly [RegExp, string])[] = [
  [/\.(tar(\.(gz|xz|bz2|zst))?|tgz|txz|tbz2?)$/, "tar --no-same-owner -xf /packed"],
  [/\.(zip|jar)$/, "unzip -q /packed"],
  [/\.gz$/, "gzip -dc > content"],
  [/\.xz$/, "xz -dc > content"],
  [/\.bz2$/, "bzip2 -dc > content"],
  [/\.zst$/, "zstd -dc > content"],
];
