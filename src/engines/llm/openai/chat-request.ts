import type { ChatMessage, GenerationRequest } from "../../../ports/language-model.ts";

/** How a server is told what its output must be. They differ, and what one does not know it may ignore without a word. */
export type Dialect = "llama.cpp" | "vllm" | "other";

/** What a server calls itself in its list of models. */
export function dialectOf(ownedBy: string | undefined): Dialect {
  // "me": llama-cpp-python.
  if (ownedBy === "llamacpp" || ownedBy === "me") return "llama.cpp";
  return ownedBy === "vllm" ? "vllm" : "other";
}

/**
 * The body of POST /v1/chat/completions; undefined where this server could not be held to that form. `looseJson`: as servers
 * want it that do not know OpenAI's way to name a schema. Pure.
 */
export function chatRequest(
  { messages, form, mostTokens }: GenerationRequest,
  { model, dialect, looseJson }: { model: string; dialect: Dialect; looseJson: boolean },
): object | undefined {
  const common = {
    model,
    messages: messages.map(asTold),
    max_tokens: mostTokens,
    temperature: 0,
    stream: true,
    stream_options: { include_usage: true },
  };
  switch (form.kind) {
    case "text":
      return common;
    case "json":
      return {
        ...common,
        response_format: looseJson
          ? { type: "json_object", schema: form.schema }
          : { type: "json_schema", json_schema: { name: "answer", strict: true, schema: form.schema } },
      };
    case "grammar":
      if (dialect === "other") return undefined;
      return dialect === "vllm"
        ? { ...common, structured_outputs: { grammar: form.gbnf } }
        : { ...common, grammar: form.gbnf };
    default:
      return form satisfies never;
  }
}

function asTold({ role, text }: ChatMessage): { role: string; content: string } {
  return { role, content: text };
}
