import { expect, test } from "vitest";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import type { Skill } from "../../src/request/skills/skill.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { parseTemplate, type TemplateNode } from "../../src/request/understanding/templates/parse-template.ts";
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
  group: "docker",
  container: "web",
  device: "/dev/sdb1",
  printer: "HP-2",
  port: "8080",
  package: "htop",
  size: "2 GB",
  number: "10",
  pattern: "*.log",
  program: "java",
  text: "timeout",
  interface: "eth0",
  url: "https://example.com/status",
  remote: "ana@web1",
  address: "203.0.113.7",
  "port-protocol": "8080",
  place: "web1:/srv",
  timezone: "Madrid",
  secret: "Verano2026",
};

function fill(skill: Skill, slot: string, language: Language): string {
  const declared = skill.slots[slot]!;
  if (declared.type === "user" && declared.exists === false) return "pedro";
  if (declared.folder === true) return "/var/log";
  if (declared.type === "choice" && declared.form && Object.keys(declared.choices!).length === 0)
    return declared.form.test("118") ? "118" : "22:00";
  if (declared.type === "choice") return Object.values(declared.choices!)[0]!.at(language === "es" ? 0 : -1)!;
  if (declared.type === "duration") return language === "es" ? "3 horas" : "3 hours";
  if (declared.type === "date") return language === "es" ? "ayer" : "yesterday";
  return examples[declared.type]!;
}

/** "tira nginx" is an order unless it asks; what is typed as a command stays the person's own; a password is refused. */
function isFound(skill: Skill, sentence: string, language: Language): boolean {
  const { plan, memory } = understanding.fromWords(sentence, {
    machine: preparedMachine,
    memory: emptyMemory,
    language,
    now: new Date(2026, 10, 22, 12, 0).getTime(),
    hasInput: skill.onInput === true,
  });
  if (plan.kind === "command") {
    return plan.skill === skill.id || plan.source === "user" || sentence.startsWith("tira ");
  }
  if (memory.pending?.kind === "slot") return memory.pending.intention.skill === skill.id;
  return plan.kind === "refuse" && Object.values(skill.slots).some(({ type }) => type === "secret");
}

test.each(languages)("every sentence in %s leads to its own skill", { timeout: 120_000 }, (language) => {
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

test("every skill declares every slot that its sentences hold", () => {
  const undeclared = skills.flatMap((skill) =>
    languages.flatMap((language) =>
      skill.sentences[language].flatMap((template) =>
        slotsIn(parseTemplate(template, rulesOf(language)))
          .filter((name) => skill.slots[name] === undefined)
          .map((name) => `${skill.id}: {${name}} in ${template}`),
      ),
    ),
  );
  expect(undeclared).toEqual([]);
});

function slotsIn(node: TemplateNode): string[] {
  if (node.kind === "slot") return [node.name];
  if (node.kind === "word") return [];
  return (node.kind === "sequence" ? node.items : node.options).flatMap(slotsIn);
}
