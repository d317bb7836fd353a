import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/ports/plan.ts";
import { assumingInstalled } from "../../src/request/eval/assuming-installed.ts";
import { createSkillLibrary, libraryOf } from "../../src/request/skills/library.ts";
import type { Skill } from "../../src/request/skills/skill.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { message } from "../../src/shared/messages/catalogue.ts";
import { preparedMachine } from "./prepared-machine.ts";
import { alsoRight, fixture } from "./requests.ts";

type Request = { request: string; lang: Language; expect?: string; kind?: string };
type Command = Extract<Plan, { kind: "command" }>;

/** What the words of weight still say of a request whose sentence was taken away. */
export type Recovered = { request: string; wanted: string; command: Command; right: boolean };

/** `missed`: reads that no sentence is any more, of which `recovered` names those that became a command all the same. */
export type LeftOut = { missed: number; recovered: Recovered[] };

/**
 * Takes a share of each skill's sentences away at random and asks all requests of the suites again: how well what nobody
 * foresaw is understood. What is right is what all sentences make of a request; a command for one that must have none,
 * or for an order, is wrong.
 */
export async function leaveOut(share: number, seeds: readonly number[]): Promise<LeftOut> {
  const skills = await createSkillLibrary().loadAll();
  const changing = new Set(skills.flatMap(({ id, changes }) => (changes ? [id] : [])));
  const all = await understandingOf(skills);
  const requests = suites().map((request) => ({ request, wanted: exactly(all(request)) }));
  let missed = 0;
  const recovered: Recovered[] = [];
  for (const seed of seeds) {
    const fewer = await understandingOf(skills.map((skill) => withFewerSentences(skill, share, seed)));
    for (const { request, wanted } of requests) {
      if (wanted === undefined && !isIdle(request)) continue;
      const plan = fewer(request);
      if (exactly(plan)) continue;
      const isRead = wanted?.skill !== undefined && !changing.has(wanted.skill);
      if (isRead) missed += 1;
      if (plan.kind !== "command") continue;
      const same = wanted?.script === plan.script;
      const right = isRead && (same || (alsoRight[wanted.skill ?? ""] ?? []).includes(plan.skill ?? ""));
      recovered.push({ request: request.request, wanted: wanted?.script ?? "nothing", command: plan, right });
    }
  }
  return { missed, recovered };
}

async function understandingOf(skills: readonly Skill[]): Promise<(request: Request) => Plan> {
  const understanding = createUnderstanding({ library: libraryOf(skills), language: "es", knownProgram });
  await understanding.loadSkills();
  const machine = assumingInstalled(preparedMachine);
  const now = new Date(2026, 10, 22, 12, 0).getTime();
  return ({ request, lang }) =>
    understanding.fromWords(request, { machine, memory: emptyMemory, language: lang, now, assumeInstalled: true }).plan;
}

function withFewerSentences(skill: Skill, share: number, seed: number): Skill {
  const some = (sentences: readonly string[]) => sentences.filter((sentence) => lot(sentence, seed) >= share);
  return { ...skill, sentences: { es: some(skill.sentences.es), en: some(skill.sentences.en) } };
}

/** In [0, 1): a sentence's own, so that one that joins changes nothing of what befalls the others. */
function lot(sentence: string, seed: number): number {
  return createHash("sha256").update(`${seed} ${sentence}`).digest().readUInt32BE() / 2 ** 32;
}

/** A command that is not only like a sentence: what is says so, in the language it was heard in. */
function exactly(plan: Plan): Command | undefined {
  if (plan.kind !== "command") return undefined;
  const { script, say, skill } = plan;
  const plain = languages.some((language) => say === message(language, "said_will_run", { script }));
  return skill === undefined || plain ? plan : undefined;
}

function isIdle({ expect, kind }: Request): boolean {
  return kind === "no-command" || ["none", "clarify", "refuse"].includes(expect ?? "");
}

/** Held sets stay so. */
function suites(): Request[] {
  return readdirSync(join(import.meta.dirname, "../fixtures/skills"))
    .filter((name) => name.endsWith(".jsonl") && !/dialogue|-held/.test(name))
    .flatMap((name) => fixture<Request>(name.replace(/\.jsonl$/, "")));
}
