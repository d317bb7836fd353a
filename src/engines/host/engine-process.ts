import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Confine, Confinement } from "../../ports/confinement.ts";
import { NeoError } from "../../shared/errors.ts";
import { encodeFrame, FrameReader } from "../../shared/frames.ts";
import { boundedTail } from "./bounded-tail.ts";
import type { EngineSettings, EngineSpec } from "./engine-spec.ts";
import { readMessage, type ToEngine } from "./messages.ts";
import { endingOf, type Spawned, spawnEngine } from "./spawn-engine.ts";
import { type HearPiece, type Reply, WaitingCalls } from "./waiting-calls.ts";

/** One running engine. When it ends, however it ends, all that wait for it are told, and it is not started again here. */
export type EngineProcess = {
  readonly pid: number;
  readonly confinement: Confinement;
  /** False once it has failed or is being ended, though it may not be gone yet. */
  readonly alive: boolean;
  /** Rejects when the engine ends before, answers nonsense, is silent too long, or says that it cannot. */
  call(request: ProcessCall, signal: AbortSignal): Promise<Reply>;
  /** Ends it because of `error`, which those who wait get. */
  fail(error: NeoError): void;
  /** Ends it, and waits until it is gone. */
  end(): Promise<void>;
  /** Why it ended; undefined when we ended it. By then its memory is free. */
  readonly ended: Promise<NeoError | undefined>;
};

export type ProcessCall = {
  method: string;
  input: unknown;
  /** Bytes beside the input: sound. */
  body?: Uint8Array | undefined;
  hear?: HearPiece | undefined;
};

/** Started, with its model loaded. Throws E_ENGINE_*. */
export async function startEngineProcess(
  spec: EngineSpec,
  options: {
    confine: Confine;
    settings: EngineSettings;
    /** It runs, and loads its model. */
    onSpawn(engine: EngineProcess): void;
    signal: AbortSignal;
  },
): Promise<EngineProcess> {
  const running = new Running(spec, await spawnEngine(spec, options.confine), options.settings);
  options.onSpawn(running);
  try {
    await running.start(options.signal);
  } catch (thrown) {
    // Whoever counts its memory must know that it is gone.
    await running.end();
    throw thrown;
  }
  return running;
}

/** Bytes of an engine's own words that a call may bring forth before it counts as a flood. */
const mostWords = 8 * 1024 * 1024;
const keptWords = 8 * 1024;
/** The message that tells that it has started answers this. */
const startId = 0;

class Running implements EngineProcess {
  readonly confinement: Confinement;
  readonly ended: Promise<NeoError | undefined>;
  readonly #spec: EngineSpec;
  readonly #settings: EngineSettings;
  readonly #child: ChildProcess;
  readonly #calls: WaitingCalls;
  /** The last line of what holds it (conductor.ts), or else of the engine. */
  readonly #tail: () => string;
  #error: NeoError | undefined;
  #ending = false;
  #words = 0;
  #next = startId + 1;

  constructor(spec: EngineSpec, { child, confinement }: Spawned, settings: EngineSettings) {
    this.#spec = spec;
    this.#settings = settings;
    this.#child = child;
    this.confinement = confinement;
    this.#calls = new WaitingCalls({
      graceMs: settings.cancelGraceMs,
      cancel: (id) => (id === startId ? void this.end() : this.#tell({ type: "cancel", id })),
      hung: (ms) => this.fail(this.#trouble("E_ENGINE_HUNG", { seconds: Math.ceil(ms / 1000) })),
      // Whoever ends it waits for that, though nobody waits for a call any more.
      changed: () => this.#hold(this.#ending || this.#calls.size > 0),
    });
    const [, printed, complained, status, output] = streamsOf(child);
    this.#input.on("error", () => {}); // its end is told by "exit"
    const heard = (bytes: number): void => {
      this.#words += bytes;
      if (this.#words > mostWords) this.fail(this.#trouble("E_ENGINE_GARBLED"));
    };
    boundedTail(printed, keptWords, heard);
    const words = [status, complained].map((stream) => boundedTail(stream, keptWords, heard));
    this.#tail = () => words.map((tail) => lastLine(tail())).find(Boolean) ?? "";
    this.#listen(output);
    this.ended = this.#end(output);
    process.once("exit", this.#kill);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get alive(): boolean {
    return this.#error === undefined && !this.#ending;
  }

  async start(signal: AbortSignal): Promise<void> {
    const started = this.#calls.add(startId, this.#spec.startTimeoutMs, signal);
    this.#tell({ type: "start", options: this.#spec.options });
    await started;
  }

  async call({ method, input, body, hear }: ProcessCall, signal: AbortSignal): Promise<Reply> {
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (!this.alive) throw this.#error ?? new NeoError("E_CANCELLED");
    const id = this.#next++;
    // Before anybody waits: what is too large to be a message is thrown here.
    const message = encodeFrame({ type: "call", id, method, input } satisfies ToEngine, body);
    const reply = this.#calls.add(id, this.#settings.callTimeoutMs, signal, hear);
    this.#input.write(message);
    return reply;
  }

  fail(error: NeoError): void {
    this.#error ??= error;
    this.#kill();
    this.#calls.rejectAll(this.#error);
  }

  async end(): Promise<void> {
    this.#ending = true;
    this.#kill();
    this.#hold(true);
    await this.ended;
  }

  /** What the conductor holds dies with it (PR_SET_PDEATHSIG). */
  readonly #kill = (): void => {
    this.#child.kill("SIGKILL");
  };

  get #input(): Writable {
    return streamsOf(this.#child)[0];
  }

  #tell(message: ToEngine): void {
    this.#input.write(encodeFrame(message));
  }

