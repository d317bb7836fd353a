import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { createOpenAiModel } from "../../src/engines/llm/openai/openai-model.ts";
import type { GenerationEvent, GenerationRequest } from "../../src/ports/language-model.ts";
import { enginesOf } from "../../src/service/remote-engines.ts";
import { connectToService } from "../../src/service/service-client.ts";
import { withOwnEngines } from "../../src/service/with-own-engines.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { encodeFrame } from "../../src/shared/frames.ts";
import { languageModelContract } from "../contract/language-model-contract.ts";
import { chatServer } from "../engines/chat-server.ts";
import { end, fakeEngines, type Lending, lending, uid, vectorOf } from "./lending.ts";

// However busy this machine is.
const soon = { timeout: 20_000 };

const { signal } = new AbortController();
let lent: Lending;
beforeEach(async () => {
  lent = await lending();
});
afterEach(() => lent.end());

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: NeoError) => error.code,
  );
const ask = (text: string, form: GenerationRequest["form"] = { kind: "text" }): GenerationRequest => ({
  messages: [{ role: "user", text }],
  form,
  mostTokens: 100,
});
async function allOf(events: AsyncIterable<GenerationEvent>): Promise<GenerationEvent[]> {
  const all: GenerationEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}
const textOf = (events: readonly GenerationEvent[]) =>
  events.map((event) => (event.type === "text" ? event.text : "")).join("");

const server = await chatServer();
afterAll(() => server.close());
languageModelContract("a service's model", async () => {
  const model = createOpenAiModel({
    ...{ model: "auto", endpoint: server.endpoint, keyFile: "", environmentKey: undefined },
    ...{ plainHttp: "local", contextTokens: 1024, silentMs: 20_000 },
  });
  lent.engines.languageModel = async () => model;
  return (await (await enginesOf(await lent.client()))!.languageModel())!;
});

test("vectors come as the engine made them, however many and whatever the texts", async () => {
  const engines = (await enginesOf(await lent.client()))!;
  const texts = [
    ...Array.from({ length: 300 }, (_, index) => `text ${index}`),
    "\ud800",
    "",
    "\u0000".repeat(16_384),
    "ñandú 😀",
  ];
  expect(await engines.sentenceEncoder.encode(texts, { signal })).toEqual(texts.map(vectorOf));
  expect(await engines.health()).toEqual(await lent.engines.health());
  expect(engines.budgetBytes).toBe(lent.engines.budgetBytes);
  expect((await (await lent.client()).call("status", { language: "es" }, signal)).value).toMatchObject({
    pid: process.pid,
  });
});

test("what a model says comes as it is made; leaving early, and a cancel, reach it", async () => {
  const model = (await (await enginesOf(await lent.client()))!.languageModel())!;
  expect(model).toMatchObject({ name: "fake", contextTokens: 2048 });
  expect(await allOf(model.generate(ask("a b"), { signal }))).toEqual([
    ...["engine", "a", "b"].map((text) => ({ type: "text", text })),
    end,
  ]);
  for await (const event of model.generate(ask("a wait"), { signal })) {
    if (event.type === "text" && event.text === "a") break;
  }
  await expect.poll(() => lent.engines.cancelled, soon).toEqual(["generate"]);
  const cancel = new AbortController();
  const cancelled = codeOf(allOf(model.generate(ask("wait"), { signal: cancel.signal })));
  await expect.poll(() => lent.engines.waiting, soon).toEqual(["generate", "generate"]);
  cancel.abort();
  expect(await cancelled).toBe("E_CANCELLED");
  await expect.poll(() => lent.engines.cancelled, soon).toEqual(["generate", "generate"]);
});

