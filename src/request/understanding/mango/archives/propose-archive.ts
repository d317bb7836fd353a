import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { archiveCommand } from "./archive-command.ts";
import { readArchiveWish } from "./read-archive-wish.ts";

/** What a request says of archives; undefined where it is about something else. */
export function proposeArchive(query: Query, machine: MachineSnapshot): Composed | undefined {
  const wish = readArchiveWish({ ...query, machine });
  if (wish === undefined) return undefined;
  const named = wish.do === "pack" ? wish.stamp?.said : undefined;
  return { script: archiveCommand(wish), strange: wish.strange, said: wish.said, ...(named ? { named } : {}) };
}
