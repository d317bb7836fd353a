import { setTimeout as sleep } from "node:timers/promises";
import type { AudioSink } from "../../ports/audio.ts";
import type { Synthesiser } from "../../ports/speech.ts";
import type { Language } from "../../shared/language.ts";

/** What must answer at once is kept from being ended for idleness: it is asked to be ready again and again, until the signal. */
export async function keepReady(
  parts: readonly { prepare(signal: AbortSignal): Promise<void> }[],
  everyMs: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await sleep(everyMs, undefined, { signal, ref: false }).catch(() => {});
    if (signal.aborted) return;
    // What fails now is told when it is to work.
    await Promise.allSettled(parts.map((part) => part.prepare(signal)));
  }
}

/** What says the first answer has been used before: the voice, the thread that plays and the device, with a moment of silence. */
export async function tryVoice(
  synthesiser: Synthesiser,
  sink: AudioSink,
  language: Language,
  signal: AbortSignal,
): Promise<void> {
  try {
    await synthesiser.prepare(signal, language);
    for await (const { sampleRate } of synthesiser.speak("a", { language, signal })) {
      await sink.play([{ samples: new Int16Array(sampleRate / 50), sampleRate }], signal);
      return;
    }
  } catch {
    // Said again when it is to speak.
  }
}