  #listen(output: Readable): void {
    const reader = new FrameReader();
    output.on("error", () => {});
    output.on("data", (piece: Buffer) => {
      if (this.#error !== undefined) return;
      try {
        for (const { head, body } of reader.push(piece)) this.#hear(head, body);
      } catch {
        this.fail(this.#trouble("E_ENGINE_GARBLED"));
      }
    });
  }

  #hear(head: unknown, body: Uint8Array): void {
    const message = readMessage(head);
    const id = message === undefined || "id" in message ? message?.id : startId;
    if (message === undefined || id === undefined || !this.#calls.knows(id)) {
      this.fail(this.#trouble("E_ENGINE_GARBLED"));
      return;
    }
    this.#words = 0;
    switch (message.type) {
      case "ready":
        this.#calls.settle(id, { value: message.facts, body });
        break;
      case "piece":
        if (!this.#calls.piece(id, message.value, body)) this.fail(this.#trouble("E_ENGINE_GARBLED"));
        break;
      case "result":
        this.#calls.settle(id, { value: message.value, body });
        break;
      case "unready":
        this.fail(this.#trouble("E_ENGINE_FAILED", { reason: message.reason }));
        break;
      case "failed":
        this.#calls.settle(id, this.#trouble("E_ENGINE_FAILED", { reason: message.reason }));
        break;
      default:
        message satisfies never;
    }
  }

  /** Resolves once it is gone with its memory: the kernel closes a process's files after that. */
  async #end(output: Readable): Promise<NeoError | undefined> {
    const how = await new Promise<string>((resolve) => {
      this.#child.once("error", (cause) => resolve(cause.message));
      this.#child.once("exit", (code, signal) => resolve(endingOf(code, signal)));
    });
    if (!this.#ending) this.#error ??= this.#crashed(how);
    this.#calls.rejectAll(this.#error ?? new NeoError("E_CANCELLED"));
    // Not for ever: something that the engine left behind could hold the pipe.
    if (!output.closed) await once(output, "close", { signal: AbortSignal.timeout(goneWithinMs) }).catch(() => {});
    for (const stream of streamsOf(this.#child)) stream.destroy();
    process.off("exit", this.#kill);
    return this.#error;
  }

  /** An engine at rest does not keep the product running. */
  #hold(on: boolean): void {
    const handles = [this.#child, ...streamsOf(this.#child)] as { ref?(): void; unref?(): void }[];
    for (const handle of handles) on ? handle.ref?.() : handle.unref?.();
  }

  /** With its last words only while no text of a person's could be among them. */
  #crashed(how: string): NeoError {
    const loading = this.#calls.knows(startId);
    const words = loading ? this.#tail().slice(0, 300) : "";
    return this.#trouble("E_ENGINE_CRASHED", { how: words === "" ? how : `${how}: ${words}` });
  }

  #trouble(code: NeoError["code"], parameters: NeoError["parameters"] = {}): NeoError {
    return new NeoError(code, { engine: this.#spec.name, ...parameters }, { retryable: code !== "E_ENGINE_FAILED" });
  }
}

const goneWithinMs = 2_000;

/** Without the conductor's account of how its program ended, which is known. */
function lastLine(text: string): string {
  return (
    text
      .split("\n")
      .filter((line) => line.trim() !== "" && !/^done \d/.test(line))
      .at(-1) ?? ""
  );
}

function streamsOf(child: ChildProcess): [Writable, Readable, Readable, Readable, Readable] {
  return child.stdio as unknown as [Writable, Readable, Readable, Readable, Readable];
}
