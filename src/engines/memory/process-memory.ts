import { readFileSync } from "node:fs";
import type { EngineMemory } from "../../ports/engines.ts";

/** What somebody takes now, in bytes. */
export interface MemoryTaken {
  /** PSS: what is shared counts for each in its share. Takes milliseconds. */
  measured(): number;
  /** RSS: no less than that, told at once. */
  atMost(): number;
}

export const nothingTaken: MemoryTaken = { measured: () => 0, atMost: () => 0 };

/** Of this process, without what it started. */
export const ownMemory: MemoryTaken = {
  measured: () => memoryOf(process.pid)?.pssBytes ?? 0,
  atMost: () => process.memoryUsage.rss(),
};

/** Of a process that comes and goes, with all that it started. */
export function takenByTree(pid: () => number | undefined): MemoryTaken {
  const of = (read: (pid: number) => number) => {
    const now = pid();
    return now === undefined ? 0 : read(now);
  };
  return { measured: () => of((now) => memoryOfTree(now)?.pssBytes ?? 0), atMost: () => of(residentOfTree) };
}

/** What a process and all that it started take together; undefined once it is gone. */
export function memoryOfTree(pid: number): EngineMemory | undefined {
  const own = memoryOf(pid);
  if (own === undefined) return undefined;
  return childrenOf(pid)
    .map(memoryOfTree)
    .reduce<EngineMemory>(
      (sum, child) => ({
        rssBytes: sum.rssBytes + (child?.rssBytes ?? 0),
        pssBytes: sum.pssBytes + (child?.pssBytes ?? 0),
      }),
      own,
    );
}

/** Of one process. Where the kernel does not say how much it shares (smaps_rollup), all counts as its own. */
export function memoryOf(pid: number): EngineMemory | undefined {
  const rollup = textOf(`/proc/${pid}/smaps_rollup`);
  const [rss, pss] = [kilobytes(rollup, "Rss"), kilobytes(rollup, "Pss")];
  if (rss !== undefined && pss !== undefined) return { rssBytes: rss, pssBytes: pss };
  const resident = kilobytes(textOf(`/proc/${pid}/status`), "VmRSS");
  return resident === undefined ? undefined : { rssBytes: resident, pssBytes: resident };
}

function residentOfTree(pid: number): number {
  const resident = kilobytes(textOf(`/proc/${pid}/status`), "VmRSS") ?? 0;
  return childrenOf(pid).reduce((sum, child) => sum + residentOfTree(child), resident);
}

function childrenOf(pid: number): number[] {
  return textOf(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}

function kilobytes(text: string, name: string): number | undefined {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1];
  return found === undefined ? undefined : Number(found) * 1024;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
