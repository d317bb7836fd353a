import { setTimeout as sleep } from "node:timers/promises";
import { type AudioSource, frameSamples } from "../../src/ports/audio.ts";
import type { Hearing, Recogniser } from "../../src/ports/speech.ts";

/** Keeps 500 ms, as a microphone does. */
const kept = 8_000;

/** Sounds one after the other, in frames, no faster than `caughtUp` lets them come. */
export function fastSource(sounds: Iterable<Int16Array>, caughtUp: () => Promise<void>): AudioSource {
  return {
    device: "recordings",
    start: async (signal) => {
      let past = new Int16Array(0);
      const frames = async function* () {
        let position = 0;
        for (const sound of sounds) {
          for (let at = 0; at + frameSamples <= sound.length; at += frameSamples) {
            if (signal.aborted) return;
            const samples = sound.slice(at, at + frameSamples);
            const all = new Int16Array(Math.min(kept, past.length) + frameSamples);
            all.set(past.subarray(-Math.min(kept, past.length) || past.length));
            all.set(samples, all.length - frameSamples);
            past = all;
            yield { type: "frame" as const, samples, position };
            position += frameSamples;
            if ((position / frameSamples) % 50 === 0) await caughtUp();
          }
        }
      };
      return {
        [Symbol.asyncIterator]: frames,
        before: (samples) => past.slice(-samples),
        counts: { overruns: 0, lostSamples: 0, losses: 0 },
      };
    },
  };
}

/** A recogniser whose work can be waited for: a recording is faster than any. */
export function keepingUp(inner: Recogniser): Recogniser & { caughtUp(): Promise<void> } {
  let last: Hearing | undefined;
  return {
    name: inner.name,
    capabilities: inner.capabilities,
    prepare: (signal) => inner.prepare(signal),
    close: () => inner.close(),
    open: (options) => {
      last = inner.open(options);
      return last;
    },
    caughtUp: async () => {
      await sleep(0);
      while ((last?.waitingMs ?? 0) > 1_000) await sleep(2);
    },
  };
}
