import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Word } from "../../ports/words.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { SkillLibrary } from "../skills/library.ts";
import { fromWithoutAdverbs } from "./around-the-sentence/adverbs.ts";
import { fromBackground } from "./around-the-sentence/background.ts";
import { fromClauses, fromNegation, fromReason } from "./around-the-sentence/clauses.ts";
import { fromException } from "./around-the-sentence/exceptions.ts";
import { mendTypos } from "./around-the-sentence/mend.ts";
import { isNegator } from "./around-the-sentence/negation.ts";
import { askWhether, isQuestion } from "./around-the-sentence/orders-and-questions.ts";
import { fromShowThem } from "./around-the-sentence/show-them.ts";
import { fromSteps } from "./around-the-sentence/steps.ts";
import { fromWhereItIs } from "./around-the-sentence/where-it-is.ts";
import { fromWordOrder } from "./around-the-sentence/word-order.ts";
import type { KnownProgram } from "./command-line.ts";
import { confirm } from "./confirm.ts";
import { readAnswer } from "./dialogue.ts";
import { fromSayAgain } from "./follow-ups/again.ts";
import { fromEarlier, fromOnlyValue } from "./follow-ups/earlier.ts";
import { fromKeep, fromShowAndKeep, keptInAnswer } from "./follow-ups/keeping.ts";
import { fromNarrowing } from "./follow-ups/narrowing.ts";
import { fromHiding } from "./follow-ups/picking-lines.ts";
import { eachOf } from "./follow-ups/several-values.ts";
import { fromSortSaidBefore } from "./follow-ups/sort-said-before.ts";
import { fromSkills } from "./from-skills.ts";
import { isForeignScript, languageOf } from "./language.ts";
import type { Memory } from "./memory.ts";
import { heardRight } from "./misheard/heard-right.ts";
import { resounded } from "./misheard/sounding-words.ts";
import { normalise } from "./normalise/normalise.ts";
import { fromCommandLine, fromOwnWord, speaks } from "./own-command.ts";
import { dropped, type Heard, planned } from "./planning.ts";
import { type Reading, type ReadingContext, readWords } from "./reading.ts";
import { smallTalk } from "./small-talk.ts";
import type { SkillIndex } from "./templates/skill-index.ts";
import { foldedText, readTokens, type Token } from "./templates/tokens.ts";
import { readWordWish } from "./words/read-word-wish.ts";

export type UnderstandContext = {
  machine: MachineSnapshot;
  memory: Memory;
  /** What is spoken unless the request's own words show the other. */
  language?: Language;
  /** Milliseconds since the epoch, for "since Monday". */
  now: number;
  /** Something was piped in for the request to work on. */
  hasInput?: boolean;
  /** The person's own names for things. */
  words?: readonly Word[];
  /** Spoken: a question has no marks. */
  aloud?: boolean;
  /** Any well-formed unit, user or host counts as existing (evaluations). */
  assumeInstalled?: boolean;
};

/** What a request is heard with. */
export type Chain = {
  library: SkillLibrary;
  indexOf(language: Language): SkillIndex;
  language: Language;
  knownProgram: KnownProgram;
};

/** What the dialogue, the skills and small talk make of a request; without a plan none of them knew it. */
export function heard(request: string, given: UnderstandContext, chain: Chain): Heard {
  const language = languageOf(request, given.language ?? given.memory.language ?? chain.language);
  const first = heardIn(request, given, chain, language);
  if (first.plan) return first;
  // What is not about the data that was piped in may still be about the machine.
  if (given.hasInput) return heard(request, { ...given, hasInput: false }, chain);
  // Few words tell little of their language: what one does not know the other may.
  const other = heardIn(request, given, chain, language === "es" ? "en" : "es");
  return other.plan?.kind === "command" || other.plan?.kind === "refuse" ? other : first;
}

/**
 * The same for requests that are exactly a sentence, for which the skills that their words lead to are enough.
 * Undefined: with every skill read, `heard` may know more.
 */
export async function heardSurely(request: string, given: UnderstandContext, chain: Chain): Promise<Heard | undefined> {
  const language = languageOf(request, given.language ?? given.memory.language ?? chain.language);
  const listened = listen(request, given, chain, language);
  if (listened.found.plan) return listened.found;
  await chain.library.loadFor(wordsIn(listened.tokens), language);
  return surely(listened, given.memory, chain);
}

function heardIn(said: string, given: UnderstandContext, chain: Chain, language: Language): Heard {
  const listened = listen(said, given, chain, language);
  if (listened.found.plan) return listened.found;
  const exact = surely(listened, given.memory, chain);
  if (exact) return exact;
  const around = likely(listened, given.memory, chain);
  return around ? { ...around, by: "around" } : listened.found;
}

/** A request with its words apart, before anything is made of it. */
type Listened = { found: Heard; tokens: readonly Token[] };

