import { choose, type Heard } from "../planning.ts";
import type { Reading } from "../reading.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

/** "Comprime /srv/a en /tmp/a.tgz; bórralo": what was packed or the archive, which is asked before either is gone. */
export function packedOrArchive(found: Heard, reading: Ready): Heard | undefined {
  const { last } = found.memory;
  if (last?.skill !== "archive-create" || !/^(remove-|move$)/.test(reading.skill.id)) return undefined;
  const { path, archive } = last.slots;
  if (path === undefined || archive === undefined || reading.intention.slots.path !== archive) return undefined;
  if (found.normalised.includes(archive)) return undefined;
  const intention = { ...reading.intention, slots: { ...reading.intention.slots, path } };
  return choose(found, "ask_which_is_meant", [reading, { ...reading, intention }]);
}
