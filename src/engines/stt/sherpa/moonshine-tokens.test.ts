import { expect, test } from "vitest";
import { tokenFile, vocabularyIn } from "./moonshine-tokens.ts";

const pieces = Array.from({ length: 32_000 }, (_, index) => (index === 5 ? "▁año" : `piece${index}`));
const source = `const vocab_base64 = "${Buffer.from(pieces.join("\n")).toString("base64")}";`;

test("the vocabulary is read from the source, and written as sherpa-onnx wants it", () => {
  expect(vocabularyIn(source)).toEqual(pieces);
  const lines = tokenFile(pieces).split("\n");
  expect(lines[5]).toBe(`${Buffer.from("▁año").toString("base64")} 5`);
  expect(lines).toHaveLength(32_769);
});

test("a source without it is no source", () => {
  let said = "";
  try {
    vocabularyIn("module.exports = {}");
  } catch (thrown) {
    said = (thrown as Error).message;
  }
  expect(said).toMatch(/vocabulary/);
});
