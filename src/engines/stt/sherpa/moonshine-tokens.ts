import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Pieces that Moonshine's models know: Llama's 32,000 and its own behind them. */
const llamaPieces = 32_000;
const allPieces = 32_768;

/**
 * The token file that sherpa-onnx wants for Moonshine, made once: a line a piece, in base64, with its number. The pieces are
 * in the source of the package llama-tokenizer-js, which is read and never run. Throws Error where they are not.
 */
export async function moonshineTokens(packageFolder: string, folder: string): Promise<string> {
  const file = join(folder, "moonshine-tokens.txt");
  if (await stat(file).catch(() => undefined)) return file;
  const source = await readFile(join(packageFolder, "node_modules/llama-tokenizer-js/llama-tokenizer.js"), "utf8");
  const part = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(part, tokenFile(vocabularyIn(source)));
  await rename(part, file);
  return file;
}

/** Its vocabulary stands in it as one long base64 text of lines. Pure. */
export function vocabularyIn(source: string): string[] {
  const text = /[A-Za-z0-9+/]{100000,}={0,2}/.exec(source)?.[0] ?? "";
  const pieces = Buffer.from(text, "base64").toString("utf8").split("\n");
  if (pieces.length !== llamaPieces) throw new Error(`a vocabulary of ${pieces.length} pieces, not of ${llamaPieces}`);
  return pieces;
}

/** Pure. */
export function tokenFile(pieces: readonly string[]): string {
  const own = Array.from({ length: allPieces - pieces.length }, (_, index) => `<<ST_${index}>>`);
  return [...pieces, ...own].map((piece, number) => `${Buffer.from(piece).toString("base64")} ${number}\n`).join("");
}
