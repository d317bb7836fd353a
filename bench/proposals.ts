import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostOptions } from "../src/command/machine/known-options.ts";
import { languageModelStage } from "../src/request/understanding/language-model/propose-command.ts";
import { normalise } from "../src/request/understanding/normalise/normalise.ts";
import { createVerifier } from "../src/request/understanding/verification/verify-command.ts";
import type { Language } from "../src/shared/language.ts";
import { keptFolder, realEngines } from "../test/engines/real-engines.ts";
import { keptLanguageModel, smallModel } from "../test/engines/real-language-model.ts";
import { preparedMachine } from "../test/understanding/prepared-machine.ts";
import type { Benchmark } from "./benchmark.ts";

/**
 * What a language model makes of requests that skills know, asked without them: how many of its commands pass the
 * verification, and how many of those are the skill's own command word for word. The model is the tests' smallest, or the one
 * at NEO_BENCH_ENDPOINT.
 */
export const benchmark: Benchmark = async () => {
  const endpoint = process.env.NEO_BENCH_ENDPOINT ?? "";
  const model = endpoint === "" ? smallModel : (process.env.NEO_BENCH_MODEL ?? "auto");
  if (endpoint === "" && typeof (await keptLanguageModel()) === "string") throw new Error("no language model");
  const engines = await realEngines(keptFolder, { llm: { model, endpoint, contextTokens: 1_024 } });
  const verifier = createVerifier({ options: hostOptions() });
  let calls = 0;
  const stage = languageModelStage({
    languageModel: async () => {
      calls += 1;
      return engines.languageModel();
    },
    verifier,
    distribution: () => "Debian GNU/Linux 12 (bookworm)",
    // How likely they are right is what is counted here.
    certainty: async () => 0.5,
  });
  const requests = [...sample("en", 30), ...sample("es", 30)];
  let [proposed, right, asked] = [0, 0, 0];
  try {
    for (const { request: text, command, lang: language } of requests) {
      const normalised = normalise(text, language).text;
      const plan = await stage({ text, normalised, language, machine: preparedMachine }, new AbortController().signal);
      if (plan?.kind === "clarify") asked += 1;
      if (plan?.kind !== "command") continue;
      proposed += 1;
      if (plan.script === command) right += 1;
      if (process.env.NEO_BENCH_VERBOSE === "1") process.stderr.write(`${text} → ${plan.script}  (${command})\n`);
    }
  } finally {
    await engines.close();
  }
  return [
    { name: `requests put to ${model}`, value: calls, unit: "count" },
    { name: "commands that pass the verification", value: proposed, unit: "count" },
    { name: "of these the skill's own", value: right, unit: "count" },
    { name: "asked back", value: asked, unit: "count" },
  ];
};

type Sample = { request: string; command: string; lang: Language };

/** Evenly from the whole file. */
function sample(language: Language, count: number): Sample[] {
  const text = readFileSync(join(import.meta.dirname, `../test/fixtures/skills/${language}.jsonl`), "utf8");
  const all: Sample[] = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const commands = all.filter(({ command }) => typeof command === "string");
  return Array.from({ length: count }, (_, at) => commands[Math.floor((at * commands.length) / count)]!);
}
