/** The logarithms of what may come next, unscaled: one row for each sequence that was asked about. */
export type Logits = readonly Float32Array[];

/** Goes on from sequences: `parents` says which of the last ones each continues, `tokens` with what. */
export type NextLogits = (tokens: readonly number[], parents: readonly number[]) => Promise<Logits>;

export type BeamSettings = {
  beams: number;
  /** Tokens that a sequence may have at most, its end among them. */
  most: number;
  /** Tokens that end a sequence. */
  ends: ReadonlySet<number>;
  /** Scores are divided by the length to this power. */
  lengthPenalty: number;
  /** Stops with the first `beams` sequences that end; else when no open one can do better. */
  earlyStopping: boolean;
};

/** `score` orders them; `logProbability` is the sum over the tokens. The end is not among `tokens`. */
export type FoundSequence = { tokens: readonly number[]; logProbability: number; score: number };

/**
 * Beam search as Hugging Face's `generate` does it (num_beams, length_penalty, early_stopping): the same sequences, in the
 * same order, for the same numbers.
 */
export async function beamSearch(
  first: Float32Array,
  next: NextLogits,
  settings: BeamSettings,
  signal: AbortSignal,
): Promise<FoundSequence[]> {
  const { beams, most, ends, lengthPenalty, earlyStopping } = settings;
  const found: FoundSequence[] = [];
  const keep = (tokens: readonly number[], logProbability: number, length: number): void => {
    found.push({ tokens, logProbability, score: logProbability / length ** lengthPenalty });
    found.sort((a, b) => b.score - a.score);
    found.splice(beams);
  };
  let open: Open[] = [{ tokens: [], sum: 0 }];
  let logits: Logits = [first];
  for (let length = 1; ; length++) {
    signal.throwIfAborted();
    const best = bestOf(logits, open, Math.max(2, 1 + ends.size) * beams);
    const going: (Open & { parent: number; token: number })[] = [];
    for (const [rank, { parent, token, sum }] of best.entries()) {
      const tokens = open[parent]?.tokens ?? [];
      if (!ends.has(token)) going.push({ tokens: [...tokens, token], sum, parent, token });
      // An end that is worse than what goes on is none.
      else if (rank < beams) keep(tokens, sum, length);
      if (going.length === beams) break;
    }
    if (length >= most) {
      for (const { tokens, sum } of going) keep(tokens, sum, length);
      return found;
    }
    const worst = found.at(-1)?.score ?? Number.NEGATIVE_INFINITY;
    const attainable = (best[0]?.sum ?? Number.NEGATIVE_INFINITY) / length ** lengthPenalty;
    if (going.length === 0 || (found.length === beams && (earlyStopping || worst >= attainable))) return found;
    open = going;
    logits = await next(
      going.map(({ token }) => token),
      going.map(({ parent }) => parent),
    );
  }
}

type Open = { tokens: readonly number[]; sum: number };
type Choice = { parent: number; token: number; sum: number };

/** The `count` best ways to go on, best first; of equals the one of the earlier sequence and the smaller token. */
function bestOf(logits: Logits, open: readonly Open[], count: number): Choice[] {
  const best: Choice[] = [];
  for (const [parent, row] of logits.entries()) {
    const base = (open[parent]?.sum ?? 0) - logOfSum(row);
    for (let token = 0; token < row.length; token++) {
      const sum = base + (row[token] ?? Number.NEGATIVE_INFINITY);
      if (best.length === count && sum <= (best.at(-1)?.sum ?? 0)) continue;
      let at = best.length;
      while (at > 0 && sum > (best[at - 1]?.sum ?? 0)) at--;
      best.splice(at, 0, { parent, token, sum });
      if (best.length > count) best.pop();
    }
  }
  return best;
}

/**
 * Of numbers that may be large: the logarithm of the sum of their exponentials. What is so far behind the largest that ten thousand such
 * would add a thousandth to the sum is left out: an exponential is what takes time here.
 */
export function logOfSum(row: Float32Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of row) if (value > most) most = value;
  const least = most - 16;
  let sum = 0;
  for (const value of row) if (value > least) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
