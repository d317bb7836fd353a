import fc from "fast-check";
import { expect, test } from "vitest";
import { frameMs } from "../../ports/audio.ts";
import type { Completeness } from "../../request/understanding/completeness.ts";
import { type SegmentEvent, Segmenter, segmenterDefaults } from "./segmenter.ts";

/** Frames of speech and silence in turn, in milliseconds, beginning with silence. */
function run(segmenter: Segmenter, spans: readonly number[]): { at: number; event: SegmentEvent }[] {
  const events: { at: number; event: SegmentEvent }[] = [];
  let at = 0;
  spans.forEach((ms, index) => {
    for (let frame = 0; frame < ms / frameMs; frame += 1) {
      at += frameMs;
      for (const event of segmenter.push({ speech: index % 2 === 1 })) events.push({ at, event });
    }
  });
  return events;
}

const types = (events: readonly { event: SegmentEvent }[]) => events.map(({ event }) => event.type);

test("an utterance begins with speech and ends with the pause after it", () => {
  const events = run(new Segmenter(), [500, 1_000, 1_000]);
  expect(types(events)).toEqual(["began", "paused", "ended"]);
  expect(events.at(-1)).toEqual({ at: 2_040, event: { type: "ended", why: "pause", speechMs: 1_000, pauseMs: 540 } });
});

test.each([
  ["complete", 200],
  ["open", 540],
  ["unfinished", 1_440],
] as const)("what is %s ends after %d ms", (completeness, pauseMs) => {
  const segmenter = new Segmenter();
  run(segmenter, [0, 600]);
  segmenter.expect(completeness);
  const [last] = run(segmenter, [2_000]).filter(({ event }) => event.type === "ended");
  expect(last?.event).toMatchObject({ pauseMs });
});

test("a breath is no end, and a click no beginning", () => {
  expect(types(run(new Segmenter(), [100, 500, 400, 500, 900]))).toEqual([
    "began",
    "paused",
    "resumed",
    "paused",
    "ended",
  ]);
  expect(types(run(new Segmenter(), [100, 80, 900]))).toEqual(["began", "rejected"]);
});

test("the longest utterance is cut off, and what follows is one of its own", () => {
  const events = run(new Segmenter(), [100, 20_000, 900]);
  expect(events.find(({ event }) => event.type === "ended")).toMatchObject({
    event: { why: "longest" },
    at: 100 + 15_000,
  });
  expect(types(events)).toEqual(["began", "ended", "began", "paused", "ended"]);
});

test("a microphone that goes ends what was being said", () => {
  const segmenter = new Segmenter();
  run(segmenter, [0, 400]);
  expect(segmenter.lose()).toEqual([{ type: "ended", why: "lost", speechMs: 400, pauseMs: 0 }]);
  expect(segmenter.lose()).toEqual([]);
});

test("whatever is heard, what begins ends, nothing ends twice, and no pause is shorter than it may be", () => {
  const spans = fc.array(
    fc.integer({ min: 0, max: 150 }).map((frames) => frames * frameMs),
    { maxLength: 40 },
  );
  const completeness = fc.constantFrom<Completeness>("complete", "open", "unfinished");
  fc.assert(
    fc.property(spans, completeness, (given, said) => {
      const segmenter = new Segmenter();
      let open = false;
      given.forEach((ms, index) => {
        for (let frame = 0; frame < ms / frameMs; frame += 1) {
          for (const event of segmenter.push({ speech: index % 2 === 1 })) {
            if (event.type === "began") {
              expect(open).toBe(false);
              open = true;
              segmenter.expect(said);
            } else expect(open).toBe(true);
            if (event.type === "ended" || event.type === "rejected") open = false;
            if (event.type === "ended" && event.why === "pause")
              expect(event.pauseMs).toBeGreaterThanOrEqual(segmenterDefaults.pauseMs[said]);
            if (event.type === "ended") expect(event.speechMs).toBeLessThanOrEqual(segmenterDefaults.longestMs);
          }
          expect(segmenter.within).toBe(open);
        }
      });
    }),
  );
});
