import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VoiceActivity } from "../../src/ports/audio.ts";
import { keptModel } from "../engines/kept-model.ts";
import { besideKept, type RealEngines, realEngines } from "../engines/real-engines.ts";
import { framesOf, noise, randomOf, toSamples } from "../fixtures/audio/speech-like.ts";
import { spokenBy } from "../speech/spoken-by.ts";

const why = await keptModel("silero-vad-v5").then((kept) => (typeof kept === "string" ? kept : undefined));

describe.skipIf(why !== undefined)(`Silero, in its engine${why === undefined ? "" : ` (${why})`}`, () => {
  let engines: RealEngines;
  let silero: VoiceActivity;
  beforeAll(async () => {
    engines = await realEngines(besideKept());
    silero = (await engines.voiceActivity())!;
  }, 120_000);
  afterAll(() => engines?.close());

  /** Which share of the frames it takes for speech. */
  async function share(samples: Int16Array): Promise<number> {
    silero.reset();
    const frames = framesOf(samples);
    let speech = 0;
    for (const frame of frames) if ((await silero.push(frame)).speech) speech += 1;
    return speech / frames.length;
  }

  test("hears somebody speak", { timeout: 60_000 }, async () => {
    const spoken = spokenBy("es", "muestra los servicios que han fallado desde ayer por la tarde");
    expect(await share(spoken)).toBeGreaterThan(0.5);
  });

  test("takes a loud noise for none", { timeout: 60_000 }, async () => {
    expect(await share(toSamples(noise(4_000, 0.2, randomOf(3))))).toBeLessThan(0.05);
  });
});
