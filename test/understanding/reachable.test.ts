import { expect, test } from "vitest";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import type { Skill } from "../../src/request/skills/skill.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { parseTemplate } from "../../src/request/understanding/templates/parse-template.ts";
import { rulesOf } from "../../src/request/understanding/templates/skill-index.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { preparedMachine } from "./prepared-machine.ts";
import { sampleSentence, seededRandom } from "./sample-sentences.ts";

const library = createSkillLibrary();
const skills = await library.loadAll();

const understanding = createUnderstanding({ library, language: "es", knownProgram });
const perTemplate = process.env.NEO_TEST_FULL === "1" ? 40 : 4;

const examples: Record<string, string> = {
  service: "nginx",
  path: "/var/log/syslog",
  host: "192.168.1.1",
  user: "luis",
  port: "8080",
  package: "htop",
  size: "2 GB",
  number: "10",
  pattern: "*.log",
  program: "java",
  text: "timeout",
  device: "/dev/sdb1",
  interface: "eth0",
  container: "web",
  group: "www-data",
};

function fill(skill: Skill, slot: string, language: Language): string {
  const declared = skill.slots[slot]!;
  if (declared.type === "user" && declared.exists === false) return "pedro";
  if (declared.type === "choice") return Object.values(declared.choices!)[0]!.at(language === "es" ? 0 : -1)!;
  if (declared.type === "duration") return language === "es" ? "3 horas" : "3 hours";
  if (declared.type === "date") return language === "es" ? "ayer" : "yesterday";
  return examples[declared.type]!;
}

/** "tira nginx" is an order and a question in one; what is typed as a command stays the person's own. */
function isFound(skill: Skill, sentence: string, language: Language): boolean {
  const { plan, memory } = understanding.fromWords(sentence, {
    machine: preparedMachine,
    memory: emptyMemory,
    language,
    now: new Date(2026, 10, 22, 12, 0).getTime(),
    hasInput: skill.onInput === true,
  });
  if (plan.kind === "command") return plan.skill === skill.id || plan.source === "user";
  if (memory.pending?.kind === "slot") return memory.pending.intention.skill === skill.id;
  return sentence.startsWith("tira ") && memory.pending?.kind === "choice";
}

test.each(languages)("every sentence in %s leads to its own skill", (language) => {
  const random = seededRandom(20_261_122);
  const lost: string[] = [];
  let tried = 0;
  for (const skill of skills) {
    for (const template of skill.sentences[language]) {
      const node = parseTemplate(template, rulesOf(language));
      for (let round = 0; round < perTemplate; round++) {
        const pick = (options: number) => Math.floor(random() * options);
        const sentence = sampleSentence(node, pick, (slot) => fill(skill, slot, language));
        expect(sentence, `${skill.id}: ${template}`).not.toBe("");
        tried += 1;
        if (!isFound(skill, sentence, language)) lost.push(`${skill.id}: ${sentence}`);
      }
    }
  }
  expect(lost.length / tried, lost.join("\n")).toBeLessThanOrEqual(0.005);
});

test("every skill has at least eight sentences in each language, and its own id", () => {
  expect(new Set(skills.map((skill) => skill.id)).size).toBe(skills.length);
  for (const skill of skills) {
    for (const language of languages) expect(skill.sentences[language].length, skill.id).toBeGreaterThanOrEqual(8);
  }
});
