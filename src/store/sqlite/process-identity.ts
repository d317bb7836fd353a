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

/** Field 22 of /proc/PID/stat: clock ticks from the boot to the start; undefined when there is no such process. */
function startTime(pid: string): string | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // The second field is the program's name in brackets and may hold anything: count from the last bracket.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields?.[0] === "Z" ? undefined : fields?.[19];
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
