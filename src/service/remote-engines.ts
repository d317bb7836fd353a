import type { LentEngines, SentenceEncoder } from "../ports/engines.ts";
import type { GenerationEvent, GenerationRequest, LanguageModel } from "../ports/language-model.ts";
import { mostRated, type SequenceModel } from "../ports/sequence-model.ts";
import { NeoError } from "../shared/errors.ts";
import { portionsOf } from "../shared/portions.ts";
import { type Answer, mostTexts } from "./protocol.ts";
import type { ServiceClient } from "./service-client.ts";

/** The engines of a running service. Undefined where it lends none. All that they throw when it goes is E_SERVICE_GONE. */
export async function enginesOf(service: ServiceClient): Promise<LentEngines | undefined> {
  const lent = (await service.greeted)?.engines;
  if (lent === undefined) return undefined;
  return {
    sentenceEncoder: sentenceEncoderOf(service, lent.dimensions),
    languageModel: async () => {
      const { value } = await service.call("languageModel", {}, new AbortController().signal);
      return value === null ? undefined : languageModelOf(service, value);
    },
    sequenceModel: async () => {
      const { value } = await service.call("sequenceModel", {}, new AbortController().signal);
      return value === null ? undefined : sequenceModelOf(service, value);
    },
    health: async () => (await service.call("health", {}, new AbortController().signal)).value,
    budgetBytes: lent.budgetBytes,
    // They are the service's, which others use.
    close: async () => service.close(),
  };
}

function sentenceEncoderOf(service: ServiceClient, dimensions: number): SentenceEncoder {
  return {
    dimensions,
    encode: async (texts, { signal }) => {
      const vectors: Float32Array[] = [];
      const cut = texts.map((text) => text.slice(0, mostTexts.lettersOfOne));
      for (const some of portionsOf(cut, mostTexts)) {
        const { value, body } = await service.call("encode", { texts: some }, signal);
        if (value.count !== some.length || body.length !== some.length * dimensions * 4) {
          service.close();
          throw new NeoError("E_SERVICE_GONE", {}, { retryable: true });
        }
        const numbers = new Float32Array(body.buffer, body.byteOffset, some.length * dimensions);
        vectors.push(...some.map((_, index) => numbers.slice(index * dimensions, (index + 1) * dimensions)));
      }
      return vectors;
    },
  };
}

function languageModelOf(service: ServiceClient, model: NonNullable<Answer<"languageModel">>): LanguageModel {
  return { ...model, generate: (request, { signal }) => generate(service, request, signal) };
}

function sequenceModelOf(service: ServiceClient, model: NonNullable<Answer<"sequenceModel">>): SequenceModel {
  return {
    ...model,
    generate: async (text, { beams, most, signal }) => {
      const input = { text, beams, ...(most === undefined ? {} : { most }) };
      return (await service.call("sequences", input, signal)).value.sequences;
    },
    rate: async (text, outputs, { signal }) => {
      const input = { text, outputs: outputs.slice(0, mostRated) };
      return (await service.call("sequenceRates", input, signal)).value.logProbabilities;
    },
  };
}

async function* generate(
  service: ServiceClient,
  { messages, form, mostTokens }: GenerationRequest,
  signal: AbortSignal,
): AsyncGenerator<GenerationEvent> {
  const left = new AbortController();
  const heard: GenerationEvent[] = [];
  let wake = (): void => {};
  let failed: { thrown: unknown } | undefined;
  const hear = (event: GenerationEvent): void => {
    heard.push(event);
    wake();
  };
  const input = {
    messages: [...messages],
    form: form.kind === "json" ? { ...form, schema: { ...form.schema } } : form,
  };
  service.call("generate", { ...input, mostTokens }, AbortSignal.any([signal, left.signal]), hear).then(
    ({ value }) => hear(value),
    (thrown: unknown) => {
      failed = { thrown };
      wake();
    },
  );
  try {
    for (;;) {
      for (let event = heard.shift(); event !== undefined; event = heard.shift()) {
        yield event;
        if (event.type === "end") return;
      }
      if (failed !== undefined) throw failed.thrown;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (heard.length > 0 || failed !== undefined) resolve();
      });
    }
  } finally {
    left.abort();
  }
}
