import { z } from "zod";

/** VOICE.onnx.json, as Piper's training writes it, as far as it matters here. */
const configSchema = z.object({
  audio: z.object({ sample_rate: z.int().min(8_000).max(48_000) }),
  espeak: z.object({ voice: z.string().regex(/^[A-Za-z0-9+-]{1,40}$/) }),
  /** "text" voices want letters, which sherpa-onnx does not make of what it reads. */
  phoneme_type: z.literal("espeak").optional(),
  num_speakers: z.int().min(1).max(1000),
  phoneme_id_map: z.record(z.string().min(1).max(8), z.array(z.int().min(0).max(10_000)).min(1)),
});

export type VoiceConfig = z.infer<typeof configSchema>;

/** Throws Error with the reason. */
export function readVoiceConfig(text: string): VoiceConfig {
  const parsed = configSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
}

/** Sounds and their numbers, a line each, as sherpa-onnx wants them. Pure. */
export function tokensOf({ phoneme_id_map: sounds }: VoiceConfig): string {
  return Object.entries(sounds)
    .map(([sound, [number]]) => `${sound} ${number}\n`)
    .join("");
}

/** What sherpa-onnx looks for in the model file itself; without it, it ends the process. Pure. */
export function metadataOf(config: VoiceConfig): Readonly<Record<string, string>> {
  return {
    model_type: "vits",
    comment: "piper",
    language: config.espeak.voice,
    voice: config.espeak.voice,
    has_espeak: "1",
    n_speakers: String(config.num_speakers),
    sample_rate: String(config.audio.sample_rate),
  };
}
