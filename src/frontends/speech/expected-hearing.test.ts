import { expect, test } from "vitest";
import { FakeEar } from "../../../test/fixtures/speech/fake-ear.ts";
import { expectedCode } from "./spoken-digits.ts";
import { stopOrders } from "./stop-words.ts";
import { WakeRecogniser } from "./wake-recogniser.ts";

test.each([
  ["[unk] callate", "el te", "callate"],
  ["cállate", "", "cállate"],
  ["para [unk]", "para nginx", "para nginx"],
  ["[unk]", "qué hora es", "qué hora es"],
])(
  "over an answer, %j for who knows only orders to stop and %j for who knows all words is %j",
  async (stop, all, text) => {
    const guard = new FakeEar({ streaming: true, grammar: true }, { text: stop });
    const inner = new FakeEar({ streaming: false, grammar: false }, { text: all });
    const recogniser = new WakeRecogniser(inner, {
      phrases: ["oye papaya"],
      guard,
      asleep: () => false,
      expected: () => stopOrders,
    });
    const hearing = recogniser.open({ language: "es", signal: new AbortController().signal });
    hearing.push(new Int16Array(3_200));
    expect((await hearing.finish()).text).toBe(text);
  },
);

test.each([
  ["siete tres uno nueve", "siete tres un no nueve", "siete tres uno nueve"],
  ["uno", "no", "no"],
  ["siete tres [unk] nueve", "siete tres y nueve", "siete tres y nueve"],
])(
  "where a code is asked for, %j for who knows only digits and %j for who knows all words is %j",
  async (held, all, text) => {
    const guard = new FakeEar({ streaming: true, grammar: true }, { text: held });
    const inner = new FakeEar({ streaming: true, grammar: false }, { text: all });
    const recogniser = new WakeRecogniser(inner, {
      ...{ phrases: ["oye papaya"], asleep: () => false, guard },
      expected: () => expectedCode("es", 4),
    });
    const hearing = recogniser.open({ language: "es", signal: new AbortController().signal });
    hearing.push(new Int16Array(3_200));
    expect((await hearing.finish()).text).toBe(text);
  },
);
