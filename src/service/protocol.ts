import { z } from "zod";
import type { EngineHealth } from "../ports/engines.ts";
import type { GenerationEvent, GenerationRequest } from "../ports/language-model.ts";
import { mostRated, promptForms } from "../ports/sequence-model.ts";
import { partStates, type ServiceStatus } from "../ports/service.ts";
import { errorCodes } from "../shared/errors.ts";
import type { FrameLimits } from "../shared/frames.ts";
import { languages } from "../shared/language.ts";

/**
 * What goes over DATA/neo.sock, as frames (shared/frames.ts). The service speaks first: `hello`. Then the client calls
 * methods, many at once if it likes; each call ends with `result` or `failed`, after `event`s where the method has some.
 * Whoever speaks another protocol is left alone.
 */
export const protocol = 1;

/** A client sends no bytes beside its messages; the service sends vectors. */
export const limits = {
  toService: { headBytes: 2 * 1024 * 1024, bodyBytes: 0 },
  toClient: { headBytes: 4 * 1024 * 1024, bodyBytes: 1024 * 1024 },
} as const satisfies Record<string, FrameLimits>;

/** Of one call of `encode`; a larger wish is several. */
export const mostTexts = { count: 128, letters: 262_144, lettersOfOne: 16_384 };

const bytes = z.int().min(0);
const id = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const name = z.string().max(200);
const parameters = z.record(z.string().max(100), z.union([z.string().max(4000), z.number()]));

const health = z
  .strictObject({
    name,
    state: z.enum(["stopped", "starting", "idle", "busy", "off"]),
    installedBytes: bytes.optional(),
    fetchBytes: bytes,
    confinement: z.enum(["closed", "partly", "open"]),
    memory: z.strictObject({ rssBytes: bytes, pssBytes: bytes }).optional(),
    needBytes: bytes,
    crashes: z.int().min(0),
    lastCrash: z.strictObject({ at: z.number(), code: z.enum(errorCodes), parameters }).optional(),
    offUntil: z.number().optional(),
  })
  .transform(
    (row): EngineHealth => ({
      ...row,
      installedBytes: row.installedBytes,
      memory: row.memory,
      lastCrash: row.lastCrash,
      offUntil: row.offUntil,
    }),
  );

const status = z.strictObject({
  pid: z.int(),
  version: name,
  since: z.number(),
  parts: z.array(z.strictObject({ name, state: z.enum(partStates), detail: z.string().max(4000) })).max(100),
  engines: z.array(health).max(100),
  memoryBytes: bytes,
  budgetBytes: bytes,
}) satisfies z.ZodType<ServiceStatus>;

const text = z.string().max(1_000_000);

const generation = z.strictObject({
  messages: z.array(z.strictObject({ role: z.enum(["system", "user", "assistant"]), text })).max(1000),
  form: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("text") }),
    z.strictObject({ kind: z.literal("json"), schema: z.record(z.string(), z.unknown()) }),
    z.strictObject({ kind: z.literal("grammar"), gbnf: text }),
  ]),
  mostTokens: z.int().min(1).max(1_000_000),
}) satisfies z.ZodType<GenerationRequest>;

const number = z.number().min(0);
const generated = z.strictObject({
  type: z.literal("end"),
  reason: z.enum(["complete", "length"]),
  usage: z.strictObject({
    promptTokens: number,
    reusedTokens: number,
    outputTokens: number,
    firstTokenMs: number,
    totalMs: number,
  }),
}) satisfies z.ZodType<GenerationEvent>;

/** Each method: what it takes, what it tells on the way, and its answer. */
export const methods = {
  status: { input: z.strictObject({ language: z.enum(languages) }), event: z.never(), answer: status },
  /** The vectors, numbers of 32 bits, stand beside the answer. */
  encode: {
    input: z.strictObject({ texts: z.array(z.string().max(mostTexts.lettersOfOne)).max(mostTexts.count) }),
    event: z.never(),
    answer: z.strictObject({ count: z.int().min(0).max(mostTexts.count) }),
  },
  languageModel: {
    input: z.strictObject({}),
    event: z.never(),
    answer: z.strictObject({ name, contextTokens: z.int().min(1) }).nullable(),
  },
  generate: { input: generation, event: z.strictObject({ type: z.literal("text"), text }), answer: generated },
  sequenceModel: {
    input: z.strictObject({}),
    event: z.never(),
    answer: z.strictObject({ name, prompt: z.enum(promptForms) }).nullable(),
  },
  sequences: {
    input: z.strictObject({
      text,
      beams: z.int().min(1).max(16),
      most: z.int().min(1).max(100_000).optional(),
    }),
    event: z.never(),
    answer: z.strictObject({
      sequences: z.array(z.strictObject({ text, logProbability: z.number() })).max(16),
    }),
  },
  sequenceRates: {
    input: z.strictObject({ text, outputs: z.array(text).max(mostRated) }),
    event: z.never(),
    answer: z.strictObject({ logProbabilities: z.array(z.number()).max(mostRated) }),
  },
  /** What a request is, by every skill. Context and answer are of the understanding's own making (request/understanding/wire.ts). */
  plan: {
    input: z.strictObject({
      text,
      context: z.unknown(),
      /** Whether the service sees what its client sees (app/service/same-view.ts). */
      view: z.string().max(4000),
      place: z.strictObject({
        folder: z.string().max(8192),
        user: name,
        home: z.string().max(8192),
        environment: z.record(z.string().max(1000), text),
      }),
    }),
    event: z.never(),
    answer: z.unknown(),
  },
  health: { input: z.strictObject({}), event: z.never(), answer: z.array(health).max(100) },
} as const;

export type Method = keyof typeof methods;
export type Input<M extends Method> = z.infer<(typeof methods)[M]["input"]>;
export type Event<M extends Method> = z.infer<(typeof methods)[M]["event"]>;
export type Answer<M extends Method> = z.infer<(typeof methods)[M]["answer"]>;

const toService = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("call"),
    id,
    method: z.enum(Object.keys(methods) as [Method, ...Method[]]),
    input: z.unknown(),
  }),
  z.strictObject({ type: z.literal("cancel"), id }),
]);
export type ToService = z.infer<typeof toService>;

const toClient = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("hello"),
    protocol: z.int(),
    version: name,
    pid: z.int(),
    /** Undefined where it lends no engines. */
    engines: z
      .strictObject({
        dimensions: z.int().min(1).max(100_000),
        budgetBytes: bytes,
        /** Tells settings of engines apart: who has others wants no engines of this service. */
        settings: name,
      })
      .optional(),
  }),
  z.strictObject({ type: z.literal("event"), id, value: z.unknown() }),
  z.strictObject({ type: z.literal("result"), id, value: z.unknown() }),
  z.strictObject({
    type: z.literal("failed"),
    id,
    code: z.enum(errorCodes),
    parameters,
    retryable: z.boolean(),
  }),
  /** An engine on its way: to everybody who waits. */
  z.strictObject({
    type: z.literal("progress"),
    progress: z.strictObject({ engine: name, stage: z.enum(["fetching", "ready"]), bytes, totalBytes: bytes }),
  }),
  /** It is at work: whoever waits and hears nothing for long takes it for dead. */
  z.strictObject({ type: z.literal("alive") }),
]);
export type ToClient = z.infer<typeof toClient>;

/** Undefined for what is no message. */
export function readToService(head: unknown): ToService | undefined {
  return toService.safeParse(head).data;
}

export function readToClient(head: unknown): ToClient | undefined {
  return toClient.safeParse(head).data;
}

export const aliveEveryMs = 3_000;
export const deadAfterMs = 15_000;
