import { z } from "zod";

/** 16 bits, as every satellite sends it. */
export const audioFormat = z.object({
  rate: z.int().min(8_000).max(192_000),
  width: z.int().min(1).max(4),
  channels: z.int().min(1).max(8),
  timestamp: z.number().nullish(),
});

const text = z.string().max(8_000);
const name = z.string().max(200).nullish();
const voice = z.object({ name, language: name, speaker: name }).nullish();
const nothing = z.object({});

/** The events of Wyoming that are understood here, with their data; what else one has in it is passed over. */
export const eventData = {
  describe: nothing,
  ping: z.object({ text: text.nullish() }),
  pong: z.object({ text: text.nullish() }),
  transcribe: z.object({ name, language: name }),
  transcript: z.object({ text, language: name }),
  synthesize: z.object({ text, voice }),
  "synthesize-start": z.object({ voice }),
  "synthesize-chunk": z.object({ text }),
  "synthesize-stop": nothing,
  "audio-start": audioFormat,
  "audio-chunk": audioFormat,
  "audio-stop": nothing,
  "run-pipeline": z.object({ start_stage: z.string().max(40), end_stage: z.string().max(40) }),
  "streaming-started": nothing,
  "streaming-stopped": nothing,
  played: nothing,
} as const;

export type EventType = keyof typeof eventData;
export type WyomingEvent = {
  [Type in EventType]: { type: Type; data: z.infer<(typeof eventData)[Type]>; payload: Uint8Array };
}[EventType];

/** Undefined: an event that is not for us, which Wyoming wants passed over. Throws ZodError for one with nonsense in it. */
export function readEvent(type: string, data: unknown, payload: Uint8Array): WyomingEvent | undefined {
  if (!Object.hasOwn(eventData, type)) return undefined;
  const known = type as EventType;
  return { type: known, data: eventData[known].parse(data), payload } as WyomingEvent;
}
