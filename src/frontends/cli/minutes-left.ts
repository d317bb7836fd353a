/** Begun minutes, so that the last one is not shown as none. */
export function minutesLeft({ until }: { until: number }, now: number): number {
  return Math.max(1, Math.ceil((until - now) / 60_000));
}
