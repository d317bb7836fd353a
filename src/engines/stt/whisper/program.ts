import { readFileSync } from "node:fs";
import { serveEngine } from "../../host/serve.ts";
import { type HeardAll, samplesOf } from "../messages.ts";
import { openWhisper, type WhisperFiles, type WhisperSettings } from "./onnx-whisper.ts";
import { readVocabulary } from "./vocabulary.ts";

/** What the host starts this program with (whisper-engine.ts). */
export type WhisperOptions = {
  packageFolder: string;
  files: WhisperFiles & { tokenizer: string; config: string; generation: string };
  threads: number;
};

/** Whisper's process: an utterance in, its words out. */
serveEngine(async (given) => {
  const { packageFolder, files, threads } = given as WhisperOptions;
  const vocabulary = readVocabulary(readFileSync(files.tokenizer, "utf8"));
  const settings = readSettings(readJson(files.config), readJson(files.generation));
  const write = await openWhisper({ packageFolder, files, settings, threads });
  const decode = async (input: unknown, signal: AbortSignal, { body }: { body: Uint8Array }) => {
    const { language } = input as { language: string };
    const prompt = ["startoftranscript", language, "transcribe", "notimestamps"];
    const numbers = prompt.map((name) => vocabulary.special(`<|${name}|>`));
    const marks = { prompt: numbers, end: vocabulary.textEnd, silence: vocabulary.special("<|nocaptions|>") };
    const { pieces, shares, silence } = await write(samplesOf(body), marks, signal);
    const text = silence > mostSilence ? "" : vocabulary.decode(pieces).trim();
    const confidence = text === "" ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return { value: { text, confidence, words: [] } satisfies HeardAll };
  };
  return { facts: {}, methods: { decode } };
});

/** Of silence it makes up what people say at the end of films; openai/whisper draws the line here too. */
const mostSilence = 0.6;

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}

function readSettings(config: Record<string, unknown>, generation: Record<string, unknown>): WhisperSettings {
  const [width, heads] = [Number(config.d_model), Number(config.decoder_attention_heads)];
  if (!(width > 0) || !(heads > 0)) throw new Error("config.json tells no d_model and decoder_attention_heads");
  const numbers = (value: unknown): Set<number> => new Set(Array.isArray(value) ? value.map(Number) : []);
  return {
    ...{ heads, headSize: width / heads },
    never: numbers(generation.suppress_tokens),
    notFirst: numbers(generation.begin_suppress_tokens),
  };
}
