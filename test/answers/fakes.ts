import type { Knowledge, Passage } from "../../src/ports/knowledge.ts";
import type { GenerationEvent, GenerationRequest, LanguageModel } from "../../src/ports/language-model.ts";

/** A model that writes what `reply` makes of the request, a few letters at a time. */
export function fakeModel(
  reply: (request: GenerationRequest) => string,
): LanguageModel & { asked: GenerationRequest[] } {
  const asked: GenerationRequest[] = [];
  return {
    name: "fake",
    contextTokens: 4096,
    asked,
    async *generate(request, { signal }): AsyncIterable<GenerationEvent> {
      asked.push(request);
      const text = reply(request);
      for (let at = 0; at < text.length; at += 7) {
        signal.throwIfAborted();
        yield { type: "text", text: text.slice(at, at + 7) };
      }
      const usage = { promptTokens: 1, reusedTokens: 0, outputTokens: 1, firstTokenMs: 1, totalMs: 1 };
      yield { type: "end", reason: "complete", usage };
    },
  };
}

/** Knowledge that finds these, whatever is asked. */
export function fakeKnowledge(
  passages: readonly Passage[],
  answerable = passages.length > 0,
): Pick<Knowledge, "search"> {
  return { search: async () => ({ passages, answerable, index: "sqlite-vec" }) };
}

export function passage(text: string, title = "tar(1)", more: Partial<Passage> = {}): Passage {
  return {
    id: title,
    text,
    headings: ["OPTIONS"],
    source: { document: title, kind: "manual", title, locator: title },
    from: 120,
    to: 124,
    score: 0.9,
    ...more,
  };
}
