import { expect, test } from "vitest";
import { withSecondTry } from "../../src/engines/stt/second-try.ts";
import type { WholeDecoder } from "../../src/engines/stt/whole-decoder.ts";
import { heard } from "./fake-ear.ts";

const signal = new AbortController().signal;

/** Hears nothing in what begins or ends with silence. */
function moody(): WholeDecoder & { asked: number[] } {
  const asked: number[] = [];
  return {
    name: "moody",
    languages: ["es"],
    mostSamples: 160_000,
    asked,
    decode: async (samples, language) => {
      asked.push(samples.length);
      return heard(samples[0] === 0 || samples.at(-1) === 0 ? "" : "hola", language);
    },
    close: async () => {},
  };
}

function spoken(silence: number, speech: number, value = 5_000): Int16Array {
  return Int16Array.from({ length: silence + speech + silence }, (_, at) =>
    at < silence || at >= silence + speech ? 0 : value,
  );
}

test("speech in which nothing was heard is heard again without the silence around it", async () => {
  const decoder = moody();
  expect((await withSecondTry(decoder).decode(spoken(6_400, 16_000), "es", signal)).text).toBe("hola");
  expect(decoder.asked).toEqual([28_800, 16_000]);
});

test.each([
  ["silence", spoken(6_400, 16_000, 0)],
  ["a click", spoken(6_400, 1_600)],
  ["the hum of a fan", Int16Array.from({ length: 16_000 }, (_, at) => (at === 0 ? 0 : 400))],
])("%s is not", async (_, samples) => {
  const decoder = moody();
  expect((await withSecondTry(decoder).decode(samples, "es", signal)).text).toBe("");
  expect(decoder.asked).toHaveLength(1);
});
