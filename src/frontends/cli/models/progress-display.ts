import type { PullProgress } from "../../../ports/models.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Language } from "../../../shared/language.ts";
import type { Terminal } from "../terminal.ts";
import { type Pace, percentOf, progressBar, progressLine } from "./progress-text.ts";

/**
 * Shows how far a long work is, on the error stream: on a terminal one line that is written over, elsewhere a plain
 * line each tenth of the way, a second apart at least.
 */
export class ProgressDisplay {
  readonly #stream: NodeJS.WriteStream;
  readonly #language: Language;
  readonly #clock: Clock;
  readonly #live: boolean;
  #meter = new PaceMeter();
  #what = "";
  #shownAt = 0;
  #tenth = -1;
  #open = false;

  constructor({ stderr }: Terminal, options: { language: Language; clock: Clock; dumb: boolean }) {
    this.#stream = stderr;
    this.#language = options.language;
    this.#clock = options.clock;
    this.#live = stderr.isTTY === true && !options.dumb;
  }

  show(progress: PullProgress): void {
    const what = `${progress.stage} ${progress.model}`;
    const now = this.#clock.now();
    if (what !== this.#what) {
      this.end();
      this.#what = what;
      this.#meter = new PaceMeter();
      this.#tenth = -1;
      // What is done before one could read it is not told.
      this.#shownAt = now;
    }
    const pace = this.#meter.measure(progress, now);
    if (this.#live) this.#rewrite(progress, pace, now);
    else this.#append(progress, now);
  }

  /** Leaves the line as it is and goes to the next. */
  end(): void {
    if (this.#open) this.#stream.write("\n");
    this.#open = false;
    this.#what = "";
  }

  #rewrite(progress: PullProgress, pace: Pace | undefined, now: number): void {
    if (now - this.#shownAt < betweenMs && !(this.#open && progress.bytes >= progress.total)) return;
    this.#shownAt = now;
    this.#open = true;
    const columns = Math.max(20, this.#stream.columns ?? 80);
    this.#stream.write(`\r${progressBar(progress, { pace, columns, language: this.#language })}\u001b[K`);
  }

  #append(progress: PullProgress, now: number): void {
    const tenth = Math.floor(percentOf(progress) / 10);
    if (tenth <= this.#tenth || now - this.#shownAt < plainBetweenMs) return;
    this.#tenth = tenth;
    this.#shownAt = now;
    this.#stream.write(`${progressLine(progress, this.#language)}\n`);
  }
}

const betweenMs = 100;
const plainBetweenMs = 1_000;
const windowMs = 5_000;

/** The pace of the last seconds: what was there before we came does not count. */
class PaceMeter {
  #seen: { at: number; bytes: number }[] = [];

  measure({ bytes, total }: PullProgress, now: number): Pace | undefined {
    const last = this.#seen.at(-1);
    // After a fresh start of the file there are fewer bytes than before.
    if (last !== undefined && bytes < last.bytes) this.#seen = [];
    if (last === undefined || now - last.at >= betweenMs || this.#seen.length === 0)
      this.#seen.push({ at: now, bytes });
    while (this.#seen.length > 2 && now - (this.#seen[0]?.at ?? now) > windowMs) this.#seen.shift();
    const first = this.#seen[0];
    const took = first === undefined ? 0 : now - first.at;
    if (first === undefined || took < 500 || bytes <= first.bytes || bytes >= total) return undefined;
    const bytesPerSecond = ((bytes - first.bytes) * 1000) / took;
    return { bytesPerSecond, secondsLeft: (total - bytes) / bytesPerSecond };
  }
}
