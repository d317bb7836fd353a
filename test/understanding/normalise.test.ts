import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluateNormalise } from "../../src/request/eval/normalise.ts";

type Case = { id: string; spoken: string; lang: "es" | "en"; written: string };

function cases(name: string): Case[] {
  const file = join(import.meta.dirname, `../fixtures/normalise/${name}.jsonl`);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

const wrong = (all: readonly Case[]) =>
  all.flatMap((one) => {
    const { written } = evaluateNormalise(one) as { written: string };
    return written === one.written ? [] : [`${one.spoken} → ${written}`];
  });

describe("spoken requests as they would be typed", () => {
  test("at least 97 % of at least 300 are written right", () => {
    const all = cases("cases");
    expect(all.length).toBeGreaterThanOrEqual(300);
    const missed = wrong(all);
    expect(missed.length / all.length, missed.join("\n")).toBeLessThanOrEqual(0.03);
  });

  test("no ordinary sentence is changed", () => {
    const all = cases("unchanged");
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(wrong(all)).toEqual([]);
  });
});
