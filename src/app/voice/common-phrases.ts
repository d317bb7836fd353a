import { sentencesOf } from "../../engines/tts/sentences.ts";
import { speakable } from "../../request/speakable/speakable.ts";
import { languages } from "../../shared/language.ts";
import { messageTexts } from "../../shared/messages/catalogue.ts";

let known: ReadonlySet<string> | undefined;

/** Whether a sentence, as it is spoken, is one of our own that has nothing of anybody's in it: of a text without parameters. */
export function isCommonPhrase(sentence: string): boolean {
  known ??= new Set(
    languages.flatMap((language) =>
      messageTexts(language)
        .filter((text) => !text.includes("{"))
        .flatMap((text) => sentencesOf(speakable(text, language))),
    ),
  );
  return known.has(sentence);
}
