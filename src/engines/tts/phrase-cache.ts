import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SoundPiece, SpeakOptions, Synthesiser } from "../../ports/speech.ts";
import { sentencesOf } from "./sentences.ts";

export type PhraseCacheOptions = {
  folder: string;
  /** What all of it may take on disk. */
  mostBytes: number;
  /** Whether a sentence is one of ours that tells nothing of anybody: only those are kept. */
  isCommon(sentence: string): boolean;
};

/**
 * A voice that remembers how common phrases sound. What a text begins with is taken from there, while the rest is being
 * made. A disk that is full or cannot be read costs nothing but the time to make them again.
 */
export function withPhraseCache(voice: Synthesiser, options: PhraseCacheOptions): Synthesiser {
  return { ...voice, speak: (text, given) => spoken(text, given, voice, options) };
}

async function* spoken(
  text: string,
  given: SpeakOptions,
  voice: Synthesiser,
  options: PhraseCacheOptions,
): AsyncGenerator<SoundPiece> {
  const sentences = sentencesOf(text);
  for (;;) {
    const [sentence] = sentences;
    if (sentence === undefined || !options.isCommon(sentence)) break;
    sentences.shift();
    const file = join(options.folder, nameOf(voice, sentence, given));
    const kept = await read(file);
    if (kept !== undefined) {
      yield kept;
      continue;
    }
    const pieces: SoundPiece[] = [];
    for await (const piece of voice.speak(sentence, given)) {
      pieces.push(piece);
      yield piece;
    }
    await keep(file, pieces, options);
  }
  if (sentences.length > 0) yield* voice.speak(sentences.join(" "), given);
}

/** Another voice, speed or wording is another sound. */
function nameOf({ name }: Synthesiser, sentence: string, { language, voice, speed = 1 }: SpeakOptions): string {
  const all = JSON.stringify([name, voice, language, speed, sentence]);
  return `${createHash("sha256").update(all).digest("hex")}.pcm`;
}

/** The rate as 32 bits, then the samples. */
async function read(file: string): Promise<SoundPiece | undefined> {
  try {
    const bytes = new Uint8Array(await readFile(file));
    const sampleRate = Buffer.from(bytes.buffer).readUInt32LE(0);
    if (sampleRate < 8_000 || sampleRate > 48_000 || bytes.length % 2 !== 0) return undefined;
    const now = new Date();
    await utimes(file, now, now).catch(() => {});
    return { samples: new Int16Array(bytes.buffer, 4), sampleRate };
  } catch {
    return undefined;
  }
}

async function keep(file: string, pieces: readonly SoundPiece[], { folder, mostBytes }: PhraseCacheOptions) {
  const sampleRate = pieces[0]?.sampleRate;
  if (sampleRate === undefined) return;
  const head = Buffer.alloc(4);
  head.writeUInt32LE(sampleRate);
  const sounds = pieces.map(({ samples }) => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
  const bytes = Buffer.concat([head, ...sounds]);
  if (bytes.length > mostBytes / 10) return;
  const part = `${file}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await makeRoom(folder, mostBytes - bytes.length);
    await writeFile(part, bytes, { mode: 0o600 });
    await rename(part, file);
  } catch {
    await rm(part, { force: true }).catch(() => {});
  }
}

/** The longest unheard go first. */
async function makeRoom(folder: string, mostBytes: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs };
    }),
  );
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (bytes <= mostBytes) return;
    await rm(path, { force: true });
    bytes -= size;
  }
}
