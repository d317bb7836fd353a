import type { ChildProcess } from "node:child_process";
import { type Readable, Writable } from "node:stream";
import { filterDescriptor } from "./namespaces.ts";

/** Hands a namespace's seccomp program to bubblewrap. */
export function feedFilter(child: ChildProcess, filter: Uint8Array | undefined): void {
  const streams: readonly (Readable | Writable | null | undefined)[] = child.stdio;
  const stream = streams[filterDescriptor];
  if (!(stream instanceof Writable)) return;
  stream.on("error", () => {}); // unshare does not read it
  stream.end(filter);
}
