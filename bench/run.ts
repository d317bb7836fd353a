import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commitLine, machineLine } from "../scripts/this-machine.ts";
import type { Benchmark, Figure } from "./benchmark.ts";

/** `npm run bench -- NAME`: runs bench/NAME.ts, prints a table and writes bench/results/NAME.json. */
const root = join(import.meta.dirname, "..");
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && !["run.ts", "benchmark.ts"].includes(file))
  .map((file) => file.replace(/\.ts$/, ""));

const [name = ""] = process.argv.slice(2);
const file = join(import.meta.dirname, `${name}.ts`);
if (!names.includes(name) || !existsSync(file)) {
  process.stderr.write(`npm run bench -- ${names.join(" | ")}\n`);
  process.exit(2);
}

const { benchmark } = (await import(file)) as { benchmark: Benchmark };
const figures = await benchmark();
process.stdout.write(table(figures));
mkdirSync(join(root, "bench/results"), { recursive: true });
const result = {
  name,
  date: new Date().toISOString(),
  commit: commitLine(root),
  machine: machineLine(),
  figures: figures.map(judged),
};
writeFileSync(join(root, `bench/results/${name}.json`), `${JSON.stringify(result, undefined, 2)}\n`);

function judged(figure: Figure): Figure & { met?: boolean } {
  return figure.atMost === undefined ? figure : { ...figure, met: figure.value <= figure.atMost };
}

function table(rows: readonly Figure[]): string {
  const width = Math.max(...rows.map((row) => row.name.length));
  const lines = rows.map((row) => {
    const goal =
      row.atMost === undefined
        ? ""
        : `  goal ≤ ${row.atMost} ${row.unit}  ${row.value <= row.atMost ? "met" : "MISSED"}`;
    return `${row.name.padEnd(width)}  ${row.value.toFixed(row.value < 10 ? 2 : 0).padStart(8)} ${row.unit.padEnd(5)}${goal}\n`;
  });
  return lines.join("");
}
