import type { Readable } from "node:stream";

/** The end of what a stream said, for a person who looks for a fault: kept in memory, never written anywhere. */
export function boundedTail(stream: Readable, mostBytes: number, heard: (bytes: number) => void): () => string {
  let tail = Buffer.alloc(0);
  stream.on("data", (piece: Buffer) => {
    heard(piece.length);
    tail = Buffer.concat([tail, piece.subarray(-mostBytes)]).subarray(-mostBytes);
  });
  stream.on("error", () => {});
  return () => tail.toString("utf8");
}
