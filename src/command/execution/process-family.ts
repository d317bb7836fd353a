import { childrenOf, isAlive, markOf, membersOf, type ProcessMark } from "./process-table.ts";

/**
 * A command's process group and the descendants that left it (daemons, setsid): they are noted while their parents
 * still live, since afterwards nothing tells whose they were.
 */
export class ProcessFamily {
  readonly #leader: number;
  /** Whether the leader's number is also a group of its own; else only noted processes are ended. */
  readonly #ownsGroup: boolean;
  readonly #known = new Map<number, ProcessMark>();
  #timer: NodeJS.Timeout | undefined;

  constructor(leader: number, options: { ownsGroup: boolean }) {
    this.#leader = leader;
    this.#ownsGroup = options.ownsGroup;
    this.#note(leader);
  }

  /** Looks for new descendants from time to time, until `stop`. */
  watch(): void {
    this.#timer ??= setInterval(() => this.look(), watchEveryMs);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  look(): void {
    const open = [...this.#known.values()].filter(isAlive);
    for (let mark = open.pop(); mark !== undefined; mark = open.pop()) {
      for (const pid of childrenOf(mark.pid)) {
        const child = this.#note(pid);
        if (child !== undefined) open.push(child);
      }
    }
  }

  /** SIGTERM to all; SIGKILL to what is left after `graceMs`. Resolves when none is left that can be ended. */
  async end(graceMs: number): Promise<void> {
    this.look();
    if (this.#living().length === 0) return;
    this.#signal("SIGTERM");
    const deadline = performance.now() + graceMs;
    while (this.#living().length > 0 && performance.now() < deadline) await pause(20);
    for (let round = 0; round < killRounds; round++) {
      this.look();
      if (this.#living().length === 0) return;
      this.#signal("SIGKILL");
      await pause(20);
    }
  }

  #note(pid: number): ProcessMark | undefined {
    if (this.#known.has(pid)) return undefined;
    const mark = markOf(pid);
    if (mark !== undefined) this.#known.set(pid, mark);
    return mark;
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#ownsGroup) send(-this.#leader, signal);
    // Stopped programs would keep a SIGTERM waiting.
    if (signal === "SIGTERM" && this.#ownsGroup) send(-this.#leader, "SIGCONT");
    for (const mark of this.#known.values()) if (isAlive(mark)) send(mark.pid, signal);
  }

  #living(): ProcessMark[] {
    // Asking the kernel first spares a walk over all processes where the group is empty, which is mostly.
    const group = this.#ownsGroup && groupExists(this.#leader) ? membersOf(this.#leader) : [];
    return [...group, ...[...this.#known.values()].filter(isAlive)];
  }
}

const watchEveryMs = 200;
const killRounds = 50;

function groupExists(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal);
  } catch {
    // Gone already (ESRCH), or become somebody else's (EPERM): nothing more can be done from here.
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
