import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { NeoError, toNeoError } from "../shared/errors.ts";
import { type Manifest, readManifest, writeManifest } from "./manifest.ts";
import { manifestName } from "./model-folders.ts";

/** A model that the product brings (models/NAME), unpacked where engines can map it. */
export type BundledModel = {
  /** Where it lies unpacked; made when first wanted. Throws E_MODEL_BUNDLED, E_CANCELLED. */
  place(signal: AbortSignal): Promise<BundledFiles>;
};

export type BundledFiles = { folder: string; files: Readonly<Record<string, string>> };

export function bundledModel(options: { source: string; target: string }): BundledModel {
  let made: Promise<BundledFiles> | undefined;
  return {
    place: async (signal) => {
      made ??= unpacked(options, signal);
      try {
        return await made;
      } catch (thrown) {
        made = undefined;
        if (signal.aborted) throw new NeoError("E_CANCELLED");
        if (thrown instanceof NeoError) throw thrown;
        const { message: reason } = toNeoError(thrown);
        throw new NeoError("E_MODEL_BUNDLED", { folder: options.source, reason }, { cause: thrown });
      }
    },
  };
}

async function unpacked(
  { source, target }: { source: string; target: string },
  signal: AbortSignal,
): Promise<BundledFiles> {
  const manifest = await readManifest(source);
  if (manifest === undefined) throw new Error(manifestName);
  const folder = join(target, manifest.id);
  if (!(await isPlaced(folder, source, manifest))) await unpack({ source, target, folder, manifest, signal });
  const files = Object.entries(manifest.roles).map(([role, name]) => [role, join(folder, name)]);
  return { folder, files: Object.fromEntries(files) };
}

/** Its manifest is the last file to be written, so where it stands all stood. */
async function isPlaced(folder: string, source: string, { files }: Manifest): Promise<boolean> {
  const [there, ours] = await Promise.all([folder, source].map(readManifest));
  if (JSON.stringify(there) !== JSON.stringify(ours)) return false;
  const sizes = await Promise.all(files.map(({ name }) => stat(join(folder, name)).catch(() => undefined)));
  return files.every(({ bytes }, index) => sizes[index]?.size === bytes);
}

async function unpack(job: {
  source: string;
  target: string;
  folder: string;
  manifest: Manifest;
  signal: AbortSignal;
}): Promise<void> {
  const { source, target, folder, manifest, signal } = job;
  await mkdir(target, { recursive: true, mode: 0o700 });
  const aside = await mkdtemp(join(target, `.${manifest.id}-`));
  try {
    for (const { name, bytes, sha256 } of manifest.files) {
      const hash = createHash("sha256");
      let length = 0;
      const count = new Transform({
        transform(piece: Buffer, _, done) {
          hash.update(piece);
          length += piece.length;
          // What grows beyond what it should be is not what it should be.
          done(length > bytes ? new Error(`${name}: more than ${bytes} bytes`) : null, piece);
        },
      });
      const packed = createReadStream(join(source, `${name}.br`));
      const output = createWriteStream(join(aside, name), { flush: true });
      await pipeline(packed, createBrotliDecompress(), count, output, { signal });
      if (length !== bytes || hash.digest("hex") !== sha256) throw new Error(`${name}: sha256`);
    }
    await writeManifest(aside, manifest);
    await replace(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** An older version makes room; where somebody else was quicker, theirs is the same. */
async function replace(aside: string, folder: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(aside, folder);
    } catch (thrown) {
      if (attempt > 0) throw thrown;
      await rm(folder, { recursive: true, force: true });
    }
  }
}
