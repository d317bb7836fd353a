import { closeSync, fstatSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { descriptorSource, type Source } from "./content.ts";
import type { Making } from "./entries.ts";
import { errorCode, isDiskFull } from "./error-code.ts";
import { findSiblings } from "./find-siblings.ts";
import type { KeptContent } from "./pack.ts";
import { pathKey } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import type { JournalRecord } from "./records.ts";
import { inodeKey, toState, untouchedSince } from "./states.ts";
import { ChangedMeanwhile, StepFailed } from "./step-errors.ts";
import type { Tree } from "./tree.ts";
import type { Workbench } from "./workbench.ts";

/** An original that an earlier, interrupted try has kept already, by path: what is there now may be its half-done work. */
export type Adopted = Pick<JournalRecord, "before" | "bornNs" | "contentMatters" | "doubtful"> & {
  content: (() => Source) | undefined;
};

/**
 * Keeps what the items are about to change, in the order of their indexes, and then the other names of the same inodes.
 * Each inode's content is kept once.
 * @throws ChangedMeanwhile where a file is no longer as the item says
 */
export function keepRecords(
  items: readonly Item[],
  making: Making,
  bench: Workbench,
  options: {
    content: boolean;
    signal: AbortSignal | undefined;
    adopted?: ReadonlyMap<string, Adopted>;
    /** What we may not read is not kept, and undo will say so; otherwise nothing is done without it. */
    unreadable?: "left out";
  },
): JournalRecord[] {
  const { adopted = new Map<string, Adopted>() } = options;
  const kept = new Map<string, KeptContent>();
  const records = items.map((item): JournalRecord => {
    options.signal?.throwIfAborted();
    const { index, path, display, role, contentMatters } = item;
    const common = { index, path, display, role, contentMatters, planned: item.after, plannedHash: undefined };
    const original = adopted.get(pathKey(path));
    if (original !== undefined) {
      const { content, ...rest } = original;
      return { ...common, ...rest, content: content && making.pack.add(content()) };
    }
    const before = item.before;
    const wanted = options.content && contentMatters && before?.kind === "file";
    return {
      ...common,
      before,
      bornNs: before === undefined ? 0n : (bench.tree.lstat(path)?.birthtimeNs ?? 0n),
      doubtful: false,
      content: wanted ? keepOrLeave(path, before) : undefined,
    };
  });
  return [...records, ...otherNames(items, records, adopted, bench.tree)];

  function keepOrLeave(path: Buffer, before: FileState): KeptContent | undefined {
    try {
      return keepContent(path, before, making, bench, kept);
    } catch (error) {
      const isClosed = error instanceof StepFailed && errorCode(error.cause) === "EACCES";
      if (!isClosed || options.unreadable !== "left out") throw error;
      return undefined;
    }
  }
}

/** Names that are no items: found now, or known to the interrupted try, which may have taken the one that led to them. */
function otherNames(
  items: readonly Item[],
  records: readonly JournalRecord[],
  adopted: ReadonlyMap<string, Adopted>,
  tree: Tree,
): JournalRecord[] {
  const byItem = new Map(items.map((item, at) => [item, records[at]]));
  const byInode = new Map(records.map((record) => [record.before && inodeKey(record.before), record]));
  const known = new Set(items.map(({ path }) => pathKey(path)));
  const found = [
    ...findSiblings(items, tree).map(({ path, item }) => ({
      path,
      // What an interrupted try had met there is not what is there now.
      like: adopted.has(pathKey(item.path)) ? undefined : byItem.get(item),
    })),
    ...[...adopted].flatMap(([path, { before }]) =>
      before === undefined || before.kind === "directory" || known.has(path)
        ? []
        : [{ path: Buffer.from(path, "latin1"), like: byInode.get(inodeKey(before)) }],
    ),
  ];
  const names = new Map(found.map((name) => [pathKey(name.path), name]));
  return [...names.values()].flatMap(({ path, like }, at): JournalRecord[] => {
    if (like?.before === undefined) return [];
    const display = path.toString();
    return [{ ...like, index: items.length + at, path, display, role: "name", planned: like.before }];
  });
}

function keepContent(
  path: Buffer,
  before: FileState,
  making: Making,
  bench: Workbench,
  kept: Map<string, KeptContent>,
): KeptContent {
  const known = kept.get(inodeKey(before));
  if (known !== undefined) return known;
  const pin = bench.tree.pin(path);
  try {
    const look = () => toState(bench.tree.asOwned(path, fstatSync(pin, { bigint: true })));
    if (!untouchedSince(before, look())) throw new ChangedMeanwhile(path);
    const content = making.pack.add(descriptorSource(bench.tree.openPinned(pin, path)));
    // Who wrote to it while it was read, wrote to the original.
    if (!untouchedSince(before, look())) throw new ChangedMeanwhile(path);
    kept.set(inodeKey(before), content);
    return content;
  } catch (error) {
    throw error instanceof ChangedMeanwhile || isDiskFull(error) ? error : new StepFailed(path, error);
  } finally {
    closeSync(pin);
  }
}
