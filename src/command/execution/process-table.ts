import { readdirSync, readFileSync } from "node:fs";

/** A process for certain: numbers are used again, but not with the same start (clock ticks since boot). */
export type ProcessMark = { pid: number; start: string };

/** The running process with this number; undefined when there is none, or only its remains (a zombie). */
export function markOf(pid: number): ProcessMark | undefined {
  const fields = statOf(pid);
  return fields === undefined || fields.state === "Z" || fields.state === "X"
    ? undefined
    : { pid, start: fields.start };
}

export function isAlive(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.start === mark.start;
}

/** Children of all threads of `pid`; where the kernel does not list them (CONFIG_PROC_CHILDREN), by everyone's parent. */
export function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "latin1").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return markOf(pid) === undefined ? [] : everyone().filter((other) => statOf(other)?.parent === pid);
  }
}

/** Processes of the group `group`, zombies left out. */
export function membersOf(group: number): ProcessMark[] {
  return everyone().flatMap((pid) => {
    const fields = statOf(pid);
    return fields?.group === group && fields.state !== "Z" ? [{ pid, start: fields.start }] : [];
  });
}

function everyone(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** /proc/PID/stat after the name, which may hold spaces and brackets itself (proc_pid_stat(5)). */
function statOf(pid: number): { state: string; parent: number; group: number; start: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const [state = "", parent, group] = fields;
    return { state, parent: Number(parent), group: Number(group), start: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}
