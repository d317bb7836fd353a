import { readlinkSync, statSync } from "node:fs";

/**
 * What decides what a process sees of this machine, apart from who it is and where it stands: its namespaces, its root, its
 * groups. Two that have the same see the same files, units and users.
 */
export function viewOfMachine(): string {
  const namespaces = ["mnt", "net", "pid", "user", "uts"].map((name) => readlinkSync(`/proc/self/ns/${name}`));
  const { dev, ino } = statSync("/");
  const groups = [...new Set([process.getegid?.() ?? -1, ...(process.getgroups?.() ?? [])])].sort((a, b) => a - b);
  return [...namespaces, `${dev}:${ino}`, groups.join(",")].join(" ");
}
