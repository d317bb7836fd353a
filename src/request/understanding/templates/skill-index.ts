import type { Language } from "../../../shared/language.ts";
import type { SkillWords } from "../../skills/library.ts";
import type { Skill } from "../../skills/skill.ts";
import {
  type Automaton,
  type Capture,
  collectWords,
  compileTemplate,
  firstWords,
  lastWords,
  matchTokens,
} from "./automaton.ts";
import { keyWords } from "./key-words.ts";
import { parseBeginning, parseTemplate, type Rules, type TemplateNode } from "./parse-template.ts";
import type { Trimmed } from "./politeness.ts";
import { rulesEn } from "./rules-en.ts";
import { rulesEs } from "./rules-es.ts";

/** A sentence of a skill that is exactly these tokens. `literals`: how many of the request's words it knew by itself. */
export type SentenceMatch = { skill: Skill; captures: readonly Capture[]; trimmed: Trimmed; literals: number };

/**
 * All sentences of one language of the skills read so far. Templates are read on first use and compiled when a request
 * begins as they may.
 */
export type SkillIndex = {
  /** `slotWidth`: the most tokens that can fill a slot. */
  match(
    request: Trimmed,
    accepts: (skill: Skill) => boolean,
    slotWidth: (skill: Skill, slot: string) => number,
  ): SentenceMatch[];
  /** Whether some sentence begins with this word. */
  begins(word: string): boolean;
  /** Words that some sentence of a skill knows. */
  vocabulary(): ReadonlyMap<Skill, ReadonlySet<string>>;
  /** All of those words, by their first letter. */
  wordsFrom(letter: string): readonly string[];
  /** The words that a sentence of a skill may begin with. */
  beginnings(skill: Skill): ReadonlySet<string>;
};

type Entry = { skill: Skill; sentence: string; ready?: Ready };
/** `last` and `keys`: words of which a request that is this sentence ends with one, and holds one. */
type Ready = {
  node: TemplateNode;
  last: ReadonlySet<string> | undefined;
  keys: ReadonlySet<string> | undefined;
  /** All of its words, where it has no slot: any other word makes a request another sentence. */
  only: ReadonlySet<string> | undefined;
  automaton?: Automaton;
};

/**
 * Over a list that only grows: skills that join it are indexed when next something is looked up. Once it is `known` what all
 * sentences are made of, only those of skills that a request can be a sentence of are read.
 */
export function createSkillIndex(
  skills: readonly Skill[],
  language: Language,
  known: () => SkillWords | undefined = () => undefined,
): SkillIndex {
  const byFirst = new Map<string, EntryList>();
  const anywhere: EntryList = { entries: [] };
  const indexed = new Set<Skill>();
  let counted = 0;
  let words: ReadonlyMap<Skill, ReadonlySet<string>> | undefined;
  let letters: ReadonlyMap<string, readonly string[]> | undefined;
  const read = (skill: Skill) => {
    indexed.add(skill);
    for (const sentence of skill.sentences[language]) {
      const first = firstWords(parseBeginning(sentence, rulesOf(language)));
      const entry: Entry = { skill, sentence };
      if (!first) push(anywhere, entry);
      else for (const word of first) push(listOf(byFirst, word), entry);
    }
  };
  const catchUp = (request?: Trimmed) => {
    const led = request && known()?.ledToBy(request.tokens.map(({ folded }) => folded));
    if (led === undefined && indexed.size === skills.length) return;
    for (const skill of skills) if (!indexed.has(skill) && led?.has(skill.id) !== false) read(skill);
  };
  const vocabulary = () => {
    if (words === undefined || counted !== skills.length) {
      counted = skills.length;
      letters = undefined;
      const all = known();
      const wordsOfSkill = (skill: Skill) => all?.of(skill.id).all ?? wordsOf(skill, language);
      words = new Map(skills.toSorted(byId).map((skill) => [skill, wordsOfSkill(skill)]));
    }
    return words;
  };
  return {
    match: (request, accepts, slotWidth) => {
      catchUp(request);
      const lists = [byFirst.get(request.tokens[0]?.folded ?? ""), anywhere];
      const matches = lists
        .flatMap((list) => (list ? entriesFor(list, request, language) : []))
        .flatMap((entry) => {
          // "muéstrame" leads only to what reads.
          if (!accepts(entry.skill) || (request.opened && entry.skill.changes)) return [];
          entry.ready ??= readyOf(entry.sentence, language);
          const { node, last, only } = entry.ready;
          if (last && !last.has(request.tokens.at(-1)?.folded ?? "")) return [];
          if (only && !request.tokens.every(({ folded }) => only.has(folded))) return [];
          entry.ready.automaton ??= compileTemplate(node);
          return matchTokens(entry.ready.automaton, request.tokens, (slot) => slotWidth(entry.skill, slot)).map(
            (captures) => ({
              skill: entry.skill,
              captures,
              trimmed: request,
              literals: request.dropped + request.tokens.length - width(captures),
            }),
          );
        });
      return matches.sort((left, right) => byId(left.skill, right.skill));
    },
    begins: (word) => {
      const all = known();
      if (all) return all.begins(word);
      catchUp();
      return byFirst.has(word);
    },
    vocabulary,
    wordsFrom: (letter) => {
      const all = vocabulary();
      letters ??= Map.groupBy(new Set([...all.values()].flatMap((known) => [...known])), (word) => word[0] ?? "");
      return letters.get(letter) ?? [];
    },
    beginnings: (skill) =>
      known()?.of(skill.id).beginnings ??
      new Set(
        skill.sentences[language].flatMap((sentence) => [
          ...(firstWords(parseBeginning(sentence, rulesOf(language))) ?? []),
        ]),
      ),
  };
}

