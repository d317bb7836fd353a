import type { Engines, LentEngines } from "../ports/engines.ts";
import type { GenerationEvent, GenerationRequest, LanguageModel } from "../ports/language-model.ts";
import type { SequenceModel } from "../ports/sequence-model.ts";
import { NeoError } from "../shared/errors.ts";

/**
 * The engines of a service, and from the moment it goes those of this process: what was asked of it is asked of them, so
 * that nobody's answer fails because a service ended. `own` is called then, and only once.
 */
export function withOwnEngines(borrowed: LentEngines, own: () => Promise<Engines>): Engines {
  let mine: Promise<Engines> | undefined;
  let gone = false;
  const alone = (): Promise<Engines> => (mine ??= own());
  /** Asks the service, and when that is gone, or was before, our own. */
  const ask = async <T>(question: (engines: LentEngines) => Promise<T>): Promise<T> => {
    if (gone) return question(await alone());
    try {
      return await question(borrowed);
    } catch (thrown) {
      if (!isGone(thrown)) throw thrown;
      gone = true;
      return question(await alone());
    }
  };
  return {
    sentenceEncoder: {
      dimensions: borrowed.sentenceEncoder.dimensions,
      encode: (texts, options) => ask((engines) => engines.sentenceEncoder.encode(texts, options)),
    },
    languageModel: async () => {
      const found = await ask((engines) => engines.languageModel());
      if (found === undefined || gone) return found;
      return withOwnModel(found, async () => (await alone()).languageModel());
    },
    sequenceModel: async () => {
      const found = await ask((engines) => engines.sequenceModel());
      if (found === undefined || gone) return found;
      return withOwnSequences(found, async () => (await alone()).sequenceModel());
    },
    // Whole documents go over no socket: who reads one is the one who has it.
    pdfText: async (bytes, options) => (await alone()).pdfText(bytes, options),
    voiceActivity: async () => (await alone()).voiceActivity(),
    speech: {
      recogniser: async (languages) => (await alone()).speech.recogniser(languages),
      phraseRecogniser: async (language) => (await alone()).speech.phraseRecogniser(language),
      voice: async () => (await alone()).speech.voice(),
    },
    health: () => ask((engines) => engines.health()),
    budgetBytes: borrowed.budgetBytes,
    close: async () => {
      await borrowed.close();
      await (await mine)?.close();
    },
  };
}

function withOwnModel(borrowed: LanguageModel, own: () => Promise<LanguageModel | undefined>): LanguageModel {
  let gone = false;
  return {
    name: borrowed.name,
    contextTokens: borrowed.contextTokens,
    async *generate(request, options) {
      let told = "";
      if (!gone) {
        try {
          for await (const event of held(borrowed.generate(request, options), request)) {
            if (event.type === "text") told += event.text;
            yield event;
          }
          return;
        } catch (thrown) {
          if (!isGone(thrown)) throw thrown;
          gone = true;
        }
      }
      const model = await own();
      if (model === undefined) throw new NeoError("E_SERVICE_GONE", {}, { retryable: true });
      yield* afterTold(told, model.generate(request, options));
    },
  };
}

function withOwnSequences(borrowed: SequenceModel, own: () => Promise<SequenceModel | undefined>): SequenceModel {
  const either = async <T>(ask: (model: SequenceModel) => Promise<T>): Promise<T> => {
    try {
      return await ask(borrowed);
    } catch (thrown) {
      const model = isGone(thrown) ? await own() : undefined;
      if (model === undefined) throw thrown;
      return ask(model);
    }
  };
  return {
    name: borrowed.name,
    prompt: borrowed.prompt,
    generate: (input, request) => either((model) => model.generate(input, request)),
    rate: (input, outputs, request) => either((model) => model.rate(input, outputs, request)),
  };
}

/** What must be of a form is whole before anybody gets it, so that it can be begun again; other text comes as it is made. */
async function* held(
  events: AsyncIterable<GenerationEvent>,
  { form }: GenerationRequest,
): AsyncGenerator<GenerationEvent> {
  if (form.kind === "text") return yield* events;
  const all: GenerationEvent[] = [];
  for await (const event of events) all.push(event);
  yield* all;
}

/** Begun again: what was told already is not told twice; where it comes out otherwise, it is told anew as a whole. */
async function* afterTold(told: string, events: AsyncIterable<GenerationEvent>): AsyncGenerator<GenerationEvent> {
  let again = "";
  let open = told !== "";
  for await (const event of events) {
    if (!open) {
      yield event;
      continue;
    }
    if (event.type === "text") again += event.text;
    if (event.type === "text" && told.startsWith(again) && again.length < told.length) continue;
    open = false;
    const text = again.startsWith(told) ? again.slice(told.length) : `\n\n${again}`;
    if (text !== "") yield { type: "text", text };
    if (event.type === "end") yield event;
  }
}

function isGone(thrown: unknown): boolean {
  return thrown instanceof NeoError && thrown.code === "E_SERVICE_GONE";
}
