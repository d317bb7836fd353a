import { closeSync, existsSync, openSync } from "node:fs";
import type { Case } from "./case.ts";
import type { Source } from "./content.ts";
import type { Entry } from "./entries.ts";
import { type Found, findStates, nothingFound } from "./find-states.ts";
import type { Adopted } from "./keep-records.ts";
import { type KeptContent, packSource } from "./pack.ts";
import { pathKey } from "./paths.ts";
import { type Reach, readProgress } from "./progress.ts";
import type { JournalRecord } from "./records.ts";
import { sameInode } from "./states.ts";
import type { Workbench } from "./workbench.ts";

export type Gathered = {
  cases: Case[];
  /** Originals that interrupted tries kept, by path. */
  adopted: ReadonlyMap<string, Adopted>;
  /** Contents can be read until then. */
  close(): void;
};

/**
 * All that deciding an undo needs to know: the entry's records, how far it and interrupted undos of it (newest first)
 * have come, and what is there now.
 */
export async function gatherCases(entry: Entry, tries: readonly Entry[], bench: Workbench): Promise<Gathered> {
  const packs = new Map<string, number>();
  try {
    const records = entry.records();
    const reachOf = readProgress(entry.file("progress"), entry.is("ended"));
    const tried = triedPaths(tries);
    const found = await findAll(records, reachOf, bench);
    const cases = records.map((record): Case => {
      const now = found.get(pathKey(record.path)) ?? nothingFound;
      const turnsFolder = now.state?.kind === "directory" && record.before?.kind !== "directory";
      return {
        record,
        reach: reachOf(record.index),
        tried: tried.get(pathKey(record.path))?.reach ?? { kind: "untouched" },
        found: now,
        names: turnsFolder ? bench.tree.list(record.path) : [],
        content: contentIn(entry, record.content),
      };
    });
    const adopted = [...tried].flatMap(([path, { entry: from, record, reach }]): [string, Adopted][] => {
      const { before, bornNs, contentMatters, doubtful } = record;
      // Not touched yet: it counts while it is still the file that the try met.
      const now = found.get(path)?.state;
      const met = before !== undefined && now !== undefined && sameInode(before, now);
      if (reach.kind === "untouched" && !met) return [];
      return [[path, { before, bornNs, contentMatters, doubtful, content: contentIn(from, record.content) }]];
    });
    return { cases, adopted: new Map(adopted), close: closePacks };
  } catch (error) {
    closePacks();
    throw error;
  }

  function contentIn(from: Entry, content: KeptContent | undefined): (() => Source) | undefined {
    if (content === undefined) return undefined;
    return () => {
      const file = from.file("pack");
      const pack = packs.get(file) ?? openSync(file, "r");
      packs.set(file, pack);
      return packSource(pack, content);
    };
  }

  function closePacks(): void {
    for (const descriptor of packs.values()) closeSync(descriptor);
    packs.clear();
  }
}

type Tried = { entry: Entry; record: JournalRecord; reach: Reach };

/** For each path the newest try that touched it, or else the newest. */
function triedPaths(tries: readonly Entry[]): Map<string, Tried> {
  const tried = new Map<string, Tried>();
  for (const entry of tries) {
    if (!existsSync(entry.file("records"))) continue;
    const reachOf = readProgress(entry.file("progress"), false);
    for (const record of entry.records()) {
      const reach = reachOf(record.index);
      const key = pathKey(record.path);
      const known = tried.get(key)?.reach.kind;
      if (known === undefined || (known === "untouched" && reach.kind !== "untouched"))
        tried.set(key, { entry, record, reach });
    }
  }
  return tried;
}

async function findAll(
  records: readonly JournalRecord[],
  reachOf: (index: number) => Reach,
  bench: Workbench,
): Promise<Map<string, Found>> {
  const wanted = new Map<string, { path: Buffer; hashed: boolean }>();
  for (const { path, index, before, contentMatters, content } of records) {
    const reach = reachOf(index);
    const hashed =
      before === undefined ||
      contentMatters ||
      content !== undefined ||
      (reach.kind === "changed" && reach.after.hash !== undefined);
    wanted.set(pathKey(path), { path, hashed });
  }
  const paths = [...wanted.values()];
  const found = await findStates(paths, bench);
  return new Map(paths.map(({ path }, index) => [pathKey(path), found[index] ?? nothingFound]));
}
