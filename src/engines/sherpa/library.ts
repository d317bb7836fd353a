import { createRequire } from "node:module";

/** The little of sherpa-onnx-node 1.13 that is used; it is not among the product's own packages. */
export type Sound = { samples: Float32Array; sampleRate: number };
export type HeardStream = { acceptWaveform(sound: Sound): void; inputFinished(): void };
export type HeardResult = {
  text: string;
  tokens?: readonly string[];
  /** Seconds, one a token; some models give none. */
  timestamps?: readonly number[];
  /** Natural logarithms of how likely each token was; some models give none. */
  ys_log_probs?: readonly number[];
};
export type OnlineRecognizer = {
  createStream(): HeardStream;
  isReady(stream: HeardStream): boolean;
  decode(stream: HeardStream): void;
  getResult(stream: HeardStream): HeardResult;
};
export type OfflineRecognizer = {
  createStream(): Pick<HeardStream, "acceptWaveform">;
  decode(stream: object): void;
  getResult(stream: object): HeardResult;
};
export type SpokenSound = { samples: Float32Array; sampleRate: number };
export type OfflineTts = {
  readonly sampleRate: number;
  readonly numSpeakers: number;
  generate(request: { text: string; sid: number; speed: number; enableExternalBuffer: boolean }): SpokenSound;
};

/** A file that it does not like ends the process: what is given to it is looked at before (tts/piper/prepare-voice.ts). */
export type Sherpa = {
  OnlineRecognizer: new (config: object) => OnlineRecognizer;
  OfflineRecognizer: new (config: object) => OfflineRecognizer;
  OfflineTts: new (config: object) => OfflineTts;
};

export function openSherpa(packageFolder: string): Sherpa {
  return createRequire(`${packageFolder}/package.json`)("sherpa-onnx-node") as Sherpa;
}

/** In [-1, 1). By typed arrays alone: `from` keeps a number of the heap for each, which ended engines at long sentences. */
export function floatsOf(samples: Int16Array): Float32Array {
  return new Float32Array(samples).map((sample) => sample / 32_768);
}

/** The other way; what is louder is cut off. */
export function sixteenBits(samples: Float32Array): Int16Array {
  return new Int16Array(samples.map((sample) => Math.max(-1, Math.min(1, sample)) * 32_767));
}
