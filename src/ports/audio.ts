import type { ErrorCode, ErrorParameters } from "../shared/errors.ts";

/** What is heard is 16-bit mono at this rate, in frames of 20 ms, whatever the card gives. */
export const hearingRate = 16_000;
export const frameSamples = 320;
export const frameMs = 20;

export type AudioEvent =
  /** `position`: samples heard before it, lost ones included. The array is the reader's to keep. */
  | { type: "frame"; samples: Int16Array; position: number }
  /** Samples that came and found no room, or that the card itself dropped where it says so. */
  | { type: "overrun"; lostSamples: number }
  /** The device went, or is not there yet. It is tried again until it is. */
  | { type: "lost"; code: ErrorCode; parameters: ErrorParameters }
  | { type: "back" };

export type CaptureCounts = { overruns: number; lostSamples: number; losses: number };

/** A microphone at work. Leaving the loop over it ends it, as the signal does. */
export interface Listening extends AsyncIterable<AudioEvent> {
  /** The last samples up to the end of the last frame handed out, at most 500 ms: the syllable before somebody was heard. */
  before(samples: number): Int16Array;
  readonly counts: CaptureCounts;
}

export interface AudioSource {
  /** As people name it: `hw:1,0`, `default`. */
  readonly device: string;
  /** Throws NeoError for what waiting does not mend: E_NOT_INSTALLED, E_ENGINE_*. An absent device is an event. */
  start(signal: AbortSignal): Promise<Listening>;
}

/** Sound on its way out: 16-bit mono, in samples a second of its own. */
export type SoundPiece = { samples: Int16Array; sampleRate: number };
export type Sound = AsyncIterable<SoundPiece> | Iterable<SoundPiece>;

/** What became of it. `complete`: all of it has been heard. */
export type Played = { playedSamples: number; underruns: number; complete: boolean };

export interface AudioSink {
  readonly device: string;
  /**
   * Resolves when the last sample has left the card; when the signal says so there is silence within milliseconds. One
   * sound after the other. Throws NeoError: E_AUDIO_*, E_NOT_INSTALLED.
   */
  play(sound: Sound, signal: AbortSignal): Promise<Played>;
  /** RMS of the loudest 20 ms that left the card within `withinMs` up to `agoMs` ago, of 1; 0 in silence. For telling echo from speech. */
  loudness(withinMs: number, agoMs: number): number;
  /** The same in each band of shared/band-levels.ts, whatever the card's rate. */
  bandLoudness(withinMs: number, agoMs: number): ArrayLike<number>;
}

/** How a frame of hearing looks to whoever tells speech from noise. */
export type Activity = {
  speech: boolean;
  /** 0 to 1. */
  probability: number;
  /** RMS in decibels of full scale. */
  levelDb: number;
};

/** Tells speech from noise, frame by frame in order. */
export interface VoiceActivity {
  push(frame: Int16Array): Activity | Promise<Activity>;
  /** What came before is no part of what comes now. */
  reset(): void;
}

/** A sound card's device as ALSA names it. */
export type AudioDevice = { name: string; title: string; direction: "input" | "output"; kind: "card" | "named" };
