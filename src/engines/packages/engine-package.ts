import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EngineProgress } from "../../ports/engines.ts";
import { NeoError } from "../../shared/errors.ts";
import { folderBytes } from "./folder-bytes.ts";
import { type PackageFile, readPackageFile } from "./package-file.ts";
import { type PackageClient, runNpm } from "./run-npm.ts";

export type PackageOptions = {
  name: string;
  /** engines/NAME of the product. */
  source: string;
  /** Where engines lie: DATA/engines. */
  target: string;
  /** A folder with npm's cache of all engines (scripts/engine-bundle.ts), for a machine without network. */
  bundle: string | undefined;
  client: PackageClient;
  onProgress(progress: EngineProgress): void;
};

export type EnginePackage = {
  /** Where it is installed, or undefined when it is not yet. */
  installed(): string | undefined;
  /** What it takes on disk, installed. */
  bytes(): number | undefined;
  /** What fetching it brings over the network. */
  fetchBytes(): number;
  /** Installs it if it is not there. Throws E_ENGINE_INSTALL, E_ENGINE_DISK, E_CANCELLED. */
  install(signal: AbortSignal): Promise<string>;
};

/** The native package of an engine: exactly what its lock file says, without the packages' own scripts. */
export function enginePackage(options: PackageOptions): EnginePackage {
  const { name, source, target } = options;
  let file: PackageFile | undefined;
  const known = (): PackageFile => (file ??= readPackageFile(source));
  const place = (): string => join(target, `${name}-${known().lockHash}`);
  const installed = (): string | undefined => (existsSync(place()) ? place() : undefined);
  return {
    installed,
    bytes: () => {
      const there = installed();
      return there === undefined ? undefined : folderBytes(there);
    },
    fetchBytes: () => known().downloadBytes,
    install: async (signal) => installed() ?? (await installTo(place(), known(), options, signal)),
  };
}

/** Made aside and renamed, so that what stands in its place is whole. Two at once both work; the first to finish stays. */
async function installTo(
  place: string,
  file: PackageFile,
  { name, source, target, bundle, client, onProgress }: PackageOptions,
  signal: AbortSignal,
): Promise<string> {
  const aside = asideIn(target, name);
  const cache = join(aside, ".npm-cache");
  const tell = (): void => {
    const bytes = Math.min(folderBytes(aside), file.unpackedBytes + file.downloadBytes);
    onProgress({ engine: name, stage: "fetching", bytes, totalBytes: file.unpackedBytes + file.downloadBytes });
  };
  const timer = setInterval(tell, 500);
  try {
    checkRoom(name, aside, file.downloadBytes + file.unpackedBytes);
    tell();
    for (const one of ["package.json", "package-lock.json"]) cpSync(join(source, one), join(aside, one));
    // npm writes into its cache whatever it does with it: a bundle on read-only media is copied.
    if (bundle !== undefined) cpSync(join(bundle, "npm-cache"), cache, { recursive: true });
    const words = ["ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--no-update-notifier"];
    const network = bundle === undefined ? [] : ["--offline"];
    const omitted = file.omit.map((kind) => `--omit=${kind}`);
    await runNpm(client, [...words, ...omitted, "--loglevel=error", `--cache=${cache}`, ...network], {
      engine: name,
      folder: aside,
      signal,
    });
    clearInterval(timer);
    rmSync(cache, { recursive: true, force: true });
    keepOnly(aside, file.keep);
    for (const path of file.drop) rmSync(join(aside, path), { recursive: true, force: true });
    takePlace(aside, place);
    const bytes = folderBytes(place);
    onProgress({ engine: name, stage: "ready", bytes, totalBytes: bytes });
    forgetOlder(target, name, place);
    return place;
  } catch (thrown) {
    throw thrown instanceof NeoError ? thrown : failed(name, thrown);
  } finally {
    clearInterval(timer);
    rmSync(aside, { recursive: true, force: true });
  }
}

function failed(engine: string, thrown: unknown): NeoError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new NeoError("E_ENGINE_INSTALL", { engine, reason }, { cause: thrown });
}

function asideIn(target: string, engine: string): string {
  try {
    mkdirSync(target, { recursive: true, mode: 0o700 });
    forgetCutShort(target, engine);
    return mkdtempSync(join(target, `.${engine}-${process.pid}-`));
  } catch (thrown) {
    throw failed(engine, thrown);
  }
}

/** Installs whose process is gone. */
function forgetCutShort(target: string, engine: string): void {
  for (const entry of readdirSync(target)) {
    const [, owner, pid] = /^\.(.+)-(\d+)-/.exec(entry) ?? [];
    if (owner === engine && !existsSync(`/proc/${pid}`)) rmSync(join(target, entry), { recursive: true, force: true });
  }
}

function checkRoom(engine: string, folder: string, wanted: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= wanted) return;
  const [needMb, freeMb] = [Math.ceil(wanted / 2 ** 20), Math.floor((bavail * bsize) / 2 ** 20)];
  throw new NeoError("E_ENGINE_DISK", { engine, needMb, freeMb, folder: dirname(folder) });
}

/** Of the folder's packages only these files and folders stay. */
function keepOnly(folder: string, keep: readonly string[]): void {
  const kept = mkdtempSync(`${folder}-kept-`);
  try {
    for (const path of keep) {
      mkdirSync(dirname(join(kept, path)), { recursive: true });
      renameSync(join(folder, path), join(kept, path));
    }
    rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    renameSync(join(kept, "node_modules"), join(folder, "node_modules"));
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

function takePlace(aside: string, place: string): void {
  try {
    renameSync(aside, place);
  } catch (thrown) {
    if (!existsSync(place)) throw thrown; // else somebody was quicker, with the same bytes
  }
}

/** Packages of older lock files. Whoever runs one has it open. */
function forgetOlder(target: string, name: string, place: string): void {
  for (const entry of readdirSync(target)) {
    const path = join(target, entry);
    const older = entry.startsWith(`${name}-`) && path !== place && /-[0-9a-f]{12}$/.test(entry);
    if (older) rmSync(path, { recursive: true, force: true });
  }
}
