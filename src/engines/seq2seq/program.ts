import { readFileSync } from "node:fs";
import { plainCommand } from "../../shared/plain-command.ts";
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

/** The sequence model's process: a text in, the best that beam search finds out; or what it thinks of outputs. */
serveEngine(async (given) => {
  const { packageFolder, graphs, tokenizer: file, config, generation, threads } = given as SequenceOptions;
  const settings = readModelSettings(config, generation);
  const tokenizer = readTokenizerJson(readFileSync(file, "utf8"));
  const [end = 1] = settings.ends;
  const read = await openOnnxT5({ packageFolder, files: graphs, settings, threads });
  const readText = (text: string) =>
    read([...tokenizer.encode(settings.plain ? plainRequest(text) : text).slice(0, mostPieces), end]);
  const generate = async (input: unknown, signal: AbortSignal) => {
    const { text, beams, most = settings.most } = input as { text: string; beams: number; most?: number };
    const { first, next } = await (await readText(text)).begin();
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
  const rate = async (input: unknown, signal: AbortSignal) => {
    const { text, outputs } = input as { text: string; outputs: readonly string[] };
    const given = await readText(text);
    const written = outputs.map((one) => tokenizer.encode(settings.plain ? plainCommand(one) : one).slice(0, mostOut));
    // Those of like length together: all of a run are as long as the longest.
    const order = [...written.entries()].sort(([, one], [, other]) => one.length - other.length);
    const logProbabilities: number[] = [];
    for (let at = 0; at < order.length; at += ratedAtOnce) {
      await new Promise(setImmediate);
      signal.throwIfAborted();
      const some = order.slice(at, at + ratedAtOnce);
      const rates = await given.rate(some.map(([, tokens]) => [...tokens, end]));
      for (const [row, [nth]] of some.entries()) logProbabilities[nth] = rates[row] ?? Number.NEGATIVE_INFINITY;
    }
    return { value: { logProbabilities } };
  };
  return { facts: {}, methods: { generate, rate } };
});

/** What a request may have; the rest of a longer one is not read. */
const mostPieces = 512;
const mostOut = 512;
/** What may come at each of their places lies in memory side by side. */
const ratedAtOnce = 8;
