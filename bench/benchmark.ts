/** One measured value. `atMost` is its goal, in the same unit; none where the value is only context. */
export type Figure = { name: string; value: number; unit: "ms" | "MB" | "×" | "count" | "%"; atMost?: number };

/** A file in bench/ exports `benchmark`; it asserts nothing and changes nothing outside a folder of its own. */
export type Benchmark = () => Promise<Figure[]>;

/** The value below which `share` (0…1) of `values` lie, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}
