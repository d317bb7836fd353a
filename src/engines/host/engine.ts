import type { Confine } from "../../ports/confinement.ts";
import type { EngineHealth } from "../../ports/engines.ts";
import type { Clock } from "../../shared/clock.ts";
import { NeoError, toNeoError } from "../../shared/errors.ts";
import type { MemoryBudget, MemoryUser } from "../memory/budget.ts";
import { memoryOfTree, takenByTree } from "../memory/process-memory.ts";
import { afterCrashes, recentCrashes } from "./back-off.ts";
import type { CrashBook } from "./crash-book.ts";
import { type EngineProcess, startEngineProcess } from "./engine-process.ts";
import type { EngineSettings, EngineSpec } from "./engine-spec.ts";
import { untilAborted } from "./until-aborted.ts";
import type { HearPiece, Reply } from "./waiting-calls.ts";

export type EngineParts = {
  name: string;
  needBytes: number;
  /** Brings what is needed (its package, its model) when it is first wanted. */
  prepare(signal: AbortSignal): Promise<EngineSpec>;
  confine: Confine;
  budget: MemoryBudget;
  crashes: CrashBook;
  settings: EngineSettings;
  clock: Clock;
};

export type EngineCall<T> = {
  method: string;
  input: unknown;
  /** Bytes beside the input: sound. */
  body?: Uint8Array;
  read(reply: Reply): T | undefined;
  /** For an answer that comes in pieces. */
  hear?: HearPiece;
};

/**
 * An engine as those see it who use it: started by its first call, ended when it has rested long enough or when the
 * memory is wanted elsewhere, and started again after a crash, which is an error of the calls it met and of no others.
 */
export class Engine implements MemoryUser {
  readonly #parts: EngineParts;
  readonly #closing = new AbortController();
  #starting: Promise<EngineProcess> | undefined;
  /** There from its spawn on, while its model is loading too. */
  #process: EngineProcess | undefined;
  #calls = 0;
  #idleTimer: NodeJS.Timeout | undefined;
  readonly #taken = takenByTree(() => this.#process?.pid);
  lastUsedAt = 0;

  constructor(parts: EngineParts) {
    this.#parts = parts;
  }

  get name(): string {
    return this.#parts.name;
  }

  get needBytes(): number {
    return this.#parts.needBytes;
  }

  get idle(): boolean {
    return this.#calls === 0 && this.#starting === undefined && this.#process !== undefined;
  }

  /** `read` makes of a reply what was asked for, or undefined of one that makes no sense: that counts as a crash. */
  async call<T>(request: EngineCall<T>, signal: AbortSignal): Promise<T> {
    this.#calls++;
    clearTimeout(this.#idleTimer);
    try {
      const running = await this.#running(signal);
      const answer = request.read(await running.call(request, signal));
      if (answer !== undefined) return answer;
      const garbled = new NeoError("E_ENGINE_GARBLED", { engine: this.name }, { retryable: true });
      running.fail(garbled);
      throw garbled;
    } finally {
      this.#oneLess();
    }
  }

  /** Busy until what it returns is called: what it remembers between two calls is still wanted. */
  hold(): () => void {
    this.#calls++;
    clearTimeout(this.#idleTimer);
    let held = true;
    return () => {
      if (held) this.#oneLess();
      held = false;
    };
  }

  measured(): number {
    return this.#taken.measured();
  }

  atMost(): number {
    return this.#taken.atMost();
  }

  overran(error: NeoError): void {
    this.#process?.fail(error);
  }

  async end(): Promise<void> {
    clearTimeout(this.#idleTimer);
    await this.#process?.end();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#starting?.catch(() => {});
    await this.end();
  }

  health(): Omit<EngineHealth, "installedBytes" | "fetchBytes" | "confinement"> {
    const { name, needBytes, crashes, clock } = this.#parts;
    const { times, last } = crashes.read(name);
    const verdict = afterCrashes(times, clock.now());
    return {
      name,
      state: this.#state(verdict.kind === "off"),
      memory: this.#process === undefined ? undefined : memoryOfTree(this.#process.pid),
      needBytes,
      crashes: recentCrashes(times, clock.now()).length,
      lastCrash: last,
      offUntil: verdict.kind === "off" ? verdict.until : undefined,
    };
  }

  #state(off: boolean): EngineHealth["state"] {
    if (this.#starting !== undefined) return "starting";
    if (this.#process !== undefined) return this.#calls > 0 ? "busy" : "idle";
    return off ? "off" : "stopped";
  }

  #oneLess(): void {
    this.#calls--;
    this.lastUsedAt = performance.now();
    if (this.#calls === 0) this.#rest();
  }

  #rest(): void {
    this.#parts.budget.rested();
    this.#idleTimer = setTimeout(() => void this.end(), this.#parts.settings.idleMs).unref();
  }

  /** The start goes on when the one who wanted it first is gone: others may wait for it, and the next will want it. */
  async #running(signal: AbortSignal): Promise<EngineProcess> {
    while (this.#starting === undefined && this.#process !== undefined) {
      if (this.#process.alive) return this.#process;
      await untilAborted(this.#process.ended, signal);
    }
    this.#starting ??= this.#start().finally(() => {
      this.#starting = undefined;
    });
    return untilAborted(this.#starting, signal);
  }

  async #start(): Promise<EngineProcess> {
    const { prepare, budget, confine, settings } = this.#parts;
    const { signal } = this.#closing;
    await this.#afterCrashes(signal);
    const spec = await prepare(signal);
    await budget.admit(this, signal);
    try {
      const onSpawn = (spawned: EngineProcess): void => {
        this.#process = spawned;
        void spawned.ended.then(() => {
          this.#process = undefined;
        });
      };
      const started = await startEngineProcess(spec, { confine, settings, onSpawn, signal });
      void started.ended.then((error) => {
        budget.release(this);
        if (error !== undefined) this.#crashed(error);
      });
      // Those who wanted it may all be gone.
      if (this.#calls === 0) this.#rest();
      return started;
    } catch (thrown) {
      budget.release(this);
      this.#crashed(toNeoError(thrown));
      throw thrown;
    }
  }

  async #afterCrashes(signal: AbortSignal): Promise<void> {
    const { name, crashes, clock } = this.#parts;
    const verdict = afterCrashes(crashes.read(name).times, clock.now());
    if (verdict.kind === "off") {
      const minutes = Math.ceil((verdict.until - clock.now()) / 60_000);
      throw new NeoError("E_ENGINE_OFF", { engine: name, minutes });
    }
    if (verdict.kind === "wait") await untilAborted(new Promise((resolve) => setTimeout(resolve, verdict.ms)), signal);
  }

  #crashed(error: NeoError): void {
    if (error.code === "E_CANCELLED") return;
    const { name, crashes, clock } = this.#parts;
    const at = clock.now();
    const times = [...recentCrashes(crashes.read(name).times, at), at];
    crashes.write(name, { times, last: { at, code: error.code, parameters: error.parameters } });
  }
}
