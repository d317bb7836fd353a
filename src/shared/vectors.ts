/** Half precision (IEEE 754 binary16): of vectors of length 1 nothing is lost that a comparison could see. */
export function inHalf(vector: Float32Array): Uint8Array {
  return new Uint8Array(new Float16Array(vector).buffer);
}

export function fromHalf(bytes: Uint8Array): Float32Array {
  const aligned = bytes.byteOffset % Float16Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  return new Float32Array(new Float16Array(aligned.buffer as ArrayBuffer, aligned.byteOffset, aligned.length / 2));
}

/** The cosine of two vectors of length 1. */
export function cosine(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
