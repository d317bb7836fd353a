import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createOpenAiModel, type OpenAiOptions } from "../../src/engines/llm/openai/openai-model.ts";
import { serverEvents } from "../../src/engines/llm/openai/server-events.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { answerOf, asking, codeOf, languageModelContract } from "../contract/language-model-contract.ts";
import { chatServer, delta, event, json } from "./chat-server.ts";
import { temporaryFolder } from "./real-engines.ts";

const server = await chatServer();
const folder = temporaryFolder();
afterAll(async () => {
  await server.close();
  folder.remove();
});
beforeEach(() => {
  server.fault = undefined;
  server.ownedBy = "llamacpp";
  server.requests.length = 0;
});

const given: OpenAiOptions = {
  model: "auto",
  endpoint: server.endpoint,
  keyFile: "",
  environmentKey: undefined,
  plainHttp: "local",
  contextTokens: 1024,
  silentMs: 20_000,
};
const model = (more: Partial<OpenAiOptions> = {}) => createOpenAiModel({ ...given, ...more });
const thrownBy = (work: () => unknown): NeoError => {
  try {
    work();
  } catch (thrown) {
    return thrown as NeoError;
  }
  throw new Error("nothing was thrown");
};

languageModelContract("a server", async () => model());

/** A real one, started by hand: llama-server, or python -m llama_cpp.server, which ends at a grammar that is none. */
const real = process.env.NEO_TEST_LLM_ENDPOINT;
languageModelContract("the server of NEO_TEST_LLM_ENDPOINT", async () => model({ endpoint: real ?? "" }), {
  why: real === undefined ? "which names none" : undefined,
  spared: "grammars that are none",
});

test("its own name goes into the request, the first of the list where none is named", async () => {
  await answerOf(model(), asking("Hello"));
  await answerOf(model({ model: "gemma", endpoint: `${server.endpoint}/v1/` }), asking("Hello"));
  expect(server.requests.map(({ path }) => path)).toEqual([
    "/v1/models",
    "/v1/chat/completions",
    "/v1/chat/completions",
  ]);
  expect(server.requests.map(({ body }) => (body as { model?: string } | undefined)?.model)).toEqual([
    undefined,
    "parrot",
    "gemma",
  ]);
  expect(model({ model: "gemma" }).name).toBe(`gemma, ${server.endpoint}/`);
});

test("leaving early hangs up, so that the server stops too", async () => {
  const before = server.left();
  const long = asking("Tell me a story.", { mostTokens: 400 });
  for await (const _ of model().generate(long, { signal: new AbortController().signal })) break;
  await expect.poll(server.left).toBe(before + 1);
});

test("what a server does not know how to be held to is said, and not left to chance", async () => {
  server.ownedBy = "library";
  const grammar = asking("?", { form: { kind: "grammar", gbnf: 'root ::= "a"' } });
  expect(await codeOf(answerOf(model(), grammar))).toBe("E_LLM_FORM");
  expect(server.requests.filter(({ body }) => body !== undefined)).toEqual([]);
  server.ownedBy = "vllm";
  await answerOf(model(), grammar);
  expect(server.requests.at(-1)!.body).toMatchObject({ structured_outputs: { grammar: 'root ::= "a"' } });
});

test("a schema is named in the other way too, where the first is refused", async () => {
  server.fault = ({ response_format }, response) =>
    response_format?.type === "json_object"
      ? response.end(event(delta("{}", "stop")) + event("[DONE]"))
      : json(response, 422, { detail: "json_schema?" });
  const schema = { type: "object", properties: {} };
  expect((await answerOf(model(), asking("?", { form: { kind: "json", schema } }))).text).toBe("{}");
  server.fault = (_, response) => json(response, 400, { error: "no such thing" });
  expect(await codeOf(answerOf(model(), asking("?", { form: { kind: "json", schema } })))).toBe("E_LLM_FORM");
});

