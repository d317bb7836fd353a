/** Longer than this is no loop that a small model falls into. */
const longestRound = 48;
const rounds = 4;
const leastTokens = 32;

/**
 * Whether the output has begun to say the same over and over: the last tokens are the same few, four times and more. Pure.
 * Penalties against repetition would also keep a model from quoting what it was asked about.
 */
export function goesRound(tokens: readonly number[]): boolean {
  for (let length = 1; length <= longestRound; length++) {
    const span = Math.max(length * rounds, leastTokens);
    if (span > tokens.length) return false;
    if (isRound(tokens, length, span)) return true;
  }
  return false;
}

function isRound(tokens: readonly number[], length: number, span: number): boolean {
  for (let at = tokens.length - span; at < tokens.length - length; at++)
    if (tokens[at] !== tokens[at + length]) return false;
  return true;
}
