import { constants } from "node:fs";
import { appendFile, copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NeoError, toNeoError } from "../../../shared/errors.ts";
import { metadataEntry, readOnnxFile } from "../../onnx/onnx-file.ts";
import { madeFolder } from "../../sherpa/made-folder.ts";
import { metadataOf, readVoiceConfig, tokensOf } from "./voice-config.ts";

/** A voice's files as they came: Piper's own (`config`), or made for sherpa-onnx (`tokens`). */
export type VoiceFiles = { model: string; config?: string | undefined; tokens?: string | undefined };
export type ReadyVoice = { model: string; tokens: string };

/**
 * A voice as sherpa-onnx takes it. A file that it does not like ends its process without a word, so each is looked at
 * first; Piper's own voices lack what it wants to find in the model, and get it in a copy in `folder`, made once.
 * Throws NeoError: E_VOICE_UNFIT, E_DISK_FULL.
 */
export async function prepareVoice(id: string, files: VoiceFiles, folder: string): Promise<ReadyVoice> {
  try {
    const { inputs, metadata } = await readOnnxFile(files.model);
    for (const wanted of ["input", "input_lengths", "scales"])
      if (!inputs.includes(wanted)) throw new Error(`no input ${wanted}`);
    if (files.tokens !== undefined) {
      checkMetadata(metadata);
      checkTokens(await readFile(files.tokens, "utf8"));
      return { model: files.model, tokens: files.tokens };
    }
    if (files.config === undefined) throw new Error("no configuration");
    return await copyFor(id, { model: files.model, config: files.config }, folder);
  } catch (thrown) {
    if (thrown instanceof NeoError) throw thrown;
    if ((thrown as NodeJS.ErrnoException).code === "ENOSPC") throw new NeoError("E_DISK_FULL", { folder });
    throw new NeoError("E_VOICE_UNFIT", { voice: id, reason: toNeoError(thrown).message }, { cause: thrown });
  }
}

async function copyFor(id: string, files: { model: string; config: string }, folder: string): Promise<ReadyVoice> {
  const text = await readFile(files.config, "utf8");
  const config = readVoiceConfig(text);
  const tokens = tokensOf(config);
  checkTokens(tokens);
  const place = await madeFolder(folder, { id, file: files.model, more: text }, async (aside) => {
    const model = join(aside, names.model);
    // On file systems that can, a copy that takes no room.
    await copyFile(files.model, model, constants.COPYFILE_FICLONE);
    const entries = Object.entries(metadataOf(config)).map(([name, value]) => metadataEntry(name, value));
    await appendFile(model, Buffer.concat(entries));
    await writeFile(join(aside, names.tokens), tokens);
    checkMetadata((await readOnnxFile(model)).metadata);
  });
  return { model: join(place, names.model), tokens: join(place, names.tokens) };
}

const names = { model: "voice.onnx", tokens: "tokens.txt" };
const needed = ["model_type", "comment", "language", "voice", "has_espeak", "n_speakers", "sample_rate"];

function checkMetadata(metadata: ReadonlyMap<string, string>): void {
  const lacking = needed.filter((name) => !metadata.has(name));
  if (lacking.length > 0) throw new Error(`the model does not say its ${lacking.join(", ")}`);
  for (const name of ["n_speakers", "sample_rate"])
    if (!/^\d{1,6}$/.test(metadata.get(name) ?? "")) throw new Error(`${name} is no number`);
  if (!/^\d$/.test(metadata.get("has_espeak") ?? "")) throw new Error("has_espeak is no number");
}

/** A line a sound: the sound, a space, its number; the start, the end and the gap must be among them. */
function checkTokens(text: string): void {
  const lines = text.split("\n").filter((line) => line !== "");
  const sounds = lines.map((line) => /^(.{1,8}?) (\d{1,5})$/u.exec(line)?.[1]);
  const bad = sounds.indexOf(undefined);
  if (bad >= 0) throw new Error(`line ${bad + 1} of the tokens is none`);
  for (const wanted of ["^", "$", "_"]) if (!sounds.includes(wanted)) throw new Error(`no token ${wanted}`);
}
