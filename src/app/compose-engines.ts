import { totalmem } from "node:os";
import { resolve } from "node:path";
import { confineProgram } from "../command/sandbox/confine-program.ts";
import { probeSandbox } from "../command/sandbox/probe-sandbox.ts";
import { createEngines } from "../engines/create-engines.ts";
import { defaultBudget } from "../engines/memory/budget.ts";
import type { MemoryTaken } from "../engines/memory/process-memory.ts";
import { bundledModel } from "../models/bundled-model.ts";
import { ModelFinder } from "../models/installed-models.ts";
import type { EngineProgress, Engines } from "../ports/engines.ts";
import { commonShare } from "../request/understanding/language.ts";
import { systemClock } from "../shared/clock.ts";
import type { Config } from "./config/defaults.ts";
import type { Environment } from "./environment.ts";
import { helperPrograms } from "./helper-programs.ts";
import { inProduct, isSource } from "./in-product.ts";
import { languageModelChooser } from "./language-model-chooser.ts";
import { sequenceModelChooser } from "./sequence-model-chooser.ts";
import { isCommonPhrase } from "./voice/common-phrases.ts";
import { speechChooser } from "./voice/speech-chooser.ts";

/** The engines of this process, sealed as well as this machine can. Nothing is started yet. */
export async function composeEngines(options: {
  environment: Environment;
  settings: Pick<Config, "engines" | "models" | "llm" | "mango" | "speech">;
  onProgress(progress: EngineProgress): void;
  nativeLlama?: boolean;
  /** What else counts against the budget, besides engines and this process. */
  besides?: MemoryTaken;
}): Promise<Engines> {
  const { environment, onProgress, nativeLlama = true } = options;
  const { engines: settings, models, llm, mango, speech } = options.settings;
  const { dataFolder, uid, variables } = environment;
  const capability = await probeSandbox({ cacheFolder: dataFolder, uid, gid: process.getgid?.() ?? -1 });
  const own = resolve(dataFolder, models.folder);
  const model = bundledModel({ source: inProduct("models/sentence-encoder"), target: own });
  const installed = new ModelFinder({ own, shared: models.shared.filter((folder) => folder !== own) });
  const budgetBytes = settings.memoryMb === 0 ? defaultBudget(machineMemory()) : settings.memoryMb * 2 ** 20;
  return createEngines({
    sources: inProduct("engines"),
    folder: `${dataFolder}/engines`,
    crashFolder: `${dataFolder}/crashes`,
    programs: enginePrograms(),
    encoderModel: (signal) => model.place(signal),
    chooseLanguageModel: languageModelChooser({
      settings: llm,
      models: installed,
      budgetBytes,
      variables,
    }),
    chooseSequenceModel: sequenceModelChooser({
      settings: mango,
      models: installed,
      bundled: { source: inProduct("models/mango-mini"), target: own },
    }),
    chooseVoiceDetector: () => installed.locate("silero-vad-v5"),
    speech: {
      choose: speechChooser({ settings: speech, models: installed, budgetBytes }),
      // Some engines are sure of whatever they hear: words that make sense in the language count as much.
      score: ({ text, language, confidence }) => (confidence + commonShare(text, language)) / 2,
      isCommon: isCommonPhrase,
    },
    budgetBytes,
    nativeLlama,
    threads: settings.threads,
    settings: { idleMs: settings.idleMs, callTimeoutMs: 60_000, cancelGraceMs: 2_000 },
    bundle: settings.bundle === "" ? undefined : settings.bundle,
    client: helperPrograms(variables),
    confine: confineProgram({ capability, uid }),
    clock: systemClock,
    onProgress,
    ...(options.besides === undefined ? {} : { besides: options.besides }),
  });
}

/** What there is: of the machine, or of the container it is. */
export function machineMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

function enginePrograms(): Parameters<typeof createEngines>[0]["programs"] {
  const reads = ["package.json", ...(isSource ? ["src/engines", "src/shared", "src/ports"] : ["dist"])];
  const program = (source: string, bundled: string): string => inProduct(isSource ? source : `dist/${bundled}`);
  return {
    encoder: program("src/engines/embed/program.ts", "encoder-program.js"),
    llama: program("src/engines/llm/llama/program.ts", "llama-program.js"),
    pdf: program("src/engines/pdf/program.ts", "pdf-program.js"),
    silero: program("src/engines/audio/silero/program.ts", "silero-program.js"),
    mango: program("src/engines/seq2seq/program.ts", "mango-program.js"),
    vosk: program("src/engines/stt/vosk/program.ts", "vosk-program.js"),
    whisper: program("src/engines/stt/whisper/program.ts", "whisper-program.js"),
    sherpa: program("src/engines/stt/sherpa/program.ts", "sherpa-program.js"),
    piper: program("src/engines/tts/piper/program.ts", "piper-program.js"),
    reads: reads.map(inProduct),
  };
}
