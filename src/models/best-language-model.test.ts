import { expect, test } from "vitest";
import type { InstalledModel } from "../ports/models.ts";
import { bestLanguageModel } from "./best-language-model.ts";
import { catalogue } from "./catalogue/catalogue.ts";

const installed = (id: string, more: Partial<InstalledModel> = {}): InstalledModel => ({
  id,
  task: "llm",
  engine: "llama-cpp",
  languages: ["es"],
  folder: `/models/${id}`,
  files: { model: `/models/${id}/model.gguf` },
  bytes: 1,
  memoryBytes: catalogue.find((row) => row.id === id)?.memoryBytes ?? 1e9,
  licence: "apache-2.0",
  own: true,
  ...more,
});
const small = installed("smollm2-135m-instruct-q4_1");
const middle = installed("qwen2.5-0.5b-instruct-q4_k_m");
const large = installed("gemma-3-4b-it-q4_k_m");
const bestOf = (models: InstalledModel[], memoryBytes: number) => bestLanguageModel(models, catalogue, memoryBytes)?.id;

test("the best that the memory holds, by the catalogue's order", () => {
  expect(bestOf([small, large, middle], 8e9)).toBe(large.id);
  expect(bestOf([small, large, middle], 2e9)).toBe(middle.id);
  expect(bestOf([small, large, middle], 1e8)).toBeUndefined();
  expect(bestOf([], 8e9)).toBeUndefined();
});

test("one that nobody knows counts as the best known one of its size", () => {
  const own = installed("mine", { memoryBytes: 2e9 });
  expect(bestOf([small, own, middle], 8e9)).toBe("mine");
  expect(bestOf([small, installed("mine", { memoryBytes: 3.2e8 }), middle], 8e9)).toBe(middle.id);
});

test("what writes no answers is none", () => {
  expect(bestOf([installed("vosk", { task: "stt", engine: "vosk" })], 8e9)).toBeUndefined();
});
