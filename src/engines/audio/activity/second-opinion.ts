import { type Activity, frameMs, type VoiceActivity } from "../../../ports/audio.ts";

/**
 * Energy first, which costs nothing; what it takes for the beginning of speech is asked of a second judge, and is speech
 * when both say so. Once begun, the judge keeps it going; energy alone only for a moment, since a noise may go on for
 * minutes. A judge that fails has no say until `reset`.
 */
export class SecondOpinion implements VoiceActivity {
  readonly #energy: VoiceActivity;
  readonly #judge: VoiceActivity;
  readonly #failed: (thrown: unknown) => void;
  #speech = false;
  #deaf = false;
  /** Since the judge last heard speech. */
  #doubtMs = 0;

  constructor(energy: VoiceActivity, judge: VoiceActivity, failed: (thrown: unknown) => void = () => {}) {
    this.#energy = energy;
    this.#judge = judge;
    this.#failed = failed;
  }

  async push(frame: Int16Array): Promise<Activity> {
    const first = await this.#energy.push(frame);
    const second = await this.#ask(frame);
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
  }

  /** It hears every frame: what it says of one rests on those before. */
  async #ask(frame: Int16Array): Promise<Activity | undefined> {
    if (this.#deaf) return undefined;
    try {
      return await this.#judge.push(frame);
    } catch (thrown) {
      this.#deaf = true;
      this.#failed(thrown);
      return undefined;
    }
  }
}

const mostDoubtMs = 400;
