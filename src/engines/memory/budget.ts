import { NeoError } from "../../shared/errors.ts";
import { untilAborted } from "../host/until-aborted.ts";
import type { MemoryTaken } from "./process-memory.ts";

/** Somebody who takes memory and can give it back. */
export interface MemoryUser extends MemoryTaken {
  readonly name: string;
  readonly needBytes: number;
  /** May be ended now. */
  readonly idle: boolean;
  /** In milliseconds of a clock that tells apart what happens within one, and never goes back. */
  readonly lastUsedAt: number;
  /** Resolves when its memory is free. */
  end(): Promise<void>;
  /** It took more than it said, and than there is. */
  overran(error: NeoError): void;
}

/**
 * What all engines and the product itself may take together. Whoever wants to start is let in once there is room: idle
 * engines go, the one longest unused first; for busy ones it waits; what could never fit is refused.
 */
export class MemoryBudget {
  readonly limitBytes: number;
  readonly #own: MemoryTaken;
  readonly #users = new Set<MemoryUser>();
  #last: Promise<void> = Promise.resolve();
  #changed: () => void = () => {};
  #watch: NodeJS.Timeout | undefined;

  constructor({ limitBytes, own }: { limitBytes: number; own: MemoryTaken }) {
    this.limitBytes = limitBytes;
    this.#own = own;
  }

  /** One at a time, first come first served. Throws E_ENGINE_TOO_LARGE, E_CANCELLED. */
  async admit(user: MemoryUser, signal: AbortSignal): Promise<void> {
    const before = this.#last;
    let done = (): void => {};
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    try {
      await untilAborted(before, signal);
      await this.#makeRoom(user, signal);
      this.#users.add(user);
      this.#watch ??= setInterval(() => void this.check(), watchEveryMs).unref();
    } finally {
      // Who was cancelled in the queue lets nobody pass those before it.
      void before.then(done);
    }
  }

  release(user: MemoryUser): void {
    this.#users.delete(user);
    if (this.#users.size === 0) {
      clearInterval(this.#watch);
      this.#watch = undefined;
    }
    this.#changed();
  }

  /** One of them has become idle. */
  rested(): void {
    this.#changed();
  }

  /** An engine that takes more than it said must not take what is not there. */
  async check(): Promise<void> {
    // To measure takes milliseconds from whatever this process is doing.
    const most = [...this.#users].reduce((total, user) => total + user.atMost(), this.#own.atMost());
    if (most <= this.limitBytes) return;
    const taken = [...this.#users].map((user) => ({ user, over: user.measured() - user.needBytes }));
    const sum = taken.reduce((total, { user, over }) => total + user.needBytes + over, this.#own.measured());
    if (sum <= this.limitBytes) return;
    const idle = this.#longestUnused();
    if (idle !== undefined) return idle.end();
    const worst = taken.filter(({ over }) => over > 0).sort((a, b) => b.over - a.over)[0]?.user;
    worst?.overran(
      new NeoError("E_ENGINE_OVER", {
        engine: worst.name,
        usedMb: megabytes(worst.measured()),
        needMb: megabytes(worst.needBytes),
        budgetMb: megabytes(this.limitBytes),
      }),
    );
  }

  async #makeRoom(user: MemoryUser, signal: AbortSignal): Promise<void> {
    for (;;) {
      const own = this.#own.measured();
      if (own + user.needBytes > this.limitBytes) throw this.#tooLarge(user, own);
      if (own + this.#engineBytes() + user.needBytes <= this.limitBytes) return;
      const idle = this.#longestUnused();
      if (idle !== undefined) await idle.end();
      else {
        await untilAborted(
          new Promise<void>((resolve) => {
            this.#changed = resolve;
          }),
          signal,
        );
      }
    }
  }

  /** What they said that they need, or more where they take more. */
  #engineBytes(): number {
    return [...this.#users].reduce((sum, user) => sum + Math.max(user.needBytes, user.measured()), 0);
  }

  #longestUnused(): MemoryUser | undefined {
    return [...this.#users].filter(({ idle }) => idle).sort((a, b) => a.lastUsedAt - b.lastUsedAt)[0];
  }

  #tooLarge(user: MemoryUser, own: number): NeoError {
    return new NeoError("E_ENGINE_TOO_LARGE", {
      engine: user.name,
      needMb: megabytes(user.needBytes),
      freeMb: Math.max(0, Math.floor((this.limitBytes - own) / megabyte)),
      budgetMb: megabytes(this.limitBytes),
      fitMb: megabytes(own + user.needBytes),
    });
  }
}

const watchEveryMs = 250;
const megabyte = 2 ** 20;

function megabytes(bytes: number): number {
  return Math.ceil(bytes / megabyte);
}

/** The smaller of 2.3 GB and 60 % of the memory that this machine or its container has. */
export function defaultBudget(machineBytes: number): number {
  return Math.min(2.3 * 2 ** 30, 0.6 * machineBytes);
}
