import { hearingRate, unknownPhrase } from "../../../ports/speech.ts";
import type { HeardAll, HeardWord } from "../messages.ts";
import { Audible } from "./audible.ts";
import type { Model, Voice, Vosk } from "./library.ts";

/** One utterance in libvosk. It ends a sentence at each pause; here they are one text. */
export class VoskStream {
  readonly #vosk: Vosk;
  readonly #recogniser: Voice;
  readonly #ended: HeardAll[] = [];
  readonly #audible = new Audible();
  #samples = 0;

  /** Throws Error where libvosk cannot. */
  constructor(vosk: Vosk, model: Model, phrases: readonly string[] | undefined) {
    const recogniser =
      phrases === undefined
        ? vosk.newRecogniser(model, hearingRate)
        : vosk.newHeldRecogniser(
            model,
            hearingRate,
            JSON.stringify([...knownPhrases(vosk, model, phrases), unknownPhrase]),
          );
    if (recogniser === null) throw new Error("libvosk makes no recogniser");
    vosk.setWords(recogniser, 1);
    this.#vosk = vosk;
    this.#recogniser = recogniser;
  }

  /** What is heard so far. */
  hear(samples: Int16Array): string {
    if (samples.length > 0) {
      const ended = this.#vosk.accept(this.#recogniser, this.#audible.apply(samples), samples.length);
      if (ended < 0) throw new Error("libvosk cannot decode this");
      this.#samples += samples.length;
      if (ended > 0) this.#ended.push(resultOf(this.#vosk.result(this.#recogniser)));
    }
    const { partial = "" } = JSON.parse(this.#vosk.partial(this.#recogniser)) as { partial?: string };
    return together([...this.#ended.map(({ text }) => text), partial]);
  }

  finish(): HeardAll {
    // Of no sound at all libvosk makes a result that is none.
    const last = this.#samples === 0 ? [] : [resultOf(this.#vosk.final(this.#recogniser))];
    const parts = [...this.#ended, ...last];
    const words = parts.flatMap((part) => part.words);
    return { text: together(parts.map(({ text }) => text)), words, confidence: confidenceOf(words) };
  }

  free(): void {
    this.#vosk.free(this.#recogniser);
  }
}

/** Of a phrase with a word that the model does not know, libvosk would hear the rest as if it were the phrase. */
function knownPhrases(vosk: Vosk, model: Model, phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => phrase.split(" ").every((word) => vosk.findWord(model, word) >= 0));
}

type Result = { text?: string; result?: { word: string; start: number; end: number; conf: number }[] };

function resultOf(json: string): HeardAll {
  const { text = "", result = [] } = JSON.parse(json) as Result;
  const words = result.map(
    ({ word, start, end, conf }): HeardWord => ({
      text: word,
      startMs: Math.max(0, start * 1000),
      endMs: Math.max(0, end * 1000),
      confidence: Math.min(1, Math.max(0, conf)),
    }),
  );
  return { text, words, confidence: confidenceOf(words) };
}

/** How sure the least sure half of the words is, on the average: one wrong name must show among many sure words. */
function confidenceOf(words: readonly HeardWord[]): number {
  const sure = words.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const least = sure.slice(0, Math.ceil(sure.length / 2));
  return least.length === 0 ? 0 : least.reduce((sum, one) => sum + one, 0) / least.length;
}

function together(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}
