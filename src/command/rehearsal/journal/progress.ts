import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { NeoError } from "../../../shared/errors.ts";
import { isDiskFull } from "./error-code.ts";
import { bootId } from "./lock.ts";
import { type AfterState, decodeAfter, encodeAfter } from "./records.ts";

/** What an entry's process says before and after each thing that it does to the real tree. */
export type Progress = {
  /** Said before: from now on these records may be anything. */
  begin(indexes: readonly number[]): void;
  done(index: number, after: AfterState): void;
};

export const silentProgress: Progress = { begin: () => {}, done: () => {} };

/**
 * The file of an entry's progress, one line a fact. A line is with the kernel before the deed it speaks of, so that
 * the death of the process loses none; of a power failure only the first line, which is on the disk, is sure.
 */
export class ProgressFile implements Progress {
  readonly #file: string;
  readonly #descriptor: number;

  constructor(file: string) {
    this.#file = file;
    this.#descriptor = openSync(file, "a", 0o600);
  }

  start(): void {
    this.#say(`start ${bootId()}`);
    fsyncSync(this.#descriptor);
  }

  begin(indexes: readonly number[]): void {
    if (indexes.length > 0) this.#say(`begin ${indexes.join(",")}`);
  }

  done(index: number, after: AfterState): void {
    this.#say(`done ${index} ${encodeAfter(after)}`);
  }

  /** All that was begun is being taken back: none of it is as it was said to be. */
  takingBack(): void {
    this.#say("back");
    fsyncSync(this.#descriptor);
  }

  sync(): void {
    fsyncSync(this.#descriptor);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #say(line: string): void {
    const bytes = Buffer.from(`${line}\n`);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      throw new NeoError("E_DISK_FULL", { folder: dirname(this.#file) }, { cause: error });
    }
  }
}

/** How far a record has come. halfway: begun, and what is there now is unknown. */
export type Reach = { kind: "untouched" } | { kind: "halfway" } | { kind: "changed"; after: AfterState };

/** `ended`: the process said that all is done. The way of each record by its index. */
export function readProgress(file: string, ended: boolean): (index: number) => Reach {
  const begun = new Set<number>();
  const after = new Map<number, AfterState>();
  let [started, back, boot] = [false, false, ""];
  for (const line of wholeLines(file)) {
    const [word, rest] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
    if (line === "back") back = true;
    else if (word === "start") [started, boot] = [true, rest];
    else if (word === "begin") for (const index of rest.split(",")) begun.add(Number(index));
    else if (word === "done") {
      const at = rest.indexOf(" ");
      after.set(Number(rest.slice(0, at)), decodeAfter(rest.slice(at + 1)));
    }
  }
  if (!started) return () => ({ kind: "untouched" });
  // After a power failure nothing that was said later than the start is sure.
  if (!ended && boot !== bootId()) return () => ({ kind: "halfway" });
  return (index) => {
    const state = after.get(index);
    if (state !== undefined && !back) return { kind: "changed", after: state };
    return begun.has(index) || state !== undefined ? { kind: "halfway" } : { kind: "untouched" };
  };
}

/** A last line without its end was cut by the death: what it speaks of was not yet begun, or will be called halfway. */
function wholeLines(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "");
}
