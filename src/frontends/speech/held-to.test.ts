import { expect, test } from "vitest";
import { heldTo, isCall } from "./held-to.ts";

const phrases = ["oye papaya", "hey papaya"];
const word = (text: string, confidence: number) => ({ text, startMs: 0, endMs: 0, confidence });

test.each(["es", "en"] as const)(
  "held in %s, each phrase is likelier than any word beside it, and none of those is a phrase",
  (language) => {
    const all = heldTo(phrases, language);
    for (const phrase of phrases) expect(all.filter((one) => one === phrase).length).toBeGreaterThan(1);
    const beside = all.filter((one) => !phrases.includes(one));
    expect(new Set(beside).size).toBe(beside.length);
    expect(beside.length).toBeGreaterThan(50);
  },
);

test("a phrase that is an ordinary word is not among what is beside it", () => {
  expect(heldTo(["playa"], "es").filter((one) => one === "playa")).toHaveLength(
    heldTo(phrases, "es").filter((one) => one === "oye papaya").length,
  );
});

test("what is nearly a phrase is none, nor one that was hardly heard, nor one in the middle of other talk", () => {
  expect(
    isCall(
      { text: "oye papaya reinicia", words: [word("oye", 1), word("papaya", 0.8), word("reinicia", 0.1)] },
      phrases,
    ),
  ).toBe(true);
  expect(isCall({ text: "hey papaya", words: [] }, phrases)).toBe(true);
  expect(isCall({ text: "oye papaya", words: [word("oye", 1), word("papaya", 0.3)] }, phrases)).toBe(false);
  for (const text of ["oye papá", "oye para ya", "hoy papaya", "la papaya", "dile oye papaya", "oye papayas", ""])
    expect(isCall({ text, words: [] }, phrases)).toBe(false);
});
