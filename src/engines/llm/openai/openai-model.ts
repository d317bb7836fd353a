import type { IncomingMessage } from "node:http";
import type { ChatMessage, GenerationEvent, GenerationRequest, LanguageModel } from "../../../ports/language-model.ts";
import { NeoError } from "../../../shared/errors.ts";
import { promptLimit, trimMessages } from "../trim-messages.ts";
import { chatAddress, shown } from "./address.ts";
import { apiKey } from "./api-key.ts";
import { type ChatChunk, readChunk } from "./chat-chunk.ts";
import { chatRequest } from "./chat-request.ts";
import { bytesOf, type Connection, openStream } from "./open-stream.ts";
import { servedModel } from "./served-model.ts";
import { serverEvents } from "./server-events.ts";

export type OpenAiOptions = {
  /** Its name there; "auto": the server's first. */
  model: string;
  endpoint: string;
  keyFile: string;
  /** The key where no file is named. */
  environmentKey: string | undefined;
  plainHttp: "local" | "anywhere";
  contextTokens: number;
  silentMs?: number;
};

/** A model behind an address: llama-server, vLLM, Ollama and their like. Throws E_LLM_ADDRESS, E_LLM_KEY. */
export function createOpenAiModel(options: OpenAiOptions): LanguageModel {
  const { endpoint, contextTokens, silentMs = 120_000 } = options;
  const connection: Connection = {
    address: chatAddress(endpoint, options.plainHttp),
    endpoint: shown(endpoint),
    key: apiKey(options.keyFile, options.environmentKey),
    silentMs,
  };
  return {
    name: options.model === "auto" ? connection.endpoint : `${options.model}, ${connection.endpoint}`,
    contextTokens,
    generate: (request, { signal }) => generate(request, { connection, wanted: options.model, contextTokens, signal }),
  };
}

type Work = { connection: Connection; wanted: string; contextTokens: number; signal: AbortSignal };

async function* generate(request: GenerationRequest, work: Work): AsyncGenerator<GenerationEvent> {
  const { connection, contextTokens } = work;
  const { endpoint } = connection;
  const left = new AbortController();
  const signal = AbortSignal.any([work.signal, left.signal]);
  const began = performance.now();
  try {
    const limit = promptLimit(contextTokens, request.mostTokens);
    const trimmed = trimMessages(request.messages, limit, estimatedTokens);
    if (trimmed === undefined) throw new NeoError("E_LLM_TOO_LONG", { model: endpoint, limit });
    const response = await ask({ ...request, messages: trimmed.messages }, { ...work, signal });
    let letters = 0;
    let firstTokenMs: number | undefined;
    let texts = 0;
    let last: Pick<ChatChunk, "finish" | "usage"> = { finish: undefined, usage: undefined };
    for await (const { text, finish, usage } of chunks(serverEvents(bytesOf(response, connection, signal)), endpoint)) {
      last = { finish: finish ?? last.finish, usage: usage ?? last.usage };
      if (text === "") continue;
      firstTokenMs ??= performance.now() - began;
      texts++;
      letters += text.length;
      if (letters > request.mostTokens * lettersAToken) throw garbled(endpoint, "it writes more than it was asked for");
      yield { type: "text", text };
    }
    if (last.finish === undefined) throw garbled(endpoint, "the answer breaks off");
    const totalMs = performance.now() - began;
    const counted = last.usage ?? { promptTokens: trimmed.tokens, reusedTokens: 0, outputTokens: texts };
    const usage = { ...counted, firstTokenMs: firstTokenMs ?? totalMs, totalMs };
    yield { type: "end", reason: last.finish === "length" ? "length" : "complete", usage };
  } finally {
    left.abort();
  }
}

/** A server that does not know the form refuses; for documents there are two ways to say it. */
async function ask(request: GenerationRequest, { connection, wanted, signal }: Work): Promise<IncomingMessage> {
  const { endpoint } = connection;
  const { form } = request;
  const known = { model: wanted, dialect: "other" } as const;
  const served = wanted === "auto" || form.kind === "grammar" ? await servedModel(connection, wanted, signal) : known;
  let refused: unknown;
  for (const looseJson of form.kind === "json" ? [false, true] : [false]) {
    const body = chatRequest(request, { ...served, looseJson });
    if (body === undefined) throw new NeoError("E_LLM_FORM", { model: endpoint, reason: "grammar" });
    try {
      return await openStream(connection, "chat/completions", body, signal);
    } catch (thrown) {
      // llama-cpp-python says 500 to what it does not know.
      const mayBeTheForm = !looseJson && statusOf(thrown) === 500;
      if (form.kind === "text" || !(mayBeTheForm || [400, 422].includes(statusOf(thrown)))) throw thrown;
      refused = thrown;
    }
  }
  if (!(refused instanceof NeoError) || statusOf(refused) === 500) throw refused;
  const { reason = "?" } = refused.parameters;
  throw new NeoError("E_LLM_FORM", { model: endpoint, reason }, { cause: refused });
}

function statusOf(thrown: unknown): number {
  return thrown instanceof NeoError && thrown.code === "E_LLM_REFUSED" ? Number(thrown.parameters.status) : 0;
}

/** No token is longer in any vocabulary worth the name. */
const lettersAToken = 128;

/** Up to the word that it is done; a server that just closes says so with a reason to finish before. */
async function* chunks(events: AsyncIterable<string>, endpoint: string): AsyncGenerator<ChatChunk> {
  try {
    for await (const data of events) {
      if (data === "[DONE]") return;
      const chunk = readChunk(data);
      if (chunk === undefined) throw garbled(endpoint, "no event of a chat");
      if (chunk.problem !== undefined)
        throw new NeoError("E_LLM_REFUSED", { endpoint, status: 200, reason: chunk.problem }, { retryable: true });
      yield chunk;
    }
  } catch (thrown) {
    throw thrown instanceof RangeError ? garbled(endpoint, thrown.message) : thrown;
  }
}

function garbled(endpoint: string, reason: string): NeoError {
  return new NeoError("E_LLM_GARBLED", { endpoint, reason }, { retryable: true });
}

/** Its tokenizer is not here: at three bytes a token, more than that, there is room to spare. */
function estimatedTokens(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, { text }) => sum + Math.ceil(Buffer.byteLength(text) / 3) + 8, 0);
}
