import type { Language } from "../../../shared/language.ts";
import type { Skill, SlotType } from "../../skills/skill.ts";
import { askWhether, isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import type { Memory } from "../memory.ts";
import { choose, destinations, type Heard, planned } from "../planning.ts";
import { type Reading, readWords } from "../reading.ts";
import { isName, looksLikeName } from "../slots/plain-words.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { isSameKind, nounsIn, spokenNames } from "./nouns.ts";
import { saysSomething } from "./parts-of-talk.ts";
import type { Pointing } from "./pointing-word.ts";
import { pointingWords } from "./pointing-words.ts";
import { topicsOf, topicWords } from "./topics.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

/**
 * "Ahora bloquéalo", "ponla a nombre de maría", "sus logs", "is port 443 open there?": the request with what was talked
 * about said in full, which must then be a sentence. Where two things said together could be meant it is asked.
 */
export function fromPointing(found: Heard, tokens: readonly Token[]): Heard | undefined {
  // "Vale" carries no pronoun.
  if (!saysSomething(found.normalised)) return undefined;
  const readings = readPointing(found, tokens);
  const [first] = readings;
  if (first === undefined) return undefined;
  if (readings.length > 1) return choose(found, "ask_which_is_meant", readings);
  if (first.skill.changes && isQuestion(found.request, found.language)) return askWhether(found, first);
  return planned(found, first);
}

/** What is meant, more than one where that is not clear. What was said last counts before what was said earlier. */
export function readPointing(found: Heard, tokens: readonly Token[]): Ready[] {
  const { memory, language, context } = found;
  if (memory.request === undefined && Object.keys(memory.names).length === 0) return [];
  const all = pointingWords(tokens, language, context.index);
  if (all.length === 0) return [];
  const pointing = all.filter(({ which }) => which === undefined);
  const names = Object.entries(memory.names) as [SlotType, string | undefined][];
  const said = new Set(Object.values(memory.last?.slots ?? {}));
  const isNew = ([, value]: [SlotType, string | undefined]) =>
    memory.last === undefined || (value !== undefined && said.has(value));
  const read = (text: string) =>
    [text, withUser(text)]
      .flatMap((one) => readWords(readTokens(contracted(one), language), context))
      .filter((reading) => reading.kind === "ready")
      // "Cámbiale el dueño a luis" writes no "luis" over a "dueño".
      .filter(
        ({ skill, intention }) =>
          !skill.changes || !Object.keys(intention.slots).some((slot) => skill.slots[slot]?.type === "text"),
      );
  const tiers: (() => Ready[])[] = [
    () =>
      all.flatMap((one) =>
        one.which === undefined ? [] : readNamed(one, ofSeveral(memory, one.which), language, read),
      ),
    () =>
      pointing.flatMap((one) =>
        one.as === "place" ? readNamed(one, placesOf(memory.last?.slots), language, read) : [],
      ),
    () => {
      const named = pointing.flatMap((one) => readNamed(one, names.filter(isNew), language, read));
      // "Pónselo a www-data" after "quién es el dueño": what such a verb does hangs on all that was said.
      const open = tokens.some(({ folded }) => light.test(folded));
      return named.length > 0 && !open
        ? named
        : [...named, ...pointing.flatMap((one) => readTopic(one, found, tokens, read))];
    },
    ...names
      .filter((name) => !isNew(name))
      .map((name) => () => pointing.flatMap((one) => readNamed(one, [name], language, read))),
  ];
  for (const tier of tiers) {
    const ready = distinct(tier());
    if (ready.length > 0) return ready;
  }
  return [];
}

/** Of the orders of one sort that were given last, what the first named, or the one before the last. */
function ofSeveral({ earlier = [], last }: Memory, which: "first" | "other"): Name[] {
  const others = earlier.findIndex(({ intention }) => intention.skill !== last?.skill);
  const run = others < 0 ? earlier : earlier.slice(0, others);
  const meant = run.length < 2 ? undefined : which === "first" ? run.at(-1) : run[1];
  return Object.entries(meant?.names ?? {}) as [SlotType, string | undefined][];
}

const light = /^(pon|ponga|da|de|dale|haz|haga|cambia|cambie|deja|deje|put|give|set|make|change)/;

type Read = (text: string) => Ready[];
type Name = readonly [SlotType, string | undefined];

/** With a name in the place of the word that points: only in a slot for its kind of thing. */
function readNamed(pointing: Pointing, names: readonly Name[], language: Language, read: Read): Ready[] {
  return names.flatMap(([kind, value]) => {
    if (value === undefined || (pointing.kind !== undefined && !isSameKind(kind, pointing.kind))) return [];
    const names = spokenNames(kind, value, language);
    const nouned = pointing.noun === undefined ? names : [value, `the ${pointing.noun} ${value}`];
    const spoken = nouned.flatMap((name) => asSpoken(name, pointing.as, kind, language));
    const ready = framed(pointing, spoken).flatMap(read);
    return ready.filter((reading) => {
      // "Bórralos" is never one thing.
      if (pointing.many && reading.skill.changes) return false;
      return holds(reading, kind, value);
    });
  });
}

function holds({ skill, intention }: Ready, kind: SlotType, value: string): boolean {
  return Object.entries(intention.slots).some(
    ([slot, given]) => given.includes(value) && fits(kind, skill.slots[slot]?.type, skill),
  );
}

/** Whether a thing of this kind can be what a slot of that type names. What is changed is never taken for another kind. */
function fits(kind: SlotType, type: SlotType | undefined, skill: Skill): boolean {
  if (type === undefined) return false;
  if (isSameKind(kind, type) || (kind === "package" && type === "service")) return true;
  return !skill.changes && kind === "service" && /^(package|program)$/.test(type);
}

/** With a stretch of the last request in its place: "which programs eat most of it?" after "how much memory is left". */
function readTopic(
  pointing: Pointing,
  { memory: { request, names }, language, context }: Heard,
  tokens: readonly Token[],
  read: Read,
): Ready[] {
  const own = new Set(tokens.filter((token) => looksLikeName(token, context)).map(({ text }) => text));
  if (pointing.as === "noun") {
    const said = nounsIn(topicWords(request, language), language).map(({ one }) => one);
    return framed(pointing, pointing.many ? topicWords(request, language) : said).flatMap(read);
  }
  if (pointing.as !== "thing") return [];
  // "Ese puerto" is only what was called a port.
  if (
    pointing.kind !== undefined &&
    !nounsIn(topicWords(request, language), language).some(({ kind }) => kind === pointing.kind)
  )
    return [];
  const topics = topicsOf(request, language).filter(({ many }) => many || !pointing.many);
  const ready = framed(
    pointing,
    topics.map(({ words }) => words),
  ).flatMap(read);
  return ready.filter(({ skill, intention }) =>
    Object.entries(intention.slots).every(([slot, value]) => {
      const type = skill.slots[slot]?.type;
      // "Mátalo" after "quién usa el 8080": a port is no process.
      if (skill.changes && type === "number") return own.has(value) || names.number === value;
      if (type === undefined || !(isName(type) || places.has(type))) return true;
      // The words of the last request are no new names.
      return (
        own.has(value) ||
        Object.entries(names).some(([kind, name]) => name === value && isSameKind(kind as SlotType, type))
      );
    }),
  );
}

const places: ReadonlySet<SlotType> = new Set<SlotType>([
  "port",
  "port-protocol",
  "path",
  "device",
  "address",
  "url",
  "interface",
]);

function framed({ frames }: Pointing, phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    frames.map(({ before, after }) => [before, phrase, after].filter((part) => part !== "").join(" ")),
  );
}