describe("a faulty server is an error in words", () => {
  const begin = event(delta("once"));
  const cases: [string, typeof server.fault, string][] = [
    ["401", (_, response) => json(response, 401, { error: { message: "Invalid API key" } }), "E_LLM_UNAUTHORISED"],
    ["403", (_, response) => json(response, 403, {}), "E_LLM_UNAUTHORISED"],
    ["429", (_, response) => json(response, 429, { error: "slow down" }), "E_LLM_BUSY"],
    ["500", (_, response) => json(response, 500, { error: { message: "oh\u001b[31m no" } }), "E_LLM_REFUSED"],
    ["500 in HTML", (_, response) => response.writeHead(500).end("<html>"), "E_LLM_REFUSED"],
    ["a redirect", (_, response) => response.writeHead(302, { location: "http://[::1]:1/" }).end(), "E_LLM_REFUSED"],
    ["nothing", () => {}, "E_LLM_SILENT"],
    ["a stall", (_, response) => response.write(begin), "E_LLM_SILENT"],
    ["a cut", (_, response) => response.write(begin, () => response.destroy()), "E_LLM_UNREACHABLE"],
    ["a cut before", (_, response) => response.destroy(), "E_LLM_UNREACHABLE"],
    ["an end too soon", (_, response) => response.end(begin), "E_LLM_GARBLED"],
    ["no JSON", (_, response) => response.end(`${begin}data: {"choices\n\n`), "E_LLM_GARBLED"],
    ["other JSON", (_, response) => response.end(event({ choices: "none" })), "E_LLM_GARBLED"],
    ["bytes", (_, response) => response.end(Buffer.alloc(4096, 0xfe)), "E_LLM_GARBLED"],
    ["an endless line", (_, response) => response.end(`data: ${"a".repeat(3_000_000)}`), "E_LLM_GARBLED"],
    ["an endless answer", (_, response) => response.end(event(delta("ha ".repeat(500))).repeat(500)), "E_LLM_GARBLED"],
    [
      "a problem in the middle",
      (_, response) => response.end(begin + event({ error: { message: "OOM" } })),
      "E_LLM_REFUSED",
    ],
  ];
  test.each(cases)("%s", async (_, fault, code) => {
    server.fault = fault;
    const error: NeoError = await answerOf(
      model({ silentMs: code === "E_LLM_SILENT" ? 300 : 20_000 }),
      asking("Hello"),
    ).catch((thrown) => thrown);
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/\p{Cc}/u);
  });

  test("nobody there", async () => {
    expect(await codeOf(answerOf(model({ endpoint: "http://127.0.0.1:1" }), asking("Hello")))).toBe(
      "E_LLM_UNREACHABLE",
    );
  });
});

test("an answer without counts or without its last word is one all the same", async () => {
  server.fault = (_, response) => response.end(event(delta("yes")) + event(delta("", "stop")));
  expect(await answerOf(model(), asking("Hello"))).toMatchObject({ text: "yes", reason: "complete" });
});

test("without TLS only to this machine itself, unless the settings say so", () => {
  const address = (endpoint: string, plainHttp: "local" | "anywhere" = "local") =>
    thrownBy(() => {
      model({ endpoint, plainHttp });
      throw { code: "taken" };
    }).code as string;
  expect(
    ["http://127.0.0.1:8080", "http://localhost/v1", "http://[::1]:1", "https://llm.example"].map((one) =>
      address(one),
    ),
  ).toEqual(["taken", "taken", "taken", "taken"]);
  for (const endpoint of [
    "http://10.0.0.5:8080",
    "http://127.0.0.1.example",
    "ftp://localhost",
    "http://a:b@localhost",
    "x",
  ])
    expect(address(endpoint)).toBe("E_LLM_ADDRESS");
  expect(address("http://10.0.0.5:8080", "anywhere")).toBe("taken");
});

test("the key comes from its file or the environment, and from nowhere it would be shown", async () => {
  const keyFile = join(folder.path, "key");
  writeFileSync(keyFile, "sk-secret\n", { mode: 0o600 });
  await answerOf(model({ keyFile, environmentKey: "other" }), asking("Hello"));
  await answerOf(model({ environmentKey: "other" }), asking("Hello"));
  await answerOf(model(), asking("Hello"));
  const keys = server.requests.filter(({ body }) => body !== undefined).map(({ key }) => key);
  expect(keys).toEqual(["Bearer sk-secret", "Bearer other", undefined]);

  for (const status of [401, 500]) {
    server.fault = (_, response) => json(response, status, { error: "sk-secret is not valid" });
    const error: NeoError = await answerOf(model({ keyFile }), asking("Hello")).catch((thrown) => thrown);
    expect(JSON.stringify([error.message, error.parameters])).not.toContain("sk-secret");
  }

  writeFileSync(keyFile, "two\nlines");
  expect(thrownBy(() => model({ keyFile })).code).toBe("E_LLM_KEY");
  chmodSync(keyFile, 0o644);
  expect(thrownBy(() => model({ keyFile })).parameters).toMatchObject({ reason: "chmod o=" });
  expect(thrownBy(() => model({ keyFile: `${keyFile}-gone` })).parameters).toMatchObject({ reason: "ENOENT" });
});

test("events come whole, however the bytes are cut", async () => {
  const bytes = Buffer.from(': hi\r\n\r\ndata: {"ñ":"🎉"}\r\n\r\nevent: x\ndata:a\ndata: b\n\ndata: last');
  const read = async (step: number): Promise<string[]> => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
      bytes.subarray(at * step, at * step + step),
    );
    const all: string[] = [];
    for await (const data of serverEvents(
      (async function* () {
        yield* pieces;
      })(),
    ))
      all.push(data);
    return all;
  };
  for (const step of [1, 2, 3, 7, 100]) expect(await read(step)).toEqual(['{"ñ":"🎉"}', "a\nb", "last"]);
});
