import type { Language } from "../../../shared/language.ts";
import { decimals, sayList } from "./figures.ts";
import { columns, lines } from "./lines.ts";

/** The first processes of `ps -eo pid,user,%cpu,%mem,comm`, with the figure of one column. */
export function sayProcesses(stdout: string, figure: "cpu" | "memory", language: Language): string {
  const rows = lines(stdout)
    .slice(1)
    .map((line) => columns(line, 5));
  const named = rows.slice(0, 3).map(([pid, , cpu = "", memory = "", name = ""]) => {
    const percent = decimals(figure === "cpu" ? cpu : memory, language);
    return `${name} (${percent} %, PID ${pid})`;
  });
  return sayList(named, language, 3);
}

export const processTable = (
  sort: "cpu" | "memory",
  number: string,
): [[string, ...string[]], [string, ...string[]]] => [
  ["ps", "-eo", "pid,user,%cpu,%mem,comm", sort === "cpu" ? "--sort=-%cpu" : "--sort=-%mem"],
  ["head", "-n", String(Number(number) + 1)],
];
