import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

export type TapOptions = {
  /** Bytes kept; more is counted and dropped. */
  limitBytes: number;
  /** Streams on past the limit (endless commands), keeping only the first part. */
  streamsOn: boolean;
  onText(text: string): void;
};

/** One of a command's output streams: kept up to a limit, told as it comes, never splitting a character. */
export type OutputTap = {
  text(): string;
  cut(): boolean;
  /** Resolves when the stream has ended. */
  ended: Promise<void>;
  /** Stops listening; what is held back of an incomplete character is told as U+FFFD. */
  close(): void;
  pause(): void;
  resume(): void;
  /** Bytes that have come, kept or not. */
  bytes(): number;
};

export function tapOutput(stream: Readable, options: TapOptions): OutputTap {
  const streaming = new StringDecoder("utf8");
  const kept: string[] = [];
  let seen = 0;
  let closed = false;
  const tell = (text: string, keep: boolean) => {
    if (text === "") return;
    if (keep) kept.push(text);
    options.onText(text);
  };
  const onData = (chunk: Buffer) => {
    const room = Math.max(0, options.limitBytes - seen);
    seen += chunk.length;
    if (room > 0) tell(streaming.write(chunk.subarray(0, room)), true);
    if (options.streamsOn && chunk.length > room) tell(streaming.write(chunk.subarray(room)), false);
  };
  const finish = () => {
    if (closed) return;
    closed = true;
    stream.off("data", onData);
    // At the limit an incomplete character is the cut's doing, not the command's.
    if (seen <= options.limitBytes) tell(streaming.end(), true);
  };
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      finish();
      resolve();
    };
    stream.once("end", end).once("close", end).once("error", end);
  });
  stream.on("data", onData);
  return {
    text: () => kept.join(""),
    cut: () => seen > options.limitBytes,
    ended,
    close() {
      finish();
      stream.destroy();
    },
    pause: () => stream.pause(),
    resume: () => stream.resume(),
    bytes: () => seen,
  };
}