test("what a sequence model finds comes as it found it; a cancel reaches it; a service that goes is made up for", async () => {
  const engines = withOwnEngines((await enginesOf(await lent.client()))!, async () => fakeEngines("own"));
  const model = (await engines.sequenceModel())!;
  expect(model).toMatchObject({ name: "fake", prompt: "masked" });
  expect(await model.generate("a", { beams: 2, signal })).toEqual([
    { text: "engine:a:0", logProbability: 0 },
    { text: "engine:a:1", logProbability: -1 },
  ]);
  const cancel = new AbortController();
  const cancelled = codeOf(model.generate("wait", { beams: 1, most: 3, signal: cancel.signal }));
  await expect.poll(() => lent.engines.waiting, soon).toEqual(["sequences"]);
  cancel.abort();
  expect(await cancelled).toBe("E_CANCELLED");
  await lent.socket.stop();
  expect(await model.generate("b", { beams: 1, signal })).toEqual([{ text: "own:b:0", logProbability: 0 }]);
  await engines.close();
});

test("an error is the engine's own, and a cancelled call frees the next", async () => {
  const engines = (await enginesOf(await lent.client()))!;
  const failed = await engines.sentenceEncoder.encode(["fail"], { signal }).catch((error: NeoError) => error);
  expect(failed).toMatchObject({ code: "E_ENGINE_HUNG", parameters: { seconds: 60 }, retryable: true });
  const cancel = new AbortController();
  const cancelled = codeOf(engines.sentenceEncoder.encode(["wait"], { signal: cancel.signal }));
  await expect.poll(() => lent.engines.waiting, soon).toEqual(["encode"]);
  cancel.abort();
  expect(await cancelled).toBe("E_CANCELLED");
  expect(await engines.sentenceEncoder.encode(["a"], { signal })).toEqual([vectorOf("a")]);
});

test("one client's work waits for nobody else's", async () => {
  const [busy, other] = [(await enginesOf(await lent.client()))!, (await enginesOf(await lent.client()))!];
  const cancel = new AbortController();
  const waiting = codeOf(busy.sentenceEncoder.encode(["wait"], { signal: cancel.signal }));
  expect(await other.sentenceEncoder.encode(["a"], { signal })).toEqual([vectorOf("a")]);
  // How things are is told to the busy one, too.
  expect(await busy.health()).toHaveLength(1);
  cancel.abort();
  expect(await waiting).toBe("E_CANCELLED");
});

test("a client that leaves takes its work with it", async () => {
  const client = await lent.client();
  const gone = codeOf((await enginesOf(client))!.sentenceEncoder.encode(["wait"], { signal }));
  await expect.poll(() => lent.engines.waiting, soon).toEqual(["encode"]);
  client.close();
  expect(await gone).toBe("E_SERVICE_GONE");
  await expect.poll(() => lent.engines.cancelled, soon).toEqual(["encode"]);
});

test("when the service ends in the middle of a call, our own engines answer it, and all that follow", async () => {
  const own = fakeEngines("own");
  let made = 0;
  const engines = withOwnEngines((await enginesOf(await lent.client()))!, async () => {
    made++;
    return own;
  });
  const model = (await engines.languageModel())!;
  const told: GenerationEvent[] = [];
  for await (const event of model.generate(ask("a b"), { signal })) told.push(event);
  expect(textOf(told)).toBe("engineab");
  const stop = new AbortController();
  const waiting = codeOf(engines.sentenceEncoder.encode(["wait"], { signal: stop.signal }));
  await expect.poll(() => lent.engines.waiting, soon).toEqual(["encode"]);
  await lent.socket.stop();
  // It waits in ours now.
  await expect.poll(() => own.waiting, soon).toEqual(["encode"]);
  stop.abort();
  expect(await waiting).toBe("E_CANCELLED");
  expect(await engines.sentenceEncoder.encode(["c"], { signal })).toEqual([vectorOf("c")]);
  expect(textOf(await allOf(model.generate(ask("d"), { signal })))).toBe("ownd");
  expect(textOf(await allOf((await engines.languageModel())!.generate(ask("e"), { signal })))).toBe("owne");
  expect(made).toBe(1);
  await engines.close();
  expect([own.closed, lent.engines.closed]).toEqual([true, false]);
});

