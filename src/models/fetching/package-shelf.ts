import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { archiveEntries } from "../archives/open-archive.ts";
import { takeOut } from "../archives/take-out.ts";
import { SourceFailure } from "../download/source-failure.ts";
import type { HelperPrograms } from "../helper-programs.ts";
import { fetchPackage, type PackageSource } from "./fetch-package.ts";

type Kept = { archive: string } | { failure: unknown };

/** Packages fetched during one pull, each once however many files come out of it, and gone with it. */
export class PackageShelf implements AsyncDisposable {
  readonly #folder: string;
  readonly #programs: HelperPrograms;
  readonly #kept = new Map<string, Kept>();

  constructor(folder: string, programs: HelperPrograms) {
    this.#folder = folder;
    this.#programs = programs;
  }

  /** Takes the one file out of the package into `folder` as `name`. Throws SourceFailure, E_ARCHIVE_*. */
  async take(
    source: PackageSource,
    {
      folder,
      name,
      onBytes,
      signal,
    }: {
      folder: string;
      name: string;
      onBytes(bytes: number): void;
      signal: AbortSignal;
    },
  ): Promise<void> {
    const archive = await this.#archive(source, onBytes, signal);
    // npm puts everything in a folder of its own within the archive.
    const wanted = source.kind === "npm" ? `package/${source.path}` : source.path;
    for await (const entry of archiveEntries(archive, this.#programs)) {
      if (entry.path !== wanted) continue;
      await takeOut(entry, folder, name, signal);
      return;
    }
    throw new SourceFailure(`has no ${source.path}`, "wrong");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #archive(source: PackageSource, onBytes: (bytes: number) => void, signal: AbortSignal): Promise<string> {
    const key = `${source.kind}:${source.name}@${source.version}`;
    const before = this.#kept.get(key);
    if (before !== undefined && "archive" in before) return before.archive;
    if (before !== undefined) throw before.failure;
    const folder = join(this.#folder, String(this.#kept.size));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    try {
      const archive = await fetchPackage(source, folder, { programs: this.#programs, onBytes, signal });
      this.#kept.set(key, { archive });
      return archive;
    } catch (failure) {
      this.#kept.set(key, { failure });
      throw failure;
    }
  }
}
