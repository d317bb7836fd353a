import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Word } from "../../ports/words.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { Skill, SlotType, SlotValues } from "../skills/skill.ts";
import { isNegator } from "./around-the-sentence/negation.ts";
import type { Intention, Option } from "./memory.ts";
import { renderSentence } from "./render.ts";
import { isReference, type KnownNames, type SlotContext, type SlotRead } from "./slots/slot-read.ts";
import { slotReader } from "./slots/slot-readers.ts";
import { asDueOrder } from "./templates/due-orders.ts";
import { type Trimmed, trimCourtesy } from "./templates/politeness.ts";
import { inPlainQuestion } from "./templates/question-forms.ts";
import type { SentenceMatch, SkillIndex } from "./templates/skill-index.ts";
import { readTokens, type Token } from "./templates/tokens.ts";
import { inKnownForm, tellsWhatWasDone } from "./templates/verb-forms.ts";
import { widestWord } from "./words/my-words.ts";

/** What a request is read against. */
export type ReadingContext = {
  language: Language;
  index: SkillIndex;
  machine: MachineSnapshot;
  names: KnownNames;
  /** The person's own names for things. */
  words: readonly Word[];
  /** Spoken: a question has no marks. */
  aloud: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  assumeInstalled: boolean;
  /** Something was piped in: only then skills for it are known. */
  hasInput: boolean;
};

/**
 * What a request was read as: something to do, or a question because a name is not clear or a slot is missing.
 * `literals`: how many of its words the sentence knew by itself; `sure` in (0, 1].
 */
export type Reading = { skill: Skill; literals: number; asked: string } & (
  | { kind: "ready"; intention: Intention; sure: number }
  | { kind: "unclear"; question: string; options: Option[] }
  | { kind: "missing"; intention: Intention; slot: string; question: string }
);

/** All readings of a request that fit best, best first: more of its words known, then clearer, then surer. */
export function readRequest(text: string, context: ReadingContext): Reading[] {
  return readWords(readTokens(text, context.language), context);
}

export function readWords(tokens: readonly Token[], context: ReadingContext): Reading[] {
  if (tokens.length > longestRequest) return [];
  const said = withPronounsApart(tokens, context).flatMap((words) => trimCourtesy(words, context.language));
  const exact = said.flatMap((trimmed) => readTrimmed(trimmed, context));
  const formed = exact.length > 0 ? exact : said.flatMap((trimmed) => readInKnownForm(trimmed, context));
  const readings = formed.length > 0 ? formed : said.flatMap((trimmed) => readSaidPlainly(trimmed, context));
  readings.sort((left, right) => right.literals - left.literals || rank(right) - rank(left));
  const best = readings[0];
  return best ? readings.filter((reading) => reading.literals === best.literals) : [];
}

function readTrimmed(trimmed: Trimmed, context: ReadingContext): Reading[] {
  const accepts = (skill: Skill) => (skill.onInput === true) === context.hasInput;
  const matches = context.index.match(trimmed, accepts, (skill, slot) => slotWidth(skill, slot, context.words));
  return matches.flatMap((match) => {
    const [first] = match.trimmed.tokens;
    if (match.skill.changes && context.language === "es" && first && tellsWhatWasDone(first)) return [];
    return readMatch(match, context) ?? [];
  });
}

function readInKnownForm(trimmed: Trimmed, context: ReadingContext): Reading[] {
  if (context.language !== "es") return [];
  return inKnownForm(trimmed, context.index.begins).flatMap((tokens) =>
    withPronounsApart(tokens, context).flatMap((words) => readTrimmed({ ...trimmed, tokens: words }, context)),
  );
}

/** A question in a mood of its own, which changes nothing; or what is said to be due. */
function readSaidPlainly(trimmed: Trimmed, context: ReadingContext): Reading[] {
  const { language } = context;
  const asked = inPlainQuestion(trimmed, language)
    .flatMap((tokens) => trimCourtesy(tokens, language))
    .flatMap((plain) => readTrimmed({ ...plain, dropped: plain.dropped + trimmed.dropped, opened: true }, context));
  const due = asked.length > 0 ? undefined : asDueOrder(trimmed, language);
  if (due === undefined) return asked;
  const ordered = { tokens: due, dropped: trimmed.dropped, opened: false };
  const exact = readTrimmed(ordered, context);
  // "Luis needs a reboot": so people speak of people too.
  return (exact.length > 0 ? exact : readInKnownForm(ordered, context)).filter(
    (reading) => reading.kind !== "ready" || !context.machine.users().includes(reading.intention.slots.service ?? ""),
  );
}

const longestRequest = 60;

/** Something to do before a question, and what is surer first. */
function rank(reading: Reading): number {
  return reading.kind === "ready" ? 1 + reading.sure : reading.kind === "unclear" ? 1 : 0;
}

/** The most tokens that can fill a slot: as its reader says, or a word of the person's own takes. */
function slotWidth(skill: Skill, slot: string, words: readonly Word[]): number {
  const declared = skill.slots[slot] ?? { type: "text" };
  return Math.max(slotReader(declared).width, widestWord(declared.type, words));
}

