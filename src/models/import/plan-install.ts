import type { ModelEngine } from "../../ports/models.ts";
import { fileHash } from "../file-hash.ts";
import type { Manifest } from "../manifest.ts";
import type { ModelRow } from "../model-row.ts";
import type { Candidate } from "./candidates.ts";
import type { ArchiveMatch, Match } from "./match-catalogue.ts";
import type { Recognised } from "./recognise.ts";

/** What will be put in place. Where a file's hash is known before, it must be met; else that of the copy is recorded. */
export type InstallPlan = {
  manifest: Omit<Manifest, "files">;
  files: ReadonlyMap<string, Candidate>;
  sums: ReadonlyMap<string, string>;
};

export function planOfMatch(match: Match | (ArchiveMatch & { files: readonly Candidate[] })): InstallPlan {
  const { row, way } = match;
  const { id, task, engine, languages, licence, memoryBytes } = row;
  const manifest = { id, task, engine, languages: [...languages], licence, memoryBytes, roles: { ...way.roles } };
  if ("found" in match) {
    const found = [...match.found];
    return {
      manifest,
      files: new Map(found.map(([file, candidate]) => [file.name, candidate])),
      sums: new Map(found.map(([{ name, sha256 }]) => [name, sha256])),
    };
  }
  const start = `${match.way.root}/`;
  const inside = match.files.filter(({ name }) => name.startsWith(start));
  return { manifest, files: new Map(inside.map((one) => [one.name.slice(start.length), one])), sums: new Map() };
}

/** Named by its file; where the catalogue has that name for something else, by its content too. */
export async function planOfRecognised(
  { name, task, engine, languages, files, roles }: Recognised,
  rows: readonly ModelRow[],
  signal: AbortSignal,
): Promise<InstallPlan> {
  const plain = slug(name) || engine;
  const [first] = files.values();
  const taken = rows.some(({ id }) => id === plain);
  const id = taken && first ? `${plain}-${(await fileHash(first.path, signal)).sha256.slice(0, 8)}` : plain;
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0);
  const memoryBytes = Math.round(bytes * growth[engine] + 100e6);
  const manifest = {
    id,
    task,
    engine,
    languages: [...languages],
    licence: "unknown",
    memoryBytes,
    roles: { ...roles },
  };
  return { manifest, files, sums: new Map() };
}

/** Loaded weights beside those on disk. */
const growth: Record<ModelEngine, number> = {
  "llama-cpp": 1.2,
  vosk: 3,
  "sherpa-transducer": 1.6,
  whisper: 3,
  moonshine: 4,
  piper: 1.5,
  "sentence-encoder": 2,
  silero: 2,
  seq2seq: 1.7,
};

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "")
    .slice(0, 60);
}
