import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AlsaSink } from "../../src/engines/audio/alsa/alsa-sink.ts";
import { alsaSource } from "../../src/engines/audio/alsa/alsa-source.ts";
import type { AudioEvent, AudioSource } from "../../src/ports/audio.ts";
import { randomOf, speechLike, toSamples } from "../fixtures/audio/speech-like.ts";
import { type AlsaFiles, alsaFiles, whyNoAlsa, workers } from "./alsa-files.ts";

const why = whyNoAlsa();
const noPackage = async (): Promise<string> => {
  throw new Error("nothing is to be resampled here");
};
const speech = toSamples(speechLike(3_000, 0.2, randomOf(7)));

describe.skipIf(why !== undefined)(`arecord and aplay on files${why === undefined ? "" : ` (${why})`}`, () => {
  let files: AlsaFiles;
  beforeAll(() => {
    files = alsaFiles();
  });
  afterAll(() => files?.[Symbol.dispose]());

  const microphone = (variables = files.variables): AudioSource =>
    alsaSource({
      device: "hw:9,0",
      variables,
      packageFolder: noPackage,
      worker: workers.capture,
      whenFull: "wait",
      pauseMs: { first: 50, most: 100 },
    });

  test("what a microphone hears comes sample by sample, in frames, with what was before", async () => {
    files.hears(speech);
    const leaving = new AbortController();
    const listening = await microphone().start(leaving.signal);
    const heard: number[] = [];
    for await (const event of listening) {
      if (event.type !== "frame") throw new Error(event.type);
      expect(event.position).toBe(heard.length);
      heard.push(...event.samples);
      expect([...listening.before(320)]).toEqual([...event.samples]);
      if (heard.length >= speech.length - 320) break;
    }
    expect(heard).toEqual([...speech.subarray(0, heard.length)]);
    expect(listening.before(100_000)).toHaveLength(8_000);
    expect(listening.counts).toEqual({ overruns: 0, lostSamples: 0, losses: 0 });
  });

  test("what nobody takes is lost where a card would not wait, and is counted", async () => {
    const leaving = new AbortController();
    const source = alsaSource({
      device: "hw:9,0",
      variables: files.variables,
      packageFolder: noPackage,
      worker: workers.capture,
    });
    let lost = 0;
    for await (const event of await source.start(leaving.signal)) {
      if (event.type === "overrun") lost += event.lostSamples;
      if (lost > 0) break;
      // The file comes as fast as it can: 30 s of room are soon full.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(lost).toBeGreaterThan(0);
  });

  test("what is played leaves the card sample by sample", async () => {
    const sink = new AlsaSink({
      device: "hw:9,0",
      variables: files.variables,
      packageFolder: noPackage,
      worker: workers.playback,
    });
    const half = speech.length / 2;
    const pieces = [speech.subarray(0, half), speech.subarray(half)].map((samples) => ({
      samples,
      sampleRate: 16_000,
    }));
    const played = await sink.play(pieces, new AbortController().signal);
    expect(played).toEqual({ playedSamples: speech.length, underruns: 0, complete: true });
    const out = files.played();
    expect([...out.subarray(0, speech.length)]).toEqual([...speech]);
    // The last period is filled up with silence.
    expect(out.subarray(speech.length).every((sample) => sample === 0)).toBe(true);
    await sink.close();
  });

  test("a stop leaves the rest unplayed, and the next sound is heard", async () => {
    const sink = new AlsaSink({
      device: "hw:9,0",
      variables: files.variables,
      packageFolder: noPackage,
      worker: workers.playback,
    });
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 400);
    const long = [{ samples: toSamples(speechLike(20_000, 0.2, randomOf(3))), sampleRate: 16_000 }];
    expect(await sink.play(long, leaving.signal)).toMatchObject({ complete: false });
    expect(files.played().length).toBeLessThan(16_000 * 5);
    const short = speech.subarray(0, 3_200);
    expect(await sink.play([{ samples: short, sampleRate: 16_000 }], new AbortController().signal)).toMatchObject({
      complete: true,
    });
    expect([...files.played().subarray(0, short.length)]).toEqual([...short]);
    await sink.close();
  });

  test("how loud it just was is known while it plays, and forgotten afterwards", async () => {
    const sink = new AlsaSink({
      device: "hw:9,0",
      variables: files.variables,
      packageFolder: noPackage,
      worker: workers.playback,
    });
    expect(sink.loudness(300)).toBe(0);
    const playing = sink.play(
      [{ samples: speech.subarray(0, 16_000), sampleRate: 16_000 }],
      new AbortController().signal,
    );
    let loudest = 0;
    const timer = setInterval(() => {
      loudest = Math.max(loudest, sink.loudness(300));
    }, 20);
    await playing;
    clearInterval(timer);
    expect(loudest).toBeGreaterThan(0.05);
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(sink.loudness(300)).toBe(0);
    await sink.close();
  });

  test("a device that is not there is told in a word, and heard from when it comes", async () => {
    const missing = { ...files.variables, ALSA_CONFIG_PATH: "/usr/share/alsa/alsa.conf" };
    const leaving = new AbortController();
    const source = microphone(missing);
    const events: AudioEvent[] = [];
    for await (const event of await source.start(leaving.signal)) {
      events.push(event);
      if (event.type === "lost") missing.ALSA_CONFIG_PATH = files.variables.ALSA_CONFIG_PATH!;
      if (event.type === "frame") break;
    }
    expect(events).toMatchObject([
      { type: "lost", code: "E_AUDIO_ABSENT", parameters: { device: "hw:9,0" } },
      { type: "back" },
      { type: "frame" },
    ]);
  });

  test("without arecord it is said what to install", async () => {
    const source = microphone({ ...files.variables, PATH: "/nonexistent" });
    await expect(source.start(new AbortController().signal)).rejects.toMatchObject({
      code: "E_NOT_INSTALLED",
      parameters: { program: "arecord", package: "sudo apt install alsa-utils" },
    });
    const sink = new AlsaSink({
      device: "hw:9,0",
      variables: { PATH: "/nonexistent" },
      packageFolder: noPackage,
      worker: workers.playback,
    });
    await expect(
      sink.play([{ samples: speech, sampleRate: 16_000 }], new AbortController().signal),
    ).rejects.toMatchObject({ code: "E_NOT_INSTALLED" });
    await sink.close();
  });
});

