import { join } from "node:path";
import type { SpeechEngines } from "../ports/engines.ts";
import type { InstalledModel } from "../ports/models.ts";
import type { Recogniser, Synthesiser, Transcript } from "../ports/speech.ts";
import { type Language, languages } from "../shared/language.ts";
import type { House, HousedEngine } from "./host/housed-engine.ts";
import { bothLanguages } from "./stt/both-languages.ts";
import { decodeAtPauses } from "./stt/decode-at-pauses.ts";
import { createEngineRecogniser } from "./stt/engine-recogniser.ts";
import { withFallback } from "./stt/fallback.ts";
import { withSecondTry } from "./stt/second-try.ts";
import { sherpaEngine } from "./stt/sherpa/sherpa-engines.ts";
import { voskEngine } from "./stt/vosk/vosk-engine.ts";
import { whisperEngine } from "./stt/whisper/whisper-engine.ts";
import { createEngineDecoder } from "./stt/whole-decoder.ts";
import { createEngineSynthesiser } from "./tts/engine-synthesiser.ts";
import { createEspeakVoice } from "./tts/espeak/espeak-voice.ts";
import { withFallbackVoice } from "./tts/fallback-voice.ts";
import { withPhraseCache } from "./tts/phrase-cache.ts";
import { piperEngine } from "./tts/piper/piper-engine.ts";

/**
 * Models to be used, the best first; each one after the first is there for when those before it fail. `held`: what hears a few
 * phrases and nothing else.
 */
export type SpeechChoice = Readonly<
  Record<"hear" | "speak" | "held", Readonly<Record<Language, readonly InstalledModel[]>>>
>;

export type SpeechOptions = {
  programs: { vosk: string; sherpa: string; whisper: string; piper: string };
  threads: number;
  /** Throws NeoError: E_MODEL_NOT_INSTALLED. */
  choose(): Promise<SpeechChoice>;
  /** How likely it is that this was said, where two languages are heard at once. */
  score?: ((transcript: Transcript) => number) | undefined;
  /** Sentences of ours that tell nothing of anybody: how they sound may be kept. */
  isCommon(sentence: string): boolean;
};

export type HousedSpeech = SpeechEngines & {
  /** Those that the choice names first. */
  engines(): Promise<readonly HousedEngine[]>;
  close(): Promise<void>;
};

type Housed<T> = { housed: HousedEngine; port: T };

/** The choice is made anew each time: a model may have been fetched meanwhile. */
export function speechEngines(house: House, options: SpeechOptions): HousedSpeech {
  const ears = new Map<string, Housed<Recogniser>>();
  const mouths = new Map<string, Housed<Synthesiser>>();
  const ear = once(ears, (model) => earOf(model, house, options));
  const mouth = once(mouths, (model) => mouthOf(model, house, options));
  const espeak = createEspeakVoice(house);
  const hearer = (models: readonly InstalledModel[]): Recogniser | undefined => {
    const [first, ...rest] = models.map((model) => ear(model).port);
    return first === undefined || rest.length === 0 ? first : withFallback([first, ...rest]);
  };
  return {
    recogniser: async (wanted) => {
      const { hear } = await options.choose();
      const [one, other] = wanted.map((language) => ({ language, recogniser: hearer(hear[language]) }));
      if (one?.recogniser === undefined || other?.recogniser === undefined) return one?.recogniser ?? other?.recogniser;
      const { es, en } = { [one.language]: one.recogniser, [other.language]: other.recogniser } as Record<
        Language,
        Recogniser
      >;
      return bothLanguages({ es, en }, options.score);
    },
    phraseRecogniser: async (language) => {
      const { held } = await options.choose();
      return hearer(held[language].slice(0, 1));
    },
    voice: async () => {
      const { speak } = await options.choose();
      const own = languages.flatMap((language) => speak[language].map((model) => mouth(model).port));
      const voice = withFallbackVoice([...own, espeak]);
      const folder = join(house.folder, "phrases");
      return withPhraseCache(voice, { folder, mostBytes: cacheBytes, isCommon: options.isCommon });
    },
    engines: async () => {
      const { hear, speak } = await options.choose();
      const first = (models: readonly InstalledModel[], made: (model: InstalledModel) => { housed: HousedEngine }) =>
        models.slice(0, 1).map((model) => made(model).housed);
      return languages.flatMap((language) => [...first(hear[language], ear), ...first(speak[language], mouth)]);
    },
    close: async () => {
      const all = [...ears.values(), ...mouths.values()];
      await Promise.all([espeak.close(), ...all.map(({ housed }) => housed.engine.close())]);
    },
  };
}

const cacheBytes = 32 * 2 ** 20;

function once<T>(known: Map<string, T>, make: (model: InstalledModel) => T): (model: InstalledModel) => T {
  return (model) => {
    const before = known.get(model.id);
    if (before !== undefined) return before;
    const made = make(model);
    known.set(model.id, made);
    return made;
  };
}

/** Longer than this Moonshine and Whisper were not taught to hear. */
const mostSeconds = 28;

function earOf(model: InstalledModel, house: House, { programs, threads }: SpeechOptions): Housed<Recogniser> {
  const heard = languages.filter((language) => model.languages.some((one) => one.startsWith(language)));
  const name = model.id;
  if (model.engine === "vosk") {
    const housed = voskEngine(house, { name, program: programs.vosk, model });
    const capabilities = { streaming: true, grammar: true, languages: heard };
    return { housed, port: createEngineRecogniser({ ...housed, name, capabilities }) };
  }
  const spoken = languages.filter((one) => heard.includes(one) || model.languages.includes("mul"));
  const whole = { name, languages: spoken, mostSamples: mostSeconds * 16_000 };
  if (model.engine === "whisper") {
    const housed = whisperEngine(house, { name, program: programs.whisper, model, threads });
    return { housed, port: decodeAtPauses(createEngineDecoder({ ...housed, ...whole })) };
  }
  const housed = sherpaEngine(house, { name, program: programs.sherpa, model, threads });
  if (model.engine === "sherpa-transducer") {
    const capabilities = { streaming: true, grammar: false, languages: heard };
    return { housed, port: createEngineRecogniser({ ...housed, name, capabilities }) };
  }
  const decoder = createEngineDecoder({ ...housed, ...whole });
  return { housed, port: decodeAtPauses(withSecondTry(decoder)) };
}

function mouthOf(model: InstalledModel, house: House, { programs, threads }: SpeechOptions): Housed<Synthesiser> {
  const name = model.id;
  const housed = piperEngine(house, { name, program: programs.piper, model, threads });
  const language = model.languages.some((one) => one.startsWith("es")) ? "es" : "en";
  return { housed, port: createEngineSynthesiser({ ...housed, name, language }) };
}
