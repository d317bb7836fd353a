import { Worker } from "node:worker_threads";
import type { AudioSink, Played, Sound } from "../../../ports/audio.ts";
import { bandCount } from "../../../shared/band-levels.ts";
import { PlayedLoudness } from "../played-loudness.ts";
import { type Resample, resampler } from "../resampler.ts";
import { RingBuffer, type RingMemory } from "../ring-buffer.ts";
import { alsaEnvironment, askDevice, startFailure, streamWords } from "./alsa-programs.ts";
import { deviceError } from "./device-error.ts";
import type { StreamFormat } from "./hardware-parameters.ts";
import type { PlaybackNews, PlaybackOrder } from "./playback-worker.ts";

export type AlsaSinkOptions = {
  device: string;
  variables: Readonly<Record<string, string>>;
  /** Where the resampler is, fetched first where need be; asked only for a sound at a rate that the card has not. */
  packageFolder(signal: AbortSignal): Promise<string>;
  /** The thread's program (playback-worker.ts). */
  worker: string | URL;
};

/** A loudspeaker by ALSA's name. Its thread starts with the first sound; `close` ends it. */
export class AlsaSink implements AudioSink {
  readonly device: string;
  readonly #options: AlsaSinkOptions;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** How the device is opened for each rate; forgotten when it fails, since another may be in its place then. */
  readonly #streams = new Map<number, StreamFormat>();
  /** Of the sound before: most often the next one has it too. */
  #lastSampleRate: number | undefined;
  #playing: Playing | undefined;
  #ring: { rate: number; memory: RingMemory } | undefined;

  constructor(options: AlsaSinkOptions) {
    this.#options = options;
    this.device = options.device;
  }

  play(sound: Sound, signal: AbortSignal): Promise<Played> {
    const played = this.#last.then(() => this.#play(sound, signal));
    this.#last = played.catch(() => {});
    return played;
  }

  loudness(withinMs: number, agoMs = 0): number {
    const then = this.#at(withinMs, agoMs);
    return then === undefined ? 0 : then.loudness.loudest(then.position, then.withinMs);
  }

  bandLoudness(withinMs: number, agoMs = 0): Float32Array {
    const then = this.#at(withinMs, agoMs);
    return then === undefined ? new Float32Array(bandCount) : then.loudness.loudestBands(then.position, then.withinMs);
  }

  /** Where in what was played last the time is that is asked for; undefined where that is after its end. */
  #at(withinMs: number, agoMs: number): { loudness: PlayedLoudness; position: number; withinMs: number } | undefined {
    if (this.#playing === undefined) return undefined;
    const { ring, loudness, rate, written, endedAt } = this.#playing;
    const sinceMs = (endedAt === undefined ? 0 : performance.now() - endedAt) - agoMs;
    if (sinceMs > withinMs) return undefined;
    // What the thread has taken may not have been heard yet.
    const position = written - ring.readable + (Math.min(0, sinceMs) * rate) / 1_000;
    return { loudness, position, withinMs: withinMs - Math.max(0, sinceMs) + leadMs };
  }

  async close(): Promise<void> {
    this.#worker?.postMessage({ type: "stop" } satisfies PlaybackOrder);
    await this.#last;
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #play(sound: Sound, signal: AbortSignal): Promise<Played> {
    const iterator = Symbol.asyncIterator in sound ? sound[Symbol.asyncIterator]() : sound[Symbol.iterator]();
    const stopped = untilAborted(signal);
    // The device is opened while the first samples are being made.
    const early = this.#lastSampleRate === undefined ? undefined : this.#open(this.#lastSampleRate, signal);
    early?.catch(() => {}); // who takes it hears of it
    let opened: Opened | undefined;
    let playedSamples = 0;
    let converted: { from: number; resample: Resample } | undefined;
    try {
      for (;;) {
        const next = await Promise.race([
          iterator.next(),
          stopped.promise,
          ...(opened === undefined ? [] : [opened.ended]),
        ]);
        if (next === undefined || "said" in next || next.done === true) break;
        const { samples, sampleRate } = next.value;
        if (opened === undefined) {
          opened = await this.#fitting(await early, sampleRate, signal);
          this.#lastSampleRate = sampleRate;
          this.#playing = opened.playing;
        }
        if (converted?.from !== sampleRate)
          converted = { from: sampleRate, resample: await this.#resampler(sampleRate, opened.playing.rate, signal) };
        playedSamples += samples.length;
        if (!(await this.#write(converted.resample(samples), opened, signal))) break;
      }
      if (opened === undefined) return { playedSamples: 0, underruns: 0, complete: !signal.aborted };
      if (!signal.aborted) {
        // What the resampler's filter still holds comes out with silence behind it.
        if (converted !== undefined && converted.from !== opened.playing.rate)
          await this.#write(converted.resample(new Int16Array(Math.ceil(converted.from / 25))), opened, signal);
        this.#tell({ type: "end" });
      }
      const news = await Promise.race([opened.ended, stopped.promise]);
      if (news === undefined) this.#tell({ type: "stop" });
      return this.#outcome(news ?? (await opened.ended), playedSamples, signal);
    } catch (thrown) {
      if (opened !== undefined) {
        this.#tell({ type: "stop" });
        await opened.ended;
      }
      if (signal.aborted) return { playedSamples, underruns: 0, complete: false };
      throw thrown;
    } finally {
      stopped.dispose();
      if (opened === undefined && early !== undefined) await this.#drop(early);
      if (opened !== undefined) opened.playing.endedAt ??= performance.now();
      await iterator.return?.();
    }
  }

  /** What was opened early, where it is for this rate. */
  async #fitting(early: Opened | undefined, sampleRate: number, signal: AbortSignal): Promise<Opened> {
    if (early?.sampleRate === sampleRate) return early;
    if (early !== undefined) await this.#drop(Promise.resolve(early));
    return this.#open(sampleRate, signal);
  }

  /** Closes what nothing was played on. */
  async #drop(early: Promise<Opened>): Promise<void> {
    const opened = await early.catch(() => undefined);
    if (opened === undefined) return;
    this.#tell({ type: "stop" });
    await opened.ended.catch(() => {});
  }

  async #open(sampleRate: number, signal: AbortSignal): Promise<Opened> {
    const { device, variables } = this.#options;
    const environment = alsaEnvironment("aplay", variables);
    const stream =
      this.#streams.get(sampleRate) ??
      (await askDevice("aplay", { device, wantedRate: sampleRate, environment }, signal));
    this.#streams.set(sampleRate, stream);
    const worker = this.#worker ?? new Worker(this.#options.worker);
    this.#worker = worker;
    const { memory } = this.#ringFor(stream.rate);
    const ended = this.#newsOf(worker);
    ended.catch(() => {}); // whoever waits for it hears of it
    const ring = new RingBuffer(memory);
    // What was written for a program that had ended is in it still.
    ring.discard();
    const { rate } = stream;
    const playing = { ring, loudness: new PlayedLoudness(rate), rate, written: 0, endedAt: undefined };
    const words = [...streamWords(device, stream, bufferMs), `--start-delay=${startDelayMs * 1_000}`, "-"];
    this.#tell({ type: "play", words, environment, stream, ring: memory });
    return { sampleRate, playing, ended };
  }

