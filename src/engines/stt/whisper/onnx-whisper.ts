import { type InferenceSession, loadRuntime, openModel, type Tensor } from "../../onnx/onnx-runtime.ts";
import { bands, inputFrames, logMel } from "./log-mel.ts";

export type WhisperFiles = { encoder: string; decoder: string };

/** What is known of the model by its config.json and generation_config.json. */
export type WhisperSettings = {
  heads: number;
  headSize: number;
  /** Pieces that are never text, and that are not where a text begins. */
  never: ReadonlySet<number>;
  notFirst: ReadonlySet<number>;
};

/** Pieces with the share of likelihood that each had, and that of nothing having been said. */
export type Written = { pieces: number[]; shares: number[]; silence: number };

/** What is written before any text, the end of all texts, and what stands for silence where a text would begin. */
export type Marks = { prompt: readonly number[]; end: number; silence: number };

/** Whisper as optimum exports it (encoder, and a merged decoder that keeps what it has computed), decoded greedily. */
export async function openWhisper(options: {
  packageFolder: string;
  files: WhisperFiles;
  settings: WhisperSettings;
  threads: number;
}): Promise<(samples: Int16Array, marks: Marks, signal: AbortSignal) => Promise<Written>> {
  const { files, settings, threads } = options;
  const runtime = loadRuntime(options.packageFolder);
  const open = (file: string) => openModel(runtime, file, { threads, lean: true });
  const [encoder, decoder] = [await open(files.encoder), await open(files.decoder)];
  const integers = (row: readonly number[]) =>
    new runtime.Tensor("int64", BigInt64Array.from(row, BigInt), [1, row.length]);
  const flag = (on: boolean) => new runtime.Tensor("bool", Uint8Array.of(on ? 1 : 0), [1]);
  const none = new runtime.Tensor("float32", new Float32Array(settings.heads * settings.headSize), [
    ...[1, settings.heads, 1, settings.headSize],
  ]);

  return async (samples, { prompt, end, silence }, signal) => {
    const features = new runtime.Tensor("float32", logMel(samples), [1, bands, inputFrames]);
    const { last_hidden_state: hidden } = await encoder.run({ input_features: features });
    if (hidden === undefined) throw new Error("the encoder gives no last_hidden_state");
    let cache = new Map<string, Tensor>(pastNames(decoder).map((name) => [name, none]));
    const written: Written = { pieces: [], shares: [], silence: 0 };
    let input: readonly number[] = prompt;
    while (written.pieces.length < mostPieces) {
      // The message of a cancel is read between two turns of the loop.
      await new Promise(setImmediate);
      signal.throwIfAborted();
      const first = written.pieces.length === 0;
      const { logits, ...outputs } = await decoder.run({
        input_ids: integers(input),
        encoder_hidden_states: hidden,
        use_cache_branch: flag(!first),
        ...Object.fromEntries(cache),
      });
      if (logits === undefined) throw new Error("the decoder gives no logits");
      const size = logits.dims.at(-1) ?? 0;
      if (first) written.silence = shareOf(logits.data.subarray(0, size), silence);
      const best = likeliest(
        logits.data.subarray(logits.data.length - size),
        (piece) => piece > end || settings.never.has(piece) || (first && settings.notFirst.has(piece)),
      );
      if (best.piece === end) break;
      written.pieces.push(best.piece);
      written.shares.push(best.share);
      cache = kept(cache, outputs, first);
      input = [best.piece];
    }
    return written;
  };
}

/** Longer texts of 30 s are a model that repeats itself. */
const mostPieces = 220;

function pastNames({ inputNames }: InferenceSession): string[] {
  return inputNames.filter((name) => name.startsWith("past_key_values."));
}

/** Of what was heard nothing new is computed after the first step: a merged graph gives empty ones there. */
function kept(
  before: Map<string, Tensor>,
  outputs: Readonly<Record<string, Tensor>>,
  first: boolean,
): Map<string, Tensor> {
  return new Map(
    [...before].map(([name, tensor]) => {
      const given = outputs[name.replace("past_key_values", "present")];
      return [name, given !== undefined && (first || name.includes(".decoder.")) ? given : tensor];
    }),
  );
}

function likeliest(logits: Float32Array, isBarred: (piece: number) => boolean): { piece: number; share: number } {
  let [piece, most] = [-1, Number.NEGATIVE_INFINITY];
  for (const [at, logit] of logits.entries())
    if (logit > most && !isBarred(at)) {
      piece = at;
      most = logit;
    }
  return { piece, share: shareOf(logits, piece) };
}

function shareOf(logits: Float32Array, piece: number): number {
  const own = logits[piece] ?? Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - own);
  return 1 / sum;
}
