import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { RingBuffer, type RingMemory } from "../ring-buffer.ts";
import type { AlsaEnvironment } from "./alsa-programs.ts";
import { gapsIn } from "./device-error.ts";
import type { StreamFormat } from "./hardware-parameters.ts";
import { fromMono } from "./pcm-format.ts";

export type PlaybackOrder =
  | { type: "play"; words: readonly string[]; environment: AlsaEnvironment; stream: StreamFormat; ring: RingMemory }
  /** No more is written: what is in the ring is the end. */
  | { type: "end" }
  /** Silence, now. */
  | { type: "stop" };

export type PlaybackNews =
  /** aplay has ended: all was heard, or it was stopped, or it failed. */
  { type: "ended"; said: string; missing: string | undefined; exitCode: number; underruns: number };

/** The thread that plays: samples go from the ring to aplay, a little before they are due, so that a stop is a stop. */
const port = parentPort;
let current: { child: ChildProcess; finish(): void; stop(): void } | undefined;

port?.on("message", (order: PlaybackOrder) => {
  if (order.type === "play") void play(order);
  else if (order.type === "end") current?.finish();
  else current?.stop();
});

async function play({
  words,
  environment,
  stream,
  ring: memory,
}: Extract<PlaybackOrder, { type: "play" }>): Promise<void> {
  const ring = new RingBuffer(memory);
  // A group of its own: Ctrl-C at the terminal is for us to pass on.
  const child = spawn("aplay", words, { env: environment, stdio: ["pipe", "ignore", "pipe"], detached: true });
  let said = "";
  let missing: string | undefined;
  let [complete, over] = [false, false];
  const stop = (): void => {
    over = true;
    child.kill("SIGKILL");
    ring.wake();
  };
  const finish = (): void => {
    complete = true;
    ring.wake();
  };
  current = { child, finish, stop };
  child.once("error", (cause: NodeJS.ErrnoException) => {
    missing = cause.code ?? cause.message;
    over = true;
    ring.wake();
  });
  child.stdin.on("error", () => {}); // "close" of the program follows
  child.stderr.on("data", (bytes: Buffer) => {
    said = (said + bytes.toString("utf8")).slice(-mostSaid);
  });
  const closed = new Promise<number>((resolve) =>
    child.once("close", (code) => {
      over = true;
      ring.wake();
      resolve(code ?? 1);
    }),
  );
  await feed(child.stdin, { ring, stream, isComplete: () => complete, isOver: () => over, end: stop });
  child.stdin.end();
  await unlessStuck(closed, stop);
  const exitCode = await closed;
  ring.discard();
  current = undefined;
  port?.postMessage({ type: "ended", said, missing, exitCode, underruns: gapsIn(said).count } satisfies PlaybackNews);
}

type Feed = { ring: RingBuffer; stream: StreamFormat; isComplete(): boolean; isOver(): boolean; end(): void };

/** Hands on 20 ms at a time, never more than `leadMs` before they are due. */
async function feed(input: Writable, { ring, stream, isComplete, isOver, end }: Feed): Promise<void> {
  const piece = new Int16Array(stream.rate / 50);
  let startedAt: number | undefined;
  let handed = 0;
  while (!isOver()) {
    const enough = await ring.untilReadable(isComplete() ? 1 : piece.length, 50);
    if (isOver()) return;
    if (!enough && !isComplete()) continue;
    const count = ring.read(piece);
    if (count === 0) return;
    const now = performance.now();
    const due: number = (startedAt ?? now) + (handed * 1_000) / stream.rate;
    // After a pause in what comes, time starts anew.
    startedAt = startedAt === undefined || due < now - leadMs ? now - (handed * 1_000) / stream.rate : startedAt;
    if (due - leadMs > now) await sleep(due - leadMs - now);
    // A pipe that has broken says neither "drain" nor "close" again: the end of the program is what is told.
    if (isOver() || input.destroyed) return;
    handed += count;
    if (!input.write(fromMono(piece.subarray(0, count), stream)))
      await unlessStuck(Promise.race([once(input, "drain"), once(input, "close")]), end);
  }
}

/** A device that has gone may leave aplay waiting for it for ever. */
async function unlessStuck(work: Promise<unknown>, end: () => void): Promise<void> {
  const waiting = new AbortController();
  const patience = sleep(patienceMs, undefined, { signal: waiting.signal }).then(end);
  try {
    await Promise.race([work, patience]);
  } catch {
    // The pipe broke: the program has ended, which is told by its end.
  } finally {
    patience.catch(() => {}); // it ends with the work
    waiting.abort();
  }
}

const patienceMs = 2_000;
/** What aplay has in advance: more than its buffer, less than anybody would wait for silence. */
const leadMs = 160;
const mostSaid = 4_096;
