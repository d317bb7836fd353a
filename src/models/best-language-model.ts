import type { InstalledModel } from "../ports/models.ts";
import type { ModelRow } from "./model-row.ts";

/**
 * Of the installed language models the best that the memory holds: by the catalogue's order; one that it does not know
 * counts as good as the best known one that is no larger. Of equals the smaller. Pure.
 */
export function bestLanguageModel(
  installed: readonly InstalledModel[],
  rows: readonly ModelRow[],
  memoryBytes: number,
): InstalledModel | undefined {
  const quality = ({ id, memoryBytes: needs }: InstalledModel): number => {
    const row = rows.find((one) => one.id === id);
    const smaller = rows.filter((one) => one.task === "llm" && one.memoryBytes <= needs);
    return row?.quality ?? Math.max(0, ...smaller.map((one) => one.quality));
  };
  return installed
    .filter(({ task, engine, memoryBytes: needs }) => task === "llm" && engine === "llama-cpp" && needs <= memoryBytes)
    .sort((a, b) => quality(b) - quality(a) || a.memoryBytes - b.memoryBytes)[0];
}
