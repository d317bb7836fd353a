import { posix } from "node:path";
import type { Assessment } from "../../ports/assessment.ts";
import type { FileState, Rehearsal } from "../../ports/rehearsal.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { areContained, bytesAsText, type PlacedChange, wholeChanges } from "./contained-changes.ts";
import { foreseeable } from "./foreseeable.ts";
import { folderRefusal, isGuarded } from "./guarded-folders.ts";
import type { Policy } from "./policy.ts";
import { secretAt, secretInText } from "./secrets.ts";

/**
 * Whether this may be done without asking, because root's policy allows small changes and this is one: few files of the
 * person's own in their own home, all shown, all undoable, none of which can start a program or open a door.
 */
export function isSmallChange(
  rehearsal: Rehearsal,
  assessment: Assessment,
  policy: Policy,
  machine: MachineSnapshot,
): boolean {
  const { smallChanges: most } = policy;
  if (most === undefined) return false;
  if (assessment.risk !== "write" || assessment.privilege !== "none" || assessment.network) return false;
  if (!foreseeable(assessment) || secretInText(rehearsal.script, [machine.home]) !== undefined) return false;
  const changes = wholeChanges(rehearsal);
  if (changes === undefined || changes.length > most.mostFiles) return false;
  if (!(rehearsal.undoBytes <= most.mostBytes) || !(bytesWritten(changes) <= most.mostBytes)) return false;
  const home = machine.realPath(machine.home);
  if (folderRefusal(home, machine) !== undefined) return false;
  return areContained(changes, [home], machine) && changes.every((change) => isHarmless(change, home, machine));
}

function bytesWritten(changes: readonly PlacedChange[]): number {
  return changes.reduce((sum, { after }) => sum + (after?.kind === "file" ? after.size : 0), 0);
}

const harmlessKinds: ReadonlySet<string> = new Set([
  "created",
  "deleted",
  "modified",
  "replaced",
  "mode",
  "times",
  "link",
]);

function isHarmless(
  { at, kinds, before, after, withheld }: PlacedChange,
  home: string,
  machine: MachineSnapshot,
): boolean {
  const path = Buffer.from(at, "latin1").toString("utf8");
  const [top] = posix.relative(bytesAsText(Buffer.from(home)), at).split("/");
  const states = [before, after].filter((state) => state !== undefined);
  return (
    kinds.every((kind) => harmlessKinds.has(kind)) &&
    // Start-up files, keys, settings: hidden, wherever they lie. `bin` is searched for programs.
    !at.includes("/.") &&
    top !== "bin" &&
    !isGuarded(path, machine) &&
    withheld !== "secret" &&
    secretAt(path, { homes: [machine.home], devices: false }) === undefined &&
    states.every((state) => state.uid === machine.uid) &&
    // What can be run is not changed, and nothing becomes so.
    !states.some(isRunnable)
  );
}

function isRunnable({ kind, mode }: FileState): boolean {
  return kind === "file" && (mode & 0o111) !== 0;
}
