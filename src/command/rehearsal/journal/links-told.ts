import { type Carriers, isLinkedAsBefore } from "./carriers.ts";
import type { Case } from "./case.ts";
import type { Lost } from "./journal.ts";
import { pathKey } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import type { JournalRecord } from "./records.ts";
import { inodeKey, sameInode } from "./states.ts";

/** What is there again, but not as the other name of something that it was. */
export function brokenLinks(
  cases: readonly Case[],
  kept: readonly { item: Item }[],
  carriers: Carriers,
  comesBack: (record: JournalRecord) => boolean,
): Lost[] {
  const items = new Map(kept.map(({ item }) => [pathKey(item.path), item]));
  const groups = new Map<string, { names: number; missing: number; told: Case[] }>();
  for (const one of cases) {
    const { record, found } = one;
    const { before, role } = record;
    if (before === undefined || before.kind === "directory" || before.links < 2) continue;
    const group = groups.get(inodeKey(before)) ?? { names: 0, missing: 0, told: [] };
    groups.set(inodeKey(before), group);
    const isThere = found.state !== undefined && isLinkedAsBefore(one, carriers);
    const isName = role === "change" ? comesBack(record) || isThere : isThere;
    if (isName) group.names += 1;
    else group.missing += 1;
    if (isName && role === "change" && comesBack(record)) group.told.push(one);
  }
  return [...groups.values()].flatMap(({ names, missing, told }) =>
    told.flatMap(({ record: { before, path, display } }) => {
      const item = items.get(pathKey(path));
      const isMade = item !== undefined && !item.inPlace;
      const isLonely = missing > 0 || (isMade && names < (before?.links ?? 0));
      return isLonely ? [{ display, reason: { code: "undo.link_lost", parameters: {} } }] : [];
    }),
  );
}

/** What is there as it was, but with another name that it did not have, because what was there does not come back. */
export function keptLinks(
  cases: readonly Case[],
  kept: readonly { item: Item }[],
  comesBack: (record: JournalRecord) => boolean,
): Lost[] {
  const staying = new Map<string, JournalRecord>();
  for (const { record, found } of cases)
    if (found.state !== undefined && found.state.kind !== "directory" && !comesBack(record))
      staying.set(inodeKey(found.state), record);
  if (staying.size === 0) return [];
  const items = new Map(kept.map(({ item }) => [pathKey(item.path), item]));
  return cases.flatMap(({ record, found }) => {
    const { before, path, display, role } = record;
    if (role !== "change" || before === undefined || before.kind === "directory" || !comesBack(record)) return [];
    const item = items.get(pathKey(path));
    const now = item === undefined || item.inPlace ? found.state : item.anchor?.state;
    const other = now && staying.get(inodeKey(now));
    const isNew = other !== undefined && (other.before === undefined || !sameInode(other.before, before));
    return isNew ? [{ display, reason: { code: "undo.link_kept", parameters: { path: other.display } } }] : [];
  });
}
