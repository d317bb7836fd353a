import type { Hearing, Recogniser, Synthesiser } from "../../../ports/speech.ts";
import { hearingRate } from "../../../ports/speech.ts";
import { toNeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import type { WyomingEvent } from "./events.ts";
import { infoOf } from "./info.ts";

/** What a session works with; looked up anew for each utterance. */
export type WyomingSpeech = {
  version: string;
  /** The language of who says none. */
  language: Language;
  recogniser(languages: readonly Language[]): Promise<Recogniser | undefined>;
  voice(): Promise<Synthesiser | undefined>;
  /** Tells speech from noise, frame by frame; undefined: no events of voices. */
  activity?: (() => { push(frame: Int16Array): { speech: boolean } | Promise<{ speech: boolean }> }) | undefined;
};

export type Send = (type: string, data?: object, payload?: Uint8Array) => void | Promise<void>;

/** A longer utterance is cut off: nobody speaks so long to a machine. */
const mostSamples = 120 * hearingRate;
/** Frames of 20 ms; so much silence ends a voice. */
const frameSamples = 320;
const silentFrames = 40;

type Voices = {
  detector: ReturnType<NonNullable<WyomingSpeech["activity"]>>;
  rest: Int16Array;
  voice: boolean;
  silent: number;
  at: number;
};
type Utterance = {
  language: Language;
  asked: boolean;
  hearing: Hearing | undefined;
  samples: number;
  voices: Voices | undefined;
};

/** One connection: events in their order, answers by `send`. */
export class WyomingSession {
  readonly #speech: WyomingSpeech;
  readonly #send: Send;
  readonly #signal: AbortSignal;
  #wanted: { language: Language; asked: boolean };
  #utterance: Utterance | undefined;
  /** Text that comes in pieces, and how it is to be spoken. */
  #text: { pieces: string[]; language: Language } | undefined;

  constructor(speech: WyomingSpeech, send: Send, signal: AbortSignal) {
    this.#speech = speech;
    this.#send = send;
    this.#signal = signal;
    this.#wanted = { language: speech.language, asked: false };
  }

  /** One after the other. What cannot be done is told by an event; it never throws. */
  async take(event: WyomingEvent): Promise<void> {
    try {
      await this.#take(event);
    } catch (thrown) {
      if (this.#signal.aborted) return;
      const { code, message } = toNeoError(thrown);
      this.#utterance?.hearing?.close();
      this.#utterance = undefined;
      await this.#send("error", { text: message, code });
    }
  }

  close(): void {
    this.#utterance?.hearing?.close();
    this.#utterance = undefined;
  }

  async #take(event: WyomingEvent): Promise<void> {
    switch (event.type) {
      case "describe":
        return this.#describe();
      case "ping":
        return this.#send("pong", { text: event.data.text });
      case "transcribe":
        this.#wanted = { language: languageNamed(event.data.language) ?? this.#speech.language, asked: true };
        return;
      case "audio-start":
        return this.#begin(event.data);
      case "audio-chunk":
        if (this.#utterance === undefined) await this.#begin(event.data);
        return this.#hear(event.data, event.payload);
      case "audio-stop":
        return this.#end();
      case "synthesize":
        // Who sends text in pieces sends it whole as well, for servers that know no pieces.
        if (this.#text !== undefined) return;
        return this.#speak(event.data.text, languageOf(event.data.voice) ?? this.#speech.language);
      case "synthesize-start":
        this.#text = { pieces: [], language: languageOf(event.data.voice) ?? this.#speech.language };
        return;
      case "synthesize-chunk":
        this.#text?.pieces.push(event.data.text);
        return;
      case "synthesize-stop": {
        const text = this.#text;
        this.#text = undefined;
        if (text !== undefined) await this.#speak(text.pieces.join(""), text.language);
        return this.#send("synthesize-stopped");
      }
      default:
        // What satellites say to a client, or servers to us.
        return;
    }
  }

  async #describe(): Promise<void> {
    const [ear, mouth] = await Promise.all([this.#speech.recogniser(["es", "en"]), this.#speech.voice()]);
    await this.#send(
      "info",
      infoOf({
        version: this.#speech.version,
        ear: ear && { name: ear.name, languages: ear.capabilities.languages },
        mouth: mouth && { name: mouth.name, languages: mouth.languages },
      }),
    );
  }

  async #begin(format: { rate: number; width: number }): Promise<void> {
    this.close();
    if (format.rate !== hearingRate || format.width !== 2)
      throw new Error(
        `sound of ${format.rate} Hz and ${8 * format.width} bits; ${hearingRate} Hz and 16 bits are heard`,
      );
    const { language, asked } = this.#wanted;
    const recogniser = asked ? await this.#speech.recogniser([language]) : undefined;
    if (asked && recogniser === undefined) throw new Error(`nothing here hears ${language}`);
    const detector = this.#speech.activity?.();
    this.#utterance = {
      language,
      asked,
      hearing: recogniser?.open({ language, signal: this.#signal }),
      samples: 0,
      voices: detector && { detector, rest: new Int16Array(), voice: false, silent: 0, at: 0 },
    };
  }

  async #hear({ channels }: { channels: number }, payload: Uint8Array): Promise<void> {
    const utterance = this.#utterance;
    if (utterance === undefined || utterance.samples >= mostSamples) return;
    const samples = oneChannel(payload, channels);
    utterance.samples += samples.length;
    utterance.hearing?.push(samples);
    if (utterance.voices !== undefined) await this.#listenForVoices(utterance.voices, samples);
  }

  async #end(): Promise<void> {
    const utterance = this.#utterance;
    if (utterance === undefined) return;
    if (utterance.voices?.voice) await this.#send("voice-stopped", { timestamp: Math.round(utterance.voices.at) });
    const transcript = await utterance.hearing?.finish();
    this.#utterance = undefined;
    this.#wanted = { language: this.#speech.language, asked: false };
    if (transcript !== undefined)
      await this.#send("transcript", { text: transcript.text, language: transcript.language });
  }

  async #listenForVoices(voices: Voices, samples: Int16Array): Promise<void> {
    let rest = new Int16Array(voices.rest.length + samples.length);
    rest.set(voices.rest);
    rest.set(samples, voices.rest.length);
    for (; rest.length >= frameSamples; rest = rest.subarray(frameSamples)) {
      const { speech } = await voices.detector.push(rest.slice(0, frameSamples));
      voices.at += (frameSamples / hearingRate) * 1000;
      voices.silent = speech ? 0 : voices.silent + 1;
      if (speech && !voices.voice) {
        voices.voice = true;
        await this.#send("voice-started", { timestamp: Math.round(voices.at) });
      } else if (voices.voice && voices.silent >= silentFrames) {
        voices.voice = false;
        await this.#send("voice-stopped", { timestamp: Math.round(voices.at) });
      }
    }
    voices.rest = rest.slice();
  }

  async #speak(text: string, language: Language): Promise<void> {
    const voice = await this.#speech.voice();
    if (voice === undefined) throw new Error("nothing here speaks");
    let rate: number | undefined;
    for await (const { samples, sampleRate } of voice.speak(text, { language, signal: this.#signal })) {
      const format = { rate: sampleRate, width: 2, channels: 1 };
      if (rate === undefined) await this.#send("audio-start", format);
      rate = sampleRate;
      for (let at = 0; at < samples.length; at += chunkSamples) {
        const some = samples.subarray(at, at + chunkSamples);
        await this.#send("audio-chunk", format, new Uint8Array(some.buffer, some.byteOffset, some.byteLength));
      }
    }
    if (rate === undefined) await this.#send("audio-start", { rate: 22_050, width: 2, channels: 1 });
    await this.#send("audio-stop");
  }
}

const chunkSamples = 2048;

function languageNamed(name: string | null | undefined): Language | undefined {
  const language = name?.slice(0, 2).toLowerCase();
  return language === "es" || language === "en" ? language : undefined;
}

/** By what it says it speaks, or by the name that info.ts gave it. */
function languageOf(
  voice: { name?: string | null | undefined; language?: string | null | undefined } | null | undefined,
) {
  return languageNamed(voice?.language) ?? languageNamed(/-(es|en)$/.exec(voice?.name ?? "")?.[1]);
}

/** The mean of all channels. */
function oneChannel(payload: Uint8Array, channels: number): Int16Array {
  const all = new Int16Array(payload.buffer, payload.byteOffset, payload.byteLength >> 1);
  if (channels === 1) return all;
  return Int16Array.from({ length: Math.floor(all.length / channels) }, (_, index) => {
    const frame = all.subarray(index * channels, (index + 1) * channels);
    return frame.reduce((sum, sample) => sum + sample, 0) / channels;
  });
}
