import { readFileSync } from "node:fs";

/** What the machine's cores together have done since it started, and of that this process, in ticks. */
export type CpuTimes = { cores: number; all: number; idle: number; own: number };

/**
 * Threads to compute with: as many as there are cores that others leave alone, at least one, at most `most`. With more, a
 * thread that must wait for its core holds up all others, at hundreds of barriers a token. Pure.
 */
export function threadsFor(before: CpuTimes, now: CpuTimes, most: number): number {
  const all = now.all - before.all;
  if (all <= 0) return most;
  const others = Math.max(0, all - (now.idle - before.idle) - (now.own - before.own));
  return Math.max(1, Math.min(most, Math.round(now.cores * (1 - others / all))));
}

/** Looks at the machine again and again, as often as it is asked, but over some time. */
export class FreeCores {
  readonly #read: () => CpuTimes | undefined;
  #before: CpuTimes | undefined;
  #threads: number | undefined;

  constructor(read: () => CpuTimes | undefined = readCpuTimes) {
    this.#read = read;
    this.#before = read();
  }

  threads(most: number): number {
    const now = this.#read();
    if (now === undefined || this.#before === undefined) return most;
    // Shorter than this the kernel's ticks say nothing.
    if (now.all - this.#before.all < leastTicks * now.cores) return this.#threads ?? most;
    this.#threads = threadsFor(this.#before, now, most);
    this.#before = now;
    return this.#threads;
  }
}

const leastTicks = 20;

function readCpuTimes(): CpuTimes | undefined {
  try {
    const lines = readFileSync("/proc/stat", "latin1").split("\n");
    const [, ...fields] = (lines[0] ?? "").split(/\s+/);
    // user nice system idle iowait irq softirq steal; what guests take is in user already.
    const ticks = fields.slice(0, 8).map(Number);
    const { user, system } = process.cpuUsage();
    return {
      cores: lines.filter((line) => /^cpu\d/.test(line)).length,
      all: ticks.reduce((sum, one) => sum + one, 0),
      idle: (ticks[3] ?? 0) + (ticks[4] ?? 0),
      own: ((user + system) / 1e6) * ticksPerSecond,
    };
  } catch {
    return undefined;
  }
}

/** USER_HZ: the same on every Linux that Node runs on. */
const ticksPerSecond = 100;
