import { spawnSync } from "node:child_process";
import { closeSync, constants, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fan } from "../../bench/voice/sounds.ts";
import { frameMs, frameSamples } from "../../src/ports/audio.ts";
import { alsaFiles } from "./alsa-files.ts";
import type { Reflection } from "./reflections.ts";

export type Room = Disposable & {
  /** What whoever listens and speaks here is to be started with; their device is `hw:9,0`. */
  variables: Record<string, string>;
  /** Somebody speaks. Resolves when the last sample has been said. */
  say(samples: Int16Array): Promise<void>;
  /** All that the loudspeaker has given since the room was opened, 16 kHz, its silences left out. */
  played(): Int16Array;
  /** By how much of its loudness the microphone hears the loudspeaker. */
  echo: number;
};

export type RoomOptions = {
  echo?: number;
  /** What of the loudspeaker comes back when, in place of `echo`; each within half a second. */
  reflections?: readonly Reflection[];
  /** How loud the fan hums, in decibels of full scale. */
  humDb?: number;
  /** Each frame when it is heard: what somebody says in it, and what comes from the loudspeaker. */
  frame?(said: Int16Array | undefined, back: Int16Array): void;
};

/**
 * A room without a sound card, at the pace of real sound: arecord reads the microphone from a pipe into which a frame goes
 * every 20 ms, and what aplay plays comes out of another. What is said, what comes back from the loudspeaker and the hum of a fan
 * are added up here, so that all of it is the same sample by sample each time; only when depends on the machine.
 */
export function room({ echo = 0, reflections, humDb = -70, frame: tell = () => {} }: RoomOptions = {}): Room {
  const files = alsaFiles((folder) => pipedCard(join(folder, "microphone"), join(folder, "loudspeaker")));
  const [microphone, loudspeaker] = ["microphone", "loudspeaker"].map((name) => pipe(join(files.folder, name))) as [
    number,
    number,
  ];
  const hum = fan(16_000 * 7, 5).map((sample) => (sample * 10 ** ((humDb + 70) / 20)) / 300);
  const voices: { samples: Int16Array; at: number; done(): void }[] = [];
  const played: Int16Array[] = [];
  let coming: Int16Array = new Int16Array(0);
  /** What the loudspeaker has given lately, for what still comes back of it. */
  const past = new Int16Array(16_000);
  let frames = 0;
  const began = performance.now();

  const frame = (): void => {
    const heard = readAll(loudspeaker);
    played.push(heard);
    coming = joined([coming, heard]);
    const back = coming.subarray(0, frameSamples);
    coming = coming.subarray(frameSamples);
    past.copyWithin(0, frameSamples);
    past.fill(0, past.length - frameSamples);
    past.set(back, past.length - frameSamples);
    const returning = reflections?.map(({ delayMs, gain }) => ({
      from: past.length - frameSamples - 16 * Math.round(delayMs),
      gain,
    }));
    const comesBack = (index: number): number =>
      returning === undefined
        ? own.echo * (back[index] ?? 0)
        : returning.reduce((sum, { from, gain }) => sum + gain * (past[from + index] ?? 0), 0);
    const [voice] = voices;
    const said = voice?.samples.subarray(voice.at, voice.at + frameSamples);
    const mixed = Int16Array.from({ length: frameSamples }, (_, index) => {
      const at = (frames * frameSamples + index) % hum.length;
      const sum = (hum[at] ?? 0) + (said?.[index] ?? 0) + comesBack(index);
      return Math.max(-32_768, Math.min(32_767, sum));
    });
    frames += 1;
    offer(microphone, mixed);
    tell(said, back);
    if (voice === undefined) return;
    voice.at += frameSamples;
    if (voice.at < voice.samples.length) return;
    voices.shift();
    voice.done();
  };
  const ticking = setInterval(() => {
    while (frames * frameMs < performance.now() - began) frame();
  }, frameMs / 2);

  const own: Room = {
    variables: files.variables,
    echo,
    say: (samples) => new Promise((done) => voices.push({ samples, at: 0, done })),
    played: () => joined(played),
    [Symbol.dispose]: () => {
      clearInterval(ticking);
      closeSync(microphone);
      closeSync(loudspeaker);
      files[Symbol.dispose]();
    },
  };
  return own;
}

/** `hw` of one rate, so that all that is played is alike. */
function pipedCard(microphone: string, loudspeaker: string): string {
  return `
pcm.!hw {
  @args [ CARD DEV SUBDEV ]
  @args.CARD { type string default "0" }
  @args.DEV { type integer default 0 }
  @args.SUBDEV { type integer default -1 }
  type asym
  capture.pcm { type file slave.pcm { type null } file "/dev/null" infile "${microphone}" format "raw" }
  playback.pcm {
    type plug
    slave {
      pcm { type file slave.pcm { type null } file "|cat > ${loudspeaker}" format "raw" }
      rate 16000 channels 1 format S16_LE
    }
  }
}
`;
}

/** Open at both ends, so that neither waits for somebody to come. */
function pipe(path: string): number {
  const { status, stderr } = spawnSync("mkfifo", [path], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
}

/** A microphone does not wait for somebody to listen. */
function offer(file: number, samples: Int16Array): void {
  try {
    writeSync(file, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EAGAIN") throw thrown;
  }
}

function readAll(file: number): Int16Array {
  const bytes = new Uint8Array(65_536);
  try {
    const count = readSync(file, bytes);
    // A copy: what is kept of a frame must not keep all that it was read into.
    return new Int16Array(bytes.buffer, 0, count >> 1).slice();
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "EAGAIN") return new Int16Array(0);
    throw thrown;
  }
}

function joined(parts: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
