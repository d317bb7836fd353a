import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readPackageFile } from "../src/engines/packages/package-file.ts";

/**
 * `node scripts/engine-bundle.ts FOLDER`: fetches what all engines need into FOLDER, for machines without network. There,
 * `engines.bundle` in the settings names the folder; npm checks each package against the lock files all the same.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("node scripts/engine-bundle.ts FOLDER\n");
  process.exit(2);
}
const cache = join(resolve(folder), "npm-cache");
mkdirSync(cache, { recursive: true });
const engines = join(import.meta.dirname, "../engines");
for (const name of readdirSync(engines)) {
  const work = mkdtempSync(join(tmpdir(), "neo-bundle-"));
  try {
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(engines, name, file), join(work, file));
    const omitted = readPackageFile(work).omit.map((kind) => `--omit=${kind}`);
    const words = ["ci", "--ignore-scripts", "--omit=dev", ...omitted, "--no-audit", "--no-fund", "--loglevel=error"];
    const { status } = spawnSync("npm", [...words, `--cache=${cache}`], { cwd: work, stdio: ["ignore", "ignore", 2] });
    if (status !== 0) process.exit(1);
    process.stdout.write(`${name}: in ${cache}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
for (const left of ["_logs", "_update-notifier-last-checked"])
  rmSync(join(cache, left), { recursive: true, force: true });