function asSpoken(name: string, as: Pointing["as"], kind: SlotType, language: Language): string[] {
  const withEach = (prepositions: string) => prepositions.split(" ").map((one) => `${one} ${name}`);
  if (language === "en") {
    if (as === "owner") return withEach("of for");
    return as === "place" ? [name, ...withEach("in on at to from of")] : [name];
  }
  if (as === "receiver") return withEach("a de en");
  if (as === "owner") return withEach("de");
  if (as === "place") return [...withEach("en a de desde"), name];
  return kind === "user" || kind === "host" ? [name, ...withEach("a")] : [name];
}

/** "Give it to marta": who gets something is somebody. */
function withUser(text: string): string {
  return text.replace(/\b(to|a) ([a-z][\w-]*)$/i, (_, link: string, name: string) =>
    link === "a" ? `al usuario ${name}` : `to the user ${name}`,
  );
}

function contracted(text: string): string {
  return text.replace(/\bde el /g, "del ").replace(/\ba el /g, "al ");
}

function placesOf(slots: Readonly<Record<string, string>> = {}): Name[] {
  const paths = Object.entries(slots).filter(([slot]) => destinations.has(slot) || slot === "path");
  // Where something went, before where it came from.
  return paths.toSorted(([slot]) => (destinations.has(slot) ? -1 : 1)).map(([, value]): Name => ["path", value]);
}

/** One reading of each thing that could be meant, of those that know most of the words. */
function distinct(readings: readonly Ready[]): Ready[] {
  const most = Math.max(...readings.map(({ literals }) => literals));
  const found = new Map<string, Ready>();
  for (const reading of readings) {
    const { intention, literals } = reading;
    const key = JSON.stringify([intention.skill, Object.entries(intention.slots).sort()]);
    if (literals >= most - 1 && !found.has(key)) found.set(key, reading);
  }
  return [...found.values()].slice(0, 3);
}
