import type { Assessment } from "../../ports/assessment.ts";
import { type Leave, leaveLimits } from "../../ports/leave.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { areContained, bytesAsText, type PlacedChange, wholeChanges } from "./contained-changes.ts";
import { foreseeable } from "./foreseeable.ts";
import { folderRefusal, isGuarded } from "./guarded-folders.ts";
import { mentionsSecret } from "./mentions-secret.ts";
import { holds } from "./paths.ts";
import { secretAt } from "./secrets.ts";

/**
 * Whether a leave lets this pass without asking: the script is one of its own, word for word, or the rehearsal showed
 * all that it changes and every bit of it lies beneath the leave's folders. Never what destroys, as root or not.
 */
export function isCovered(
  leave: Leave | undefined,
  facts: {
    script: string;
    assessment: Assessment;
    rehearsal: Rehearsal | undefined;
    machine: MachineSnapshot;
    now: number;
  },
): boolean {
  const { script, assessment, rehearsal, machine, now } = facts;
  if (leave === undefined || !isRunning(leave, now)) return false;
  if (assessment.risk !== "write" || !foreseeable(assessment)) return false;
  if (isNamed(leave, script.trim(), assessment, machine)) return true;
  // As root a copy of /etc/shadow would be a change like any other.
  if (rehearsal === undefined || assessment.network || mentionsSecret(script, machine)) return false;
  return isBeneath(leave, rehearsal, machine);
}

/** A leave that is longer than any can be was not given by us; one from the future is a clock that was put back. */
function isRunning({ granted, until }: Leave, now: number): boolean {
  return granted <= now && now < until && until - granted <= leaveLimits.ms;
}

function isNamed(leave: Leave, script: string, { programs }: Assessment, machine: MachineSnapshot): boolean {
  if (!leave.scripts.slice(0, leaveLimits.scripts).includes(script)) return false;
  if (leave.scriptsFolder !== machine.folder && !meansTheSameAnywhere(script)) return false;
  return programs.every(({ file, trusted }) => file !== undefined && trusted);
}

/** Whether a script is one command whose words name services and the like, never files of the folder it is run in. */
export function meansTheSameAnywhere(script: string): boolean {
  return onServices.test(script) || onServers.test(script);
}

const onServices =
  /^(sudo )?(systemctl (start|stop|restart|try-restart|reload|reload-or-restart|enable|disable|reset-failed)|service)( [A-Za-z0-9][\w@:.-]*)+$/;
const onServers =
  /^(sudo )?(systemctl daemon-reload|nginx -s (reload|reopen)|apache(2)?ctl graceful|postfix reload|rndc reload)$/;

function isBeneath(leave: Leave, rehearsal: Rehearsal, machine: MachineSnapshot): boolean {
  const changes = wholeChanges(rehearsal);
  if (changes === undefined) return false;
  const folders = leave.folders
    .slice(0, leaveLimits.folders)
    .filter((folder) => folderRefusal(folder, machine) === undefined);
  const except = leave.except.map((path) => bytesAsText(Buffer.from(path)));
  return (
    areContained(changes, folders, machine) &&
    changes.every((change) => mayChange(change, machine) && !touches(change, except))
  );
}

function mayChange({ at, withheld }: PlacedChange, machine: MachineSnapshot): boolean {
  const path = Buffer.from(at, "latin1").toString("utf8");
  const homes = [machine.home, "/root"];
  return withheld !== "secret" && !isGuarded(path, machine) && secretAt(path, { homes, devices: false }) === undefined;
}

/** A folder above changes its time with every name made in it, which does not touch what lies there. */
function touches({ at, kinds }: PlacedChange, paths: readonly string[]): boolean {
  return paths.some((path) => holds(path, at) || (holds(at, path) && kinds.some((kind) => kind !== "times")));
}
