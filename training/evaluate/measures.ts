/** How sure somebody was, and whether they were right. */
export type Judgement = { confidence: number; right: boolean };

/**
 * The root mean square of how far confidence and the share that is right lie apart, over bins of equal size, less what it
 * would be by chance with so few in a bin (Kumar, Liang and Ma 2019, "Verified Uncertainty Calibration"); in [0, 1].
 */
export function debiasedCalibrationError(judgements: readonly Judgement[], bins = 10): number {
  const sorted = [...judgements].sort((left, right) => left.confidence - right.confidence);
  let sum = 0;
  for (let bin = 0; bin < bins; bin++) {
    const inside = sorted.slice(
      Math.floor((bin * sorted.length) / bins),
      Math.floor(((bin + 1) * sorted.length) / bins),
    );
    if (inside.length < 2) continue;
    const said = mean(inside.map(({ confidence }) => confidence));
    const share = mean(inside.map(({ right }) => (right ? 1 : 0)));
    const chance = (share * (1 - share)) / (inside.length - 1);
    sum += ((said - share) ** 2 - chance) * (inside.length / sorted.length);
  }
  return Math.sqrt(Math.max(0, sum));
}

/** The plain one: the mean distance, over bins of equal size. */
export function calibrationError(judgements: readonly Judgement[], bins = 10): number {
  const sorted = [...judgements].sort((left, right) => left.confidence - right.confidence);
  let sum = 0;
  for (let bin = 0; bin < bins; bin++) {
    const inside = sorted.slice(
      Math.floor((bin * sorted.length) / bins),
      Math.floor(((bin + 1) * sorted.length) / bins),
    );
    if (inside.length === 0) continue;
    sum +=
      Math.abs(mean(inside.map(({ confidence }) => confidence)) - mean(inside.map(({ right }) => (right ? 1 : 0)))) *
      (inside.length / sorted.length);
  }
  return sum;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
