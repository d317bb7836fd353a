/** As loud as somebody who speaks softly, the same each time: what a recogniser is tried with before anybody has spoken. */
export function softNoise(length: number): Int16Array {
  let state = 1;
  return Int16Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 16) % 1_000;
  });
}
