import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { crashFiles } from "../../src/engines/host/crash-book.ts";
import type { Engine } from "../../src/engines/host/engine.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { anything, echo, faultyEngine, remembering, thisSeal } from "./faulty.ts";

const confine = await thisSeal();
const signal = new AbortController().signal;
const made: Engine[] = [];
afterEach(async () => {
  await Promise.all(made.splice(0).map((engine) => engine.close()));
});

function engineWith(given: Partial<Parameters<typeof faultyEngine>[0]>): Engine {
  const engine = faultyEngine({ confine, ...given });
  made.push(engine);
  return engine;
}

const fault = (name: string) => anything("fault", { fault: name });
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => "answered",
    (error: NeoError) => error.code,
  );

test("is started by its first call, answers many at once, and ends when nobody wants it", async () => {
  const engine = engineWith({ settings: { idleMs: 200 } });
  expect(engine.health()).toMatchObject({ state: "stopped", memory: undefined });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => engine.call(echo({ index }), signal)));
  expect(answers.map(({ echo: said }) => said)).toEqual(answers.map((_, index) => ({ index })));
  const { state, memory } = engine.health();
  expect(state).toBe("idle");
  expect(memory!.pssBytes).toBeGreaterThan(5 * 2 ** 20);
  await expect.poll(() => engine.health().state).toBe("stopped");
  expect((await engine.call(echo("again"), signal)).echo).toBe("again");
});

test("a cancel reaches the engine, and leaves it running", async () => {
  const engine = engineWith({});
  await engine.call(echo(0), signal);
  const before = engine.health().memory;
  const cancel = new AbortController();
  const waiting = codeOf(engine.call(anything("wait"), cancel.signal));
  setTimeout(() => cancel.abort(), 50);
  expect(await waiting).toBe("E_CANCELLED");
  const { value } = await engine.call(anything("cancelled"), signal);
  expect(value).toBe(1);
  expect(before).toBeDefined();
  expect(await codeOf(engine.call(echo(1), AbortSignal.abort()))).toBe("E_CANCELLED");
});

test("one that does not hear a cancel is ended, and those who waited behind it are told", async () => {
  const engine = engineWith({ settings: { cancelGraceMs: 300, callTimeoutMs: 60_000 } });
  await engine.call(echo(0), signal);
  const cancel = new AbortController();
  const deaf = codeOf(engine.call(fault("busy loop"), cancel.signal));
  const behind = codeOf(engine.call(echo(1), signal));
  // By then it is in its loop: a call that is cancelled before it begins is no trouble.
  await new Promise((resolve) => setTimeout(resolve, 500));
  cancel.abort();
  expect([await deaf, await behind]).toEqual(["E_CANCELLED", "E_ENGINE_HUNG"]);
  expect((await engine.call(echo(2), signal)).echo).toBe(2);
});

test("a cancel while it starts lets the caller go, and the start goes on for the next", async () => {
  const engine = engineWith({});
  const cancel = new AbortController();
  const first = codeOf(engine.call(echo(0), cancel.signal));
  cancel.abort();
  expect(await first).toBe("E_CANCELLED");
  expect((await engine.call(echo(1), signal)).echo).toBe(1);
});

test("a model that cannot be loaded is told in the engine's words, one that kills it in its last ones", async () => {
  const refusing = engineWith({ given: { start: "throw" } });
  const error = await refusing.call(echo(0), signal).catch((thrown: NeoError) => thrown);
  expect(error).toMatchObject({ code: "E_ENGINE_FAILED", parameters: { reason: "it cannot" } });
  expect(await codeOf(engineWith({ given: { start: "segfault" } }).call(echo(0), signal))).toBe("E_ENGINE_CRASHED");
  const slow = engineWith({ given: { start: "hang" }, startTimeoutMs: 500 });
  expect(await codeOf(slow.call(echo(0), signal))).toBe("E_ENGINE_HUNG");
  const missing = await engineWith({ program: "/nowhere/engine.ts" })
    .call(echo(0), signal)
    .catch((thrown: NeoError) => thrown);
  expect(missing).toMatchObject({ code: "E_ENGINE_CRASHED" });
});

