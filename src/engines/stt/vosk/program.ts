import { serveEngine } from "../../host/serve.ts";
import { type HeardSoFar, type OpenInput, type StreamInput, samplesOf } from "../messages.ts";
import { openVosk } from "./library.ts";
import { VoskStream } from "./vosk-stream.ts";

/** What the host starts this program with (vosk-engine.ts). `model`: a folder. */
export type VoskOptions = { packageFolder: string; model: string };

/** Vosk's process: sound in, words out. */
serveEngine(async (given) => {
  const { packageFolder, model: folder } = given as VoskOptions;
  const vosk = openVosk(packageFolder);
  const model = vosk.newModel(folder);
  if (model === null) throw new Error("libvosk cannot load the model");
  const streams = new Map<number, VoskStream>();
  const streamOf = (input: unknown): { stream: VoskStream; id: number } => {
    const { stream: id } = input as StreamInput;
    const stream = streams.get(id);
    if (stream === undefined) throw new Error("no such utterance");
    return { stream, id };
  };
  const forget = (id: number): void => {
    streams.get(id)?.free();
    streams.delete(id);
  };
  return {
    facts: {},
    methods: {
      open: async (input) => {
        const { stream, phrases } = input as OpenInput;
        streams.set(stream, new VoskStream(vosk, model, phrases));
        return { value: null };
      },
      hear: async (input, _, { body }) => {
        const value: HeardSoFar = { text: streamOf(input).stream.hear(samplesOf(body)) };
        return { value };
      },
      finish: async (input) => {
        const { stream, id } = streamOf(input);
        try {
          return { value: stream.finish() };
        } finally {
          forget(id);
        }
      },
      close: async (input) => {
        forget((input as StreamInput).stream);
        return { value: null };
      },
    },
  };
});