describe("cards that behave otherwise, as programs that speak as arecord and aplay do", () => {
  let files: AlsaFiles;
  let bin: string;
  beforeAll(() => {
    files = alsaFiles();
    bin = join(files.folder, "bin");
    mkdirSync(bin);
  });
  afterAll(() => files[Symbol.dispose]());

  /** A program named `name` of a shell script; it can tell the question about the card ($ASKED) from the recording. */
  const pretend = (name: string, script: string): Record<string, string> => {
    const file = join(bin, name);
    writeFileSync(file, `#!/bin/bash\ncase "$*" in *--dump-hw-params*) ASKED=1 ;; esac\n${script}\n`);
    chmodSync(file, 0o755);
    return { PATH: `${bin}:${process.env.PATH}`, COUNT: join(files.folder, "count") };
  };
  const card = 'if [ -n "$ASKED" ]; then printf "FORMAT:  S16_LE\\nCHANNELS: 1\\nRATE: 16000\\n" >&2; exit 0; fi';
  const source = (variables: Record<string, string>): AudioSource =>
    alsaSource({
      device: "hw:1,0",
      variables,
      packageFolder: noPackage,
      worker: workers.capture,
      pauseMs: { first: 20, most: 40 },
    });

  async function until(
    stop: (event: AudioEvent, all: readonly AudioEvent[]) => boolean,
    variables: Record<string, string>,
  ): Promise<AudioEvent[]> {
    const events: AudioEvent[] = [];
    for await (const event of await source(variables).start(AbortSignal.timeout(15_000))) {
      if (event.type !== "frame" || events.at(-1)?.type !== "frame") events.push(event);
      if (stop(event, events)) break;
    }
    return events;
  }

  test("a microphone that is pulled out in the middle is told, and goes on when it is back", async () => {
    const variables = pretend(
      "arecord",
      `${card}
head -c 32000 /dev/zero
echo x >> "$COUNT"
[ "$(wc -l < "$COUNT")" -ge 2 ] && sleep 5
echo "arecord: pcm_read:2221: read error: No such device" >&2
exit 1`,
    );
    const events = await until((_, all) => all.filter(({ type }) => type === "frame").length === 2, variables);
    expect(events).toMatchObject([
      { type: "frame" },
      { type: "lost", code: "E_AUDIO_LOST" },
      { type: "back" },
      { type: "frame" },
    ]);
  });

  test("a microphone that another program holds", async () => {
    const busy = 'echo "arecord: main:834: audio open error: Device or resource busy" >&2; exit 1';
    expect(await until(({ type }) => type === "lost", pretend("arecord", busy))).toMatchObject([
      { type: "lost", code: "E_AUDIO_BUSY" },
    ]);
  });

  test("a driver that hangs is taken for gone", async () => {
    const events = await until(
      ({ type }) => type === "lost",
      pretend("arecord", `${card}\nhead -c 6400 /dev/zero\nexec sleep 60`),
    );
    expect(events.at(-1)).toMatchObject({ type: "lost", code: "E_AUDIO_LOST" });
  });

  test("what the card says it dropped is counted", async () => {
    const script = `${card}\nhead -c 6400 /dev/zero\necho "overrun!!! (at least 25.000 ms long)" >&2\nsleep 0.2\nhead -c 6400 /dev/zero\nexec sleep 5`;
    const events = await until(({ type }) => type === "overrun", pretend("arecord", script));
    expect(events.at(-1)).toEqual({ type: "overrun", lostSamples: 400 });
  });

  test("a loudspeaker that goes while it plays", async () => {
    const variables = pretend(
      "aplay",
      `${card}\nhead -c 3200 > /dev/null\necho "aplay: pcm_write:2127: write error: No such device" >&2\nexit 1`,
    );
    const sink = new AlsaSink({ device: "hw:0,0", variables, packageFolder: noPackage, worker: workers.playback });
    await expect(
      sink.play([{ samples: speech, sampleRate: 16_000 }], new AbortController().signal),
    ).rejects.toMatchObject({ code: "E_AUDIO_LOST" });
    pretend("aplay", `${card}\ncat > /dev/null`);
    expect(await sink.play([{ samples: speech, sampleRate: 16_000 }], new AbortController().signal)).toMatchObject({
      complete: true,
    });
    await sink.close();
  });

  test("nothing that was started is left when it ends", async () => {
    const variables = pretend("arecord", `${card}\necho $$ > "$COUNT.pid"\nexec cat /dev/zero`);
    await until(({ type }) => type === "frame", variables);
    const { readFileSync, existsSync } = await import("node:fs");
    const pid = readFileSync(`${variables.COUNT}.pid`, "utf8").trim();
    await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 3_000 }).toBe(false);
  });
});