function listen(said: string, given: UnderstandContext, chain: Chain, language: Language): Listened {
  const { machine, now, assumeInstalled = false, hasInput = false, words = [], aloud = false, memory } = given;
  const index = chain.indexOf(language);
  const long = said.length > longestRequest;
  const request = aloud && !long ? heardRight(said.trim(), { machine, index, language }) : said.trim();
  const normalised = long ? request : normalise(request.replace(/\s{8,}/g, " "), language).text;
  const context: ReadingContext = {
    language,
    index,
    machine,
    now,
    assumeInstalled,
    hasInput,
    words,
    aloud,
    names: memory.names,
  };
  const refused = isForeignScript(request) ? message(language, "refuse_language") : undefined;
  // The words of the last request are pieces of sentences in its own language only.
  const sameLanguage = memory.language === undefined || memory.language === language;
  const found: Heard = {
    request,
    normalised,
    language,
    memory: { ...memory, language, pending: undefined, request: sameLanguage ? memory.request : undefined },
    context,
    plan: refused === undefined ? undefined : { kind: "refuse", reason: refused },
  };
  // No sentence is so long: it is data, or a task for a later stage, and must not cost time here.
  return { found, tokens: long ? [] : readTokens(normalised, language) };
}

/** What the words say as they stand. */
function surely({ found, tokens }: Listened, memory: Memory, chain: Chain): Heard | undefined {
  if (tokens.length === 0) return undefined;
  return (
    fromDialogue(found, memory, tokens, chain) ??
    readWordWish(found) ??
    fromSmallTalk(found) ??
    fromOwnWord(found, tokens) ??
    fromSayAgain(found, memory, foldedText(tokens)) ??
    fromKeep(found, memory, tokens) ??
    fromNarrowing(found, memory, tokens, chain.library.skill) ??
    fromHiding(found, memory, tokens) ??
    fromOnlyValue(found, memory, tokens, chain.library.skill) ??
    // One word alone ("uptime", "ip") says more as a skill, whose answer is put into words; so does "ping a web1".
    (tokens.length > 1 && !speaks(tokens, found.language) ? fromCommandLine(found, chain.knownProgram) : undefined) ??
    fromSortSaidBefore(found, tokens) ??
    fromSkills(found, tokens) ??
    fromCommandLine(found, chain.knownProgram)
  );
}

/** What they say after what was said before, when a part is left out, or a typing error mended. Needs every skill. */
function likely({ found, tokens }: Listened, memory: Memory, chain: Chain): Heard | undefined {
  if (tokens.length === 0) return undefined;
  return (
    fromReason(found) ??
    fromShowThem(found) ??
    fromShowAndKeep(found, tokens) ??
    fromSteps(found, chain.library.skill) ??
    fromEarlier(found, memory, tokens, chain.library.skill) ??
    fromClauses(found) ??
    fromBackground(found) ??
    fromWhereItIs(found) ??
    fromWithoutAdverbs(found, tokens) ??
    fromWordOrder(found, tokens) ??
    fromException(found, tokens) ??
    fromNegation(found, tokens) ??
    fromTypos(found, tokens) ??
    fromSound(found, tokens)
  );
}

/** Each word, and a verb without the pronoun it carries ("reinícialo"). */
function wordsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ folded }) => [folded, folded.replace(/(lo|la|los|las)$/, "")]);
}

/** In UTF-16 units. */
const longestRequest = 2000;

function fromDialogue(found: Heard, memory: Memory, tokens: readonly Token[], chain: Chain): Heard | undefined {
  if (!memory.pending) return undefined;
  if (memory.pending.kind === "file") {
    return confirm(found.request, found.language) === "no"
      ? dropped(found)
      : keptInAnswer(found, memory.pending.output, tokens);
  }
  const { pending } = memory;
  const read = (part: readonly Token[], text = foldedText(part)) =>
    readAnswer(text, part, pending, (id) => chain.library.skill(id), found.context);
  const answered = read(tokens, found.request);
  switch (answered.kind) {
    case "dropped":
      return dropped(found);
    case "elsewhere":
      // "El 8080 y el 8081": each of them.
      return pending.kind === "slot"
        ? eachOf(found, tokens, (part) => {
            const one = read(part);
            return one.kind === "reading" ? one.reading : undefined;
          })
        : undefined;
    case "reading":
      return planned(found, answered.reading);
    default:
      return answered satisfies never;
  }
}

function fromSmallTalk(found: Heard): Heard | undefined {
  const plan = smallTalk(found.request, found.language);
  return plan && { ...found, plan };
}

/** Spoken, it may be a sentence that only sounds like what was written. What changes something may differ in no sound. */
function fromSound(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const { context, language } = found;
  if (context.aloud !== true || tokens.some((token) => isNegator(token, language))) return undefined;
  for (const { tokens: meant, words, sure } of resounded(tokens, language, context.index)) {
    const [best] = readWords(meant, context);
    if (best?.kind !== "ready" || (best.skill.changes && (words.length > 1 || sure < sameSound))) continue;
    return onMendedWords(found, { ...best, sure: best.sure * sure });
  }
  return undefined;
}

/** Of one word taken for another with the same sound. */
const sameSound = 0.95;

/** An order to change something is only mended where the verb itself was right or is long enough to be sure of. */
function fromTypos(found: Heard, tokens: readonly Token[]): Heard | undefined {
  if (tokens.some((token) => isNegator(token, found.language))) return undefined;
  const mended = mendTypos(tokens, found.context.index);
  if (!mended) return undefined;
  const [best] = readWords(mended.tokens, found.context);
  if (best?.kind !== "ready") return undefined;
  if (best.skill.changes && [...mended.words].some((word) => word.length < 6)) return undefined;
  return onMendedWords(found, { ...best, sure: best.sure * mended.sure });
}

/** A question stays one, whatever was mended in it. */
function onMendedWords(found: Heard, reading: Extract<Reading, { kind: "ready" }>): Heard | undefined {
  return reading.skill.changes && isQuestion(found.request, found.language)
    ? askWhether(found, reading)
    : planned(found, reading);
}
