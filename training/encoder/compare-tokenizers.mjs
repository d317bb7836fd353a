/**
 * What docs/adr/0007 compares: how long each tokenizer takes to load, what memory, and on how many sentences it differs
 * from Google's SentencePiece. Each in a process of its own.
 *
 *   node compare-tokenizers.mjs FOLDER REFERENCE
 *
 * FOLDER: sp.model and tokenizer.json (tokenizer_json.py), tokenizer.bin (unpacked from models/sentence-encoder), and
 * `npm install sentencepiece-js@1.1.0 @huggingface/tokenizers@0.2.0` in it. REFERENCE: a file of reference.py.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, reference, name] = process.argv.slice(2);
const load = createRequire(join(folder, "package.json"));
const own = join(import.meta.dirname, "../../src/engines/tokenizer");

const tokenizers = {
  "sentencepiece-js": async () => {
    const { SentencePieceProcessor } = load("sentencepiece-js");
    const processor = new SentencePieceProcessor();
    await processor.load(join(folder, "sp.model"));
    return (text) => [...processor.encodeIds(text)];
  },
  "@huggingface/tokenizers": async () => {
    const { Tokenizer } = load("@huggingface/tokenizers");
    const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, "tokenizer.json"), "utf8")), {});
    return (text) => tokenizer.encode(text, { add_special_tokens: false }).ids;
  },
  ours: async () => {
    const { readTokenizerFile } = await import(join(own, "tokenizer-file.ts"));
    const { tokenize } = await import(join(own, "tokenize.ts"));
    const file = readTokenizerFile(readFileSync(join(folder, "tokenizer.bin")));
    return (text) => tokenize(file, text);
  },
};

if (name === undefined) {
  for (const one of Object.keys(tokenizers)) {
    const words = ["--disable-warning=ExperimentalWarning", import.meta.filename, folder, reference, one];
    spawnSync(process.execPath, words, { stdio: "inherit" });
  }
} else {
  // Node's own reader of TypeScript is no part of what is compared; the bundle does without.
  await import("../../src/shared/clock.ts");
  const rows = JSON.parse(readFileSync(reference, "utf8"));
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const tokenize = await tokenizers[name]();
  tokenize("hola");
  const ready = performance.now();
  const megabytes = (process.memoryUsage.rss() - before) / 2 ** 20;
  const different = rows.filter(({ text, pieces }) => String(tokenize(text)) !== String(pieces)).length;
  const each = (performance.now() - ready) / rows.length;
  console.log(
    `${name}: load ${Math.round(ready - start)} ms, ${Math.round(megabytes)} MB, ` +
      `${each.toFixed(3)} ms a sentence, ${different} of ${rows.length} different`,
  );
}
