import { chmodSync, closeSync, constants, fstatSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { errorCode } from "./error-code.ts";
import { parentOf, pathKey } from "./paths.ts";
import type { Item, Staged, Steps, Update } from "./plan-steps.ts";
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
  const written: Written = new Map();
  // What is made or goes in them moves their time.
  progress.begin(steps.folders.map(({ item: { index } }) => index));
  await stageAll(steps.staged, bench, results, hooks.signal);
  hooks.signal?.throwIfAborted();
  hooks.onVisible();
  progress.begin(steps.removals.filter(({ before }) => before?.kind === "directory").map(({ index }) => index));
  for (const item of steps.removals) told(item.path, () => remove(item, bench, progress));
  await updateAll(steps.updates, bench, progress, written);
  // New names of a file that is written into come after it: what has a name is whole.
  place(steps, bench, progress, results, written);
  await updateAll(steps.folders, bench, progress, written);
}

/** What we have made of the inodes that were there. */
type Written = Map<string, Result>;

function remove(item: Item, bench: Workbench, progress: Progress): void {
  check(item, bench, none);
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

function place(
  steps: Steps,
  bench: Workbench,
  progress: Progress,
  results: ReadonlyMap<number, Result>,
  written: Written,
): void {
  const { tree } = bench;
  const removed = new Set(steps.removals.map(({ index }) => index));
  const members = membersByRoot(steps.staged);
  const made = new Map(steps.staged.map(({ at, item }) => [pathKey(at), results.get(item.index)]));
  for (const root of steps.places) {
    const { item, at } = root;
    const placed = members.get(root) ?? [];
    told(item.path, () => {
      if (!removed.has(item.index)) check(item, bench, written);
      else if (tree.lstat(item.path) !== undefined) throw new ChangedMeanwhile(item.path);
      progress.begin(placed.map(({ item: { index } }) => index));
      tree.reach(at, (from) => tree.reach(item.path, (to) => renameSync(from, to)));
      // Two names of one inode: rename leaves both where they are.
      if (root.linkTo !== undefined && tree.lstat(at) !== undefined) tree.reach(at, (name) => unlinkSync(name));
    });
    for (const {
      item: { index },
      linkTo,
    } of placed) {
      const result = results.get(index);
      // A second name has what the inode has, which may have got it after the name was made.
      const inode =
        linkTo?.kind === "real" ? written.get(inodeKey(linkTo.anchor.state)) : linkTo && made.get(pathKey(linkTo.at));
      const { state, hash } = inode ?? { state: result?.state, hash: result?.hash };
      const links = result?.state.links ?? 1;
      progress.done(index, { state: state && { ...state, links }, hash: hash ?? result?.hash, contentLost: false });
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
  updates: readonly Update[],
  bench: Workbench,
  progress: Progress,
  written: Written,
): Promise<void> {
  for (const one of updates) {
    // Writing into one name of a file writes into all of them.
    progress.begin([...one.named, ...one.shown]);
    told(one.item.path, () => update(one, bench, progress, written));
    if (bench.full) await bench.flush();
  }
  await bench.flush();
}

/** Changes what is there without changing which inode it is. */
function update({ item, at, before, named }: Update, bench: Workbench, progress: Progress, written: Written): void {
  const { after, path } = item;
  if (after === undefined) return;
  const { tree } = bench;
  const pin = tree.pin(at);
  try {
    const now = toState(fstatSync(pin, { bigint: true }));
    if (!sameInode(now, before)) throw new ChangedMeanwhile(path);
    let hash: string | undefined;
    if (item.content !== undefined) {
      if (now.size !== before.size || now.modifiedNs !== before.modifiedNs) throw new ChangedMeanwhile(path);
      const descriptor = tree.openPinned(pin, at, constants.O_WRONLY);
      try {
        hash = fill(descriptor, item.content());
      } finally {
        closeSync(descriptor);
      }
    }
    const owned = own(pin, after);
    // Who may write to another's file may not set its mode or time.
    const mine = bench.uid === 0 || now.uid === bench.uid;
    const has = before.attributes.size > 0 || after.attributes.size > 0;
    const attributed = mine ? has : !sameAttributes(before.attributes, after.attributes);
    if (attributed && mine && bench.uid !== 0 && after.kind !== "link") chmodSync(pinned(pin), now.mode | 0o600);
    const resets = mine && (item.content !== undefined || owned || attributed || tree.isLent(at));
    tree.settled(at);
    const { mode, attributes, modifiedNs } = settingsOf(item, after);
    const settings = {
      kind: "set" as const,
      pin,
      mode: resets || now.mode !== after.mode ? mode : undefined,
      attributes: attributed ? attributes : undefined,
      modifiedNs: mine ? modifiedNs : undefined,
    };
    bench.later(at, settings, (set) => {
      const state = stateOfPinned(pin, after, set);
      written.set(inodeKey(state), { state, hash });
      for (const index of named) progress.done(index, { state, hash, contentLost: false });
    });
  } catch (error) {
    closeSync(pin);
    throw error;
  }
}

/** Right before it is touched; our own work on another name may have moved the change time, never these. */
function check({ path, before }: Item, bench: Workbench, written: Written): void {
  const stat = bench.tree.lstat(path);
  const now = stat && toState(stat);
  if (before === undefined && now === undefined) return;
  const expected = before && (written.get(inodeKey(before))?.state ?? before);
  const same =
    expected !== undefined &&
    now !== undefined &&
    sameInode(now, expected) &&
    (now.kind === "directory" || (now.size === expected.size && now.modifiedNs === expected.modifiedNs));
  if (!same) throw new ChangedMeanwhile(path);
}

const none: Written = new Map();
