import { readFileSync } from "node:fs";
import { serveEngine } from "../host/serve.ts";
import { readTokenizerJson } from "../tokenizer/tokenizer-json.ts";
import { beamSearch } from "./beam-search.ts";
import { readModelSettings } from "./model-settings.ts";
import { type GraphFiles, openOnnxT5 } from "./onnx-t5.ts";
import { plainRequest } from "./plain-request.ts";

/** What the host starts this program with (sequence-engine.ts). */
export type SequenceOptions = {
  packageFolder: string;
  graphs: GraphFiles;
  tokenizer: string;
  config: string;
  generation: string | undefined;
  threads: number;
};

/** The sequence model's process: a text in, the best that beam search finds out. */
serveEngine(async (given) => {
  const { packageFolder, graphs, tokenizer: file, config, generation, threads } = given as SequenceOptions;
  const settings = readModelSettings(config, generation);
  const tokenizer = readTokenizerJson(readFileSync(file, "utf8"));
  const [end = 1] = settings.ends;
  const read = await openOnnxT5({ packageFolder, files: graphs, settings, threads });
  const generate = async (input: unknown, signal: AbortSignal) => {
    const { text, beams, most = settings.most } = input as { text: string; beams: number; most?: number };
    const pieces = tokenizer.encode(settings.plain ? plainRequest(text) : text).slice(0, mostPieces);
    const { first, next } = await read([...pieces, end]);
    const stopping = async (...step: Parameters<typeof next>) => {
      // The message of a cancel is read between two turns of the loop.
      await new Promise(setImmediate);
      signal.throwIfAborted();
      return next(...step);
    };
    const { lengthPenalty, earlyStopping } = settings;
    const search = { beams, most: Math.min(most, mostOut), ends: new Set(settings.ends), lengthPenalty, earlyStopping };
    const found = await beamSearch(first, stopping, search, signal);
    const sequences = found.map(({ tokens, logProbability }) => ({ text: tokenizer.decode(tokens), logProbability }));
    return {
      value: { sequences: sequences.filter(({ text: one }, at) => sequences.findIndex((s) => s.text === one) === at) },
    };
  };
  return { facts: {}, methods: { generate } };
});

/** What a request may have; the rest of a longer one is not read. */
const mostPieces = 512;
const mostOut = 512;