  /** One for all sounds of a rate: each is read to its end, or thrown away, before the next. */
  #ringFor(rate: number): { rate: number; memory: RingMemory } {
    if (this.#ring?.rate !== rate)
      this.#ring = { rate, memory: RingBuffer.allocate({ room: ringSeconds * rate, kept: 0 }) };
    return this.#ring;
  }

  #newsOf(worker: Worker): Promise<PlaybackNews> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        worker.off("message", heard);
        worker.off("error", failed);
      };
      const heard = (news: PlaybackNews): void => {
        settle();
        resolve(news);
      };
      const failed = (cause: Error): void => {
        settle();
        [this.#worker, this.#ring] = [undefined, undefined];
        reject(cause);
      };
      worker.on("message", heard);
      worker.on("error", failed);
    });
  }

  async #resampler(from: number, to: number, signal: AbortSignal): Promise<Resample> {
    return resampler(from, to, from === to ? "" : await this.#options.packageFolder(signal));
  }

  /** False where it was stopped, or aplay has ended, before there was room for all. */
  async #write(samples: Int16Array, { playing, ended }: Opened, signal: AbortSignal): Promise<boolean> {
    const { ring, loudness } = playing;
    let over = false;
    void ended
      .finally(() => {
        over = true;
      })
      .catch(() => {});
    for (let at = 0; at < samples.length && !signal.aborted && !over; ) {
      const count = ring.write(samples.subarray(at));
      loudness.add(samples.subarray(at, at + count));
      at += count;
      playing.written += count;
      if (at < samples.length) await ring.untilWritable(1, 100);
    }
    return !signal.aborted && !over;
  }

  #outcome({ said, missing, exitCode, underruns }: PlaybackNews, playedSamples: number, signal: AbortSignal): Played {
    if (signal.aborted) return { playedSamples, underruns, complete: false };
    if (missing === undefined && exitCode === 0) return { playedSamples, underruns, complete: true };
    this.#streams.clear();
    if (missing !== undefined) throw startFailure("aplay", Object.assign(new Error(missing), { code: missing }));
    throw deviceError(this.device, said);
  }

  #tell(order: PlaybackOrder): void {
    this.#worker?.postMessage(order);
  }
}

/** `rate`: the card's. `written`: samples of it; `endedAt`: by the clock of `performance.now`. */
type Playing = {
  ring: RingBuffer;
  loudness: PlayedLoudness;
  rate: number;
  written: number;
  endedAt: number | undefined;
};

/** `sampleRate`: what is played was made at. */
type Opened = { sampleRate: number; playing: Playing; ended: Promise<PlaybackNews> };

const ringSeconds = 30;
const bufferMs = 100;
const startDelayMs = 40;
/** What the thread hands on before it is due. */
const leadMs = 160;

/** Resolves with undefined when the signal says so. */
function untilAborted(signal: AbortSignal): { promise: Promise<undefined>; dispose(): void } {
  let dispose = (): void => {};
  const promise = new Promise<undefined>((resolve) => {
    const stop = (): void => resolve(undefined);
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    dispose = () => signal.removeEventListener("abort", stop);
  });
  return { promise, dispose: () => dispose() };
}
