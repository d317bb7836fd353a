import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const inModules = z.string().regex(/^node_modules(\/(?!.*\.\.)[\w@./{}-]+)?$/);

/** engines/NAME/package.json, as far as it is for us. */
const packageSchema = z.object({
  neopapaya: z.strictObject({
    /** Both to be told beforehand, and for a disk that has less. */
    downloadBytes: z.int().min(0),
    unpackedBytes: z.int().min(0),
    /** What stays of what npm brings; {arch} is this machine's. The rest is for other platforms, or for installing. */
    keep: z.array(inModules),
    /** What goes of that all the same; {otherArch} is what this machine is not. */
    drop: z.array(inModules).default([]),
    /** Kinds of dependencies that npm leaves out. */
    omit: z.array(z.enum(["optional"])).default([]),
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
    keep: neopapaya.keep.map(onThisMachine),
    drop: neopapaya.drop.map(onThisMachine),
    lockHash: lock
      .update(JSON.stringify([neopapaya.keep, neopapaya.drop]))
      .update(process.arch)
      .digest("hex")
      .slice(0, 12),
  };
}

function onThisMachine(path: string): string {
  const otherArch = process.arch === "arm64" ? "x64" : "arm64";
  return path.replaceAll("{arch}", process.arch).replaceAll("{otherArch}", otherArch);
}
