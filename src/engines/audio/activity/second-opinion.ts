import { type Activity, frameMs, type VoiceActivity } from "../../../ports/audio.ts";
import { joined } from "../../stt/samples.ts";

export type SecondOpinionOptions = {
  /** The judge failed, and has no say until `reset`. */
  failed?(thrown: unknown): void;
  /** A frame does not wait longer for the judge, who may have to be started first. */
  patienceMs?: number;
};

/**
 * Energy first, which costs nothing; only what it takes for speech is asked of a second judge, with what came just before.
 * It is speech when both say so. Once begun, the judge keeps it going; energy alone only for a moment, since a noise may go
 * on for minutes. A judge that is late or has failed has no say.
 */
export class SecondOpinion implements VoiceActivity {
  readonly #energy: VoiceActivity;
  readonly #judge: VoiceActivity;
  readonly #options: SecondOpinionOptions;
  #before: Int16Array[] = [];
  #speech = false;
  #deaf = false;
  /** Since the judge last heard speech. */
  #doubtMs = 0;
  #asked: Promise<Activity | undefined> | undefined;

  constructor(energy: VoiceActivity, judge: VoiceActivity, options: SecondOpinionOptions = {}) {
    this.#energy = energy;
    this.#judge = judge;
    this.#options = options;
  }

  async push(frame: Int16Array): Promise<Activity> {
    const first = await this.#energy.push(frame);
    this.#before.push(frame);
    if (!first.speech && !this.#speech) {
      if (this.#before.length > beforeFrames) this.#before.shift();
      return first;
    }
    const second = await this.#ask();
    this.#doubtMs = second?.speech === true ? 0 : this.#doubtMs + frameMs;
    if (second === undefined) this.#speech = first.speech;
    else if (this.#speech) this.#speech = second.speech || (first.speech && this.#doubtMs < mostDoubtMs);
    else this.#speech = first.speech && second.speech;
    return { speech: this.#speech, probability: second?.probability ?? first.probability, levelDb: first.levelDb };
  }

  reset(): void {
    this.#energy.reset();
    this.#judge.reset();
    this.#speech = false;
    this.#deaf = false;
    this.#before = [];
  }

  /** About all frames that it has not heard yet. */
  async #ask(): Promise<Activity | undefined> {
    if (this.#deaf) return undefined;
    if (this.#asked === undefined) {
      const frames = joined(this.#before);
      this.#before = [];
      this.#asked = Promise.resolve()
        .then(() => this.#judge.push(frames))
        .catch((thrown) => {
          this.#deaf = true;
          this.#options.failed?.(thrown);
          return undefined;
        })
        .finally(() => {
          this.#asked = undefined;
        });
    }
    return withinTime(this.#asked, this.#options.patienceMs ?? usualPatienceMs);
  }
}

const mostDoubtMs = 400;
/** What a detector wants to have heard before it says anything. */
const beforeFrames = 15;
const usualPatienceMs = 60;

async function withinTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
