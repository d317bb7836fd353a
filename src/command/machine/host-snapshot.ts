import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { hostname } from "node:os";
import { isAbsolute } from "node:path";
import type { ResolvedProgram } from "../../ports/assessment.ts";
import { fileHead } from "./file-head.ts";
import { findProgram } from "./find-program.ts";
import { globPaths } from "./glob-paths.ts";
import { listPackages, listPrinters, listUnits, listUsers } from "./host-lists.ts";
import { listPrograms } from "./list-programs.ts";
import { nameOrder } from "./name-order.ts";
import type { MachineSnapshot } from "./snapshot.ts";
import { walkPath } from "./walk-path.ts";

export type HostSnapshotOptions = {
  /** Absolute; relative names are resolved against it. */
  folder: string;
  uid: number;
  user: string;
  home: string;
  environment: Readonly<Record<string, string>>;
  /** Of containers, as whoever asks their services has last heard (container-names.ts); default: none. */
  containers?: () => readonly string[];
};

/** This host, looked at only where asked and remembered from then on. Reads names, metadata and how a file begins, runs nothing. */
export function hostSnapshot(options: HostSnapshotOptions): MachineSnapshot {
  const { folder, environment } = options;
  const absolute = (path: string) => (isAbsolute(path) ? path : `${folder}/${path}`);
  const units = once(() => listUnits());
  const users = once(() => listUsers());
  const packages = once(() => listPackages());
  const printers = once(() => listPrinters());
  // Asking the locale how it sorts takes longer than most answers; only a pattern needs to know.
  const order = once(() => nameOrder(environment));
  return {
    ...options,
    hostname: hostname(),
    program: remember((name): ResolvedProgram => findProgram(name, { folder, searchPath: environment.PATH ?? "" })),
    realPath: remember((path) => walkPath(absolute(path)).real),
    pathKind: remember((path) => kindOf(absolute(path))),
    head: remember((path) => fileHead(absolute(path))),
    glob: remember((pattern) => globPaths(pattern, { folder, files: hostFiles, compare: order() })),
    units,
    users,
    packages,
    printers,
    programs: () => listPrograms(environment.PATH ?? ""),
    containers: options.containers ?? (() => []),
  };
}

const hostFiles = {
  list(folder: string): string[] | undefined {
    try {
      return readdirSync(folder);
    } catch {
      return undefined;
    }
  },
  exists(path: string): boolean {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch {
      return false;
    }
  },
};

function kindOf(path: string): ReturnType<MachineSnapshot["pathKind"]> {
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
  if (stats === undefined) return undefined;
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "directory";
  if (stats.isBlockDevice()) return "block";
  if (stats.isCharacterDevice()) return "character";
  return stats.isFIFO() ? "fifo" : "socket";
}

function once<T>(find: () => T): () => T {
  let found: { value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function remember<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
