import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/sqlite/open-store.ts";
import { recordFigure } from "../record-figure.ts";

const kills = process.env.NEO_TEST_FULL ? 200 : 20;
const seed = Number(process.env.NEO_TEST_SEED ?? 20261122);
const program = join(import.meta.dirname, "appending-program.ts");

test(`${kills} kills at random moments lose nothing that was acknowledged (seed ${seed})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-kill-"));
  const random = randomFrom(seed);
  const promised: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    // Every other time two write at once, and the second lives on for a moment after the first was killed.
    const writers = [start(folder, `${kill}a`), ...(kill % 2 ? [start(folder, `${kill}b`)] : [])];
    const before = promised.length;
    for (const writer of writers) {
      await writer.ready;
      await sleep(random() * 30);
      promised.push(...(await writer.kill()));
    }
    // Each kill leaves a whole audit, not only the last one.
    check(folder, promised.slice(before));
  }
  expect(promised.length).toBeGreaterThan(kills * 2);
  check(folder, promised);
  recordFigure({
    suite: "kill",
    name: `acknowledged rows lost in ${kills} kills`,
    value: 0,
    of: promised.length,
    goal: "0",
  });
  rmSync(folder, { recursive: true });
}, 600_000);

function check(folder: string, promised: readonly string[]): void {
  const store = openStore({ folder, clock: { now: () => 2_000 } });
  try {
    expect(store.notices).toEqual([]);
    const verdict = store.audit.verify();
    expect(verdict.brokenAt).toBeUndefined();
    const hashes = new Map(store.audit.list({ limit: 1_000_000 }).map((row) => [row.row, row.hash]));
    expect(hashes.size).toBe(verdict.rows);
    const lost = promised.filter((line) => {
      const [kind, key = "", hash] = line.split(" ");
      return kind === "row" ? hashes.get(Number(key)) !== hash : store.approvals.consume(key, 1_500) !== "used";
    });
    expect(lost).toEqual([]);
    expect(store.turns.list({ limit: 1_000_000 }).filter((turn) => turn.state === "open")).toEqual([]);
  } finally {
    store.close();
  }
}

type Writer = { ready: Promise<unknown>; kill(): Promise<string[]> };

function start(folder: string, name: string): Writer {
  const child: ChildProcess = spawn(process.execPath, [program, folder, name], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complaint = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const closed = once(child, "close");
  return {
    ready: Promise.race([child.stdout ? once(child.stdout, "data") : closed, closed]),
    async kill() {
      child.kill("SIGKILL");
      await closed;
      expect(complaint).toBe("");
      expect(child.signalCode).toBe("SIGKILL");
      // The last line may have been cut by the kill: only a whole one is a promise.
      return said
        .slice(0, said.lastIndexOf("\n") + 1)
        .split("\n")
        .filter(Boolean);
    },
  };
}

/** Mulberry32: the same moments for the same seed, as far as the machine lets them be. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
