import { expect, test } from "vitest";
import type { SequenceModel } from "../../../ports/sequence-model.ts";
import { NeoError } from "../../../shared/errors.ts";
import { beamsOf, foundOf, isGenerated, shareOf } from "./beams.ts";

const { signal } = new AbortController();

const weights = { strength: { beam: 1 }, certainty: {} };

function model(generate: SequenceModel["generate"], prompt: SequenceModel["prompt"] = "masked") {
  return {
    weights,
    sequenceModel: async (): Promise<SequenceModel> => ({ name: "fake", prompt, generate, rate: async () => [] }),
  };
}

const two = model(async () => [
  { text: " ls {folder} ", logProbability: Math.log(0.3) },
  { text: "find {folder}", logProbability: Math.log(0.1) },
]);

test("beams have their share of what the model thinks likely", async () => {
  const beams = await beamsOf("lista {folder}", two, signal);
  expect(beams).toEqual([
    { template: "ls {folder}", share: expect.closeTo(0.75) },
    { template: "find {folder}", share: expect.closeTo(0.25) },
  ]);
  expect(shareOf("sudo ls {folder}", beams)).toBeCloseTo(0.75);
  const [first, ...others] = foundOf(beams, "lista {folder}", []);
  expect(others).toHaveLength(1);
  expect(first?.recipe).toMatchObject({ template: "ls {folder}", program: "ls", es: ["lista {folder}"] });
  expect(first && isGenerated(first.recipe)).toBe(true);
});

test("without a model, with one for another form of prompt, or with one that fails there are none", async () => {
  const failing = model(() => Promise.reject(new NeoError("E_ENGINE_CRASHED", { engine: "seq2seq", how: "9" })));
  expect(await beamsOf("x", { weights }, signal)).toEqual([]);
  expect(await beamsOf("x", { ...two, weights: { strength: {}, certainty: {} } }, signal)).toEqual([]);
  expect(
    await beamsOf(
      "x",
      model(async () => [], "context"),
      signal,
    ),
  ).toEqual([]);
  expect(await beamsOf("x", failing, signal)).toEqual([]);
  await expect(beamsOf("x", failing, AbortSignal.abort(new NeoError("E_CANCELLED")))).rejects.toThrow("E_CANCELLED");
});