test("what cannot even be started is a crash like any other", async () => {
  const engine = engineWith({
    confine: async (program) => ({ ...program, file: "/nowhere/node", confinement: "open" }),
  });
  expect(await codeOf(engine.call(echo(0), signal))).toBe("E_ENGINE_CRASHED");
});

test("an answer that makes no sense counts as a crash", async () => {
  const crashes = remembering();
  const engine = engineWith({ crashes });
  const senseless = { method: "echo", input: 1, read: () => undefined };
  expect(await codeOf(engine.call(senseless, signal))).toBe("E_ENGINE_GARBLED");
  await expect.poll(() => crashes.read("faulty").times.length).toBe(1);
});

test("after five crashes in ten minutes it is switched off, also for the next process, and then tried again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-crashes-"));
  let now = 1_000_000_000;
  const clock = { now: () => now };
  const engine = engineWith({ crashes: crashFiles(folder), clock });
  for (let crash = 0; crash < 5; crash++) {
    expect(await codeOf(engine.call(fault("exit 1"), signal))).toBe("E_ENGINE_CRASHED");
    await expect.poll(() => engine.health().crashes).toBe(crash + 1);
    now += 60_000;
  }
  const error = await engine.call(echo(0), signal).catch((thrown: NeoError) => thrown);
  expect(error).toMatchObject({ code: "E_ENGINE_OFF", parameters: { engine: "faulty", minutes: 5 } });

  const next = engineWith({ crashes: crashFiles(folder), clock });
  expect(next.health()).toMatchObject({
    state: "off",
    crashes: 5,
    offUntil: 1_000_000_000 + 600_000,
    lastCrash: { code: "E_ENGINE_CRASHED", parameters: { how: "exit 1" } },
  });
  expect(await codeOf(next.call(echo(0), signal))).toBe("E_ENGINE_OFF");
  now = 1_000_000_000 + 600_001;
  expect((await next.call(echo(1), signal)).echo).toBe(1);
  rmSync(folder, { recursive: true });
});

test("closing ends it, also in the middle of a call", async () => {
  const engine = engineWith({});
  await engine.call(echo(0), signal);
  const working = codeOf(engine.call(anything("wait"), signal));
  await engine.close();
  expect(await working).toBe("E_CANCELLED");
  expect(engine.health().state).toBe("stopped");
});

const dummy = { file: "/bin/true", argv: ["true"], environment: {}, reads: [], dataBytes: 0 };

test("a sealed engine reads its own files and nothing else, writes nothing, signals and reaches nobody", async ({
  skip,
}) => {
  const { confinement } = await confine(dummy);
  if (confinement !== "closed") skip(`this machine holds engines only ${confinement}`);
  const { value } = await engineWith({}).call(anything("attempts"), signal);
  expect(value).toEqual({
    "read its own": "done",
    "read /etc/passwd": "EACCES",
    "read another process": "EACCES",
    "write /tmp": "EACCES",
    signal: "EPERM",
    connect: "EAFNOSUPPORT",
  });
});

test("without Landlock it can read more, and still writes nothing, signals and reaches nobody", async ({ skip }) => {
  const partly = await thisSeal(["landlock"]);
  const { confinement } = await partly(dummy);
  if (confinement !== "partly") skip(`without Landlock this machine holds engines ${confinement}`);
  const { value } = await engineWith({ confine: partly }).call(anything("attempts"), signal);
  expect(value).toEqual({
    "read its own": "done",
    "read /etc/passwd": "done",
    "read another process": "done",
    "write /tmp": "EROFS",
    signal: "EPERM",
    connect: "EAFNOSUPPORT",
  });
});

test("a machine that can hold nothing says so", async () => {
  const open = await thisSeal(["perl"]);
  expect(await open(dummy)).toEqual({ ...dummy, confinement: "open" });
  expect((await engineWith({ confine: open }).call(echo(1), signal)).echo).toBe(1);
});
