import type { Language } from "../../shared/language.ts";
import { type MessageKey, message } from "../../shared/messages/catalogue.ts";
import { errorText } from "./error-text.ts";
import type { MemoryMap } from "./services.ts";
import type { Terminal } from "./terminal.ts";

/** What the engineering manual of the first product expects, in megabytes: section 7.1. */
const manual = { idle: 350, load: 2355 };

/** What was measured, beside the manual's table, and what to do about it. */
export function memoryTable(map: MemoryMap, terminal: Pick<Terminal, "paint">, language: Language): string {
  const say = (key: MessageKey, parameters = {}) => message(language, key, parameters);
  const rows: [what: string, measured: string, expected: string][] = [
    [say("memory_idle"), size(map.idleBytes), `~${manual.idle} MB`],
    ...map.engines.map(({ name, needBytes, loadedBytes, problem }): [string, string, string] => {
      const what = say("memory_engine", { engine: name });
      if (loadedBytes !== undefined) return [what, `+ ${size(loadedBytes)}`, ""];
      const why = problem === undefined || problem === "absent" ? say("memory_absent") : errorText(problem, language);
      return [what, `(${size(needBytes)})`, why];
    }),
    [say("memory_loaded"), size(map.loadedBytes), `~${manual.load} MB`],
    [say("memory_budget"), size(map.budgetBytes), ""],
    [say("memory_machine"), size(map.memoryBytes), say("memory_swap", { swap: megabytes(map.swapBytes) })],
  ];
  const heads: [string, string, string] = ["", say("memory_measured"), say("memory_manual")];
  const [first, second] = [0, 1].map((column) => Math.max(...[heads, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [heads, ...rows].map(([what, measured, expected], index) => {
    const line = `${what.padEnd(first ?? 0)}  ${measured.padStart(second ?? 0)}  ${expected}`.trimEnd();
    return index === 0 ? terminal.paint("bold", line) : line;
  });
  const advice = say(`memory_advice_${map.advice.replace("-", "_") as "make" | "enough" | "not_needed"}`);
  return `${lines.join("\n")}\n\n${advice}\n`;
}

function size(bytes: number): string {
  return `${megabytes(bytes)} MB`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
