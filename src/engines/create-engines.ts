import type { Confine } from "../ports/confinement.ts";
import type { EngineProgress, Engines } from "../ports/engines.ts";
import type { InstalledModel } from "../ports/models.ts";
import type { Clock } from "../shared/clock.ts";
import { createSileroActivity, sileroEngine } from "./audio/silero/silero-activity.ts";
import { encoderEngine } from "./embed/encoder-engine.ts";
import { createSentenceEncoder } from "./embed/sentence-encoder.ts";
import { crashFiles } from "./host/crash-book.ts";
import type { EngineSettings } from "./host/engine-spec.ts";
import type { House, HousedEngine } from "./host/housed-engine.ts";
import { type LanguageModelChoice, languageModels } from "./llm/language-models.ts";
import { MemoryBudget } from "./memory/budget.ts";
import { type MemoryTaken, nothingTaken, ownMemory } from "./memory/process-memory.ts";
import type { PackageClient } from "./packages/run-npm.ts";
import { pdfEngine } from "./pdf/pdf-engine.ts";
import { createPdfReader } from "./pdf/pdf-reader.ts";
import type { SequenceModelChoice } from "./seq2seq/sequence-engine.ts";
import { sequenceModels } from "./seq2seq/sequence-models.ts";
import { type SpeechOptions, speechEngines } from "./speech-engines.ts";

export type EnginesOptions = {
  /** Where the product keeps engines/NAME. */
  sources: string;
  /** DATA/engines. */
  folder: string;
  /** Where crashes are remembered. */
  crashFolder: string;
  /** The programs of the engines, and all that they import. */
  programs: {
    encoder: string;
    llama: string;
    pdf: string;
    mango: string;
    silero: string;
    reads: readonly string[];
  } & SpeechOptions["programs"];
  /** Where the encoder's files are, role by role; it may have to be unpacked for it. */
  encoderModel(signal: AbortSignal): Promise<{ folder: string; files: Readonly<Record<string, string>> }>;
  /** llama.cpp as it was compiled for this processor, where it was; false: as it comes. */
  nativeLlama: boolean;
  /** Throws NeoError: E_MODEL_NOT_INSTALLED, E_LLM_ADDRESS, E_LLM_KEY. */
  chooseLanguageModel(): Promise<LanguageModelChoice | undefined>;
  /** Throws NeoError: E_MODEL_NOT_INSTALLED. */
  chooseSequenceModel(): Promise<SequenceModelChoice | undefined>;
  /** Undefined where none is installed. */
  chooseVoiceDetector(): Promise<InstalledModel | undefined>;
  speech: Pick<SpeechOptions, "choose" | "score" | "isCommon">;
  budgetBytes: number;
  /** What else counts against the budget, besides engines and this process. */
  besides?: MemoryTaken;
  threads: number;
  settings: EngineSettings;
  bundle: string | undefined;
  client: PackageClient;
  confine: Confine;
  clock: Clock;
  onProgress(progress: EngineProgress): void;
};

/** The engines of one process. None is started, and nothing of theirs is loaded, before it is first called. */
export function createEngines(options: EnginesOptions): Engines {
  const { crashFolder, confine, budgetBytes, programs, threads, besides = nothingTaken } = options;
  const budget = new MemoryBudget({
    limitBytes: budgetBytes,
    own: {
      measured: () => ownMemory.measured() + besides.measured(),
      atMost: () => ownMemory.atMost() + besides.atMost(),
    },
  });
  const house: House = { ...options, budget, crashes: crashFiles(crashFolder), reads: programs.reads };
  const encoder = encoderEngine(house, { program: programs.encoder, threads, model: options.encoderModel });
  const language = languageModels(house, {
    program: programs.llama,
    native: options.nativeLlama,
    choose: options.chooseLanguageModel,
  });
  const sequence = sequenceModels(house, { program: programs.mango, threads, choose: options.chooseSequenceModel });
  const pdf = pdfEngine(house, { program: programs.pdf });
  let detector: HousedEngine | undefined;
  const speech = speechEngines(house, { ...options.speech, programs, threads });
  return {
    sentenceEncoder: createSentenceEncoder(encoder.engine),
    languageModel: language.current,
    sequenceModel: sequence.current,
    pdfText: createPdfReader(pdf.engine),
    speech,
    voiceActivity: async () => {
      const model = await options.chooseVoiceDetector();
      if (model === undefined) return undefined;
      detector ??= sileroEngine(house, { program: programs.silero, model });
      return createSileroActivity(detector.engine);
    },
    budgetBytes,
    health: async () => {
      const dummy = { file: process.execPath, argv: ["node"], environment: {}, reads: [], dataBytes: 0 };
      const { confinement } = await confine(dummy);
      // Settings that name none that is there are the news of languageModel() and sequenceModel().
      const writing = await language.engines().catch(() => []);
      const proposing = await sequence.engines().catch(() => []);
      const voices = await speech.engines().catch(() => []);
      const detecting = detector === undefined ? [] : [detector];
      return [encoder, ...writing, pdf, ...proposing, ...voices, ...detecting].map(({ engine, pack }) => ({
        ...engine.health(),
        installedBytes: pack.bytes(),
        fetchBytes: pack.fetchBytes(),
        confinement,
      }));
    },
    close: async () => {
      const ends = [encoder.engine, pdf.engine, language, sequence, speech, detector?.engine].map((one) =>
        one?.close(),
      );
      await Promise.all(ends);
    },
  };
}
