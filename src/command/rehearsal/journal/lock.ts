import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "./error-code.ts";

/** A process, told apart from a later one with the same number. */
export type Owner = { pid: number; start: string; boot: string };

/**
 * Takes a folder for this process; undefined where a living one has it. The way to release it takes the folder, which
 * may have another name by then. A dead one's lock is never removed but
 * outnumbered: of two who see it dead only one can make the next number.
 */
export function takeLock(folder: string): ((folder: string) => void) | undefined {
  const draft = join(folder, `draft.${process.pid}.${drafts++}`);
  writeFileSync(draft, JSON.stringify(thisProcess()), { mode: 0o600, flag: "wx" });
  try {
    for (;;) {
      const highest = highestLock(folder);
      if (highest !== undefined && isAlive(ownerOf(highest.file))) return undefined;
      const mine = `lock.${(highest?.number ?? 0) + 1}`;
      try {
        linkSync(draft, join(folder, mine));
      } catch (error) {
        if (errorCode(error) === "EEXIST") continue;
        throw error;
      }
      return (now) => rmSync(join(now, mine), { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

export function isLocked(folder: string): boolean {
  const highest = highestLock(folder);
  return highest !== undefined && isAlive(ownerOf(highest.file));
}

export function thisProcess(): Owner {
  return { pid: process.pid, start: startOf(process.pid) ?? "", boot: bootId() };
}

export function isAlive(owner: Owner | undefined): boolean {
  return owner !== undefined && owner.boot === bootId() && startOf(owner.pid) === owner.start;
}

export function bootId(): string {
  return readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
}

let drafts = 0;

function highestLock(folder: string): { number: number; file: string } | undefined {
  const numbers = readdirSync(folder).flatMap((name) => {
    const found = /^lock\.(\d+)$/.exec(name);
    return found === null ? [] : [Number(found[1])];
  });
  if (numbers.length === 0) return undefined;
  const number = Math.max(...numbers);
  return { number, file: join(folder, `lock.${number}`) };
}

function ownerOf(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner;
  } catch {
    // Released just now, or cut short by a power failure.
    return undefined;
  }
}

/** In clock ticks since the machine started; the program's name before it may hold anything. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? undefined : rest[18];
  } catch {
    return undefined;
  }
}
