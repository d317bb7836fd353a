import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../src/shared/language.ts";
import type { Benchmark, Figure } from "./benchmark.ts";

/**
 * `npm run bench -- voice-configurations`: out of what `talk`, `hearing` and `hearing-commands` have written, each configuration
 * of an ear and a voice with its latency, its wrong words and its right orders side by side, and whether one of each language
 * meets all goals at once. It measures nothing itself; what has not been measured is said to be so.
 */
const goals = { p50: 600, p95: 1_000, wrongWords: 7, wrongOrders: 5 };

export const benchmark: Benchmark = async () => {
  const configurations = configurationsIn(resultOf("talk"));
  const lines = languages.flatMap((language) =>
    configurations.filter((one) => one.startsWith(`${language}:`)).map(lineOf),
  );
  return [
    ...lines.flatMap(({ name, values }) =>
      Object.entries(told).map(([what, told]): Figure => {
        const value = values[what as keyof Values];
        const named = Number.isNaN(value) ? `${name}: ${told} (not measured)` : `${name}: ${told}`;
        return { name: named, value, unit: what.startsWith("p") ? "ms" : "%", atMost: goals[what as keyof Values] };
      }),
    ),
    ...languages.map((language): Figure => {
      const own = lines.filter(({ name }) => name.startsWith(`${language}:`));
      const [best] = own.toSorted((one, other) => missedBy(one) - missedBy(other));
      return {
        name: `${language}: goals missed by the best, ${best?.name ?? "none measured"}`,
        value: best === undefined ? 4 : missedBy(best),
        unit: "count",
        atMost: 0,
      };
    }),
  ];
};

const told: Readonly<Record<keyof typeof goals, string>> = {
  p50: "end of speech → first sound of an answer by a skill, p50",
  p95: "end of speech → first sound of an answer by a skill, p95",
  wrongWords: "words wrong, recordings of people",
  wrongOrders: "orders not right",
};

type Values = Record<keyof typeof goals, number>;
type Line = { name: string; values: Values };

/** NaN where something was not measured: it is no goal met. */
function lineOf(name: string): Line {
  const [language = "", ear = ""] = name.split(":");
  const [talk, people, orders] = [resultOf("talk"), resultOf("hearing"), resultOf("hearing-commands")];
  const right = measured(orders, `${ear} ${language}: the command that the typed words give`);
  return {
    name,
    values: {
      p50: measured(talk, `${name}: end of speech → first sound of the answer, p50, of `),
      p95: measured(talk, `${name}: end of speech → first sound of the answer, p95, of `),
      wrongWords: measured(people, `${ear} ${language}: words wrong, of`),
      wrongOrders: 100 - right,
    },
  };
}

function missedBy({ values }: Line): number {
  return Object.entries(goals).filter(([what, most]) => !(values[what as keyof Values] <= most)).length;
}

function configurationsIn(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(({ name }) => /^(e[sn]:[^:]+:[^:]+): /.exec(name)?.[1] ?? []))];
}

function measured(figures: readonly Figure[], beginning: string): number {
  return figures.find(({ name }) => name.startsWith(beginning))?.value ?? Number.NaN;
}

function resultOf(name: string): Figure[] {
  const file = join(import.meta.dirname, "results", `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { figures: Figure[] }).figures : [];
}
