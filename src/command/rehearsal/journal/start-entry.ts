import { type Entry, Making, type Meta, noteLoan } from "./entries.ts";
import { toJournalError } from "./journal-error.ts";
import { takeLock } from "./lock.ts";
import { type JournalParts, progressReserve } from "./parts.ts";
import type { JournalRecord } from "./records.ts";
import { Workbench } from "./workbench.ts";

/** An entry of this process, whole and locked, with the bench on which its work is done. */
export type Started<Value> = { entry: Entry; bench: Workbench; value: Value; release(): void };

/**
 * Prepares an entry: `prepare` looks at the tree and keeps originals in `making`; when it throws, or says that there is
 * nothing to do, nothing is left.
 * @throws NeoError
 */
export async function startEntry<Value>(
  parts: JournalParts,
  id: string,
  prepare: (making: Making, bench: Workbench) => Promise<Prepared<Value>>,
): Promise<Started<Value> | { nothing: Value }> {
  const making = openMaking(parts.folder, id);
  let folder = making.folder;
  const bench = new Workbench(parts.uid, (path, mode) => noteLoan(folder, path, mode));
  try {
    const lock = takeLock(folder);
    const { meta, records, value } = await prepare(making, bench);
    if (meta === undefined) {
      bench.close();
      making.discard();
      return { nothing: value };
    }
    const entry = making.finish(meta, records, progressReserve(records.length));
    folder = entry.folder;
    return { entry, bench, value, release: () => lock?.(folder) };
  } catch (error) {
    bench.close();
    making.discard();
    throw toJournalError(error, parts.folder);
  }
}

export type Prepared<Value> = {
  meta: Omit<Meta, "version" | "bytes"> | undefined;
  records: readonly JournalRecord[];
  value: Value;
};

function openMaking(folder: string, id: string): Making {
  try {
    return new Making(folder, id);
  } catch (error) {
    throw toJournalError(error, folder);
  }
}
