import type { InstalledModel, ModelEngine, ModelTask } from "../ports/models.ts";
import type { Language } from "../shared/language.ts";
import type { ModelRow } from "./model-row.ts";

/** What an engine of ours can run. */
const engines: Partial<Record<ModelTask, readonly ModelEngine[]>> = {
  stt: ["vosk", "sherpa-transducer", "moonshine"],
  tts: ["piper"],
};

/**
 * Of the installed models for hearing or speaking a language, the best first: by the catalogue's order, one that it does not
 * know last; of equals the smaller. Pure.
 */
export function bestForSpeech(
  installed: readonly InstalledModel[],
  rows: readonly ModelRow[],
  wanted: { task: "stt" | "tts"; language: Language; memoryBytes: number },
): InstalledModel[] {
  const quality = ({ id }: InstalledModel): number => rows.find((row) => row.id === id)?.quality ?? 0;
  return installed
    .filter(({ task, engine }) => task === wanted.task && engines[wanted.task]?.includes(engine))
    .filter(({ languages }) =>
      languages.some((one) => one === wanted.language || one.startsWith(`${wanted.language}-`)),
    )
    .filter(({ memoryBytes }) => memoryBytes <= wanted.memoryBytes)
    .sort((a, b) => quality(b) - quality(a) || a.memoryBytes - b.memoryBytes);
}
