import { EnergyActivity } from "../src/engines/audio/activity/energy-activity.ts";
import { rmsDb } from "../src/engines/audio/activity/level.ts";
import { AlsaSink } from "../src/engines/audio/alsa/alsa-sink.ts";
import { alsaSource } from "../src/engines/audio/alsa/alsa-source.ts";
import { EchoGate } from "../src/frontends/speech/echo-gate.ts";
import { Segmenter } from "../src/frontends/speech/segmenter.ts";
import type { AudioSource, VoiceActivity } from "../src/ports/audio.ts";
import { workers } from "../test/audio/alsa-files.ts";
import { pulseCables } from "../test/audio/pulse.ts";
import { randomOf, speechLike, toSamples } from "../test/fixtures/audio/speech-like.ts";
import { type Benchmark, type Figure, percentile } from "./benchmark.ts";

/**
 * Speaking over an answer, through arecord, aplay and PulseAudio's null sinks in real time, the loudspeaker heard by the
 * microphone: how long from the first sound of the person until the loudspeaker is silent, both heard by the same kind of
 * ear, and how often our own voice is taken for somebody. Beside it the same without the echo gate. Voices are synthetic
 * (test/fixtures/audio/speech-like.ts), so this measures the way of the sound, not people.
 */
const trials = Number(process.env.NEO_BENCH_TRIALS ?? 25);
const aloneSeconds = Number(process.env.NEO_BENCH_ALONE_S ?? 60);
const packageFolder = async (): Promise<string> => {
  throw new Error("PulseAudio resamples by itself");
};

export const benchmark: Benchmark = async () => {
  const figures: Figure[] = [];
  for (const echo of [0.1, 0.3]) {
    await using pulse = await pulseCables({ echo });
    const open = (device: string): AudioSource =>
      alsaSource({ device, variables: pulse.variables, packageFolder, worker: workers.capture });
    const sink = (device: string) =>
      new AlsaSink({ device, variables: pulse.variables, packageFolder, worker: workers.playback });
    const room: Room = { open, loudspeaker: sink("neo_loudspeaker"), voice: sink("neo_voice") };
    const named = (what: string): string => `${what}, echo at ${Math.round(20 * Math.log10(echo))} dB`;
    for (const gated of [true, false]) {
      const heard = await alone(room, gated);
      figures.push({
        name: named(`taken for somebody in ${aloneSeconds} s of our own voice${gated ? "" : " (no gate)"}`),
        value: heard,
        unit: "count",
        ...(gated ? { atMost: 0 } : {}),
      });
    }
    const { ms, missed } = await spokenOver(room);
    figures.push(
      { name: named(`silent after, p50 of ${trials}`), value: percentile(ms, 0.5), unit: "ms" },
      { name: named(`silent after, p95 of ${trials}`), value: percentile(ms, 0.95), unit: "ms", atMost: 200 },
      { name: named("not noticed within 2 s"), value: missed, unit: "count", atMost: 0 },
    );
    await room.loudspeaker.close();
    await room.voice.close();
  }
  return figures;
};

type Room = { open(device: string): AudioSource; loudspeaker: AlsaSink; voice: AlsaSink };

const ours = (seconds: number, seed: number) => [
  { samples: toSamples(speechLike(seconds * 1_000, 0.15, randomOf(seed))), sampleRate: 16_000 },
];

/** How many utterances are heard while only we speak. */
async function alone({ open, loudspeaker }: Room, gated: boolean): Promise<number> {
  const leaving = new AbortController();
  const activity = gated ? new EchoGate(new EnergyActivity(), loudspeaker) : new EnergyActivity();
  let began = 0;
  const playing = loudspeaker
    .play(ours(aloneSeconds, 5), leaving.signal)
    .finally(() => setTimeout(() => leaving.abort(), 500));
  const count = (): void => {
    began += 1;
  };
  await follow(open("neo_microphone"), activity, count, leaving.signal);
  await playing;
  return began;
}

async function spokenOver({ open, loudspeaker, voice }: Room): Promise<{ ms: number[]; missed: number }> {
  const leaving = new AbortController();
  const { signal } = leaving;
  const [lips, bystander] = [lastLoud(open("neo_lips"), signal), lastLoud(open("neo_bystander"), signal)];
  let interrupted = (): void => {};
  const ear = follow(
    open("neo_microphone"),
    new EchoGate(new EnergyActivity(), loudspeaker),
    () => interrupted(),
    signal,
  );
  const ms: number[] = [];
  let missed = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const random = randomOf(trial * 31 + 7);
    const stop = new AbortController();
    const playing = loudspeaker.play(ours(12, trial + 100), stop.signal);
    await pause(2_500 + 1_500 * random());
    lips.forget();
    interrupted = () => stop.abort();
    const speaking = voice.play([{ samples: toSamples(speechLike(2_000, 0.2, random)), sampleRate: 16_000 }], signal);
    await pause(2_000);
    interrupted = () => {};
    if (!stop.signal.aborted || lips.firstAt === undefined) missed += 1;
    else ms.push(Math.max(0, bystander.lastAt - lips.firstAt));
    stop.abort();
    await Promise.all([playing, speaking]);
    await pause(800);
  }
  leaving.abort();
  await ear;
  return { ms, missed };
}

/** When it first and last heard something, by the clock of this process. */
function lastLoud(
  source: AudioSource,
  signal: AbortSignal,
): { firstAt: number | undefined; lastAt: number; forget(): void } {
  const heard = {
    firstAt: undefined as number | undefined,
    lastAt: 0,
    forget: () => {
      heard.firstAt = undefined;
    },
  };
  void (async () => {
    for await (const event of await source.start(signal)) {
      if (event.type !== "frame" || rmsDb(event.samples) < -50) continue;
      heard.firstAt ??= performance.now();
      heard.lastAt = performance.now();
    }
  })();
  return heard;
}

async function follow(
  source: AudioSource,
  activity: VoiceActivity,
  began: () => void,
  signal: AbortSignal,
): Promise<void> {
  const segmenter = new Segmenter();
  for await (const event of await source.start(signal)) {
    if (event.type !== "frame") continue;
    for (const { type } of segmenter.push(await activity.push(event.samples))) if (type === "began") began();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
