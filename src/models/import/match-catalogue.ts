import { fileHash } from "../file-hash.ts";
import type { ModelRow, RowFile, Way } from "../model-row.ts";
import type { Candidate } from "./candidates.ts";

/** A row all of whose files were brought, and where each lies. */
export type Match = { row: ModelRow; way: Extract<Way, { kind: "files" }>; found: ReadonlyMap<RowFile, Candidate> };
/** One of which the greater part was brought, and what is lacking. */
export type Incomplete = { row: ModelRow; missing: readonly string[] };
/** An archive that the catalogue knows. */
export type ArchiveMatch = { row: ModelRow; way: Extract<Way, { kind: "archive" }>; archive: Candidate };

/** What of the catalogue is among the files, by hash: names say nothing. Only files of a known length are read. */
export async function matchCatalogue(
  rows: readonly ModelRow[],
  candidates: readonly Candidate[],
  signal: AbortSignal,
): Promise<{ matches: Match[]; archives: ArchiveMatch[]; incomplete: Incomplete[] }> {
  const ways = rows.flatMap((row) => row.ways.map((way) => ({ row, way })));
  const known = ways.flatMap(({ way }) => (way.kind === "files" ? way.files : [way.archive]));
  const lengths = new Set(known.map(({ bytes }) => bytes));
  const bySum = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (lengths.has(candidate.bytes)) bySum.set((await fileHash(candidate.path, signal)).sha256, candidate);
  const matches: Match[] = [];
  const archives: ArchiveMatch[] = [];
  const incomplete: Incomplete[] = [];
  for (const { row, way } of ways) {
    if (way.kind === "archive") {
      const archive = bySum.get(way.archive.sha256);
      if (archive !== undefined) archives.push({ row, way, archive });
      continue;
    }
    const found = new Map(
      way.files.flatMap((file) => {
        const candidate = bySum.get(file.sha256);
        return candidate === undefined ? [] : [[file, candidate] as const];
      }),
    );
    const missing = way.files.filter((file) => !found.has(file));
    if (missing.length === 0) matches.push({ row, way, found });
    else if ([...found.keys()].some(isDistinctive)) incomplete.push({ row, missing: missing.map(({ name }) => name) });
  }
  return { matches, archives, incomplete };
}

/** Small files (settings, vocabularies) are the same in many models. */
function isDistinctive({ bytes }: RowFile): boolean {
  return bytes > 100_000;
}