test.each([
  // The same model says the same: nothing is told twice.
  ["text", "engine", "engineab"],
  // Another says it anew.
  ["text", "own", "enginea\n\nownab"],
  ["json", "own", "ownab"],
] as const)("a %s that the service began and %s ends reads %j", async (kind, say, whole) => {
  const waits = fakeEngines();
  const ending = await lending({ engines: waits });
  // Ours does not wait where the service's does.
  const own = fakeEngines(say);
  const mine = { ...own, languageModel: async () => withoutWaiting((await own.languageModel())!) };
  const engines = withOwnEngines((await enginesOf(await ending.client()))!, async () => mine);
  const form = kind === "text" ? ({ kind } as const) : ({ kind, schema: {} } as const);
  const events = allOf((await engines.languageModel())!.generate(ask("a wait b", form), { signal }));
  await expect.poll(() => waits.waiting, soon).toEqual(["generate"]);
  await ending.socket.stop();
  expect(textOf(await events)).toBe(whole);
  expect((await events).at(-1)).toEqual(end);
  expect(waits.cancelled).toEqual(["generate"]);
  await ending.end();
});

function withoutWaiting(model: NonNullable<Awaited<ReturnType<ReturnType<typeof fakeEngines>["languageModel"]>>>) {
  const generate: typeof model.generate = (request, options) => {
    const messages = request.messages.map(({ role, text }) => ({ role, text: text.replace("wait ", "") }));
    return model.generate({ ...request, messages }, options);
  };
  return { ...model, generate };
}

test("a socket that is not ours alone is not trusted", async () => {
  expect(statSync(lent.path).mode & 0o777).toBe(0o600);
  chmodSync(lent.path, 0o666);
  expect(await connectToService({ path: lent.path, uid })).toBeUndefined();
  chmodSync(lent.path, 0o600);
  chmodSync(dirname(lent.path), 0o777);
  expect(await connectToService({ path: lent.path, uid })).toBeUndefined();
  chmodSync(dirname(lent.path), 0o700);
  expect(await connectToService({ path: lent.path, uid: uid + 1 })).toBeUndefined();
  (await connectToService({ path: lent.path, uid }))?.close();
});

/** Something that listens where a service should. */
async function impostor(speak: (write: (bytes: Uint8Array) => void) => void): Promise<{ path: string; end(): void }> {
  const folder = mkdtempSync(join(tmpdir(), "neo-impostor-"));
  const path = join(folder, "neo.sock");
  const server: Server = createServer((socket) => {
    socket.on("error", () => {});
    speak((bytes) => void socket.write(bytes));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  chmodSync(path, 0o600);
  return {
    path,
    end: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const hello = {
  type: "hello",
  protocol: 1,
  version: "1",
  pid: 1,
  engines: { dimensions: 8, budgetBytes: 1, settings: "" },
};

test.each<[string, (write: (bytes: Uint8Array) => void) => void]>([
  ["says nothing", () => {}],
  ["says nonsense", (write) => write(Buffer.alloc(64, 0xff))],
  ["speaks another protocol", (write) => write(encodeFrame({ ...hello, protocol: 2 }))],
  ["greets otherwise", (write) => write(encodeFrame({ type: "hello" }))],
])("one that %s is left alone", async (_, speak) => {
  const { path, end: endIt } = await impostor(speak);
  expect(await connectToService({ path, uid, greetingMs: 200 })).toBeUndefined();
  endIt();
});

test.each<[string, (write: (bytes: Uint8Array) => void) => void]>([
  ["falls silent", (write) => write(encodeFrame(hello))],
  [
    "answers what makes no sense",
    (write) => {
      write(encodeFrame(hello));
      setTimeout(() => write(encodeFrame({ type: "result", id: 0, value: { count: 7 } })), 50);
    },
  ],
])("one that %s in the middle of a call is as good as gone", async (_, speak) => {
  const { path, end: endIt } = await impostor(speak);
  const service = (await connectToService({ path, uid, silenceMs: 300 }))!;
  const engines = withOwnEngines((await enginesOf(service))!, async () => fakeEngines("own"));
  expect(await engines.sentenceEncoder.encode(["a"], { signal })).toEqual([vectorOf("a")]);
  await engines.close();
  endIt();
});
