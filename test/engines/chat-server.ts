import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Asked = {
  messages: { role: string; content: string }[];
  max_tokens: number;
  grammar?: string;
  response_format?: { type: string; schema?: object; json_schema?: { schema: object } };
};

/** What a server may do instead of answering. */
export type Fault = (asked: Asked, response: ServerResponse) => void;

export type ChatServer = {
  endpoint: string;
  /** What came: path, key and body of each request. */
  readonly requests: { path: string; key: string | undefined; body: Asked | undefined }[];
  /** Requests whose asker has gone before the answer's end. */
  readonly left: () => number;
  fault: Fault | undefined;
  ownedBy: string;
  close(): Promise<void>;
};

/** A server on this machine that speaks OpenAI's protocol, with a parrot for a model. */
export async function chatServer(): Promise<ChatServer> {
  const requests: ChatServer["requests"] = [];
  let left = 0;
  const server = createServer(async (request, response) => {
    const body = request.method === "POST" ? ((await bodyOf(request)) as Asked) : undefined;
    requests.push({ path: request.url ?? "", key: request.headers.authorization, body });
    response.on("close", () => {
      if (!response.writableFinished) left++;
    });
    if (body === undefined) {
      json(response, 200, { object: "list", data: [{ id: "parrot", object: "model", owned_by: made.ownedBy }] });
    } else if (made.fault !== undefined) made.fault(body, response);
    else await answer(body, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const made: ChatServer = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    left: () => left,
    fault: undefined,
    ownedBy: "llamacpp",
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return made;
}

export function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

export function event(value: unknown): string {
  return `data: ${typeof value === "string" ? value : JSON.stringify(value)}\n\n`;
}

export const delta = (content: string, finish: string | null = null) => ({
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});

async function answer(asked: Asked, response: ServerResponse): Promise<void> {
  if (asked.grammar?.includes("(")) return json(response, 400, { error: { message: "failed to parse grammar" } });
  response.writeHead(200, { "content-type": "text/event-stream" });
  const words = sentence(asked).match(/\s*\S+/g) ?? [];
  const said = words.slice(0, asked.max_tokens);
  for (const word of said) {
    response.write(event(delta(word)));
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (response.destroyed) return;
  }
  response.write(event(delta("", said.length < words.length ? "length" : "stop")));
  const promptTokens = asked.messages.reduce((sum, { content }) => sum + content.split(" ").length + 4, 0);
  const usage = {
    prompt_tokens: promptTokens,
    completion_tokens: said.length,
    total_tokens: promptTokens + said.length,
  };
  response.end(event({ choices: [], usage }) + event("[DONE]"));
}

function sentence({ messages, grammar, response_format }: Asked): string {
  if (grammar !== undefined) return "no";
  if (response_format !== undefined) return JSON.stringify({ command: "ls", sure: true });
  const last = messages.at(-1)?.content ?? "";
  return /story/.test(last) ? "once upon a time ".repeat(500) : `You said: ${last}`;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString());
}
