import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import type { SentenceEncoder } from "../../src/ports/engines.ts";
import { assumingInstalled } from "../../src/request/eval/assuming-installed.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { wholeScript } from "../../src/request/understanding/around-the-sentence/steps.ts";
import type { Evidence } from "../../src/request/understanding/certainty/evidence.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding, type Understood } from "../../src/request/understanding/understand.ts";
import type { Language } from "../../src/shared/language.ts";
import { preparedMachine } from "../../test/understanding/prepared-machine.ts";
import { alsoRight, fault, fixture, type WantedRequest } from "../../test/understanding/requests.ts";
import type { Effects } from "../effects/effects.ts";
import { judge } from "../evaluate/answerers.ts";
import { isRight } from "../evaluate/right.ts";
import { setMachine } from "../evaluate/set-machine.ts";
import type { SetRequest } from "../evaluate/sets.ts";
import { now } from "../mango/cases.ts";
import { asksForMore, asksTheSame } from "./altered.ts";

/** What skills alone answered to a request, what is known of that answer, and whether it is right. */
export type Tried = {
  /** A set of strangers, a suite that the sentences were written with, or a suite's request with something said after it. */
  source: "set" | "suite" | "altered";
  id: string;
  request: string;
  script: string;
  /** As sure as whoever heard it was. */
  evidence: Evidence;
  right: boolean;
};

type Ask = (
  request: string,
  language: Language,
  machine: MachineSnapshot,
  at: number,
) => Promise<{ understood: Understood; evidence: Evidence | undefined }>;

export async function skillsAlone(encoder: SentenceEncoder): Promise<Ask> {
  let evidence: Evidence | undefined;
  const understanding = createUnderstanding({
    library: createSkillLibrary(),
    language: "es",
    knownProgram,
    risk: await judge(),
    encoder: async () => encoder,
    certainty: (known) => {
      evidence = known;
      return 1;
    },
  });
  await understanding.loadSkills();
  const { signal } = new AbortController();
  return async (request, language, machine, at) => {
    evidence = undefined;
    const context = { machine, memory: emptyMemory, language, now: at, assumeInstalled: true };
    return { understood: await understanding.understand(request, context, signal), evidence };
  };
}

export async function triedOfSet(requests: readonly SetRequest[], ask: Ask, effects: Effects): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const row of requests) {
    const { understood, evidence } = await ask(row.request, row.language, await setMachine(row.fixture, effects), now);
    const { plan } = understood;
    if (plan.kind !== "command" || evidence === undefined) continue;
    const script = wholeScript(plan);
    const right = await isRight(script, row, effects);
    tried.push({ source: "set", id: row.id, request: row.request, script, evidence, right });
  }
  return tried;
}

/** Of the requests of the skills' own suites one in `share`, as they are and altered. */
export async function triedOfSuites(ask: Ask, share: number): Promise<Tried[]> {
  const at = new Date(2026, 10, 22, 12, 0).getTime();
  const tried: Tried[] = [];
  for (const [index, row] of suites().entries()) {
    if (index % share !== 0) continue;
    const machine = row.expect === undefined ? preparedMachine : assumingInstalled(preparedMachine);
    const { understood, evidence } = await ask(row.request, row.lang, machine, at);
    const { plan } = understood;
    if (plan.kind !== "command" || evidence === undefined) continue;
    const script = wholeScript(plan);
    const right =
      row.expect === undefined
        ? script === row.command
        : fault(understood, { ...row, expect: row.expect }, alsoRight[row.expect]) === undefined;
    tried.push({ source: "suite", id: row.id, request: row.request, script, evidence, right });
    if (!right) continue;
    for (const [same, phrases] of [asksForMore, asksTheSame].entries()) {
      const all = phrases[row.lang];
      const phrase = all[Math.floor(index / share) % all.length] ?? "";
      const request = `${row.request.replace(/[?!.]+$/, "")}${index % 2 === 0 ? "," : ""} ${phrase}`;
      const altered = await ask(request, row.lang, machine, at);
      if (altered.understood.plan.kind !== "command" || altered.evidence === undefined) continue;
      const id = `${row.id}+${all.indexOf(phrase)}`;
      const answer = wholeScript(altered.understood.plan);
      // What answers the rest as well is no case for this.
      if (answer === script)
        tried.push({ source: "altered", id, request, script, evidence: altered.evidence, right: same === 1 });
    }
  }
  return tried;
}

type SuiteRow = Omit<WantedRequest, "expect"> & { expect?: string; command?: string };

function suites(): SuiteRow[] {
  return (
    readdirSync(join(import.meta.dirname, "../../test/fixtures/skills"))
      .filter((name) => name.endsWith(".jsonl") && !/dialogue|-held/.test(name))
      .flatMap((name) => fixture<SuiteRow>(name.replace(/\.jsonl$/, "")))
      // Of the first suites written blind `expect` names a subject ("disk.free") and no skill.
      .filter(({ expect, command }) => (expect === undefined ? command !== undefined : !expect.includes(".")))
  );
}
