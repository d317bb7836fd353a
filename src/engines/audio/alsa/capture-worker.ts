import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { parentPort } from "node:worker_threads";
import { hearingRate } from "../../../ports/audio.ts";
import { type Resample, resampler } from "../resampler.ts";
import { RingBuffer, type RingMemory } from "../ring-buffer.ts";
import type { AlsaEnvironment } from "./alsa-programs.ts";
import { gapsIn } from "./device-error.ts";
import { rateInstead, type StreamFormat } from "./hardware-parameters.ts";
import { bytesPerFrame, toMono } from "./pcm-format.ts";

export type CaptureOrder =
  | {
      type: "open";
      words: readonly string[];
      environment: AlsaEnvironment;
      stream: StreamFormat;
      packageFolder: string;
      ring: RingMemory;
      whenFull: WhenFull;
    }
  | { type: "close" }
  /** Nothing more comes: the thread ends, and what it started has ended. */
  | { type: "end" };

/** A card goes on without us, so what has no room is lost and counted; a file waits. */
export type WhenFull = "lose" | "wait";

export type CaptureNews =
  | { type: "gap"; lostSamples: number }
  /** arecord has ended, whyever; `missing`: it could not be started. */
  | { type: "ended"; said: string; missing: string | undefined };

/**
 * The thread that records: arecord's samples go through the resampler into the ring, whatever the other threads are busy
 * with. It knows nothing of trying again.
 */
const port = parentPort;
let child: ChildProcess | undefined;

port?.on("message", (order: CaptureOrder) => {
  child?.kill("SIGKILL");
  child = undefined;
  if (order.type === "open") void record(order);
  if (order.type === "end") port.close();
});

async function record(order: Extract<CaptureOrder, { type: "open" }>): Promise<void> {
  const { words, environment, stream, packageFolder, whenFull } = order;
  const ring = new RingBuffer(order.ring);
  // A group of its own: Ctrl-C at the terminal is for us to pass on.
  const own = spawn("arecord", words, { env: environment, stdio: ["ignore", "pipe", "pipe"], detached: true });
  child = own;
  let said = "";
  let rate = stream.rate;
  let missing: string | undefined;
  let gapMs = 0;
  own.once("error", (cause: NodeJS.ErrnoException) => {
    missing = cause.code ?? cause.message;
  });
  own.stderr.on("data", (bytes: Buffer) => {
    const text = bytes.toString("utf8");
    said = (said + text).slice(-mostSaid);
    rate = rateInstead(text) ?? rate;
    gapMs += gapsIn(text).ms;
  });
  // A card that goes calls that a gap, too: it is one only where something comes after it.
  const tellGap = (): void => {
    if (gapMs > 0) tell({ type: "gap", lostSamples: Math.round((gapMs * hearingRate) / 1_000) });
    gapMs = 0;
  };
  const ended = new Promise<void>((resolve) => own.once("close", () => resolve()));
  await pump(own.stdout, {
    ring,
    stream,
    whenFull,
    heard: tellGap,
    resample: () => resampler(rate, hearingRate, packageFolder),
  });
  await ended;
  if (child === own) tell({ type: "ended", said, missing });
}

type Pump = {
  ring: RingBuffer;
  stream: StreamFormat;
  whenFull: WhenFull;
  heard(): void;
  resample(): Promise<Resample>;
};

async function pump(output: Readable, { ring, stream, whenFull, heard, resample }: Pump): Promise<void> {
  const size = bytesPerFrame(stream);
  let rest: Buffer = Buffer.alloc(0);
  // The rate that it really has stands in what it said before its first sample.
  let convert: Resample | undefined;
  for await (const bytes of output as AsyncIterable<Buffer>) {
    convert ??= await resample();
    heard();
    const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const whole = all.length - (all.length % size);
    rest = all.subarray(whole);
    let samples = convert(toMono(all.subarray(0, whole), stream));
    samples = samples.subarray(ring.write(samples));
    while (samples.length > 0 && whenFull === "wait") {
      await ring.untilWritable(1, 1_000);
      samples = samples.subarray(ring.write(samples));
    }
    if (samples.length > 0) ring.lose(samples.length);
  }
}

function tell(news: CaptureNews): void {
  port?.postMessage(news);
}

const mostSaid = 4_096;
