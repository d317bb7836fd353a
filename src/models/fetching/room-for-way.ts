import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { RowFile, Way } from "../model-row.ts";

/** What a way still takes on disk while it is gone, the packages and the archive on the way included. */
export async function roomFor(way: Way, folder: string): Promise<number> {
  const files = way.kind === "files" ? way.files : [way.archive];
  const lacking = await Promise.all(files.map((file) => lackingOf(file, folder)));
  const bytes = lacking.reduce((sum, count) => sum + count, 0);
  const unpacked = way.kind === "archive" ? way.unpackedBytes : 0;
  return bytes + unpacked + (bytes > 0 ? packageRoom(files) : 0);
}

async function lackingOf({ name, bytes }: RowFile, folder: string): Promise<number> {
  const sizes = await Promise.all(
    [name, `${name}.part`].map((file) =>
      stat(join(folder, file)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return Math.max(0, bytes - Math.max(...sizes));
}

/** A package's client keeps it twice: as it came, and as the archive asked for. */
function packageRoom(files: readonly RowFile[]): number {
  const packages = new Map(
    files.flatMap(({ sources: [first] }) =>
      first?.kind === "npm" || first?.kind === "pypi" ? [[`${first.kind} ${first.name}`, first.packageBytes]] : [],
    ),
  );
  return 2 * [...packages.values()].reduce((sum, bytes) => sum + bytes, 0);
}
