import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import {
  type AudioEvent,
  type AudioSource,
  type CaptureCounts,
  frameMs,
  frameSamples,
  hearingRate,
  type Listening,
} from "../../../ports/audio.ts";
import { NeoError, toNeoError } from "../../../shared/errors.ts";
import { RingBuffer } from "../ring-buffer.ts";
import { alsaEnvironment, askDevice, startFailure, streamWords } from "./alsa-programs.ts";
import type { CaptureNews, CaptureOrder, WhenFull } from "./capture-worker.ts";
import { deviceError } from "./device-error.ts";
import type { StreamFormat } from "./hardware-parameters.ts";

export type AlsaSourceOptions = {
  device: string;
  variables: Readonly<Record<string, string>>;
  /** Where the resampler is, fetched first where need be; asked only when the card does not give 16 kHz. */
  packageFolder(signal: AbortSignal): Promise<string>;
  /** Default "lose": a card goes on without us. */
  whenFull?: WhenFull;
  /** The thread's program (capture-worker.ts). */
  worker: string | URL;
  /** How long a device that went is left alone at first, and at most. */
  pauseMs?: { first: number; most: number };
};

/** A microphone by ALSA's name, recorded by arecord in a thread of its own. */
export function alsaSource(options: AlsaSourceOptions): AudioSource {
  return {
    device: options.device,
    start: async (signal) => {
      const first = await tryDevice(options, signal);
      if (first instanceof NeoError && !first.retryable) throw first;
      return new AlsaListening(options, first, signal);
    },
  };
}

/** What is kept of the past, in samples: 500 ms. */
const kept = hearingRate / 2;
const room = 30 * hearingRate + kept;
/** A card that gives nothing for so long has gone, whatever it says. */
const silenceMs = 2_000;
const bufferMs = 200;
const endsWithinMs = 1_000;

type Opened = { stream: StreamFormat; packageFolder: string };

class AlsaListening implements Listening {
  readonly #options: AlsaSourceOptions;
  readonly #first: Opened | NeoError;
  readonly #signal: AbortSignal;
  readonly #memory = RingBuffer.allocate({ room, kept });
  readonly #ring = new RingBuffer(this.#memory);
  #losses = 0;
  #position = 0;
  /** Of the ring's lost samples, those that were told. */
  #toldLost = 0;
  /** arecord's last word, once it has ended. */
  #ended: Extract<CaptureNews, { type: "ended" }> | undefined;

  constructor(options: AlsaSourceOptions, first: Opened | NeoError, signal: AbortSignal) {
    this.#options = options;
    this.#first = first;
    this.#signal = signal;
  }

  before(samples: number): Int16Array {
    return this.#ring.before(samples);
  }

  get counts(): CaptureCounts {
    return { overruns: this.#ring.overruns, lostSamples: this.#ring.lostSamples, losses: this.#losses };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<AudioEvent> {
    const worker = new Worker(this.#options.worker);
    worker.on("message", (news: CaptureNews) => this.#hear(news));
    worker.on("error", (cause) => this.#hear({ type: "ended", said: `arecord: ${cause.message}`, missing: undefined }));
    const wake = (): void => this.#ring.wake();
    this.#signal.addEventListener("abort", wake);
    try {
      yield* this.#events(worker);
    } finally {
      this.#signal.removeEventListener("abort", wake);
      const ended = once(worker, "exit");
      order(worker, { type: "end" });
      await Promise.race([ended, sleep(endsWithinMs)]);
      await worker.terminate();
    }
  }

  async *#events(worker: Worker): AsyncGenerator<AudioEvent> {
    const { first: firstPause, most } = this.#options.pauseMs ?? { first: 500, most: 10_000 };
    let opened: Opened | NeoError = this.#first;
    let away = false;
    let pause = firstPause;
    while (!this.#signal.aborted) {
      let failure: NeoError;
      if (opened instanceof NeoError) failure = opened;
      else {
        let heard = false;
        for await (const event of this.#while(worker, opened)) {
          if (!heard && away) yield { type: "back" };
          if (!heard) [heard, away, pause] = [true, false, firstPause];
          yield event;
        }
        if (this.#signal.aborted) return;
        failure = this.#failure();
      }
      if (!away) {
        away = true;
        this.#losses += 1;
        yield { type: "lost", code: failure.code, parameters: failure.parameters };
      }
      await sleep(pause, undefined, { signal: this.#signal }).catch(() => {});
      pause = Math.min(most, pause * 2);
      opened = await tryDevice(this.#options, this.#signal);
    }
  }

  /** Frames for as long as arecord gives some. */
  async *#while(worker: Worker, { stream, packageFolder }: Opened): AsyncGenerator<AudioEvent> {
    const { device, variables, whenFull = "lose" } = this.#options;
    this.#ended = undefined;
    const words = [...streamWords(device, stream, bufferMs), "-"];
    const environment = alsaEnvironment("arecord", variables);
    order(worker, { type: "open", words, environment, stream, packageFolder, ring: this.#memory, whenFull });
    let silentSince = performance.now();
    for (let count = 1; !this.#signal.aborted; count += 1) {
      const readable = await this.#ring.untilReadable(frameSamples, 5 * frameMs);
      yield* this.#overrun();
      if (readable) {
        const samples = new Int16Array(frameSamples);
        this.#ring.read(samples);
        silentSince = performance.now();
        yield { type: "frame", samples, position: this.#position };
        this.#position += frameSamples;
        // Whoever reads a long time without waiting still lets others in.
        if (count % 50 === 0) await new Promise(setImmediate);
        continue;
      }
      if (this.#ended !== undefined) return;
      if (performance.now() - silentSince > silenceMs) return order(worker, { type: "close" });
    }
  }

  *#overrun(): Generator<AudioEvent> {
    const lostSamples = (this.#ring.lostSamples - this.#toldLost) >>> 0;
    if (lostSamples === 0) return;
    this.#toldLost = this.#ring.lostSamples;
    this.#position += lostSamples;
    yield { type: "overrun", lostSamples };
  }

  #hear(news: CaptureNews): void {
    if (news.type === "gap") this.#ring.lose(news.lostSamples);
    else this.#ended = news;
    this.#ring.wake();
  }

  #failure(): NeoError {
    const { said = "", missing } = this.#ended ?? {};
    if (missing !== undefined) return startFailure("arecord", Object.assign(new Error(missing), { code: missing }));
    return deviceError(this.#options.device, said);
  }
}

function order(worker: Worker, given: CaptureOrder): void {
  worker.postMessage(given);
}

/** What the device can do, and what that takes; a failure is a value, since it is told and tried again. */
async function tryDevice(options: AlsaSourceOptions, signal: AbortSignal): Promise<Opened | NeoError> {
  const { device, variables } = options;
  try {
    const asked = { device, wantedRate: hearingRate, environment: alsaEnvironment("arecord", variables) };
    const stream = await askDevice("arecord", asked, signal);
    return { stream, packageFolder: stream.rate === hearingRate ? "" : await options.packageFolder(signal) };
  } catch (thrown) {
    return toNeoError(thrown);
  }
}
