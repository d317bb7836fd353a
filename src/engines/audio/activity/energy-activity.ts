import { type Activity, frameMs, type VoiceActivity } from "../../../ports/audio.ts";
import { rmsDb } from "./level.ts";
import { MinimumStatistics } from "./minimum-statistics.ts";

export type EnergyOptions = {
  /** Decibels over the noise at which somebody begins to speak, and beneath which they no longer do. */
  beginDb: number;
  endDb: number;
  /** Nothing beneath this is speech, however quiet the room. Decibels of full scale. */
  leastDb: number;
  /** So long it must be loud to be a beginning: a click is not. */
  beginMs: number;
  /** So long it stays speech when it is no longer loud: the ends of words are not. */
  hangoverMs: number;
};

export const energyDefaults: EnergyOptions = { beginDb: 7, endDb: 4, leastDb: -58, beginMs: 60, hangoverMs: 60 };

/**
 * Tells speech by its energy: RMS over a noise floor that follows the room by minimum statistics (R. Martin, 2001), with
 * hysteresis between a beginning and an end, and a hangover. Until it has heard half a second it takes the room for what
 * it has heard so far.
 */
export class EnergyActivity implements VoiceActivity {
  readonly #options: EnergyOptions;
  readonly #noise = new MinimumStatistics();
  #speech = false;
  #loudFrames = 0;
  #quietFrames = 0;

  constructor(options: EnergyOptions = energyDefaults) {
    this.#options = options;
  }

  push(frame: Int16Array): Activity {
    const { beginDb, endDb, leastDb, beginMs, hangoverMs } = this.#options;
    const levelDb = rmsDb(frame);
    const overDb = levelDb - this.#noise.push(levelDb);
    const loud = levelDb >= leastDb && overDb >= (this.#speech ? endDb : beginDb);
    this.#loudFrames = loud ? this.#loudFrames + 1 : 0;
    this.#quietFrames = loud ? 0 : this.#quietFrames + 1;
    if (!this.#speech) this.#speech = this.#loudFrames * frameMs >= beginMs;
    else if (this.#quietFrames * frameMs > hangoverMs) this.#speech = false;
    return { speech: this.#speech, probability: logistic(overDb - beginDb), levelDb };
  }

  reset(): void {
    this.#speech = false;
    this.#loudFrames = 0;
    this.#quietFrames = 0;
  }

  /** Where the room's noise lies, in decibels of full scale. */
  get noiseDb(): number {
    return this.#noise.floorDb;
  }
}

/** Even odds where speech would begin. */
function logistic(overDb: number): number {
  return 1 / (1 + Math.exp(-overDb / 2));
}
