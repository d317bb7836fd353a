import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commitLine, machineLine } from "../this-machine.ts";
import { corpusFolder } from "./corpus.ts";
import { type RunState, runRecipes } from "./run-recipes.ts";

const states: readonly RunState[] = ["done", "nothing", "usage", "long", "missing", "endless"];

type Counts = Record<RunState, number>;
type Area = { date: string; commit: string; machine: string; counts: Counts };

const record = join(corpusFolder, "run.json");

/** Runs the recipes of the files, prints a line for each whose program did not take its words and a table, and writes run.json. */
export async function runAndRecord(files: readonly string[], print: (line: string) => void): Promise<number> {
  const runs = await runRecipes(files, ({ id, state, command, said = "" }) => {
    if (state === "usage" || state === "long") print(`${id}: ${state}: ${command}: ${said}`);
  });
  const known: Record<string, Area> = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")).areas : {};
  const place = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitLine(join(corpusFolder, "../..")),
    machine: machineLine(),
  };
  for (const area of new Set(runs.map((run) => run.area))) {
    const counts = countsOf(runs.filter((run) => run.area === area));
    known[area] = { ...place, counts };
    print(lineOf(area, counts));
  }
  const areas = Object.fromEntries(Object.entries(known).sort(([one], [other]) => (one < other ? -1 : 1)));
  const total = Object.values(areas).reduce((sum, { counts }) => added(sum, counts), countsOf([]));
  writeFileSync(record, `${JSON.stringify({ total, areas }, undefined, 2)}\n`);
  print(lineOf("all areas", total));
  print(place.machine);
  return runs.filter(({ state }) => state === "usage").length;
}

function countsOf(runs: readonly { state: RunState }[]): Counts {
  return Object.fromEntries(states.map((state) => [state, runs.filter((run) => run.state === state).length])) as Counts;
}

function added(one: Counts, other: Counts): Counts {
  return Object.fromEntries(states.map((state) => [state, one[state] + other[state]])) as Counts;
}

function lineOf(area: string, counts: Counts): string {
  return `${area}: ${states.map((state) => `${counts[state]} ${state}`).join(", ")}`;
}
