import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { examineAudio } from "../../src/app/doctor/doctor-audio.ts";
import { readEnvironment } from "../../src/app/environment.ts";
import { placeWithEngines } from "../service/place-with-engines.ts";
import { whyNoAlsa } from "./alsa-files.ts";
import { type Room, room } from "./room.ts";

const why = whyNoAlsa();
const places: ReturnType<typeof placeWithEngines>[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** `neo doctor --audio` in a room: the states of the devices, the microphone and the loudspeaker, and what is said of them. */
async function examined(here: Room, device = "hw:9,0"): Promise<{ states: string[]; findings: string }> {
  const place = placeWithEngines({});
  places.push(place);
  const file = join(place.home, "audio.json");
  writeFileSync(file, JSON.stringify({ audio: { input: device, output: device } }));
  const own = readEnvironment();
  const variables = { ...own.variables, ...here.variables };
  const environment = { ...own, variables, dataFolder: place.data, configFiles: [file] };
  const checks = await examineAudio({
    ...{ environment, language: "en", listening: () => {} },
    signal: new AbortController().signal,
  });
  return { states: checks.map(({ state }) => state), findings: checks.map(({ finding }) => finding).join("\n") };
}

describe.skipIf(why !== undefined)(`sound, examined${why === undefined ? "" : ` (${why})`}`, () => {
  test("a microphone that hears and a loudspeaker that sounds are told with how loud and how long", async () => {
    using here = room();
    const { states, findings } = await examined(here);
    expect(states.slice(1)).toEqual(["ok", "ok"]);
    expect(findings).toMatch(/hw:9,0.*-?\d+/s);
    expect(here.played().some((sample) => Math.abs(sample) > 1_000)).toBe(true);
  });

  test("one that is turned up too far is told", async () => {
    using here = room();
    void here.say(Int16Array.from({ length: 16_000 * 12 }, (_, at) => (at % 40 < 20 ? 32_767 : -32_768)));
    const { states } = await examined(here);
    expect(states[1]).toBe("warning");
  });
});
