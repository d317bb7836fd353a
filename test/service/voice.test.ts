import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { whyNoAlsa } from "../audio/alsa-files.ts";
import { type Room, room } from "../audio/room.ts";
import { temporaryHome } from "../e2e/neo.ts";
import { keptModel } from "../engines/kept-model.ts";
import { recordingOf } from "../fixtures/speech/recording-of.ts";
import { placeWithEngines } from "./place-with-engines.ts";
import { type RunningService, runningService } from "./running-service.ts";

const spanish = "vosk-small-es-older";
const why = whyNoAlsa() ?? (await keptModel(spanish).then((kept) => (typeof kept === "string" ? kept : undefined)));
const settings = {
  speech: { hearEs: spanish, voiceEs: "espeak-ng", voiceEn: "espeak-ng" },
  audio: { input: "hw:9,0", output: "hw:9,0" },
  voice: { service: "on", followUpMs: 0 },
};
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function serve(place: ReturnType<typeof temporaryHome>, here: Room): Promise<RunningService> {
  ends.push(() => here[Symbol.dispose](), place.remove);
  const service = await runningService({
    ...place.environment,
    ...here.variables,
    HOME: place.home,
    LANG: "es_ES.UTF-8",
  });
  ends.push(() => service.end("SIGKILL"));
  return service;
}

const partOf = ({ news }: RunningService) => {
  const ready = news.find(({ type }) => type === "ready");
  return ready?.type === "ready" ? ready.parts.find(({ name }) => name === "voice") : undefined;
};

test.skipIf(why !== undefined)(
  `the service is talked to, and nothing of it is logged${why === undefined ? "" : ` (${why})`}`,
  async () => {
    const here = room({ echo: 0.1 });
    const service = await serve(placeWithEngines(settings), here);
    expect(partOf(service)).toMatchObject({ state: "running", detail: expect.stringContaining("hw:9,0") });
    await sleep(1_000);
    await here.say(recordingOf("call-what-time"));
    while (here.played().length < 8_000) await sleep(50);
    expect(JSON.stringify(service.log())).not.toMatch(/hora|papaya|date/);
    const { pid } = service;
    expect(await service.end()).toBe(0);
    expect(() => process.kill(pid, 0)).toThrow();
  },
);

test.skipIf(whyNoAlsa() !== undefined)(
  "without a model that hears, the part says so and the others serve",
  async () => {
    const place = temporaryHome();
    const file = join(place.home, "config.json");
    mkdirSync(place.data, { mode: 0o700 });
    writeFileSync(file, JSON.stringify({ ...settings, speech: { hearEs: "auto", hearEn: "auto" } }));
    const service = await serve({ ...place, environment: { ...place.environment, NEO_CONFIG: file } }, room());
    expect(partOf(service)).toMatchObject({
      state: "failed",
      detail: expect.stringContaining("E_MODEL_NOT_INSTALLED"),
    });
    expect(service.news.find(({ type }) => type === "ready")).toMatchObject({
      parts: expect.arrayContaining([expect.objectContaining({ name: "socket", state: "running" })]),
    });
  },
);
