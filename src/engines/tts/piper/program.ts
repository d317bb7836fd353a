import { serveEngine } from "../../host/serve.ts";
import { openSherpa, sixteenBits } from "../../sherpa/library.ts";
import type { SpeakInput, SpokenPiece } from "../engine-synthesiser.ts";

/** What the host starts this program with (piper-engine.ts): files that prepare-voice.ts has looked at. */
export type PiperOptions = {
  packageFolder: string;
  model: string;
  tokens: string;
  dataFolder: string;
  threads: number;
};

/** A Piper voice's process: a sentence in, its sound out. */
serveEngine(async (given) => {
  const { packageFolder, model, tokens, dataFolder, threads } = given as PiperOptions;
  const { OfflineTts } = openSherpa(packageFolder);
  const voice = new OfflineTts({
    model: { vits: { model, tokens, dataDir: dataFolder }, numThreads: threads, provider: "cpu", debug: 0 },
    maxNumSentences: 1,
  });
  return {
    facts: { sampleRate: voice.sampleRate },
    methods: {
      speak: async (input) => {
        const { text, speed } = input as SpeakInput;
        const { samples, sampleRate } = voice.generate({ text, sid: 0, speed, enableExternalBuffer: false });
        const value: SpokenPiece = { sampleRate };
        return { value, body: new Uint8Array(sixteenBits(samples).buffer) };
      },
    },
  };
});
