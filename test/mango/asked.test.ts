import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { hasOpaque } from "../../src/command/shell/landmarks.ts";
import { loadShellParser } from "../../src/command/shell/parse.ts";

const root = join(import.meta.dirname, "../..");
const row = z.strictObject({ l: z.enum(["es", "en"]), q: z.string().min(3).max(400), c: z.string().min(1).max(500) });
const asked = readdirSync(join(root, "training/asked"))
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => linesOf(join(root, "training/asked", name)))
  .map((line) => row.parse(JSON.parse(line)));

test("every command of the requests that are trained on can be read", async () => {
  const { parse } = await loadShellParser();
  expect(asked.filter(({ c }) => hasOpaque(parse(c))).map(({ c }) => c)).toEqual([]);
});

test("nothing is asked twice in the same words", () => {
  expect(twice(asked.map(({ q }) => plain(q)))).toEqual([]);
});

// A set that a model was trained on measures nothing.
test("no request is one of a set that is measured with and not fitted to", () => {
  const folder = join(root, "test/fixtures/mango");
  const measured = readdirSync(folder)
    .filter((name) => /^(?:.*held.*|tune-[bdei]-e[sn])\.jsonl$/.test(name))
    .flatMap((name) => linesOf(join(folder, name)))
    .map((line) => plain(z.object({ request: z.string() }).parse(JSON.parse(line)).request));
  expect(measured.length).toBeGreaterThan(1_000);
  const known = new Set(measured);
  expect(asked.filter(({ q }) => known.has(plain(q)))).toEqual([]);
});

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
