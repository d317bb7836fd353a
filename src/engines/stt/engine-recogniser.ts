import {
  type Hearing,
  type HearingOptions,
  hearingRate,
  type Recogniser,
  type RecogniserCapabilities,
  type Transcript,
} from "../../ports/speech.ts";
import { NeoError } from "../../shared/errors.ts";
import { softNoise } from "../../shared/soft-noise.ts";
import type { Engine } from "../host/engine.ts";
import { bytesOf, type OpenInput, type StreamInput } from "./messages.ts";
import { readHeardSoFar, readTranscript } from "./read-transcript.ts";
import { joined } from "./samples.ts";

type UsedEngine = Pick<Engine, "call" | "hold" | "close">;

/**
 * A recogniser that decodes while one speaks, in its engine. Such a model hears a word only when it has heard what follows it:
 * at a pause it is given silence at once, so that the last word is told then and not when as much of it has passed.
 */
export function createEngineRecogniser(options: {
  engine: UsedEngine;
  name: string;
  capabilities: RecogniserCapabilities;
}): Recogniser {
  const { engine, name, capabilities } = options;
  let streams = 0;
  return {
    name,
    capabilities,
    prepare: async (signal) => {
      const [language = "es"] = capabilities.languages;
      const hearing = new StreamedHearing(engine, ++streams, { language, signal }, capabilities.grammar);
      // Who decodes for the first time reads much of its model only then.
      hearing.push(softNoise(hearingRate));
      await hearing.finish();
    },
    open: (given) => new StreamedHearing(engine, ++streams, given, capabilities.grammar),
    close: () => engine.close(),
  };
}

/** What says nothing but that it is done. */
const read = ({ value }: { value: unknown }): true | undefined => (value === null ? true : undefined);

/** So much sound goes with one message: with more, a cancel would wait. */
const mostSamples = hearingRate;

class StreamedHearing implements Hearing {
  readonly #engine: UsedEngine;
  readonly #stream: number;
  readonly #options: HearingOptions;
  readonly #release: () => void;
  readonly #left = new AbortController();
  readonly #signal: AbortSignal;
  readonly #opened: Promise<unknown>;
  #waiting: Int16Array[] = [];
  #waitingSamples = 0;
  #inFlight = 0;
  #feeding: Promise<void> | undefined;
  /** Where silence was put in, in samples of what it has been given. */
  readonly #put: number[] = [];
  #given = 0;
  #paused = false;
  #failure: { thrown: unknown } | undefined;
  #text = "";
  #over = false;

  constructor(engine: UsedEngine, stream: number, options: HearingOptions, grammar: boolean) {
    this.#engine = engine;
    this.#stream = stream;
    this.#options = options;
    this.#release = engine.hold();
    this.#signal = AbortSignal.any([options.signal, this.#left.signal]);
    const input: OpenInput = { stream, phrases: grammar ? options.phrases : undefined };
    this.#opened = engine.call({ method: "open", input, read }, this.#signal).catch((thrown: unknown) => {
      this.#failure ??= { thrown };
    });
  }

  push(frame: Int16Array): void {
    if (this.#over || this.#failure !== undefined || frame.length === 0) return;
    this.#waiting.push(frame);
    this.#waitingSamples += frame.length;
    this.#given += frame.length;
    this.#feeding ??= this.#feed();
  }

  paused(): void {
    if (this.#paused || this.#given === 0) return;
    this.#paused = true;
    this.#put.push(this.#given);
    this.push(new Int16Array(putSamples));
  }

  resumed(): void {
    this.#paused = false;
  }

  /** Of what nobody waits for any more there is none. */
  get waitingMs(): number {
    if (this.#over || this.#failure !== undefined) return 0;
    return ((this.#waitingSamples + this.#inFlight) / hearingRate) * 1000;
  }

  async finish(): Promise<Transcript> {
    try {
      await this.#feeding;
      await this.#opened;
      if (this.#failure !== undefined) throw this.#failure.thrown;
      if (this.#over) throw new NeoError("E_CANCELLED");
      const { language } = this.#options;
      const input: StreamInput = { stream: this.#stream };
      const call = { method: "finish", input, read: (reply: { value: unknown }) => readTranscript(reply, language) };
      const transcript = await this.#engine.call(call, this.#signal);
      this.#over = true;
      this.#release();
      return this.#asSaid(transcript);
    } catch (thrown) {
      this.close();
      throw thrown;
    }
  }

  close(): void {
    if (this.#over) return;
    this.#left.abort();
    const input: StreamInput = { stream: this.#stream };
    // An engine that is gone has nothing to forget; one that is not must be told.
    void this.#opened
      .then(() => this.#engine.call({ method: "close", input, read }, AbortSignal.timeout(forgetWithinMs)))
      .catch(() => {})
      .finally(this.#release);
    this.#over = true;
  }

  /** While one message is answered the next fills. */
  async #feed(): Promise<void> {
    await this.#opened;
    while (this.#waitingSamples > 0 && this.#failure === undefined && !this.#signal.aborted) {
      const sound = this.#take();
      this.#inFlight = sound.length;
      try {
        const input: StreamInput = { stream: this.#stream };
        const call = { method: "hear", input, body: bytesOf(sound), read: readHeardSoFar };
        this.#heard(await this.#engine.call(call, this.#signal));
      } catch (thrown) {
        this.#failure ??= { thrown };
      }
      this.#inFlight = 0;
    }
    this.#feeding = undefined;
  }

  /** The times of words, without the silence that was put in before them. */
  #asSaid(transcript: Transcript): Transcript {
    if (this.#put.length === 0) return transcript;
    const putMs = (putSamples / hearingRate) * 1_000;
    const said = (ms: number): number => {
      const before = this.#put.filter((at) => (at / hearingRate) * 1_000 < ms).length;
      return Math.max(0, ms - before * putMs);
    };
    const words = transcript.words.map((word) => ({ ...word, startMs: said(word.startMs), endMs: said(word.endMs) }));
    return { ...transcript, words };
  }

  #take(): Int16Array {
    const all = joined(this.#waiting);
    const sound = all.subarray(0, mostSamples);
    const rest = all.subarray(mostSamples);
    this.#waiting = rest.length === 0 ? [] : [rest];
    this.#waitingSamples = rest.length;
    return sound;
  }

  #heard(text: string): void {
    if (text === this.#text || this.#over) return;
    this.#text = text;
    this.#options.onPartial?.({ text, language: this.#options.language });
  }
}

const forgetWithinMs = 10_000;

/** What Vosk's small models look ahead, and a little: of 48 orders 41 are told whole after it, after 0.3 s 38. */
const putSamples = 0.45 * hearingRate;
