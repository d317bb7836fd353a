import { createRequire } from "node:module";
import { hearingRate } from "../../../ports/audio.ts";
import { serveEngine } from "../../host/serve.ts";
import { floatsOf } from "../../sherpa/library.ts";
import { samplesOf } from "../../stt/messages.ts";

/** What the host starts this program with (silero-engine.ts). */
export type SileroOptions = { packageFolder: string; model: string };

/** The little of sherpa-onnx's detector that is used. */
type Detector = {
  acceptWaveform(samples: Float32Array): void;
  isDetected(): boolean;
  isEmpty(): boolean;
  pop(): void;
  reset(): void;
};
type Sherpa = { Vad: new (config: object, bufferSeconds: number) => Detector };

/** Silero's process: pieces of sound in order, 16 kHz mono, and after each whether somebody is speaking. */
serveEngine(async (given) => {
  const { packageFolder, model } = given as SileroOptions;
  const { Vad } = createRequire(`${packageFolder}/package.json`)("sherpa-onnx-node") as Sherpa;
  const detector = new Vad(
    {
      // Begins and ends are the segmenter's to tell: here each window stands for itself, as far as it can.
      sileroVad: {
        model,
        threshold: 0.5,
        minSilenceDuration: 0.06,
        minSpeechDuration: 0.06,
        windowSize: 512,
        maxSpeechDuration: 60,
      },
      sampleRate: hearingRate,
      numThreads: 1,
      provider: "cpu",
      debug: 0,
    },
    bufferSeconds,
  );
  return {
    facts: {},
    methods: {
      hear: async (_, __, { body }) => {
        detector.acceptWaveform(floatsOf(samplesOf(body)));
        const speech = detector.isDetected();
        // Whole segments are nobody's here, and would fill it.
        while (!detector.isEmpty()) detector.pop();
        return { value: { speech } };
      },
      reset: async () => {
        detector.reset();
        return { value: {} };
      },
    },
  };
});

const bufferSeconds = 90;
