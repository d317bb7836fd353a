import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EnergyActivity } from "../../src/engines/audio/activity/energy-activity.ts";
import { rmsDb } from "../../src/engines/audio/activity/level.ts";
import { AlsaSink } from "../../src/engines/audio/alsa/alsa-sink.ts";
import { alsaSource } from "../../src/engines/audio/alsa/alsa-source.ts";
import { hearUtterances } from "../../src/frontends/speech/ears.ts";
import type { AudioSource } from "../../src/ports/audio.ts";
import { randomOf, speechLike, toSamples } from "../fixtures/audio/speech-like.ts";
import { FakeRecogniser } from "../fixtures/speech/fakes.ts";
import { workers } from "./alsa-files.ts";
import { type Pulse, pulseCables, whyNoPulse } from "./pulse.ts";

const why = whyNoPulse();
const packageFolder = async (): Promise<string> => {
  throw new Error("PulseAudio resamples by itself");
};
const signal = new AbortController().signal;
const speech = [{ samples: toSamples(speechLike(1_500, 0.2, randomOf(1))), sampleRate: 16_000 }];

describe.skipIf(why !== undefined)(`with the pace of real sound${why === undefined ? "" : ` (${why})`}`, () => {
  let pulse: Pulse;
  let voice: AlsaSink;
  beforeAll(async () => {
    pulse = await pulseCables();
    voice = sink("neo_voice");
  }, 60_000);
  afterAll(async () => {
    await voice?.close();
    await pulse?.[Symbol.asyncDispose]();
  });

  const source = (device: string): AudioSource =>
    alsaSource({
      device,
      variables: pulse.variables,
      packageFolder,
      worker: workers.capture,
      pauseMs: { first: 100, most: 500 },
    });
  const sink = (device: string): AlsaSink =>
    new AlsaSink({ device, variables: pulse.variables, packageFolder, worker: workers.playback });
  const hearing = (words: readonly string[], until: AbortSignal) =>
    hearUtterances(
      source("neo_microphone"),
      {
        activity: new EnergyActivity(),
        recogniser: new FakeRecogniser(words),
        language: "es",
        completeness: () => "open",
      },
      until,
    );

  test("somebody who speaks is heard once, whole, and nothing is lost", async () => {
    const leaving = new AbortController();
    const types: string[] = [];
    for await (const event of hearing(["hola"], leaving.signal)) {
      types.push(event.type);
      if (event.type === "health" && event.health === "silent") await voice.play(speech, signal);
      if (event.type !== "utterance") continue;
      expect(event.transcript.text).toBe("hola");
      const spokenMs = (event.endedAt - event.began) / 16;
      expect(spokenMs).toBeGreaterThan(1_300);
      expect(spokenMs).toBeLessThan(2_400);
      break;
    }
    // A cable on which nobody speaks is as still as a muted microphone.
    expect(types.filter((type) => type !== "partial")).toEqual(["health", "health", "began", "utterance"]);
  }, 60_000);

  test("what is stopped is heard no more", async () => {
    const loudspeaker = sink("neo_loudspeaker");
    const leaving = new AbortController();
    const long = [{ samples: toSamples(speechLike(20_000, 0.2, randomOf(2))), sampleRate: 16_000 }];
    let playing: Promise<unknown> | undefined;
    let stoppedAt: number | undefined;
    let loudFrames = 0;
    const loudAfter: number[] = [];
    for await (const event of await source("neo_bystander").start(signal)) {
      if (event.type !== "frame") throw new Error(event.type);
      playing ??= loudspeaker.play(long, leaving.signal);
      const loud = rmsDb(event.samples) > -50;
      if (stoppedAt === undefined && loud) loudFrames += 1;
      if (stoppedAt === undefined && loudFrames === 40) {
        leaving.abort();
        stoppedAt = event.position;
      }
      // A second is for a machine with much to do; bench/voice says how long it really takes.
      if (stoppedAt !== undefined && loud && event.position - stoppedAt > 16_000) loudAfter.push(event.position);
      if (stoppedAt !== undefined && event.position - stoppedAt > 48_000) break;
    }
    expect(loudAfter).toEqual([]);
    expect(await playing).toMatchObject({ complete: false });
    await loudspeaker.close();
  }, 60_000);

  test("a microphone that vanishes in the middle of a word ends it, and hears again when it is back", async () => {
    const leaving = new AbortController();
    const types: string[] = [];
    for await (const event of hearing(["oye pa", "oye papaya"], leaving.signal)) {
      if (event.type === "partial") continue;
      types.push(event.type === "utterance" ? event.why : event.type);
      if (event.type === "health" && event.health === "silent") void voice.play(speech, signal).catch(() => {});
      if (event.type === "began" && !types.includes("lost")) await pulse.kill();
      if (event.type === "lost") void pulse.start();
      if (event.type === "utterance" && event.why === "pause") break;
    }
    const [told] = types.filter((type) => type === "lost");
    expect(told).toBe("lost");
    expect(types.indexOf("back")).toBeGreaterThan(types.indexOf("lost"));
    expect(types.slice(-2)).toEqual(["began", "pause"]);
  }, 90_000);
});
