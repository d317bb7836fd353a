import type { MachinePower, ModelTask } from "../ports/models.ts";
import type { ModelRow } from "./model-row.ts";

/** Advice for one task in one language. */
export type Advice = { row: ModelRow; for: ModelTask; language: string };

/**
 * For each task the best model that this machine can hold beside the others and keep up with. `budgetBytes`: what all
 * engines together may take.
 */
export function suggest(rows: readonly ModelRow[], machine: MachinePower, budgetBytes: number): readonly Advice[] {
  return wishes.flatMap(({ task, language, share }) => {
    const fitting = rows
      .filter((row) => row.task === task && speaks(row, language) && row.memoryBytes <= budgetBytes * share)
      .filter((row) => keepsUp(row, machine))
      .sort((a, b) => b.quality - a.quality || a.memoryBytes - b.memoryBytes);
    return fitting[0] === undefined ? [] : [{ row: fitting[0], for: task, language }];
  });
}

/** The smaller of 2.3 GB and three fifths of the memory. */
export function usualBudget({ memoryBytes }: MachinePower): number {
  return Math.min(2.3e9, memoryBytes * 0.6);
}

/** An answer is written while hearing and speaking wait: together they hold what the engines may take. */
const wishes: readonly { task: ModelTask; language: string; share: number }[] = [
  { task: "llm", language: "es", share: 0.7 },
  { task: "stt", language: "es", share: 0.35 },
  { task: "stt", language: "en", share: 0.35 },
  { task: "tts", language: "es", share: 0.2 },
  { task: "tts", language: "en", share: 0.2 },
  { task: "vad", language: "mul", share: 0.1 },
];

function speaks({ languages }: ModelRow, language: string): boolean {
  return languages.some((one) => one === language || one.startsWith(`${language}-`));
}

function keepsUp({ power }: ModelRow, { vectors, cores }: MachinePower): boolean {
  if (power === "any") return true;
  return vectors !== "none" && (power === "vectors" || cores >= 4);
}
