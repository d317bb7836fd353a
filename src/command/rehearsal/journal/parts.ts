import type { ChangeCounts } from "../../../ports/undo.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Item } from "./plan-steps.ts";

/** What a journal is opened with. `folder` is absolute and of this user alone. */
export type JournalParts = { folder: string; uid: number; clock: Clock; newId(): string };

export function countsOf(items: readonly Pick<Item, "role" | "before" | "after" | "contentMatters">[]): ChangeCounts {
  const counts = { created: 0, modified: 0, deleted: 0, other: 0 };
  for (const { role, before, after, contentMatters } of items) {
    if (role !== "change") continue;
    if (before === undefined) counts.created += 1;
    else if (after === undefined) counts.deleted += 1;
    else if (contentMatters) counts.modified += 1;
    else counts.other += 1;
  }
  return counts;
}

/** Bytes for what will be said of this many records while they are changed. */
export function progressReserve(records: number): number {
  return 16_384 + 640 * records;
}
