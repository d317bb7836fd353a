import { chmodSync, closeSync, constants, fstatSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { errorCode } from "./error-code.ts";
import { parentOf, pathKey } from "./paths.ts";
import type { Item, Staged, Steps } from "./plan-steps.ts";
import type { Progress } from "./progress.ts";
import { fill, own, settingsOf, stateOfPinned } from "./set-facts.ts";
import { type Result, stageAll } from "./stage.ts";
import { inodeKey, sameAttributes, sameInode, toState } from "./states.ts";
import { ChangedMeanwhile, told } from "./step-errors.ts";
import { pinned } from "./tree.ts";
import type { Workbench } from "./workbench.ts";

/**
 * Does the steps on the real tree. Until `onVisible` is called nothing that anybody looks at has changed, and
 * `clearStaged` takes everything away again.
 */
export async function carryOut(
  steps: Steps,
  bench: Workbench,
  progress: Progress,
  hooks: { signal: AbortSignal | undefined; onVisible: () => void },
): Promise<void> {
  const results = new Map<number, Result>();
  // What is made or goes in them moves their time.
  progress.begin(steps.folders.map(({ index }) => index));
  await stageAll(steps.staged, bench, results, hooks.signal);
  hooks.signal?.throwIfAborted();
  hooks.onVisible();
  progress.begin(steps.removals.filter(({ before }) => before?.kind === "directory").map(({ index }) => index));
  for (const item of steps.removals) told(item.path, () => remove(item, bench, progress));
  const written = new Map<string, string | undefined>();
  await updateAll(steps.updates, bench, progress, written);
  // New names of a file that is written into come after it: what has a name is whole.
  place(steps, bench, progress, results);
  await updateAll(steps.folders, bench, progress, written);
}

function remove(item: Item, bench: Workbench, progress: Progress): void {
  check(item, bench);
  progress.begin([item.index]);
  try {
    const folder = item.before?.kind === "directory";
    bench.tree.reach(item.path, (name) => (folder ? rmdirSync(name) : unlinkSync(name)));
  } catch (error) {
    if (errorCode(error) === "ENOTEMPTY") throw new ChangedMeanwhile(item.path);
    throw error;
  }
  bench.tree.settled(item.path);
  if (item.after === undefined) progress.done(item.index, { state: undefined, hash: undefined, contentLost: false });
}

function place(steps: Steps, bench: Workbench, progress: Progress, results: ReadonlyMap<number, Result>): void {
  const { tree } = bench;
  const removed = new Set(steps.removals.map(({ index }) => index));
  const members = membersByRoot(steps.staged);
  const hashes = new Map(steps.staged.map(({ at, item }) => [pathKey(at), results.get(item.index)?.hash]));
  for (const root of steps.places) {
    const { item, at } = root;
    const placed = members.get(root) ?? [];
    told(item.path, () => {
      if (!removed.has(item.index)) check(item, bench);
      else if (tree.lstat(item.path) !== undefined) throw new ChangedMeanwhile(item.path);
      progress.begin(placed.map(({ item: { index } }) => index));
      tree.reach(at, (from) => tree.reach(item.path, (to) => renameSync(from, to)));
      // Two names of one inode: rename leaves both where they are.
      const linked = item.after?.kind === "file" && item.after.links > 1;
      if (linked && tree.lstat(at) !== undefined) tree.reach(at, (name) => unlinkSync(name));
    });
    for (const {
      item: { index },
      linkTo,
    } of placed) {
      const result = results.get(index);
      // A second name has the content of the first.
      const hash = linkTo?.kind === "staged" ? hashes.get(pathKey(linkTo.at)) : result?.hash;
      progress.done(index, { state: result?.state, hash, contentLost: false });
    }
  }
  tree.refresh();
}

function membersByRoot(staged: readonly Staged[]): Map<Staged, Staged[]> {
  const roots = new Map<string, Staged>();
  const members = new Map<Staged, Staged[]>();
  for (const one of staged) {
    const root = one.root ? one : roots.get(pathKey(parentOf(one.at)));
    if (root === undefined) continue;
    roots.set(pathKey(one.at), root);
    const list = members.get(root);
    if (list === undefined) members.set(root, [one]);
    else list.push(one);
  }
  return members;
}

async function updateAll(
  items: readonly Item[],
  bench: Workbench,
  progress: Progress,
  written: Map<string, string | undefined>,
): Promise<void> {
  const sharing = Map.groupBy(items, ({ before }) => before && inodeKey(before));
  for (const item of items) {
    // Writing into one name of a file writes into all of them.
    const names = item.before && sharing.get(inodeKey(item.before));
    progress.begin((names ?? [item]).map(({ index }) => index));
    told(item.path, () => update(item, bench, progress, written));
    if (bench.full) await bench.flush();
  }
  await bench.flush();
}

/** Changes what is there without changing which inode it is. `written`: inodes whose content is new, by another name. */
function update(item: Item, bench: Workbench, progress: Progress, written: Map<string, string | undefined>): void {
  const { before, after, path, index } = item;
  if (before === undefined || after === undefined) return;
  const { tree } = bench;
  const pin = tree.pin(path);
  try {
    const now = toState(fstatSync(pin, { bigint: true }));
    if (!sameInode(now, before)) throw new ChangedMeanwhile(path);
    const inode = inodeKey(now);
    if (item.content !== undefined && !written.has(inode)) {
      if (now.size !== before.size || now.modifiedNs !== before.modifiedNs) throw new ChangedMeanwhile(path);
      const descriptor = tree.openPinned(pin, path, constants.O_WRONLY);
      try {
        written.set(inode, fill(descriptor, item.content()));
      } finally {
        closeSync(descriptor);
      }
    }
    const hash = item.content === undefined ? undefined : written.get(inode);
    const owned = own(pin, after);
    // Who may write to another's file may not set its mode or time.
    const mine = bench.uid === 0 || now.uid === bench.uid;
    const has = before.attributes.size > 0 || after.attributes.size > 0;
    const attributed = mine ? has : !sameAttributes(before.attributes, after.attributes);
    if (attributed && mine && bench.uid !== 0 && after.kind !== "link") chmodSync(pinned(pin), now.mode | 0o600);
    const resets = mine && (item.content !== undefined || owned || attributed || tree.isLent(path));
    tree.settled(path);
    const { mode, attributes, modifiedNs } = settingsOf(item, after);
    const settings = {
      kind: "set" as const,
      pin,
      mode: resets || now.mode !== after.mode ? mode : undefined,
      attributes: attributed ? attributes : undefined,
      modifiedNs: mine ? modifiedNs : undefined,
    };
    bench.later(path, settings, () =>
      progress.done(index, { state: stateOfPinned(pin, after), hash, contentLost: false }),
    );
  } catch (error) {
    closeSync(pin);
    throw error;
  }
}

/** Right before it is touched; our own work on another name may have moved the change time, never these. */
function check({ path, before }: Item, bench: Workbench): void {
  const stat = bench.tree.lstat(path);
  const now = stat && toState(stat);
  if (before === undefined && now === undefined) return;
  const same =
    before !== undefined &&
    now !== undefined &&
    sameInode(now, before) &&
    (now.kind === "directory" || (now.size === before.size && now.modifiedNs === before.modifiedNs));
  if (!same) throw new ChangedMeanwhile(path);
}
