import { expect, test } from "vitest";
import { afterCrashes, recentCrashes } from "./back-off.ts";

const minute = 60_000;

test.each([
  [[], 0, { kind: "start" }],
  [[0], 50, { kind: "wait", ms: 50 }],
  [[0], 100, { kind: "start" }],
  [[0, 10, 20], 20, { kind: "wait", ms: 400 }],
  [[0, 1, 2, 3, 4], 5, { kind: "off", until: 10 * minute }],
  [[0, 1, 2, 3, 4], 10 * minute + 1, { kind: "start" }],
  // A clock set back: a crash of the future puts off nothing.
  [[5 * minute], minute, { kind: "start" }],
])("after crashes at %j, at %d: %j", (crashes, now, verdict) => {
  expect(afterCrashes(crashes, now)).toEqual(verdict);
});

test("old crashes are forgotten", () => {
  expect(recentCrashes([0, 9 * minute, 10 * minute], 11 * minute)).toEqual([9 * minute, 10 * minute]);
});