/** What is found must not hang on the order in which skills were read. */
function byId(left: Skill, right: Skill): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/** Sentences that may begin alike. `keyed`, made when first a request begins so: by the words of which each needs one. */
type EntryList = {
  entries: Entry[];
  keyed?: { byKey: ReadonlyMap<string, readonly Entry[]>; keyless: readonly Entry[] };
};

function listOf(lists: Map<string, EntryList>, word: string): EntryList {
  const list = lists.get(word) ?? { entries: [] };
  lists.set(word, list);
  return list;
}

function push(list: EntryList, entry: Entry): void {
  list.entries.push(entry);
  delete list.keyed;
}

/** Those of which a request holds a key word, and those that have none. */
function entriesFor(list: EntryList, request: Trimmed, language: Language): Entry[] {
  list.keyed ??= keyedBy(list.entries, language);
  const { byKey, keyless } = list.keyed;
  const found = new Set(keyless);
  for (const { folded } of request.tokens) for (const entry of byKey.get(folded) ?? []) found.add(entry);
  return [...found];
}

function keyedBy(entries: readonly Entry[], language: Language): NonNullable<EntryList["keyed"]> {
  const byKey = new Map<string, Entry[]>();
  const keyless: Entry[] = [];
  for (const entry of entries) {
    entry.ready ??= readyOf(entry.sentence, language);
    if (entry.ready.keys === undefined) keyless.push(entry);
    for (const key of entry.ready.keys ?? []) {
      const keyed = byKey.get(key);
      if (keyed) keyed.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return { byKey, keyless };
}

function readyOf(sentence: string, language: Language): Ready {
  const node = parseTemplate(sentence, rulesOf(language));
  // The fewer words a place can hold, the more they tell.
  return { node, last: lastWords(node), keys: keyWords(node, () => 1), only: wordsAlone(node) };
}

function wordsAlone(node: TemplateNode): ReadonlySet<string> | undefined {
  if (hasSlot(node)) return undefined;
  const words = new Set<string>();
  collectWords(node, words);
  return words;
}

function hasSlot(node: TemplateNode): boolean {
  if (node.kind === "sequence") return node.items.some(hasSlot);
  return node.kind === "choice" ? node.options.some(hasSlot) : node.kind === "slot";
}

export function rulesOf(language: Language): Rules {
  return language === "es" ? rulesEs : rulesEn;
}

function width(captures: readonly Capture[]): number {
  return captures.reduce((sum, capture) => sum + capture.to - capture.from, 0);
}

// A skill's words stay what they are, and finding them takes a walk through all of its sentences.
const knownWords = new WeakMap<Skill, Map<Language, ReadonlySet<string>>>();

function wordsOf(skill: Skill, language: Language): ReadonlySet<string> {
  const byLanguage = knownWords.get(skill) ?? new Map<Language, ReadonlySet<string>>();
  knownWords.set(skill, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const words = new Set<string>();
  for (const sentence of skill.sentences[language]) collectWords(parseTemplate(sentence, rulesOf(language)), words);
  byLanguage.set(language, words);
  return words;
}
