import { rmSync } from "node:fs";
import { NeoError } from "../../../shared/errors.ts";
import { carryOut } from "./carry-out.ts";
import { clearStaged } from "./clear-staged.ts";
import { decideUndo } from "./decide-undo.ts";
import type { Entry } from "./entries.ts";
import { gatherCases } from "./gather-cases.ts";
import { withFolders } from "./items.ts";
import { listed, toJournalError } from "./journal-error.ts";
import { pathKey } from "./paths.ts";
import { type Item, planSteps } from "./plan-steps.ts";
import { ProgressFile, silentProgress } from "./progress.ts";
import type { Workbench } from "./workbench.ts";
import { worldOf } from "./world.ts";

/**
 * Does an entry's work, whose originals are kept. It ends either done, or taken back and the entry gone, or, when even
 * that fails, as an interrupted entry that tells what is where.
 * @throws NeoError
 */
export async function runItems(
  entry: Entry,
  items: readonly Item[],
  bench: Workbench,
  signal: AbortSignal | undefined,
  alreadyDone: readonly Item[] = [],
): Promise<void> {
  const progress = new ProgressFile(entry.file("progress"));
  try {
    progress.start();
    progress.begin(alreadyDone.map(({ index }) => index));
    for (const { index, before, hash } of alreadyDone)
      progress.done(index, { state: before, hash, contentLost: false });
    const onVisible = () => rmSync(entry.file("reserve"), { force: true });
    await carryOut(planSteps(items, entry.meta.id), bench, progress, { signal, onVisible });
    bench.tree.close();
    progress.sync();
    entry.mark("ended");
  } catch (error) {
    const failure = toJournalError(error, entry.folder);
    const left = await takeBack(entry, progress, bench).catch((thrown) => [
      toJournalError(thrown, entry.folder).message,
    ]);
    if (left.length > 0) {
      const parameters = { id: entry.meta.id, paths: listed(left), reason: failure.message };
      throw new NeoError("E_APPLY_HALFWAY", parameters, { cause: error });
    }
    entry.remove();
    throw failure;
  } finally {
    progress.close();
  }
}

/** Makes everything as it was, as far as this entry has come. Returns what could not be. */
async function takeBack(entry: Entry, progress: ProgressFile, bench: Workbench): Promise<string[]> {
  rmSync(entry.file("reserve"), { force: true });
  try {
    progress.takingBack();
  } catch {
    // A full disk does not keep us from it: what is said so far is enough unless this process dies now, too.
  }
  bench.abandon();
  const records = entry.records();
  clearStaged(
    entry.meta.id,
    records.map(({ path }) => path),
    bench.tree,
  );
  const gathered = await gatherCases(entry, [], bench);
  try {
    const { items, refused, lost } = decideUndo(gathered.cases, worldOf(bench));
    const indexes = new Map(records.map(({ path, index }) => [pathKey(path), index]));
    const numbered = (await withFolders(items, bench)).map((item) => ({
      ...item,
      index: indexes.get(pathKey(item.path)) ?? records.length + item.index,
    }));
    const hooks = { signal: undefined, onVisible: () => {} };
    await carryOut(planSteps(numbered, entry.meta.id), bench, silentProgress, hooks);
    bench.tree.close();
    return [...refused, ...lost].map(({ display }) => display);
  } finally {
    gathered.close();
  }
}
