import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { pathCommand } from "./path-command.ts";
import { readPathWish } from "./read-path-wish.ts";

/** What a request says of things that it names one by one; undefined where it is about something else. */
export function proposePath(query: Query, machine: MachineSnapshot): Composed | undefined {
  const wish = readPathWish({ ...query, machine });
  if (wish === undefined) return undefined;
  const named = wish.do === "copy" && wish.stamp !== undefined ? wish.stamp.said : wish.named;
  return { script: pathCommand(wish), strange: wish.strange, said: wish.said, ...(named ? { named } : {}) };
}
