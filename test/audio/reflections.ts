import { randomOf } from "../fixtures/audio/speech-like.ts";

/** What comes back so long after it was played, by so much of its loudness. */
export type Reflection = { delayMs: number; gain: number };

/**
 * How a room gives back what a loudspeaker plays: at once what goes straight to the microphone, then ever weaker what the walls
 * throw back, gone by 60 dB after `decayMs`. All of it together has `gain` times the power of what was played. Pure.
 */
export function reflectionsOf(room: { gain: number; delayMs: number; decayMs: number; seed: number }): Reflection[] {
  const random = randomOf(room.seed);
  const walls = Array.from({ length: 24 }, () => room.delayMs + random() * room.decayMs * 0.5);
  const all = [room.delayMs, ...walls].map((delayMs, index) => {
    const decayed = 10 ** ((-3 * (delayMs - room.delayMs)) / room.decayMs);
    return { delayMs, gain: (index === 0 ? 1 : 0.4 * (random() < 0.5 ? -1 : 1)) * decayed };
  });
  const power = Math.hypot(...all.map(({ gain }) => gain));
  return all.map(({ delayMs, gain }) => ({ delayMs, gain: (gain / power) * room.gain }));
}
