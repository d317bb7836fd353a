import { createRequire } from "node:module";
import { join } from "node:path";

/** The little of koffi 3.3 that is used; it is not among the product's own packages. */
type Koffi = {
  opaque(name: string): unknown;
  load(file: string): { func(prototype: string): (...words: never[]) => unknown };
};

export type Model = { readonly model: unique symbol };
export type Voice = { readonly voice: unique symbol };

/** libvosk 0.3.39, by its C interface (vosk_api.h). What can fail gives null. */
export type Vosk = {
  newModel(folder: string): Model | null;
  /** Below zero: the model does not know the word. */
  findWord(model: Model, word: string): number;
  newRecogniser(model: Model, rate: number): Voice | null;
  /** Held to the phrases of a JSON list. */
  newHeldRecogniser(model: Model, rate: number, phrases: string): Voice | null;
  setWords(recogniser: Voice, words: 0 | 1): void;
  /** 1: a pause ended a sentence, whose result is to be taken. Below zero: it failed. */
  accept(recogniser: Voice, samples: Int16Array, count: number): number;
  /** These three are JSON. */
  partial(recogniser: Voice): string;
  result(recogniser: Voice): string;
  final(recogniser: Voice): string;
  free(recogniser: Voice): void;
};

export function openVosk(packageFolder: string): Vosk {
  const koffi: Koffi = createRequire(`${packageFolder}/package.json`)("koffi");
  koffi.opaque("VoskModel");
  koffi.opaque("VoskRecognizer");
  const library = koffi.load(join(packageFolder, "node_modules/vosk/lib/linux-x86_64/libvosk.so"));
  const call = <F>(prototype: string): F => library.func(prototype) as F;
  // Only what is wrong.
  call<(level: number) => void>("void vosk_set_log_level(int level)")(-1);
  return {
    newModel: call("VoskModel *vosk_model_new(const char *folder)"),
    findWord: call("int vosk_model_find_word(VoskModel *model, const char *word)"),
    newRecogniser: call("VoskRecognizer *vosk_recognizer_new(VoskModel *model, float rate)"),
    newHeldRecogniser: call(
      "VoskRecognizer *vosk_recognizer_new_grm(VoskModel *model, float rate, const char *phrases)",
    ),
    setWords: call("void vosk_recognizer_set_words(VoskRecognizer *recogniser, int words)"),
    accept: call(
      "int vosk_recognizer_accept_waveform_s(VoskRecognizer *recogniser, const int16_t *samples, int count)",
    ),
    partial: call("const char *vosk_recognizer_partial_result(VoskRecognizer *recogniser)"),
    result: call("const char *vosk_recognizer_result(VoskRecognizer *recogniser)"),
    final: call("const char *vosk_recognizer_final_result(VoskRecognizer *recogniser)"),
    free: call("void vosk_recognizer_free(VoskRecognizer *recogniser)"),
  };
}
