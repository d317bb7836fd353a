import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../src/command/policy/assess.ts";
import { builtInPolicy } from "../src/command/policy/policy.ts";
import { loadAllRows } from "../src/command/policy/program-table.ts";
import { loadShellParser } from "../src/command/shell/parse.ts";
import type { Risk } from "../src/ports/assessment.ts";
import { assumingInstalled } from "../src/request/eval/assuming-installed.ts";
import { createSkillLibrary } from "../src/request/skills/library.ts";
import { knownProgram } from "../src/request/understanding/known-program.ts";
import { emptyMemory } from "../src/request/understanding/memory.ts";
import { createUnderstanding } from "../src/request/understanding/understand.ts";
import type { Language } from "../src/shared/language.ts";
import { keptFolder, realEngines, whyNoOnnx } from "../test/engines/real-engines.ts";
import { understandWith } from "../test/understanding/by-meaning.ts";
import { preparedMachine } from "../test/understanding/prepared-machine.ts";
import { alsoRight, fault, fixture, type WantedRequest } from "../test/understanding/requests.ts";
import { type Benchmark, type Figure, percentile } from "./benchmark.ts";

type Request = { request: string; lang: Language; expect?: string };
type Ask = { subject: string; asks: boolean; risk: Risk | "question" };

const fixtures = join(import.meta.dirname, "../test/fixtures/skills");

/**
 * How long every request of the suites takes to be understood with all skills read, and how many of those that mean
 * something are put to the person before anything runs: because they change something, or because they are asked back.
 */
export const benchmark: Benchmark = async () => {
  const library = createSkillLibrary();
  const skills = await library.loadAll();
  await loadAllRows();
  const { parse } = await loadShellParser();
  const understanding = createUnderstanding({ library, language: "es", knownProgram });
  await understanding.loadSkills();
  const machine = assumingInstalled(preparedMachine);
  const now = Date.UTC(2026, 10, 22, 12);
  const understand = ({ request, lang }: Request) =>
    understanding.fromWords(request, { machine, memory: emptyMemory, language: lang, now, assumeInstalled: true }).plan;
  const all = requests(/\.jsonl$/);
  for (const request of all) understand(request);
  const times = all.map((request) => {
    const start = performance.now();
    understand(request);
    return performance.now() - start;
  });
  const idle = new Set(["none", "clarify", "refuse"]);
  const real = requests(/^blind-[23]-(es|en)\.jsonl$/).filter(({ expect = "none" }) => !idle.has(expect));
  const asked = real.flatMap((request): Ask[] => {
    const plan = understand(request);
    const subject = request.expect ?? "";
    if (plan.kind !== "command") return [{ subject, asks: true, risk: "question" }];
    const context = { machine, policy: builtInPolicy, source: plan.source, request: request.request, parse } as const;
    const { risk } = assess(parse(plan.script), { ...context, assumeInstalled: true });
    return [{ subject, asks: risk !== "read", risk }];
  });
  return [
    { name: "skills", value: skills.length, unit: "count" },
    { name: `understanding ${all.length} requests, p50`, value: percentile(times, 0.5), unit: "ms" },
    { name: "understanding, p99", value: percentile(times, 0.99), unit: "ms", atMost: 5 },
    ...(["read", "write", "destructive", "forbidden", "question"] as const).map(
      (risk): Figure => ({
        name: `of 100 real requests: ${risk === "question" ? "asked back" : risk}`,
        value: (100 * asked.filter((one) => one.risk === risk).length) / asked.length,
        unit: "count",
      }),
    ),
    { name: `questions per 100 of ${asked.length} real requests`, value: prompts(asked), unit: "count" },
    {
      name: `questions per 100 of the everyday third (${everyday.size} subjects)`,
      value: prompts(asked.filter(({ subject }) => everyday.has(subject))),
      unit: "count",
      atMost: 15,
    },
    ...(await byMeaning()),
  ];
};

/** Of each set how many are right, and how many become a wrong command, without the encoder and with it. */
async function byMeaning(): Promise<Figure[]> {
  if ((await whyNoOnnx()) !== undefined) return [];
  const engines = await realEngines(keptFolder);
  try {
    const ways = {
      without: await understandWith(undefined),
      with: await understandWith(engines.sentenceEncoder),
    };
    const figures: Figure[] = [];
    const late: number[] = [];
    for (const set of [
      "blind-2-es",
      "blind-2-en",
      "blind-3-es",
      "blind-6",
      "blind-4-held",
      "blind-5-held",
      ...noneSets,
    ]) {
      const requests = fixture<WantedRequest>(set);
      for (const way of ["without", "with"] as const) {
        let [right, wrong] = [0, 0];
        for (const one of requests) {
          const start = performance.now();
          const understood = await ways[way](one.request, one.lang);
          if (way === "with" && set.endsWith("-held")) late.push(performance.now() - start);
          const isRight = fault(understood, one, alsoRight[one.expect]) === undefined;
          if (isRight) right += 1;
          else if (understood.plan.kind === "command") wrong += 1;
        }
        const none = noneSets.includes(set) ? ({ atMost: 0 } as const) : {};
        figures.push(
          { name: `${set}, ${way} meaning: right of ${requests.length}`, value: right, unit: "count" },
          { name: `${set}, ${way} meaning: wrong commands`, value: wrong, unit: "count", ...none },
        );
      }
    }
    const times = [0.5, 0.95].map(
      (share): Figure => ({
        name: `with meaning, held sets, p${share * 100}`,
        value: percentile(late, share),
        unit: "ms",
      }),
    );
    return [...figures, ...times];
  } finally {
    await engines.close();
  }
}

const noneSets = ["blind-2-none", "blind-3-none"];

function requests(names: RegExp): Request[] {
  return readdirSync(fixtures)
    .filter((name) => names.test(name) && !name.includes("dialogue"))
    .flatMap((name) => readFileSync(join(fixtures, name), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Request);
}

function prompts(asked: readonly Ask[]): number {
  return (100 * asked.filter(({ asks }) => asks).length) / asked.length;
}

/** A third of what can be asked for: what somebody who looks after machines wants to know or do most days. */
const everyday: ReadonlySet<string> = new Set(
  `disk-free largest-folders largest-files folder-size mounts block-devices memory swap-usage load top-cpu top-memory processes-by-name port-user
   list-folder find-by-name find-by-size find-by-age show-file first-lines last-lines copy move make-folder search-text count-lines
   unit-journal journal-errors log-follow kernel-messages failed-logins service-status service-restart service-reload running-services failed-units
   who-is-on last-logins user-list user-groups ip-addresses default-route listening-ports connections dns-lookup ping-host http-check port-check
   package-installed package-updates package-search containers container-logs git-status git-log date-time os-version host-name reboot-needed
   printers print-queue`.split(/\s+/),
);
