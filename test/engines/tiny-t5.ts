import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** What training/mango/fixture.py made: graphs, settings, and what Hugging Face's generate says. */
const folder = join(import.meta.dirname, "../fixtures/tiny-t5");

export type Expected = {
  tokens: { text: string; ids: number[] }[];
  generated: {
    settings: { num_beams: number; max_length: number; early_stopping?: boolean; length_penalty?: number };
    outputs: { text: string; score: number | null }[][];
  }[];
};

export const expected: Expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));

/** A folder as optimum exports it: with one decoder for both, or with two. */
export function placeTinyT5(target: string, layout: "merged" | "pair"): string {
  mkdirSync(target, { recursive: true });
  for (const packed of readdirSync(folder).filter((name) => name.endsWith(".br"))) {
    const name = packed.slice(0, -".br".length);
    const isOther = layout === "merged" ? /^decoder_(with_past_)?model\.onnx$/ : /_merged\.onnx$/;
    if (!isOther.test(name))
      writeFileSync(join(target, name), brotliDecompressSync(readFileSync(join(folder, packed))));
  }
  return target;
}
