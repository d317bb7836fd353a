/** Vectors by class, as far as a linear discriminant needs them: the mean of each, and how they scatter around it. */
export type ClassMeans = { means: Float64Array[]; scatter: Float64Array; dimensions: number };

/** Each class counts the same, however many examples it has. */
export function classMeans<Example extends { skill: string; weight: number }>(
  examples: readonly Example[],
  vectorOf: (example: Example) => Float32Array,
  classes: readonly string[],
): ClassMeans {
  const dimensions = vectorOf(examples[0]!).length;
  const places = new Map(classes.map((id, at) => [id, at]));
  const means = classes.map(() => new Float64Array(dimensions));
  const totals = new Float64Array(classes.length);
  for (const example of examples) {
    const at = places.get(example.skill)!;
    const vector = vectorOf(example);
    totals[at]! += example.weight;
    for (let d = 0; d < dimensions; d++) means[at]![d]! += example.weight * vector[d]!;
  }
  for (const [at, mean] of means.entries()) for (let d = 0; d < dimensions; d++) mean[d]! /= totals[at]! || 1;
  const scatter = new Float64Array(dimensions * dimensions);
  const apart = new Float64Array(dimensions);
  for (const example of examples) {
    const at = places.get(example.skill)!;
    const vector = vectorOf(example);
    const share = example.weight / totals[at]! / classes.length;
    for (let d = 0; d < dimensions; d++) apart[d] = vector[d]! - means[at]![d]!;
    for (let row = 0; row < dimensions; row++) {
      const value = apart[row]! * share;
      for (let column = 0; column <= row; column++) scatter[row * dimensions + column]! += value * apart[column]!;
    }
  }
  return { means, scatter, dimensions };
}

/**
 * Fisher's linear discriminant: for each class the direction and the bias whose sum is its log-likelihood, as far as it
 * differs between classes that scatter alike. Shrunk towards equal variances, by as much as these are on average.
 */
export function discriminant({ means, scatter, dimensions: n }: ClassMeans): { weights: Float64Array; bias: number }[] {
  const lower = Float64Array.from(scatter);
  let trace = 0;
  for (let at = 0; at < n; at++) trace += lower[at * n + at]!;
  for (let at = 0; at < n; at++) lower[at * n + at]! += trace / n;
  factorise(lower, n);
  return means.map((mean) => {
    const weights = solve(lower, n, mean);
    return { weights, bias: -weights.reduce((sum, value, at) => sum + value * mean[at]!, 0) / 2 };
  });
}

/** Cholesky's factor, in place of the lower triangle. */
function factorise(matrix: Float64Array, n: number): void {
  for (let column = 0; column < n; column++) {
    for (let row = column; row < n; row++) {
      let sum = matrix[row * n + column]!;
      for (let k = 0; k < column; k++) sum -= matrix[row * n + k]! * matrix[column * n + k]!;
      matrix[row * n + column] = row === column ? Math.sqrt(sum) : sum / matrix[column * n + column]!;
    }
  }
}

function solve(lower: Float64Array, n: number, given: Float64Array): Float64Array {
  const x = Float64Array.from(given);
  for (let row = 0; row < n; row++) {
    let sum = x[row]!;
    for (let k = 0; k < row; k++) sum -= lower[row * n + k]! * x[k]!;
    x[row] = sum / lower[row * n + row]!;
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = x[row]!;
    for (let k = row + 1; k < n; k++) sum -= lower[k * n + row]! * x[k]!;
    x[row] = sum / lower[row * n + row]!;
  }
  return x;
}
