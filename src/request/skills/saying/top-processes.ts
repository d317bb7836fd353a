import type { Language } from "../../../shared/language.ts";
import { decimals, sayList } from "./figures.ts";
import { columns, lines } from "./lines.ts";

/** The first processes of `ps aux`, with the figure of one column. */
export function sayProcesses(stdout: string, figure: "cpu" | "memory", language: Language): string {
  const rows = lines(stdout)
    .slice(1)
    .map((line) => columns(line, 11));
  const named = rows.slice(0, 3).map(([, pid, cpu = "", memory = "", , , , , , , command = ""]) => {
    const name = programIn(command);
    const percent = decimals(figure === "cpu" ? cpu : memory, language);
    return `${name} (${percent} %, PID ${pid})`;
  });
  return sayList(named, language, 3);
}

/** "/usr/sbin/mariadbd --user=mysql", "php-fpm: pool www", "[kworker/0:1]". */
function programIn(command: string): string {
  const [first = ""] = command.split(/\s/);
  return /^\[/.test(first) ? first : (first.replace(/:$/, "").split("/").at(-1) ?? first);
}

export const processTable = (
  sort: "cpu" | "memory",
  number: string,
): [[string, ...string[]], [string, ...string[]]] => [
  ["ps", "aux", sort === "cpu" ? "--sort=-%cpu" : "--sort=-%mem"],
  ["head", "-n", String(Number(number) + 1)],
];
