import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * `node scripts/engine-lock.ts NAME`: makes engines/NAME/package-lock.json. What an engine takes for one processor is named
 * by our own package.json, for all of them: that is let pass on each, since npm's check knows no "this or that". Optional
 * packages for other systems that this registry does not carry are written down without a hash; npm wants to see them in
 * the lock file, and they are never fetched (`omit` in package.json).
 */
type Entry = { cpu?: string[]; optionalDependencies?: Record<string, string> };
type LockFile = { packages: Record<string, Entry & Record<string, unknown>> };

const [name] = process.argv.slice(2);
if (name === undefined) {
  process.stderr.write("node scripts/engine-lock.ts NAME\n");
  process.exit(2);
}
const folder = join(import.meta.dirname, "../engines", name);
const words = ["install", "--package-lock-only", "--ignore-scripts", "--omit-lockfile-registry-resolved", "--force"];
const { status } = spawnSync("npm", words, { cwd: folder, stdio: ["ignore", "ignore", 2] });
if (status !== 0) process.exit(1);

const file = join(folder, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8")) as LockFile;
const own = Object.keys((lock.packages[""]?.dependencies as Record<string, string> | undefined) ?? {});
for (const dependency of own) {
  const entry = lock.packages[`node_modules/${dependency}`];
  if (entry?.cpu !== undefined) entry.cpu = ["arm64", "x64"];
}
for (const { optionalDependencies = {} } of Object.values({ ...lock.packages })) {
  for (const [dependency, version] of Object.entries(optionalDependencies))
    lock.packages[`node_modules/${dependency}`] ??= { version, optional: true };
}
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
