/** A case with what is known of it by name. */
export type Case<Name extends string> = { known: Readonly<Record<Name, number>>; right: boolean; weight?: number };

/** The candidates of one request: which of them are right, and what is known of each. */
export type Choice<Name extends string> = {
  candidates: readonly { known: Readonly<Record<Name, number>>; right: boolean }[];
  weight?: number;
};

/**
 * Weights under which the right candidate of each choice is the likeliest (a conditional logit), by Adam's steps along the
 * gradient of the log-likelihood, drawn to zero by `ridge`.
 */
export function fitChoices<Name extends string>(
  choices: readonly Choice<Name>[],
  names: readonly Name[],
  ridge: number,
  steps = 400,
): Record<Name, number> {
  const data = choices
    .filter(({ candidates }) => candidates.some(({ right }) => right) && candidates.some(({ right }) => !right))
    .map(({ candidates, weight = 1 }) => ({
      weight,
      rows: candidates.map(({ known }) => names.map((name) => known[name])),
      right: candidates.map(({ right }) => right),
    }));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const spans = standardise(
    data.flatMap(({ rows }) => rows),
    names.length,
  );
  return named(
    names,
    spans,
    descend(names.length, steps, ridge, (weights, gradient) => {
      for (const { rows, right, weight } of data) {
        const sums = rows.map((row) => dot(row, weights));
        const most = Math.max(...sums);
        const parts = sums.map((sum) => Math.exp(sum - most));
        const all = parts.reduce((sum, part) => sum + part, 0);
        const good = parts.reduce((sum, part, at) => sum + (right[at] ? part : 0), 0);
        for (const [at, row] of rows.entries()) {
          const pull = ((right[at] ? parts[at]! / good : 0) - parts[at]! / all) * (weight / total);
          for (let d = 0; d < row.length; d++) gradient[d]! += pull * row[d]!;
        }
      }
    }),
  );
}

/**
 * Logistic regression: weights whose sum, through the logistic function, is the share of cases like it that are right. The
 * ridge draws them to `towards`, where it says anything, else to zero; with `signed` a weight keeps the sign of what it is
 * drawn to.
 */
export function fitCases<Name extends string>(
  cases: readonly Case<Name>[],
  names: readonly Name[],
  ridge: number,
  prior: { towards?: Readonly<Partial<Record<Name, number>>>; signed?: boolean } = {},
  steps = 1500,
): Record<Name, number> {
  const total = cases.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const rows = cases.map(({ known }) => names.map((name) => known[name]));
  const spans = standardise(rows, names.length);
  const aims = names.map((name) => prior.towards?.[name] ?? 0);
  const keepSigns = (weights: Float64Array) => {
    for (const [d, aim] of aims.entries()) if (prior.signed && weights[d]! * aim < 0) weights[d] = 0;
    return weights;
  };
  const found = descend(names.length, steps, ridge, (weights, gradient) => {
    keepSigns(weights);
    for (const [at, row] of rows.entries()) {
      const { right, weight = 1 } = cases[at]!;
      const miss = ((right ? 1 : 0) - logistic(dot(row, weights))) * (weight / total);
      for (let d = 0; d < row.length; d++) gradient[d]! += miss * row[d]!;
    }
    for (const [d, aim] of aims.entries()) gradient[d]! += ridge * aim * spans[d]!;
  });
  return named(names, spans, keepSigns(found));
}

export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function descend(
  count: number,
  steps: number,
  ridge: number,
  add: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(count);
  const [first, second] = [new Float64Array(count), new Float64Array(count)];
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(count);
    add(weights, gradient);
    for (let d = 0; d < count; d++) {
      const slope = gradient[d]! - ridge * weights[d]!;
      first[d] = 0.9 * first[d]! + 0.1 * slope;
      second[d] = 0.99 * second[d]! + 0.01 * slope * slope;
      weights[d]! += (0.05 * (first[d]! / (1 - 0.9 ** step))) / (Math.sqrt(second[d]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

function dot(row: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < row.length; d++) sum += row[d]! * weights[d]!;
  return sum;
}

/** Divides each column by how much it varies, in place, so that the ridge draws all alike; what does not vary stays. */
function standardise(rows: readonly number[][], count: number): number[] {
  const spans = Array.from({ length: count }, (_, d) => {
    const mean = rows.reduce((sum, row) => sum + row[d]!, 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[d]! - mean) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
  for (const row of rows) for (const [d, span] of spans.entries()) row[d]! /= span;
  return spans;
}

function named<Name extends string>(
  names: readonly Name[],
  spans: readonly number[],
  weights: Float64Array,
): Record<Name, number> {
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at]! / spans[at]!).toFixed(3))])) as Record<
    Name,
    number
  >;
}
