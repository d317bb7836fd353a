import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** The cheap facts that change without a reboot; each falls back to what asks more. */
export function machineFacts(): {
  systemBus: boolean;
  journalGroups: number[];
  pingGroups: [number, number];
} {
  return {
    systemBus: existsSync("/run/dbus/system_bus_socket") || !existsSync("/run/systemd/private"),
    journalGroups: groupNumbers(textOf("/etc/group"), ["adm", "systemd-journal"]),
    pingGroups: range(textOf("/proc/sys/net/ipv4/ping_group_range")),
  };
}

/** The first of `files` that root owns and nobody else may write, folders included. */
export function trustedProgram(files: readonly string[]): string | undefined {
  return files.find((file) => isRootsAlone(file));
}

function isRootsAlone(file: string): boolean {
  for (let path = file; ; path = dirname(path)) {
    try {
      const stat = statSync(path);
      if (stat.uid !== 0 || (stat.mode & 0o022) !== 0) return false;
    } catch {
      return false;
    }
    if (path === "/") return true;
  }
}

function groupNumbers(groups: string, wanted: readonly string[]): number[] {
  return groups
    .split("\n")
    .map((line) => line.split(":"))
    .filter(([name]) => name !== undefined && wanted.includes(name))
    .map((fields) => Number(fields[2]))
    .filter(Number.isSafeInteger);
}

/** "1 0", the kernel's default, holds no group. */
function range(text: string): [number, number] {
  const [low, high] = text.trim().split(/\s+/).map(Number);
  return low !== undefined && high !== undefined && low <= high ? [low, high] : [1, 0];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
