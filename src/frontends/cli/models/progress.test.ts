import { PassThrough } from "node:stream";
import { describe, expect, it, test } from "vitest";
import type { Terminal } from "../terminal.ts";
import { ProgressDisplay } from "./progress-display.ts";
import { progressBar, progressLine, sayWait } from "./progress-text.ts";

const half = { stage: "fetching", model: "m", bytes: 50 * 1024 ** 2, total: 100 * 1024 ** 2 } as const;

describe("one line says what, how far, how fast and for how long still", () => {
  const pace = { bytesPerSecond: 2.5 * 1024 ** 2, secondsLeft: 20 };

  it("in both languages", () => {
    expect(progressLine(half, "es")).toBe("Trayendo m: 50 % (50 MB de 100 MB)");
    expect(progressLine({ ...half, stage: "checking" }, "en")).toBe("Checking m: 50 % (50 MB of 100 MB)");
    expect(progressBar(half, { pace, columns: 120, language: "es" })).toBe(
      "[##########----------] Trayendo m: 50 % (50 MB de 100 MB)  2,5 MB/s  quedan 20 s",
    );
  });

  it("gives up the bar first, then the rate, then the time left, and never wraps", () => {
    const at = (columns: number) => progressBar(half, { pace, columns, language: "en" });
    expect(at(70)).toBe("Fetching m: 50 % (50 MB of 100 MB)  2.5 MB/s  20 s left");
    expect(at(50)).toBe("Fetching m: 50 % (50 MB of 100 MB)  20 s left");
    expect(at(40)).toBe("Fetching m: 50 % (50 MB of 100 MB)");
    for (let columns = 20; columns < 120; columns++) expect(at(columns).length).toBeLessThan(columns);
  });

  it("shows nothing that could move the cursor", () => {
    expect(progressLine({ ...half, model: "a\u001b[2Jb" }, "en")).not.toContain("\u001b");
  });
});

test.each([
  [0.2, "1 s"],
  [59, "59 s"],
  [200, "3 min 20 s"],
  [3900, "1 h 5 min"],
])("%d seconds are %s", (seconds, text) => expect(sayWait(seconds)).toBe(text));

describe("where it is shown", () => {
  it("on a terminal one line is written over; the rate is of what has come since we look", () => {
    const { display, written, wait } = displayOn({ isTTY: true });
    for (let at = 0; at <= 10; at++) {
      display.show({ ...half, bytes: half.total * (0.5 + at / 20) });
      wait(1000);
    }
    display.end();
    const shown = written().split("\r");
    expect(shown.at(-2)).toMatch(/95 % .* 5 MB\/s {2}quedan 1 s\u001b\[K$/);
    expect(shown.at(-1)).toMatch(/100 % \(100 MB de 100 MB\)\u001b\[K\n$/);
    expect(written().match(/\n/g)).toHaveLength(1);
  });

  it.each([{ isTTY: false }, { isTTY: true, dumb: true }])(
    "elsewhere (%j) plain lines, no more than one a second",
    (how) => {
      const { display, written, wait } = displayOn(how);
      for (let at = 0; at <= 1000; at++) {
        display.show({ ...half, bytes: (half.total * at) / 1000 });
        wait(30);
      }
      display.end();
      expect(written()).not.toMatch(/[\r\u001b]/);
      const lines = written().trimEnd().split("\n");
      expect(lines).toHaveLength(11);
      expect(lines.at(-1)).toBe("Trayendo m: 100 % (100 MB de 100 MB)");
    },
  );

  it("what is done at once is not told", () => {
    for (const isTTY of [true, false]) {
      const { display, written } = displayOn({ isTTY });
      display.show({ ...half, bytes: 1 });
      display.show({ ...half, bytes: half.total });
      display.end();
      expect(written()).toBe("");
    }
  });
});

function displayOn({ isTTY, dumb = false }: { isTTY: boolean; dumb?: boolean }) {
  let text = "";
  let now = 1_000_000;
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 100 });
  stderr.on("data", (bytes: Buffer) => {
    text += bytes.toString();
  });
  const clock = { now: () => now };
  // Only the error stream is used.
  const display = new ProgressDisplay({ stderr } as unknown as Terminal, { language: "es", clock, dumb });
  const wait = (ms: number) => {
    now += ms;
  };
  return { display, written: () => text, wait };
}
