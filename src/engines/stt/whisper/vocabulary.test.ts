import { expect, test } from "vitest";
import { readVocabulary } from "./vocabulary.ts";

const file = {
  model: { type: "BPE", vocab: { Ġcu: 0, "Ã¡": 1, nto: 2, "Ġ¿": 3, "!": 4 } },
  added_tokens: [
    { id: 5, content: "<|endoftext|>" },
    { id: 6, content: "<|es|>" },
  ],
};

test("bytes that stand as letters are text again, and what is special is none", () => {
  const vocabulary = readVocabulary(JSON.stringify(file));
  expect(vocabulary.decode([0, 1, 2, 4, 5, 6])).toBe(" cuánto!");
  expect(vocabulary.textEnd).toBe(5);
  expect(vocabulary.special("<|es|>")).toBe(6);
});

test("another kind, or one without its marks, is none", () => {
  expect(() => readVocabulary(JSON.stringify({ ...file, model: { type: "Unigram", vocab: [] } }))).toThrow(
    /byte pairs/,
  );
  expect(() => readVocabulary(JSON.stringify({ ...file, added_tokens: [] }))).toThrow(/endoftext/);
  expect(() => readVocabulary(JSON.stringify(file)).special("<|de|>")).toThrow(/<\|de\|>/);
});
