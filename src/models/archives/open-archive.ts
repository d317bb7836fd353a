import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { NeoError } from "../../shared/errors.ts";
import type { HelperPrograms } from "../helper-programs.ts";
import { type ArchiveEntry, mostUnpacked } from "./archive-entry.ts";
import { type ArchiveKind, archiveKind } from "./archive-kind.ts";
import { decompressed } from "./decompressed.ts";
import { tarEntries } from "./tar-entries.ts";
import { zipEntries } from "./zip-entries.ts";

/** The files of an archive, whatever it is; no name twice. Throws E_ARCHIVE_*. */
export async function* archiveEntries(file: string, programs: HelperPrograms): AsyncGenerator<ArchiveEntry> {
  const kind = await archiveKind(file);
  if (kind === undefined) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  const seen = new Set<string>();
  for await (const entry of entriesOf(kind, file, programs)) {
    // The second of a name could take the place of the one that was looked at.
    if (seen.has(entry.path)) throw new NeoError("E_ARCHIVE_ENTRY", { file, entry: entry.path });
    seen.add(entry.path);
    yield entry;
  }
}

async function* entriesOf(kind: ArchiveKind, file: string, programs: HelperPrograms): AsyncGenerator<ArchiveEntry> {
  const most = mostUnpacked((await stat(file)).size);
  if (kind === "zip") yield* zipEntries(file, most);
  else yield* tarEntries(tarStream(kind, file, programs), { file, most });
}

async function* tarStream(
  kind: Exclude<ArchiveKind, "zip">,
  file: string,
  programs: HelperPrograms,
): AsyncGenerator<Uint8Array> {
  if (kind === "tar.bz2") yield* programs.filter(["bzip2", "-dc"], file);
  else if (kind === "tar") yield* createReadStream(file);
  else yield* decompressed(createReadStream(file), createGunzip(), file);
}
