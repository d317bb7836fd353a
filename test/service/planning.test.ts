import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnvironment } from "../../src/app/environment.ts";
import { planElsewhere } from "../../src/app/service/plan-elsewhere.ts";
import { viewOfMachine } from "../../src/app/service/same-view.ts";
import { hostSnapshot } from "../../src/command/machine/host-snapshot.ts";
import { memoryOf } from "../../src/engines/memory/process-memory.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import type { UnderstandContext } from "../../src/request/understanding/hearing.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding, type Known } from "../../src/request/understanding/understand.ts";
import { connectToService } from "../../src/service/service-client.ts";
import { neo, temporaryHome } from "../e2e/neo.ts";
import { uid } from "./lending.ts";
import { descendantsOf, type RunningService, runningService } from "./running-service.ts";

// However busy this machine is.
const soon = { timeout: 20_000 };

const place = temporaryHome();
const { signal } = new AbortController();
const environment = { ...readEnvironment(), dataFolder: place.data };
// However busy this machine is.
const elsewhere = planElsewhere(environment, 60_000);
const idleMs = 3_000;
let service: RunningService;
beforeAll(async () => {
  const file = join(place.home, "config.json");
  writeFileSync(file, JSON.stringify({ engines: { idleMs } }));
  place.environment.NEO_CONFIG = file;
  service = await runningService(place.environment);
});
afterAll(async () => {
  elsewhere.close();
  await service.end("SIGKILL");
  place.remove();
});

const { user, home } = environment;
const machine = () =>
  hostSnapshot({ folder: place.home, uid, user, home, environment: { PATH: "/usr/bin:/bin", PWD: place.home } });
const contextOf = (memory: UnderstandContext["memory"], language: "es" | "en"): UnderstandContext => ({
  machine: machine(),
  memory,
  language,
  now: 1_700_000_000_000,
  words: [{ word: "la web", kind: "path", value: "/tmp" }],
});
const alone = createUnderstanding({
  library: createSkillLibrary(),
  language: "es",
  knownProgram,
  risk: async () => "read",
});

test("what the service understands is what this process would, follow-ups and questions included", async () => {
  const talks = [
    ["es", "cuanto espacio qeuda en el disco", "¿y en /tmp?", "otra vez", "guárdalo en /tmp/lista.txt"],
    ["es", "para cups y dime si sigue en marcha", "lo contrario de azul", "copia /tmp/a a"],
    ["en", "the free memory please, quickly", "show me which units have failed and then the uptime", "again"],
  ] as const;
  for (const [language, ...requests] of talks) {
    let memory = emptyMemory;
    for (const request of requests) {
      const here: Known = await alone.withEverySkill(request, contextOf(memory, language), signal);
      const there = await elsewhere.ask(request, contextOf(memory, language), signal);
      expect([request, there]).toEqual([request, here]);
      memory = here.understood.memory;
    }
  }
});

test("whoever sees another machine than the service does is left to work it out alone", async () => {
  const client = (await connectToService({ path: join(place.data, "neo.sock"), uid }))!;
  const { folder } = machine();
  const wish = {
    text: "uptime",
    context: { memory: emptyMemory, now: 1 },
    place: { folder, user, home, environment: {} },
  };
  const code = (view: string, context: unknown = wish.context) =>
    client.call("plan", { ...wish, view, context }, signal).then(
      () => "answered",
      ({ code: told }) => told,
    );
  expect(await code(viewOfMachine())).toBe("answered");
  expect(await code(viewOfMachine().replace("mnt:", "mnt:0"))).toBe("E_SERVICE_GONE");
  expect(await code(viewOfMachine(), { memory: "none" })).toBe("E_SERVICE_GONE");
  client.close();
});

test("neo ask proposes the same with a service and without; a service that is gone is no trouble", async () => {
  const ask = () => neo(["ask", "--propose", "--lang", "es", "cuanto espacio qeuda en el disco"], place);
  const beside = ask();
  expect(beside.stdout).toBe("df -h\n");
  await service.end("SIGKILL");
  expect(ask()).toEqual(beside);
  expect(await elsewhere.ask("uptime", contextOf(emptyMemory, "en"), signal)).toBeUndefined();
});

test("the process that planned ends when nobody asks, and another starts when somebody does", async () => {
  service = await runningService(place.environment);
  const again = planElsewhere(environment, 60_000);
  expect(await again.ask("the free memory please", contextOf(emptyMemory, "en"), signal)).toMatchObject({ sure: true });
  const [planner = 0] = descendantsOf(service.pid);
  expect(memoryOf(planner)?.pssBytes).toBeGreaterThan(10 * 2 ** 20);
  await expect.poll(() => descendantsOf(service.pid), { timeout: 20_000 }).toEqual([]);
  expect(await again.ask("the free memory please", contextOf(emptyMemory, "en"), signal)).toMatchObject({ sure: true });
  // One that is killed is no trouble either: another starts.
  const [second = 0] = descendantsOf(service.pid);
  process.kill(second, "SIGKILL");
  await expect.poll(() => descendantsOf(service.pid), soon).toEqual([]);
  expect(await again.ask("the free memory please", contextOf(emptyMemory, "en"), signal)).toMatchObject({ sure: true });
  const [last = 0] = descendantsOf(service.pid);
  again.close();
  await service.end("SIGKILL");
  await expect.poll(() => memoryOf(last)?.pssBytes ?? 0, { timeout: 10_000 }).toBe(0);
});
