import { frameMs } from "../../ports/audio.ts";

export type Health = "well" | "silent" | "clipped";

/**
 * Whether a microphone gives something to hear: a muted or unplugged one gives the same value for ever, one that is turned
 * up too far runs into the ends of the scale. Tells each change once.
 */
export class HearingHealth {
  #health: Health = "well";
  #flatMs = 0;
  #clippedFrames: boolean[] = [];

  /** How it is from this frame on, where that is new. */
  push(frame: Int16Array): Health | undefined {
    this.#flatMs = isFlat(frame) ? this.#flatMs + frameMs : 0;
    this.#clippedFrames.push(isClipped(frame));
    if (this.#clippedFrames.length > clippedWindow) this.#clippedFrames.shift();
    const clipped = this.#clippedFrames.filter(Boolean).length;
    const health = this.#flatMs >= silentMs ? "silent" : clipped >= clippedShare * clippedWindow ? "clipped" : "well";
    if (health === this.#health) return undefined;
    this.#health = health;
    return health;
  }
}

/** A converter that is at work is never as still as this: its last bit at least moves. */
function isFlat(frame: Int16Array): boolean {
  const [first = 0] = frame;
  return frame.every((sample) => Math.abs(sample - first) <= 1);
}

/** Voices reach full scale in single samples; a twentieth of a frame there is cut off. */
function isClipped(frame: Int16Array): boolean {
  let full = 0;
  for (const sample of frame) if (Math.abs(sample) >= 32_700) full += 1;
  return full >= frame.length / 20;
}

const silentMs = 3_000;
const clippedWindow = 100;
const clippedShare = 0.25;