function readMatch(match: SentenceMatch, context: ReadingContext): Reading | undefined {
  const { skill, captures, trimmed } = match;
  let { literals } = match;
  const slots: Record<string, string> = {};
  let sure = 1;
  let vagueSlot: string | undefined;
  let unclear: { slot: string; read: Extract<SlotRead, { kind: "unclear" }> } | undefined;
  for (const { name, from, to } of captures) {
    const declared = skill.slots[name];
    const words = trimmed.tokens.slice(from, to);
    if (!declared || words.some((token) => isNegator(token, context.language))) return undefined;
    const before = trimmed.tokens.slice(0, from).map((token) => token.folded);
    // "Búscamelo": what is looked for is no "lo".
    if (
      declared.type === "text" &&
      /^(lo|la|los|las)$/.test(words[0]?.text ?? "") &&
      words.length === 1 &&
      !words[0]?.quoted
    )
      return undefined;
    // "El servicio de la…": what was to come was not said.
    if (/^(el|la|los|las)$/.test(words[0]?.text ?? "") && /^(de|del|en|con|para|por)$/.test(before.at(-1) ?? ""))
      return undefined;
    // "An account", "un puerto": one that is still to be named.
    if (isVague(words, declared.type, context.language)) {
      vagueSlot = name;
      continue;
    }
    const after = trimmed.tokens.slice(to).map((token) => token.folded);
    const read = slotReader(declared).read(words, slotContext(context, before, after));
    if (read.kind === "none") return undefined;
    if (read.kind === "unclear") unclear = { slot: name, read };
    else {
      slots[name] = read.value;
      sure *= read.sure;
      // "Its log": the word is known as well as one of the sentence's own.
      if (isReference(words)) literals += words.length;
    }
  }
  const base = { skill, literals, asked: trimmed.tokens.map((token) => token.text).join(" ") };
  if (unclear) {
    const { slot, read } = unclear;
    const options = read.choices.map((value) =>
      option({ skill: skill.id, slots: { ...slots, [slot]: value } }, skill, context),
    );
    return { ...base, kind: "unclear", question: read.question, options };
  }
  return vagueSlot === undefined
    ? complete(skill, slots, sure, base, context.language)
    : missing({ skill: skill.id, slots }, skill, vagueSlot, base, context.language);
}

function isVague(words: readonly Token[], type: SlotType, language: Language): boolean {
  if (!vague[language].test(words.map((token) => (token.quoted ? "«»" : token.folded)).join(" "))) return false;
  // "Algún proceso" is no port that is still to be named.
  return nouns[type]?.test(words.at(-1)?.folded ?? "") ?? true;
}

const nouns: Partial<Record<SlotType, RegExp>> = {
  service: /^(servicio|service|programa|program|proceso|process)$/,
  user: /^(usuario|usuaria|cuenta|user|account)$/,
  group: /^(grupo|group)$/,
  port: /^(puerto|port)$/,
  package: /^(paquete|package|programa|program)$/,
  container: /^(contenedor|container)$/,
  printer: /^(impresora|printer)$/,
  host: /^(equipo|servidor|maquina|host|server|machine|web|sitio|site|website|pagina|page)$/,
};

const vague: Record<Language, RegExp> = {
  es: /^(un|una|algun|alguna|cierto|cierta|otro|otra) (palabra|texto|archivo|fichero|carpeta|directorio|servicio|usuario|usuaria|cuenta|puerto|paquete|programa|contenedor|impresora|equipo|servidor|maquina|grupo|proceso|pagina|web|sitio|disco|certificado)$/,
  en: /^(a|an|some|another) (word|text|file|folder|directory|service|user|account|port|package|program|container|printer|host|server|machine|group|process|page|website|site|disk|certificate)$/,
};

/** With every slot it needs it is ready; else the first that is missing is asked for. */
export function complete(
  skill: Skill,
  given: SlotValues,
  sure: number,
  base: { skill: Skill; literals: number; asked: string },
  language: Language,
): Reading {
  const slots: Record<string, string> = { ...given };
  for (const [name, { optional, default: value }] of Object.entries(skill.slots)) {
    if (slots[name] !== undefined || optional) continue;
    if (value === undefined) return missing({ skill: skill.id, slots }, skill, name, base, language);
    slots[name] = value;
  }
  return { ...base, kind: "ready", intention: { skill: skill.id, slots }, sure };
}

function missing(
  intention: Intention,
  skill: Skill,
  slot: string,
  base: { skill: Skill; literals: number; asked: string },
  language: Language,
): Reading {
  const question = skill.slots[slot]?.ask?.[language] ?? message(language, "ask_slot");
  return { ...base, kind: "missing", intention, slot, question };
}

export function option(intention: Intention, skill: Skill, { language }: Pick<ReadingContext, "language">): Option {
  return { ...intention, label: renderSentence(skill, intention.slots, language) };
}

export function slotContext(
  context: ReadingContext,
  before: readonly string[],
  after: readonly string[] = [],
): SlotContext {
  const { language, machine, now, names, words, assumeInstalled } = context;
  return { language, machine, now, names, words, assumeInstalled, before, after };
}

/** The request as said and, where a verb carries its pronoun ("reinícialo", "pararlos"), with the two apart. */
function withPronounsApart(tokens: readonly Token[], { language, index }: ReadingContext): (readonly Token[])[] {
  if (language !== "es") return [tokens];
  const at = tokens.findIndex((token) => !token.quoted && verbOf(token.folded, index) !== undefined);
  const token = tokens[at];
  const verb = token && verbOf(token.folded, index);
  if (!token || verb === undefined) return [tokens];
  const pronoun = token.folded.slice(verb.length);
  const apart = [
    ...tokens.slice(0, at),
    { ...token, text: verb, folded: verb },
    { ...token, text: pronoun, folded: pronoun },
    ...tokens.slice(at + 1),
  ];
  return [tokens, apart];
}

function verbOf(word: string, index: SkillIndex): string | undefined {
  const verb = /^(.{3,})(lo|la|los|las)$/.exec(word)?.[1];
  return verb !== undefined && !index.begins(word) && index.begins(verb) ? verb : undefined;
}
