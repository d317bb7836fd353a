import { hearingRate } from "../../../ports/speech.ts";
import { type Methods, serveEngine } from "../../host/serve.ts";
import { floatsOf, type HeardResult, openSherpa, type Sherpa } from "../../sherpa/library.ts";
import { type HeardAll, type OpenInput, type StreamInput, samplesOf } from "../messages.ts";
import { StreamedUtterance } from "./streamed-utterance.ts";

/** Files of a model, as sherpa-onnx wants them. */
export type SherpaModel =
  | { kind: "transducer"; encoder: string; decoder: string; joiner: string; tokens: string }
  | { kind: "moonshine"; encoder: string; decoder: string; tokens: string };

/** What the host starts this program with (sherpa-engines.ts). */
export type SherpaOptions = { packageFolder: string; model: SherpaModel; threads: number };

/** sherpa-onnx's process: sound in, words out, while one speaks (transducers) or when all was said (Moonshine). */
serveEngine(async (given) => {
  const options = given as SherpaOptions;
  const sherpa = openSherpa(options.packageFolder);
  return {
    facts: {},
    methods: options.model.kind === "transducer" ? streaming(sherpa, options) : whole(sherpa, options),
  };
});

const features = { sampleRate: hearingRate, featureDim: 80 };

function whole(sherpa: Sherpa, { model, threads }: SherpaOptions): Methods {
  const { encoder, decoder, tokens } = model;
  const recogniser = new sherpa.OfflineRecognizer({
    featConfig: features,
    modelConfig: {
      moonshine: { encoder, mergedDecoder: decoder },
      tokens,
      numThreads: threads,
      provider: "cpu",
      debug: 0,
    },
  });
  return {
    decode: async (_, __, { body }) => {
      const stream = recogniser.createStream();
      stream.acceptWaveform({ samples: floatsOf(samplesOf(body)), sampleRate: hearingRate });
      recogniser.decode(stream);
      return { value: heardAll(recogniser.getResult(stream)) };
    },
  };
}

function streaming(sherpa: Sherpa, { model, threads }: SherpaOptions): Methods {
  if (model.kind !== "transducer") throw new Error(model.kind);
  const { encoder, decoder, joiner, tokens } = model;
  const recogniser = new sherpa.OnlineRecognizer({
    featConfig: features,
    modelConfig: { transducer: { encoder, decoder, joiner }, tokens, numThreads: threads, provider: "cpu", debug: 0 },
    enableEndpoint: false,
  });
  const utterances = new Map<number, StreamedUtterance>();
  const utteranceOf = (input: unknown): StreamedUtterance => {
    const utterance = utterances.get((input as StreamInput).stream);
    if (utterance === undefined) throw new Error("no such utterance");
    return utterance;
  };
  return {
    open: async (input) => {
      utterances.set((input as OpenInput).stream, new StreamedUtterance(recogniser));
      return { value: null };
    },
    hear: async (input, _, { body }) => ({ value: { text: utteranceOf(input).hear(samplesOf(body)) } }),
    finish: async (input) => {
      const result = utteranceOf(input).finish();
      utterances.delete((input as StreamInput).stream);
      return { value: heardAll(result) };
    },
    close: async (input) => {
      utterances.delete((input as StreamInput).stream);
      return { value: null };
    },
  };
}

/** Models here tell tokens, not words. */
function heardAll({ text, ys_log_probs: logarithms = [] }: HeardResult): HeardAll {
  const shares = logarithms.map((one) => Math.min(1, Math.exp(one))).sort((a, b) => a - b);
  const least = shares.slice(0, Math.ceil(shares.length / 2));
  const confidence = least.length === 0 ? 1 : least.reduce((sum, one) => sum + one, 0) / least.length;
  // The mark of a space, where a token is only half of one.
  const said = text.replaceAll("▁", " ").replace(/\s+/g, " ").trim();
  return { text: said, confidence: said === "" ? 0 : confidence, words: [] };
}
