import type { Engines } from "../ports/engines.ts";
import type { ServiceStatus } from "../ports/service.ts";
import { NeoError } from "../shared/errors.ts";
import type { Language } from "../shared/language.ts";
import { type Answer, type Event, type Input, type Method, methods } from "./protocol.ts";

/** What a service has to lend. */
export type Lent = {
  version: string;
  /** Undefined where there are none. */
  engines(): Engines | undefined;
  /** What tells the settings of its engines from others. */
  settings: string;
  status(language: Language): Promise<ServiceStatus>;
  /** Undefined where it plans nothing, or not for this client. */
  plan?(wish: Input<"plan">, signal: AbortSignal): Promise<unknown>;
};

export type Answered = { value: unknown; body?: Uint8Array };

type Work<M extends Method> = { tell(event: Event<M>): void; signal: AbortSignal };
type Answering = {
  [M in Method]: (input: Input<M>, lent: Lent, work: Work<M>) => Promise<{ value: Answer<M>; body?: Uint8Array }>;
};

/** Does what a client asks for. Throws NeoError; undefined for an input that makes no sense. */
export async function answerCall(
  { method, input }: { method: Method; input: unknown },
  lent: Lent,
  work: { tell(event: unknown): void; signal: AbortSignal },
): Promise<Answered | undefined> {
  const read = methods[method].input.safeParse(input);
  if (!read.success) return undefined;
  // The schema that read it is the one of its method.
  const answer = answering[method] as (given: unknown, ...rest: [Lent, typeof work]) => Promise<Answered>;
  return answer(read.data, lent, work);
}

const answering: Answering = {
  status: async ({ language }, lent) => {
    const status = await lent.status(language);
    return { value: { ...status, parts: [...status.parts], engines: [...status.engines] } };
  },
  health: async (_, lent) => ({ value: [...(await enginesOf(lent).health())] }),
  plan: async (wish, lent, { signal }) => {
    const known = await lent.plan?.(wish, signal);
    if (known === undefined) throw new NeoError("E_SERVICE_GONE", {}, { retryable: true });
    return { value: known };
  },
  encode: async ({ texts }, lent, { signal }) => {
    const vectors = await enginesOf(lent).sentenceEncoder.encode(texts, { signal });
    return { value: { count: vectors.length }, body: Buffer.concat(vectors.map(bytesOf)) };
  },
  languageModel: async (_, lent) => {
    const model = await enginesOf(lent).languageModel();
    return { value: model === undefined ? null : { name: model.name, contextTokens: model.contextTokens } };
  },
  generate: async (request, lent, { tell, signal }) => {
    const model = await enginesOf(lent).languageModel();
    if (model === undefined) throw new NeoError("E_SERVICE_GONE", {}, { retryable: true });
    for await (const event of model.generate(request, { signal })) {
      if (event.type === "end") return { value: event };
      tell(event);
    }
    throw new NeoError("E_INTERNAL", { reason: "a generation without an end" });
  },
  sequenceModel: async (_, lent) => {
    const model = await enginesOf(lent).sequenceModel();
    return { value: model === undefined ? null : { name: model.name, prompt: model.prompt } };
  },
  sequences: async ({ text, beams, most }, lent, { signal }) => {
    const model = await enginesOf(lent).sequenceModel();
    if (model === undefined) throw new NeoError("E_SERVICE_GONE", {}, { retryable: true });
    const request = { beams, signal, ...(most === undefined ? {} : { most }) };
    return { value: { sequences: [...(await model.generate(text, request))] } };
  },
  sequenceRates: async ({ text, outputs }, lent, { signal }) => {
    const model = await enginesOf(lent).sequenceModel();
    if (model === undefined) throw new NeoError("E_SERVICE_GONE", {}, { retryable: true });
    return { value: { logProbabilities: [...(await model.rate(text, outputs, { signal }))] } };
  },
};

/** Who takes this for gone has engines of their own. */
function enginesOf(lent: Lent): Engines {
  const engines = lent.engines();
  if (engines === undefined) throw new NeoError("E_SERVICE_GONE", {}, { retryable: true });
  return engines;
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
