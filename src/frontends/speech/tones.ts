import type { SoundPiece } from "../../ports/audio.ts";

/** Soft tones that say what words would be too long for: it listens, it has understood, it gives up. */
export type Tone = "listening" | "heard" | "refused";

export function tone(kind: Tone): SoundPiece[] {
  return notes[kind].map(([hertz, ms]) => ({ samples: note(hertz, ms), sampleRate }));
}

/** As most voices speak: the loudspeaker stays as it is opened. */
const sampleRate = 22_050;
/** −20 dB of full scale: heard, and no more. */
const loudness = 0.1;

const notes: Record<Tone, readonly [hertz: number, ms: number][]> = {
  listening: [
    [660, 70],
    [880, 90],
  ],
  heard: [[880, 60]],
  refused: [
    [440, 80],
    [330, 120],
  ],
};

/** It swells and fades, since an edge is a click. */
function note(hertz: number, ms: number): Int16Array {
  const length = Math.round((sampleRate * ms) / 1_000);
  return Int16Array.from({ length }, (_, at) => {
    const swell = Math.sin((Math.PI * at) / length) ** 2;
    return 32_767 * loudness * swell * Math.sin((2 * Math.PI * hertz * at) / sampleRate);
  });
}
