import type { PullProgress } from "../../../ports/models.ts";
import { sayBytes } from "../../../request/skills/saying/figures.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";

/** How fast it goes and for how long still; undefined while that cannot be told. */
export type Pace = { bytesPerSecond: number; secondsLeft: number };

/** "Trayendo X: 45 % (221 MB de 491 MB)". */
export function progressLine(progress: PullProgress, language: Language): string {
  return message(language, "progress_line", {
    what: message(language, `progress_${progress.stage}`, { id: visible(progress.model) }),
    percent: percentOf(progress),
    bytes: sayBytes(progress.bytes, language),
    total: sayBytes(progress.total, language),
  });
}

/** The same with a bar, the rate and the time left, as far as they fit into the columns. */
export function progressBar(
  progress: PullProgress,
  { pace, columns, language }: { pace: Pace | undefined; columns: number; language: Language },
): string {
  const line = progressLine(progress, language);
  const rate = pace && message(language, "progress_rate", { rate: sayBytes(pace.bytesPerSecond, language) });
  const left = pace && message(language, "progress_left", { time: sayWait(pace.secondsLeft) });
  const filled = Math.round((barWidth * percentOf(progress)) / 100);
  const bar = `[${"#".repeat(filled)}${"-".repeat(barWidth - filled)}]`;
  const parts = [line, rate, left].filter((part) => part !== undefined);
  // The time left is what one waits for; the bar is the first that can be done without.
  const choices = [`${bar} ${parts.join("  ")}`, parts.join("  "), [line, left].filter(Boolean).join("  "), line];
  return (choices.find((text) => text.length < columns) ?? line).slice(0, Math.max(1, columns - 1));
}

/** "40 s", "3 min 20 s", "1 h 5 min": alike in both languages. */
export function sayWait(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

export function percentOf({ bytes, total }: PullProgress): number {
  return total === 0 ? 100 : Math.min(100, Math.floor((100 * bytes) / total));
}

const barWidth = 20;
