import { existsSync, rmSync } from "node:fs";
import { clearStaged } from "./clear-staged.ts";
import { abandonedMakings, type Entry, hasUnfinished, readEntries, readLoans } from "./entries.ts";
import { stateOf, takersAmong, toUndoEntry } from "./entry-state.ts";
import type { Account } from "./journal.ts";
import type { JournalParts } from "./parts.ts";
import { readProgress } from "./progress.ts";
import { giveBack, Tree } from "./tree.ts";

/** What dead processes left: their drafts go, what they lent is given back, and what they were at is told. */
export function recover({ folder, uid }: JournalParts): Account[] {
  for (const making of abandonedMakings(folder)) {
    giveLoansBack(making, uid);
    rmSync(making, { recursive: true, force: true });
  }
  // Whoever opens the journal waits for this, and hardly ever is there one.
  if (!hasUnfinished(folder)) return [];
  const all = readEntries(folder);
  const takers = takersAmong(all);
  return all
    .filter((entry) => stateOf(entry, takers) === "interrupted")
    .map((entry) => {
      giveLoansBack(entry.folder, uid);
      clearLeftovers(entry, uid);
      return accountOf(entry);
    });
}

export function accountOf(entry: Entry): Account {
  const reachOf = readProgress(entry.file("progress"), false);
  const records = entry.records().filter(({ role }) => role === "change");
  const named = (kind: "untouched" | "changed" | "halfway") =>
    records.filter(({ index }) => reachOf(index).kind === kind).map(({ display }) => display);
  return {
    entry: toUndoEntry(entry, "interrupted"),
    untouched: named("untouched"),
    changed: named("changed"),
    halfway: named("halfway"),
  };
}

/** Beside their places lie files that were made ready and are no use to anybody. */
export function clearLeftovers(entry: Entry, uid: number): void {
  const tree = new Tree(uid, () => {});
  try {
    const paths = entry.records().map(({ path }) => path);
    clearStaged(entry.meta.id, paths, tree);
  } finally {
    tree.close();
  }
}

function giveLoansBack(folder: string, uid: number): void {
  if (!existsSync(`${folder}/loans`)) return;
  const tree = new Tree(uid, () => {});
  try {
    for (const { path, mode } of readLoans(folder)) giveBack(tree, path, mode);
  } finally {
    tree.close();
  }
}
