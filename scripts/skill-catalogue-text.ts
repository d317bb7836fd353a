import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { anyWord } from "../src/request/skills/library.ts";
import type { Skill } from "../src/request/skills/skill.ts";
import { collectWords, firstWords } from "../src/request/understanding/templates/automaton.ts";
import { keyWords } from "../src/request/understanding/templates/key-words.ts";
import { parseTemplate, type TemplateNode } from "../src/request/understanding/templates/parse-template.ts";
import { rulesOf } from "../src/request/understanding/templates/skill-index.ts";
import { type Language, languages } from "../src/shared/language.ts";

const folder = join(import.meta.dirname, "../src/request/skills");
/** Folders with what skills share. */
const shared = ["saying"];

export type SkillFile = { path: string; skill: Skill };

/** Every skill there is, by id; each file in a folder of an area exports exactly one. */
export async function readSkillFiles(): Promise<SkillFile[]> {
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = areas
    .filter(({ name }) => !shared.includes(name))
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `./${name}/${file}`))
    .filter((path) => !path.endsWith(".test.ts"));
  const files = await Promise.all(
    paths.map(async (path) => {
      const exported = Object.values((await import(join(folder, path))) as Record<string, Skill>);
      const [skill] = exported;
      if (exported.length !== 1 || !skill?.id) throw new Error(`${path} must export one skill and nothing else`);
      return { path, skill };
    }),
  );
  return files.sort((left, right) => (left.skill.id < right.skill.id ? -1 : 1));
}

export function catalogueText(files: readonly SkillFile[]): string {
  const loaders = files.map(({ path, skill }) => `  ${keyOf(skill.id)}: () => import("${path}"),\n`).join("");
  const words = languages.map((language) => `  ${language}: {\n${keysIn(files, language)}  },\n`).join("");
  return formatted(`import type { Language } from "../../shared/language.ts";
import type { Skill } from "./skill.ts";

// Made by \`npm run skills\` from the files of the skills; do not edit.

export const skillFiles: Readonly<Record<string, () => Promise<Readonly<Record<string, Skill>>>>> = {
${loaders}};

/** The words that lead to each skill: a request without any of them is none of its sentences. */
export const keyWordsBySkill: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
${words}};
`);
}

/** What the sentences of each skill are made of, so that nobody has to read them all to know. */
export function wordsText(files: readonly SkillFile[]): string {
  const words = languages.map((language) => `  ${language}: {\n${wordsIn(files, language)}  },\n`).join("");
  return formatted(`import type { Language } from "../../shared/language.ts";

// Made by \`npm run skills\` from the files of the skills; do not edit.

/** The words that a sentence of each skill may begin with, and all others of its sentences. */
export const wordsBySkill: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
${words}};
`);
}

function wordsIn(files: readonly SkillFile[], language: Language): string {
  const quoted = (words: Iterable<string>) => JSON.stringify([...words].sort().join(" "));
  return files
    .map(({ skill }) => {
      const all = new Set<string>();
      const beginnings = new Set<string>();
      for (const sentence of skill.sentences[language]) {
        const tree = parseTemplate(sentence, rulesOf(language));
        collectWords(tree, all);
        for (const word of firstWords(tree) ?? []) beginnings.add(word);
      }
      return `    ${keyOf(skill.id)}: [${quoted(beginnings)}, ${quoted([...all].filter((word) => !beginnings.has(word)))}],\n`;
    })
    .join("");
}

function formatted(text: string): string {
  const biome = join(import.meta.dirname, "../node_modules/@biomejs/biome/bin/biome");
  return execFileSync(process.execPath, [biome, "format", "--stdin-file-path=catalogue.ts"], {
    cwd: join(import.meta.dirname, ".."),
    input: text,
    encoding: "utf8",
  });
}

function keysIn(files: readonly SkillFile[], language: Language): string {
  const sentences = files.map(({ skill }) => ({
    id: skill.id,
    trees: skill.sentences[language].map((sentence) => parseTemplate(sentence, rulesOf(language))),
  }));
  const commonness = countOf(sentences.flatMap(({ trees }) => trees));
  return sentences
    .map(({ id, trees }) => {
      const keys = trees.flatMap((tree) => [...(keyWords(tree, commonness) ?? [anyWord])]);
      return `    ${keyOf(id)}: "${[...new Set(keys)].sort().join(" ")}",\n`;
    })
    .join("");
}

function countOf(trees: readonly TemplateNode[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const tree of trees) {
    const words = new Set<string>();
    collectWords(tree, words);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => (inMostRequests.test(word) ? mostSentences : (counts.get(word) ?? 0));
}

/** Words that lead everywhere: a place that holds one is the last to be taken. */
const inMostRequests =
  /^(a|al|con|cual|cuales|cuanta|cuanto|de|del|el|en|es|esta|estan|hay|la|las|lo|los|me|mi|o|para|por|que|se|si|su|tengo|tiene|un|una|y|an|and|are|as|at|by|do|does|for|from|has|have|how|i|in|is|it|its|many|much|my|of|on|or|that|the|there|this|to|was|we|what|which|who|with)$/;
const mostSentences = 100_000;

function keyOf(id: string): string {
  return /^[a-z]+$/.test(id) ? id : `"${id}"`;
}
