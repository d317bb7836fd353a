import type { SpeechChoice } from "../../engines/speech-engines.ts";
import type { InstalledModel, InstalledModels } from "../../ports/models.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import type { Config } from "../config/defaults.ts";
import { ownBytes } from "../own-memory.ts";

/** Which models the settings mean for hearing and speaking, looked up each time: one may have been fetched, or removed. */
export function speechChooser(options: {
  settings: Config["speech"];
  models: InstalledModels;
  budgetBytes: number;
}): () => Promise<SpeechChoice> {
  const { settings, models, budgetBytes } = options;
  const best = async (task: "stt" | "tts", language: Language): Promise<readonly InstalledModel[]> => {
    const [{ bestForSpeech }, { catalogue }] = await Promise.all([
      import("../../models/best-for-speech.ts"),
      import("../../models/catalogue/catalogue.ts"),
    ]);
    return bestForSpeech(await models.installed(), catalogue, { task, language, memoryBytes: budgetBytes - ownBytes });
  };
  const chosen = async (id: string, task: "stt" | "tts", language: Language): Promise<readonly InstalledModel[]> => {
    if (id === "auto") return best(task, language);
    if (id === "espeak-ng" && task === "tts") return [];
    const model = await models.locate(id);
    if (model === undefined || model.task !== task) throw new NeoError("E_MODEL_NOT_INSTALLED", { id });
    return [model];
  };
  return async () => {
    const [hearEs, hearEn, speakEs, speakEn, installed] = await Promise.all([
      chosen(settings.hearEs, "stt", "es"),
      chosen(settings.hearEn, "stt", "en"),
      chosen(settings.voiceEs, "tts", "es"),
      chosen(settings.voiceEn, "tts", "en"),
      models.installed(),
    ]);
    const held = (hear: readonly InstalledModel[], language: Language) => [
      ...hear.filter(canBeHeld),
      ...installed
        .filter((model) => canBeHeld(model) && model.languages.some((one) => one.startsWith(language)))
        .sort(lighter),
    ];
    return {
      hear: { es: hearEs, en: hearEn },
      held: { es: held(hearEs, "es"), en: held(hearEn, "en") },
      speak: { es: speakEs, en: speakEn },
    };
  };
}

/** To a list of phrases. One that hears everything as well is loaded only once. */
function canBeHeld({ task, engine }: InstalledModel): boolean {
  return task === "stt" && engine === "vosk";
}

function lighter(one: InstalledModel, other: InstalledModel): number {
  return one.memoryBytes - other.memoryBytes;
}
