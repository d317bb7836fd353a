import { readFileSync } from "node:fs";

/** What training/encoder/reference.py wrote: sentences, their pieces and their vectors as the Python package has them. */
export type ReferenceSentence = { text: string; pieces: number[]; vector: Float32Array };

export function readReference(file: string): ReferenceSentence[] {
  const rows: { text: string; pieces: number[]; vector: string }[] = JSON.parse(readFileSync(file, "utf8"));
  return rows.map(({ vector, ...row }) => ({ ...row, vector: fromHalves(Buffer.from(vector, "base64")) }));
}

export function cosine(a: Float32Array, b: Float32Array): number {
  const product = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, index) => sum + value * y[index]!, 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

/** IEEE 754 numbers of 16 bits. */
function fromHalves(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.length / 2 }, (_, index) => {
    const half = bytes.readUInt16LE(2 * index);
    const [sign, exponent, fraction] = [half >> 15 ? -1 : 1, (half >> 10) & 31, half & 1023];
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });
}
