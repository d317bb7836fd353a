import type { RehearsalReason } from "../../../ports/rehearsal.ts";
import type { Case } from "./case.ts";
import { parentOf, pathKey } from "./paths.ts";
import type { Anchor, Item } from "./plan-steps.ts";
import { inodeKey, sameInode } from "./states.ts";

export type Refused = Map<string, { display: string; reason: RehearsalReason }>;

/**
 * A folder goes only when it is empty then; something comes only where its folder is; and what is the original of
 * something else goes only when that comes back. Adds to `refused` until nothing more follows.
 */
export function refuseDependents(
  items: ReadonlyMap<string, { item: Item; names: readonly Buffer[] }>,
  refused: Refused,
  originals: readonly Original[],
  isFolder: (path: Buffer) => boolean,
): void {
  const goes = (key: string): boolean => {
    const item = items.get(key)?.item;
    return item !== undefined && item.after === undefined && !refused.has(key);
  };
  for (let before = -1; before !== refused.size; ) {
    before = refused.size;
    const homeless = new Map(
      originals
        .filter(({ path }) => !items.has(pathKey(path)) || refused.has(pathKey(path)))
        .map(({ inode, display }) => [inode, display]),
    );
    for (const [key, { item, names }] of items) {
      if (refused.has(key)) continue;
      const strange = names.find((name) => !goes(`${key}/${name.toString("latin1")}`));
      const original = item.inPlace || item.before === undefined ? undefined : homeless.get(inodeKey(item.before));
      if (strange !== undefined) refuse(key, item, "undo.folder_in_use", { name: strange.toString() });
      else if (item.after !== undefined && !folderWillBe(parentOf(item.path))) refuse(key, item, "undo.folder_gone");
      else if (original !== undefined) refuse(key, item, "undo.holds_original", { path: original });
    }
  }

  function refuse(key: string, { display }: Item, code: string, parameters: RehearsalReason["parameters"] = {}): void {
    refused.set(key, { display, reason: { code, parameters } });
  }

  function folderWillBe(path: Buffer): boolean {
    const own = items.get(pathKey(path));
    if (own === undefined || refused.has(pathKey(path))) return isFolder(path);
    return own.item.after?.kind === "directory";
  }
}

/** A name that is to come back, and the inode, by its key, that is to be it and now has other names. */
export type Original = { path: Buffer; display: string; inode: string };

/** All of them; `carrierOf` says which inode a case's original is now. */
export function originalsElsewhere(cases: readonly Case[], carrierOf: (one: Case) => Anchor | undefined): Original[] {
  return cases.flatMap((one) => {
    const { record, found } = one;
    const carrier = carrierOf(one);
    // Another name of what changes is nobody's to bring back.
    if (carrier === undefined || record.role !== "change") return [];
    if (found.state !== undefined && sameInode(found.state, carrier.state)) return [];
    return [{ path: record.path, display: record.display, inode: inodeKey(carrier.state) }];
  });
}
