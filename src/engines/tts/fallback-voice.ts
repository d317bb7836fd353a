import type { SoundPiece, SpeakOptions, Synthesiser } from "../../ports/speech.ts";
import type { Language } from "../../shared/language.ts";

/** The first voice that can speak the language; one that fails before its first sound leaves the text to the next. */
export function withFallbackVoice(voices: readonly Synthesiser[]): Synthesiser {
  return {
    name: voices.map(({ name }) => name).join(" | "),
    languages: [...new Set(voices.flatMap(({ languages }) => languages))],
    prepare: async (signal, language) => {
      const asked = language === undefined ? voices : speakersOf(voices, language);
      for (const [index, voice] of asked.entries()) {
        try {
          return await voice.prepare(signal, language);
        } catch (thrown) {
          if (signal.aborted || index === asked.length - 1) throw thrown;
        }
      }
    },
    speak: (text, options) => spoken(text, options, speakersOf(voices, options.language)),
    close: async () => {
      await Promise.all(voices.map((voice) => voice.close()));
    },
  };
}

/** Who speaks another language is still better than silence. */
function speakersOf(voices: readonly Synthesiser[], language: Language): readonly Synthesiser[] {
  const speak = (voice: Synthesiser): boolean => voice.languages.includes(language);
  return [...voices.filter(speak), ...voices.filter((voice) => !speak(voice))];
}

async function* spoken(
  text: string,
  options: SpeakOptions,
  voices: readonly Synthesiser[],
): AsyncGenerator<SoundPiece> {
  for (const [index, voice] of voices.entries()) {
    let heard = false;
    try {
      for await (const piece of voice.speak(text, options)) {
        heard = true;
        yield piece;
      }
      return;
    } catch (thrown) {
      // Beginning again in another voice would say twice what was heard.
      if (heard || options.signal.aborted || index === voices.length - 1) throw thrown;
    }
  }
}
