import type { TurnEvent } from "../../ports/turn-event.ts";
import type { ErrorCode, ErrorParameters } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { Speaker } from "./speaker.ts";

export type SpokenTurn = {
  /** A turn never throws: whatever happens in it is an event. */
  events: AsyncIterable<TurnEvent>;
  speaker: Pick<Speaker, "say" | "sound" | "speaking">;
  language: Language;
  /** A tone tells that it is at work where the answer is not there soon. */
  tones: boolean;
  show(event: TurnEvent): void;
  /** Something of it is being said. */
  speaks(): void;
  /** What was begun to be said is said to its end, whatever becomes of the turn. */
  signal: AbortSignal;
};

/** Carries a turn out and says aloud what there is to say of it; resolves when the last has been said. */
export async function speakTurn({ events, speaker, language, tones, show, speaks, signal }: SpokenTurn): Promise<void> {
  let saying: Promise<void> = Promise.resolve();
  const waiting = tellThatItTakesTime({ speaker, language, tones, signal });
  try {
    for await (const event of events) {
      show(event);
      if (event.type === "said") {
        const { text, language: spoken, pace } = event;
        waiting.end();
        speaks();
        saying = speaker.say({ text, language: spoken, ...(pace && { pace }) }, signal);
      } else if (event.type === "failed") {
        waiting.end();
        saying = speaker.say(inWords(event, language), signal);
      } else if (event.type === "approval-asked" || event.type === "cancelled") waiting.end();
    }
  } finally {
    waiting.end();
  }
  await saying;
}

/** A failure as it is told. */
export function inWords(
  { code, parameters }: { code: ErrorCode; parameters: ErrorParameters },
  language: Language,
): { text: string; language: Language } {
  return { text: message(language, code, parameters), language };
}

/**
 * Who has asked and hears nothing asks again. A short tone says that it was understood, and some time later a word that it takes a moment:
 * neither is an answer, and a word any earlier would only stand in the way of one.
 */
function tellThatItTakesTime({
  speaker,
  language,
  tones,
  signal,
}: Pick<SpokenTurn, "speaker" | "language" | "tones" | "signal">): { end(): void } {
  const tell = (afterMs: number, how: () => void): NodeJS.Timeout =>
    setTimeout(() => {
      if (!speaker.speaking) how();
    }, afterMs);
  const timers = [
    ...(tones ? [tell(toneAfterMs, () => void speaker.sound("heard", signal))] : []),
    tell(wordAfterMs, () => void speaker.say({ text: message(language, "voice_one_moment"), language }, signal)),
  ];
  return {
    end: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

const toneAfterMs = 500;
const wordAfterMs = 2_500;
