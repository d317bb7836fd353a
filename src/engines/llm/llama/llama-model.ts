import { z } from "zod";
import type { GenerationEvent, GenerationRequest, LanguageModel } from "../../../ports/language-model.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Engine } from "../../host/engine.ts";
import { streamCall } from "../../host/stream-call.ts";
import type { GeneratePiece, GenerateResult } from "./messages.ts";

/** A model of this machine, in its engine. */
export function createLlamaModel(options: { engine: Engine; id: string; contextTokens: number }): LanguageModel {
  const { engine, id } = options;
  let { contextTokens } = options;
  return {
    name: id,
    /** What was asked for, until the model has been loaded: then what there was room for. */
    get contextTokens() {
      return contextTokens;
    },
    generate: async function* (request, { signal }) {
      const { messages, form, mostTokens } = request;
      const call = {
        method: "generate",
        input: { messages, form, mostTokens },
        readPiece: pieceReader(request),
        read: ({ value }: { value: unknown }) => readResult(value),
      };
      const answer = streamCall(engine, call, signal);
      try {
        for (;;) {
          const { done, value } = await answer.next();
          if (done) {
            if ("contextTokens" in value) contextTokens = value.contextTokens;
            return yield endOf(value, id);
          }
          if ("text" in value) yield { type: "text", text: value.text };
        }
      } finally {
        await answer.return(undefined as never);
      }
    },
  };
}

const count = z.int().min(0);
const milliseconds = z.number().min(0);
const usage = z.strictObject({
  promptTokens: count,
  reusedTokens: count,
  outputTokens: count,
  firstTokenMs: milliseconds,
  totalMs: milliseconds,
});
const reason = z.string().max(400);
const result = z.discriminatedUnion("end", [
  z.strictObject({ end: z.enum(["complete", "length"]), usage, contextTokens: count }),
  z.strictObject({ end: z.enum(["template", "form"]), reason }),
  z.strictObject({ end: z.literal("too-long"), limit: count, contextTokens: count }),
]);
const piece = z.union([z.strictObject({ read: count }), z.strictObject({ text: z.string().max(4096) })]);

/** More pieces of text than there may be tokens is nonsense too, lest an engine goes on for ever. */
function pieceReader({ mostTokens }: GenerationRequest): (value: unknown) => GeneratePiece | undefined {
  let texts = 0;
  return (value) => {
    const parsed = piece.safeParse(value);
    if (!parsed.success) return undefined;
    if ("text" in parsed.data && ++texts > mostTokens + 1) return undefined;
    return parsed.data;
  };
}

function readResult(value: unknown): GenerateResult | undefined {
  const parsed = result.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function endOf(answer: GenerateResult, model: string): GenerationEvent {
  switch (answer.end) {
    case "complete":
    case "length":
      return { type: "end", reason: answer.end, usage: answer.usage };
    case "template":
      throw new NeoError("E_LLM_TEMPLATE", { model, reason: answer.reason });
    case "form":
      throw new NeoError("E_LLM_FORM", { model, reason: answer.reason });
    case "too-long":
      throw new NeoError("E_LLM_TOO_LONG", { model, limit: answer.limit });
    default:
      return answer satisfies never;
  }
}
