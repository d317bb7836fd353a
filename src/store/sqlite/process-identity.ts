import { readFileSync } from "node:fs";

/** This process for good: boot, pid and start time, since a pid alone comes back. */
export function ownIdentity(): string {
  return `${bootId()}:${process.pid}:${startTime("self") ?? ""}`;
}

/** Whether the process that `identity` names is still running on this machine. */
export function isAlive(identity: string): boolean {
  const [boot, pid, start] = identity.split(":");
  if (boot === undefined || pid === undefined || start === undefined) return false;
  return boot === bootId() && /^\d+$/.test(pid) && start !== "" && startTime(pid) === start;
}

/**
 * The terminal that this process belongs to, for good: boot, session leader and its start time, terminal device.
 * Undefined without one, as for cron jobs and services, and when the leader is gone or cannot be seen.
 */
export function terminalSession(): string | undefined {
  const [, , , leader = "0", device = "0"] = statFields("self") ?? [];
  const start = leader === "0" ? undefined : startTime(leader);
  return device === "0" || start === undefined || bootId() === ""
    ? undefined
    : `${bootId()}:${leader}:${start}:${device}`;
}

/** Field 22 of /proc/PID/stat: clock ticks from the boot to the start; undefined when there is no such process. */
function startTime(pid: string): string | undefined {
  const fields = statFields(pid);
  return fields?.[0] === "Z" ? undefined : fields?.[19];
}

/** What /proc/PID/stat says from its third field (the state) on; undefined when there is no such process. */
function statFields(pid: string): string[] | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // The second field is the program's name in brackets and may hold anything: count from the last bracket.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function bootId(): string {
  return readOr("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return undefined;
  }
}
