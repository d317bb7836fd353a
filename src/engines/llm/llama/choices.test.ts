import { expect, test } from "vitest";
import { type CpuTimes, FreeCores, threadsFor } from "./free-cores.ts";
import { goesRound } from "./goes-round.ts";
import { chooseSlot } from "./slots.ts";

test("a chat goes on where it was; another takes the place that was longest of no use", () => {
  const planning = { shared: 300, length: 400, usedAt: 1 };
  const answering = { shared: 20, length: 900, usedAt: 2 };
  expect(chooseSlot([planning, answering])).toBe(0);
  expect(chooseSlot([answering, planning])).toBe(1);
  // Only the first words are alike: not worth throwing away the rest.
  expect(
    chooseSlot([
      { shared: 20, length: 900, usedAt: 5 },
      { shared: 0, length: 0, usedAt: 0 },
    ]),
  ).toBe(1);
  expect(
    chooseSlot([
      { shared: 0, length: 50, usedAt: 5 },
      { shared: 0, length: 60, usedAt: 3 },
    ]),
  ).toBe(1);
});

const none: CpuTimes = { cores: 4, all: 0, idle: 0, own: 0 };
const after = (seconds: number, others: number, own: number): CpuTimes => {
  const all = seconds * 400;
  return { cores: 4, all, own: own * seconds * 100, idle: all - (others + own) * seconds * 100 };
};

test("as many threads as cores that others leave alone, at least one", () => {
  const threads = (others: number, own: number, most = 4) => threadsFor(none, after(1, others, own), most);
  expect([threads(0, 4), threads(1, 3), threads(2.4, 1.6), threads(4, 0)]).toEqual([4, 3, 2, 1]);
  expect(threads(0, 0, 2)).toBe(2);
  expect(threadsFor(none, none, 4)).toBe(4);
});

test("the machine is looked at over some time, not at an instant", () => {
  const looks = [none, after(0.1, 4, 0), after(1, 3, 1), undefined];
  const cores = new FreeCores(() => looks.shift());
  expect([cores.threads(4), cores.threads(4), cores.threads(4)]).toEqual([4, 1, 4]);
});

test("what a model says over and over is noticed, what merely has a pattern is not", () => {
  expect(goesRound([9, ...Array<number>(40).fill(3)])).toBe(true);
  expect(goesRound(Array.from({ length: 120 }, (_, index) => index % 30))).toBe(true);
  expect(goesRound(Array.from({ length: 60 }, (_, index) => index % 30))).toBe(false);
  expect(goesRound(Array.from({ length: 200 }, (_, index) => (index * 7919) % 101))).toBe(false);
  expect(goesRound(Array<number>(20).fill(3))).toBe(false);
});
