import { createHash } from "node:crypto";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import type { Skill, SlotDeclaration, SlotType } from "../../src/request/skills/skill.ts";
import { noSkill } from "../../src/request/understanding/meaning/weights.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { parseTemplate } from "../../src/request/understanding/templates/parse-template.ts";
import { rulesOf } from "../../src/request/understanding/templates/skill-index.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { everySkill, fixture, type WantedRequest } from "../../test/understanding/requests.ts";
import { sampleSentence, seededRandom } from "../../test/understanding/sample-sentences.ts";
import { noRequests } from "../talk/no-requests.ts";

/** What leads to a skill, or to none. `from`: the template or the request it stands for, by which it is left out. */
export type Example = {
  text: string;
  skill: string;
  language: Language;
  weight: number;
  kind: "template" | "request" | "nothing";
  from: string;
};

export const skills: readonly Skill[] = (await createSkillLibrary().loadAll())
  .filter(({ onInput }) => !onInput)
  .toSorted((left, right) => (left.id < right.id ? -1 : 1));

/** Requests by writers who saw no sentence, with the skill that they mean: what strangers are like. */
export const strangerSets = ["blind-2-es", "blind-2-en", "blind-3-es", "blind-6"];

/** Those that must lead to nothing; blind-3-none is for the tests alone. */
const idleSets = ["blind-2-none"];

/** Requests of the suites whose skill is the one that the templates make of them. */
const ownSets = ["group-devices", "group-files", "group-network", "group-system", "es", "en", "blind-es", "blind-en"];
const dialogueSets = ["dialogues", "blind-2-dialogues", "blind-3-dialogues", "blind-5-dialogues"];

const idle = new Set(["none", "clarify", "refuse"]);

export async function examplesOf(): Promise<Example[]> {
  const understand = await everySkill();
  const known = new Set(skills.map(({ id }) => id));
  const examples = skills.flatMap((skill) => languages.flatMap((language) => samplesOf(skill, language)));
  const add = (said: string, language: Language, skill: string | undefined): void => {
    if (skill === undefined) examples.push(nothing(said, language));
    else if (known.has(skill)) {
      const { text } = normalise(said, language);
      examples.push({ text, skill, language, weight: requestWeight, kind: "request", from: said });
    }
  };
  for (const { request, lang } of ownSets.flatMap((name) => fixture<WantedRequest>(name))) {
    const { plan } = understand(request, lang);
    if (plan.kind === "command" && plan.skill !== undefined && plan.steps === undefined) add(request, lang, plan.skill);
  }
  for (const { request, lang, expect } of [...strangerSets, ...idleSets].flatMap((name) =>
    fixture<WantedRequest>(name),
  ))
    add(request, lang, idle.has(expect) ? undefined : expect);
  type Dialogue = { lang: Language; turns: { say: string; expect: string }[] };
  for (const { lang, turns } of dialogueSets.flatMap((name) => fixture<Dialogue>(name))) {
    const [first] = turns;
    if (first && !idle.has(first.expect)) add(first.say, lang, first.expect);
  }
  for (const language of languages) {
    for (const line of noRequests(language)) add(line, language, undefined);
  }
  return examples;
}

/** One that somebody really said tells more than one that a template could say. */
const requestWeight = 3;

function nothing(said: string, language: Language): Example {
  return { text: normalise(said, language).text, skill: noSkill, language, weight: 1, kind: "nothing", from: said };
}

const samplesEach = 3;

/** Sentences of each template, the same ones every time. */
function samplesOf(skill: Skill, language: Language): Example[] {
  return skill.sentences[language].flatMap((sentence) => {
    const random = seededRandom(
      createHash("sha256")
        .update(skill.id + sentence)
        .digest()
        .readUInt32BE(),
    );
    const pick = (options: number) => Math.floor(random() * options);
    const node = parseTemplate(sentence, rulesOf(language));
    const texts = Array.from({ length: samplesEach }, () =>
      sampleSentence(node, pick, (slot) => exampleOf(skill.slots[slot], pick)),
    );
    return [...new Set(texts)].map(
      (text): Example => ({ text, skill: skill.id, language, weight: 1, kind: "template", from: sentence }),
    );
  });
}

function exampleOf(slot: SlotDeclaration | undefined, pick: (options: number) => number): string {
  const chosen = Object.values(slot?.choices ?? {}).flat();
  const values = chosen.length > 0 ? chosen : (usual[slot?.type ?? "text"] ?? []);
  return values[pick(values.length)] ?? "x";
}

const usual: Readonly<Partial<Record<SlotType, readonly string[]>>> = {
  service: ["nginx", "postgresql", "ssh"],
  path: ["/var/log", "/etc/hosts", "/srv/web"],
  host: ["web1", "192.168.1.10", "example.com"],
  user: ["ana", "luis"],
  group: ["www-data", "docker"],
  port: ["8080", "443"],
  package: ["htop", "vim"],
  container: ["web", "redis"],
  printer: ["hp-2"],
  interface: ["eth0"],
  device: ["/dev/sdb1"],
  duration: ["3 h", "2 días"],
  size: ["1 GB", "500 MB"],
  date: ["ayer", "hoy"],
  number: ["10", "20"],
  pattern: ["*.log"],
  program: ["bash"],
  text: ["error"],
  url: ["https://example.com"],
  remote: ["ana@web1"],
  address: ["203.0.113.7"],
  "port-protocol": ["8080"],
  place: ["web1:/srv"],
  timezone: ["Europe/Madrid"],
  // One that is written in its own form.
  choice: ["22:00"],
};
