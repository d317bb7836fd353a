import { type InferenceSession, loadRuntime, type OnnxRuntime, openModel, type Tensor } from "../onnx/onnx-runtime.ts";
import { type Logits, logOfSum, type NextLogits } from "./beam-search.ts";
import { type DecoderCache, isOwn, rowsOf } from "./decoder-cache.ts";
import type { ModelSettings } from "./model-settings.ts";

/** Where the graphs are. Without `decoderWithPast` the decoder is a merged one, which goes on with a cache itself. */
export type GraphFiles = { encoder: string; decoder: string; decoderWithPast: string | undefined };

/** An input that was read. */
export type ReadInput = {
  /** What may come first, and a way to go on. */
  begin(): Promise<{ first: Float32Array; next: NextLogits }>;
  /** Of outputs that are given, each with its end: the sums of the natural logarithms of their tokens' probabilities. */
  rate(outputs: readonly (readonly number[])[]): Promise<number[]>;
};

export type OnnxT5 = (input: readonly number[]) => Promise<ReadInput>;

/** A T5 as optimum exports it, for the CPU. Each input is one sequence; its continuations run side by side. */
export async function openOnnxT5(options: {
  packageFolder: string;
  files: GraphFiles;
  settings: ModelSettings;
  threads: number;
}): Promise<OnnxT5> {
  const { files, settings } = options;
  const runtime = loadRuntime(options.packageFolder);
  const open = (file: string) => openModel(runtime, file, { threads: options.threads, lean: true });
  const encoder = await open(files.encoder);
  const decoder = await open(files.decoder);
  const later = files.decoderWithPast === undefined ? decoder : await open(files.decoderWithPast);
  const isMerged = decoder.inputNames.includes("use_cache_branch");
  if (files.decoderWithPast === undefined && !isMerged)
    throw new Error("a decoder that keeps nothing: one with past is missing");
  const { integers, flag, zeros } = tensors(runtime);

  return async (input) => {
    const mask = input.map(() => 1);
    const { last_hidden_state: hidden } = await encoder.run({
      input_ids: integers([input]),
      attention_mask: integers([mask]),
    });
    if (hidden === undefined) throw new Error("the encoder gives no last_hidden_state");
    const masksFor = (rows: readonly unknown[]) => integers(rows.map(() => mask));
    const hiddenFor = (rows: readonly unknown[]) =>
      rowsOf(
        runtime,
        hidden,
        rows.map(() => 0),
      );
    /** Nothing was computed before: each row from its start on. */
    const afresh = (rows: readonly (readonly number[])[]) => {
      const past = pastNames(decoder).map((name): [string, Tensor] => [
        name,
        zeros([rows.length, settings.heads, 1, settings.headSize]),
      ]);
      return run(decoder, {
        input_ids: integers(rows),
        encoder_attention_mask: masksFor(rows),
        encoder_hidden_states: hiddenFor(rows),
        use_cache_branch: flag(false),
        ...Object.fromEntries(past),
      });
    };

    const begin = async () => {
      const begun = await afresh([[settings.start]]);
      const [first] = begun.logits;
      if (first === undefined) throw new Error("the decoder gives no logits");
      let cache: DecoderCache = begun.present;
      // What of the input is read again: the same for all, made for as many rows as there are.
      let shared = new Map<string, Tensor>();
      let rows = 0;
      const next: NextLogits = async (tokens, parents) => {
        if (rows !== tokens.length) {
          rows = tokens.length;
          const all = tokens.map(() => 0);
          shared = new Map(
            [...cache].flatMap(([name, tensor]) => (isOwn(name) ? [] : [[name, rowsOf(runtime, tensor, all)]])),
          );
          shared.set("encoder_hidden_states", hiddenFor(tokens));
        }
        const own = [...cache].flatMap(([name, tensor]): [string, Tensor][] =>
          isOwn(name) ? [[name, rowsOf(runtime, tensor, parents)]] : [],
        );
        const gone = await run(later, {
          input_ids: integers(tokens.map((token) => [token])),
          encoder_attention_mask: masksFor(tokens),
          use_cache_branch: flag(true),
          ...Object.fromEntries(shared),
          ...Object.fromEntries(own),
        });
        // Of the input nothing new is computed: a merged graph gives empty ones there.
        cache = new Map(
          [...cache].map(([name, tensor]) => [name, isOwn(name) ? (gone.present.get(name) ?? tensor) : tensor]),
        );
        return gone.logits;
      };
      return { first, next };
    };

    const rate = async (outputs: readonly (readonly number[])[]) => {
      if (outputs.length === 0) return [];
      const longest = Math.max(0, ...outputs.map(({ length }) => length));
      // What stands behind an end is read by nothing before it: any token will do.
      const rows = outputs.map((tokens) =>
        Array.from({ length: longest }, (_, at) => (at === 0 ? settings.start : (tokens[at - 1] ?? settings.start))),
      );
      const { logits } = await afresh(rows);
      return outputs.map((tokens, row) => {
        const all = logits[row];
        if (all === undefined) throw new Error("the decoder gives no logits");
        const size = all.length / longest;
        return tokens.reduce((sum, token, at) => {
          const here = all.subarray(at * size, (at + 1) * size);
          return sum + (here[token] ?? Number.NEGATIVE_INFINITY) - logOfSum(here);
        }, 0);
      });
    };
    return { begin, rate };
  };
}

/** Of `inputs` those that the graph wants. */
async function run(
  session: InferenceSession,
  inputs: Readonly<Record<string, object>>,
): Promise<{ logits: Logits; present: Map<string, Tensor> }> {
  const wanted = session.inputNames.map((name): [string, object] => {
    const given = inputs[name];
    if (given === undefined) throw new Error(`the decoder wants ${name}`);
    return [name, given];
  });
  const { logits, ...outputs } = await session.run(Object.fromEntries(wanted));
  if (!(logits?.data instanceof Float32Array)) throw new Error("the decoder gives no logits of 32 bits");
  const [rows = 0, length = 0, pieces = 0] = logits.dims;
  const size = length * pieces;
  const { data } = logits;
  const present = Object.entries(outputs).map(([name, tensor]): [string, Tensor] => [
    name.replace(/^present\b/, "past_key_values"),
    tensor,
  ]);
  return {
    logits: Array.from({ length: rows }, (_, row) => data.subarray(row * size, (row + 1) * size)),
    present: new Map(present),
  };
}

function pastNames({ inputNames }: InferenceSession): string[] {
  return inputNames.filter((name) => name.startsWith("past_key_values."));
}

function tensors({ Tensor }: OnnxRuntime) {
  return {
    integers: (rows: readonly (readonly number[])[]) =>
      new Tensor("int64", BigInt64Array.from(rows.flat(), BigInt), [rows.length, rows[0]?.length ?? 0]),
    flag: (on: boolean) => new Tensor("bool", Uint8Array.of(on ? 1 : 0), [1]),
    zeros: (shape: readonly number[]) =>
      new Tensor("float32", new Float32Array(shape.reduce((product, dimension) => product * dimension, 1)), shape),
  };
}
