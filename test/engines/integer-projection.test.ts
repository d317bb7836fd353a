import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadRuntime } from "../../src/engines/onnx/onnx-runtime.ts";
import { lengthField, numberField, textField } from "../../src/engines/onnx/protocol-buffer.ts";
import { writeWithIntegerProjection } from "../../src/engines/stt/sherpa/integer-projection.ts";
import { recogniserContract } from "../contract/recogniser-contract.ts";
import { spokenBy } from "../speech/spoken-by.ts";
import { keptModel } from "./kept-model.ts";
import { besideKept, keptFolder, onnxPackage, type RealEngines, realEngines, temporaryFolder } from "./real-engines.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const [columns, rows] = [5, 4];
const weight = Array.from({ length: rows * columns }, (_, index) => (index * 37) % 256);
const [scale, zero] = [0.02, 128];
const vector = [0.9, -1.4, 0.3, 2.1];

test("the product in integers says what that of floats does, with the decoder's memory and without", async () => {
  const [source, target] = ["plain", "quick"].map((name) => join(folder.path, `${name}.onnx`)) as [string, string];
  writeFileSync(source, decoder("DequantizeLinear"));
  expect(await writeWithIntegerProjection(source, target)).toBe(true);
  const changed = readFileSync(target);
  expect([changed.includes("DequantizeLinear"), changed.includes("MatMulInteger")]).toEqual([false, true]);
  const exact = Array.from({ length: columns }, (_, column) =>
    vector.reduce((sum, one, row) => sum + one * scale * ((weight[column * rows + row] ?? 0) - zero), 0),
  );
  for (const remembers of [true, false]) {
    expect(await logitsOf(source, remembers)).toEqual(exact.map((one) => expect.closeTo(one, 4)));
    expect(await logitsOf(target, remembers)).toEqual(exact.map((one) => expect.closeTo(one, 1)));
  }
});

test("a model without that product is left as it is, and what is no model is refused", async () => {
  const [source, target] = ["other", "none"].map((name) => join(folder.path, `${name}.onnx`)) as [string, string];
  writeFileSync(source, decoder("Cast"));
  expect(await writeWithIntegerProjection(source, target)).toBe(false);
  for (const bad of [decoder("DequantizeLinear").subarray(0, -20), Buffer.from("<!doctype html>".repeat(50))]) {
    writeFileSync(source, bad);
    await expect(writeWithIntegerProjection(source, target)).rejects.toThrow(/cut short|protocol buffer/);
  }
  expect(existsSync(target)).toBe(false);
});

describe("Moonshine, in its engine", () => {
  const english = "moonshine-tiny-en";
  let engines: RealEngines;
  beforeAll(async () => {
    engines = await realEngines(besideKept(), { speech: { hearEn: english } });
  });
  afterAll(() => engines.close());
  const moonshine = async () => {
    const kept = await keptModel(english);
    if (typeof kept === "string") return kept;
    return (await engines.speech.recogniser(["en"])) ?? `${english} was not chosen`;
  };
  recogniserContract({
    recogniser: moonshine,
    language: "en",
    speech: async () => spokenBy("en", "show me the services of the system"),
    words: ["services", "system"],
  });

  test("its decoder's product is one of integers, in a copy made once", async ({ skip }) => {
    const recogniser = await moonshine();
    if (typeof recogniser === "string") return skip(recogniser);
    const copies = readdirSync(join(keptFolder, "engines/made")).filter((name) => name.startsWith(`${english}-`));
    expect(copies).toHaveLength(1);
    const copy = readFileSync(join(keptFolder, "engines/made", copies[0] ?? "", "decoder.onnx"));
    expect(copy.includes("integer_projection")).toBe(true);
  });
});

async function logitsOf(file: string, remembers: boolean): Promise<number[]> {
  const runtime = loadRuntime(await onnxPackage(join(keptFolder, "engines")).install(new AbortController().signal));
  // Its optimiser looks for what lies outside a branch inside it, and gives up over so small a weight.
  const model = await runtime.InferenceSession.create(file, { graphOptimizationLevel: "disabled" });
  const given = {
    remembers: new runtime.Tensor("bool", Uint8Array.of(Number(remembers)), [1]),
    vector: new runtime.Tensor("float32", Float32Array.from(vector), [1, rows]),
  };
  return Array.from((await model.run(given)).logits?.data ?? []);
}

/** A decoder as optimum merges two: one If with a branch for each. Its logits are a vector by floats of an embedding. */
function decoder(floatsBy: "DequantizeLinear" | "Cast"): Buffer {
  const floats =
    floatsBy === "Cast"
      ? node("Cast", ["turned"], ["floats"], attribute("to", 2, numberField(3, 1)))
      : node("DequantizeLinear", ["turned", "scale", "zero"], ["floats"]);
  const turned = node("Transpose", ["weight"], ["turned"]);
  const branch = graph(
    "branch",
    [turned, floats, node("MatMul", ["vector", "floats"], ["logits"])],
    [],
    [],
    ["logits"],
  );
  const both = ["then_branch", "else_branch"].map((name) => attribute(name, 5, lengthField(6, branch)));
  const whole = graph(
    "decoder",
    [node("If", ["remembers"], ["logits"], ...both)],
    [
      tensor("weight", 2, [columns, rows], Uint8Array.from(weight)),
      tensor("scale", 1, [], new Uint8Array(Float32Array.of(scale).buffer)),
      tensor("zero", 2, [], Uint8Array.of(zero)),
    ],
    [value("remembers", 9, [1]), value("vector", 1, [1, rows])],
    ["logits"],
  );
  return Buffer.concat([
    numberField(1, 8),
    lengthField(7, whole),
    lengthField(8, textField(1, ""), numberField(2, 14)),
  ]);
}

function graph(name: string, nodes: Buffer[], weights: Buffer[], inputs: Buffer[], outputs: string[]): Buffer {
  return Buffer.concat([
    ...nodes.map((one) => lengthField(1, one)),
    textField(2, name),
    ...weights.map((one) => lengthField(5, one)),
    ...inputs.map((one) => lengthField(11, one)),
    ...outputs.map((one) => lengthField(12, value(one, 1, [1, columns]))),
  ]);
}

function node(operator: string, inputs: string[], outputs: string[], ...attributes: Buffer[]): Buffer {
  return Buffer.concat([
    ...inputs.map((one) => textField(1, one)),
    ...outputs.map((one) => textField(2, one)),
    textField(4, operator),
    ...attributes.map((one) => lengthField(5, one)),
  ]);
}

function attribute(name: string, type: number, held: Buffer): Buffer {
  return Buffer.concat([textField(1, name), held, numberField(20, type)]);
}

function value(name: string, type: number, shape: number[]): Buffer {
  const dimensions = shape.map((one) => lengthField(1, numberField(1, one)));
  const tensorType = lengthField(1, numberField(1, type), lengthField(2, ...dimensions));
  return Buffer.concat([textField(1, name), lengthField(2, tensorType)]);
}

function tensor(name: string, type: number, shape: number[], bytes: Uint8Array): Buffer {
  return Buffer.concat([
    ...shape.map((one) => numberField(1, one)),
    numberField(2, type),
    textField(8, name),
    lengthField(9, bytes),
  ]);
}
