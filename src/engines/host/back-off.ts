/** Times of an engine's last crashes, oldest first. */
export type Crashes = readonly number[];

export type Verdict = { kind: "start" } | { kind: "wait"; ms: number } | { kind: "off"; until: number };

/** So many crashes within `windowMs` switch an engine off, until the first of them is as long ago. */
export const crashesUntilOff = 5;
const windowMs = 10 * 60_000;
const firstPauseMs = 100;

/** Whether an engine may be started now: after each crash later, after too many not for a while. Pure. */
export function afterCrashes(crashes: Crashes, now: number): Verdict {
  const recent = recentCrashes(crashes, now);
  const [oldest] = recent.slice(-crashesUntilOff);
  const newest = recent.at(-1);
  if (oldest === undefined || newest === undefined) return { kind: "start" };
  if (recent.length >= crashesUntilOff) return { kind: "off", until: oldest + windowMs };
  const ms = newest + firstPauseMs * 2 ** (recent.length - 1) - now;
  return ms > 0 ? { kind: "wait", ms } : { kind: "start" };
}

/** Those that still count. A clock that was set back makes none of them newer than now. */
export function recentCrashes(crashes: Crashes, now: number): number[] {
  return crashes.filter((at) => at <= now && at > now - windowMs).slice(-crashesUntilOff);
}
