import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** engines/NAME/package.json, as far as it is for us. */
const packageSchema = z.object({
  neopapaya: z.strictObject({
    /** Both to be told beforehand, and for a disk that has less. */
    downloadBytes: z.int().min(0),
    unpackedBytes: z.int().min(0),
    /** What stays of what npm brings; {arch} is this machine's. The rest is for other platforms, or for installing. */
    keep: z.array(z.string().regex(/^node_modules\/(?!.*\.\.)[\w@./{}-]+$/)),
  }),
});

export type PackageFile = z.infer<typeof packageSchema>["neopapaya"] & {
  /** Another lock file is another package. */
  lockHash: string;
};

export function readPackageFile(folder: string): PackageFile {
  const { neopapaya } = packageSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const lock = createHash("sha256").update(readFileSync(join(folder, "package-lock.json")));
  return {
    ...neopapaya,
    keep: neopapaya.keep.map((path) => path.replaceAll("{arch}", process.arch)),
    lockHash: lock.update(JSON.stringify(neopapaya.keep)).update(process.arch).digest("hex").slice(0, 12),
  };
}
