import { closeSync, constants, fstatSync, linkSync, mkdirSync, openSync, symlinkSync, unlinkSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { baseName, parentOf } from "./paths.ts";
import type { Item, Staged } from "./plan-steps.ts";
import { fill, own, settingsOf, stateOfPinned } from "./set-facts.ts";
import { toState } from "./states.ts";
import { ChangedMeanwhile, failed, told } from "./step-errors.ts";
import type { Workbench } from "./workbench.ts";

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;

/** What has been made, by the index of its record. */
export type Result = { state: FileState; hash: string | undefined };

/** Makes all that is new, whole, beside the places it is for: names of this entry's own, which nobody looks at. */
export async function stageAll(
  staged: readonly Staged[],
  bench: Workbench,
  results: Map<number, Result>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const one of staged) {
    signal?.throwIfAborted();
    try {
      await stage(one, bench, results);
    } catch (error) {
      throw failed(one.item.path, error);
    }
    if (bench.full) await bench.flush();
  }
  await bench.flush();
  // Their own modes and times, once nothing more is put into them.
  for (const { item, at } of [...staged].reverse()) {
    if (item.after?.kind !== "directory") continue;
    const { after } = item;
    told(item.path, () => finishStaged(item, after, at, bench, results));
    if (bench.full) await bench.flush();
  }
  await bench.flush();
}

async function stage({ item, at, linkTo }: Staged, bench: Workbench, results: Map<number, Result>): Promise<void> {
  const { tree } = bench;
  const { after } = item;
  if (after === undefined) return;
  if (linkTo !== undefined) {
    // The other name must be finished: it is looked at through this one.
    await bench.flush();
    stageLink(item, at, linkTo, bench, results);
    return;
  }
  switch (after.kind) {
    case "file": {
      if (item.content === undefined) throw new Error("no content to write");
      const descriptor = tree.reach(at, (name) => openSync(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600));
      let hash: string | undefined;
      try {
        hash = fill(descriptor, item.content());
        own(descriptor, after);
      } catch (error) {
        closeSync(descriptor);
        throw error;
      }
      bench.later(item.path, { ...settingsOf(item, after), pin: descriptor }, (set) =>
        results.set(item.index, { state: stateOfPinned(descriptor, after, set), hash }),
      );
      return;
    }
    case "directory":
      tree.reach(at, (name) => mkdirSync(name, 0o700));
      return;
    case "link":
      tree.reach(at, (name) => symlinkSync(Buffer.from(after.target ?? []), name));
      break;
    case "fifo": {
      await bench.flush();
      const folder = tree.pin(parentOf(at));
      bench.later(item.path, { kind: "fifo", pin: folder, name: Buffer.from(baseName(at)) }, () => {});
      await bench.flush();
      break;
    }
    case "socket":
    case "device":
      throw Object.assign(new Error(`a ${after.kind} cannot be made`), { code: "ENOTSUP", path: item.path });
    default:
      after.kind satisfies never;
  }
  finishStaged(item, after, at, bench, results);
}

function stageLink(
  item: Item,
  at: Buffer,
  linkTo: NonNullable<Staged["linkTo"]>,
  bench: Workbench,
  results: Map<number, Result>,
): void {
  const { tree } = bench;
  const path = linkTo.kind === "staged" ? linkTo.at : linkTo.anchor.path;
  const wanted = linkTo.kind === "staged" ? tree.lstat(path)?.ino : linkTo.anchor.state.inode;
  // Both names are reached before either is used, and nothing is followed.
  tree.reach(path, (from) => tree.reach(at, (to) => linkSync(from, to)));
  const stat = tree.lstat(at);
  if (stat === undefined || stat.ino !== wanted) {
    tree.reach(at, (name) => unlinkSync(name));
    throw new ChangedMeanwhile(item.path);
  }
  const attributes = linkTo.kind === "real" ? linkTo.anchor.state.attributes : item.after?.attributes;
  const state = toState(stat, item.after?.target, attributes);
  results.set(item.index, { state, hash: item.hash });
}

function finishStaged(item: Item, after: FileState, at: Buffer, bench: Workbench, results: Map<number, Result>): void {
  const pin = bench.tree.pin(at);
  const stat = fstatSync(pin, { bigint: true });
  if (toState(stat).kind !== after.kind) {
    closeSync(pin);
    throw new ChangedMeanwhile(item.path);
  }
  own(pin, after);
  bench.later(item.path, { ...settingsOf(item, after), pin }, (set) =>
    results.set(item.index, { state: stateOfPinned(pin, after, set), hash: undefined }),
  );
}
