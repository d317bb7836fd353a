import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import { quotePipeline } from "../../command/shell/quote.ts";
import type { Plan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, message } from "../../shared/messages/catalogue.ts";
import type { Skill, SlotValues } from "../skills/skill.ts";
import { isCommandLine, type KnownProgram } from "./command-line.ts";
import { readAnswer } from "./dialogue.ts";
import { readFollowUp } from "./follow-up.ts";
import { isForeignScript, languageOf } from "./language.ts";
import { type Memory, type Option, remember } from "./memory.ts";
import { mendTypos } from "./mend.ts";
import { nearestSkills } from "./nearest-skills.ts";
import { isNegator, withoutLeadingNegation } from "./negation.ts";
import { normalise } from "./normalise/normalise.ts";
import { option, type Reading, type ReadingContext, readRequest, readWords } from "./reading.ts";
import { renderSentence } from "./render.ts";
import type { KnownNames } from "./slots/slot-read.ts";
import { slotReader } from "./slots/slot-readers.ts";
import { smallTalk } from "./small-talk.ts";
import type { Stage } from "./stage.ts";
import { createSkillIndex, type SkillIndex } from "./templates/skill-index.ts";
import { readTokens, type Token } from "./templates/tokens.ts";

export type UnderstandContext = {
  machine: MachineSnapshot;
  memory: Memory;
  /** What is spoken unless the request's own words show the other. */
  language?: Language;
  /** Milliseconds since the epoch, for "since Monday". */
  now: number;
  /** Something was piped in for the request to work on. */
  hasInput?: boolean;
  /** Any well-formed unit, user or host counts as existing (evaluations). */
  assumeInstalled?: boolean;
};

export type Understood = { normalised: string; language: Language; plan: Plan; memory: Memory };

export type Understanding = {
  /** Everything, later stages included. */
  understand(request: string, context: UnderstandContext, signal: AbortSignal): Promise<Understood>;
  /** What needs no engine: dialogue, follow-ups, skills, and in the end a question. Pure in its arguments. */
  fromWords(request: string, context: UnderstandContext): Understood;
  /** A skill by its id, to say its results. */
  skill(id: string): Skill | undefined;
  /** Sentences to try, one a skill. */
  suggestions(language: Language): readonly string[];
};

/** Puts the chain together: what the dialogue waits for, follow-ups, skills, `stages`, and last a short question. */
export function createUnderstanding(deps: {
  skills: readonly Skill[];
  language: Language;
  knownProgram: KnownProgram;
  stages?: readonly Stage[];
}): Understanding {
  const byId = new Map(deps.skills.map((skill) => [skill.id, skill]));
  const width = (skill: Skill, slot: string) => slotReader(skill.slots[slot] ?? { type: "text" }).width;
  const indexes = new Map<Language, SkillIndex>();
  const indexOf = (language: Language): SkillIndex => {
    const known = indexes.get(language) ?? createSkillIndex(deps.skills, language, width);
    indexes.set(language, known);
    return known;
  };
  const chain: Chain = { byId, indexOf, language: deps.language, knownProgram: deps.knownProgram };
  return {
    fromWords: (request, context) => settle(heard(request, context, chain), chain),
    understand: async (request, context, signal) => {
      const found = heard(request, context, chain);
      if (found.plan) return settle(found, chain);
      const { language, normalised } = found;
      for (const stage of deps.stages ?? []) {
        signal.throwIfAborted();
        const plan = await stage({ text: request, normalised, language, machine: context.machine }, signal);
        if (plan) return { normalised, language, plan, memory: { ...context.memory, language, pending: undefined } };
      }
      return settle(found, chain);
    },
    skill: (id) => byId.get(id),
    suggestions: (language) =>
      deps.skills.filter((skill) => !skill.onInput).map((skill) => renderSentence(skill, {}, language)),
  };
}

type Chain = {
  byId: ReadonlyMap<string, Skill>;
  indexOf(language: Language): SkillIndex;
  language: Language;
  knownProgram: KnownProgram;
};

/** A request on its way: with a plan it is understood, without one the later stages may try. */
type Heard = {
  request: string;
  normalised: string;
  language: Language;
  memory: Memory;
  context: ReadingContext;
  plan: Plan | undefined;
};

function heard(request: string, given: UnderstandContext, chain: Chain): Heard {
  const language = languageOf(request, given.language ?? given.memory.language ?? chain.language);
  const first = heardIn(request, given, chain, language);
  if (first.plan) return first;
  // What is not about the data that was piped in may still be about the machine.
  if (given.hasInput) return heard(request, { ...given, hasInput: false }, chain);
  // Few words tell little of their language: what one does not know the other may.
  const other = heardIn(request, given, chain, language === "es" ? "en" : "es");
  return other.plan?.kind === "command" ? other : first;
}

function heardIn(request: string, given: UnderstandContext, chain: Chain, language: Language): Heard {
  const normalised = normalise(request.trim(), language).text;
  const { machine, now, assumeInstalled = false, hasInput = false, memory } = given;
  const context: ReadingContext = {
    language,
    index: chain.indexOf(language),
    machine,
    now,
    assumeInstalled,
    hasInput,
    names: memory.names,
  };
  const found: Heard = {
    request,
    normalised,
    language,
    memory: { ...memory, language, pending: undefined },
    context,
    plan: undefined,
  };
  const refused = isForeignScript(request) ? message(language, "refuse_language") : undefined;
  if (refused !== undefined) return { ...found, plan: { kind: "refuse", reason: refused } };
  const tokens = readTokens(normalised, language);
  return (
    fromDialogue(found, memory, tokens, chain) ??
    // One word alone ("uptime", "ip") says more as a skill, whose answer is put into words.
    (tokens.length > 1 ? fromCommandLine(found, chain) : undefined) ??
    fromSkills(found, tokens) ??
    fromCommandLine(found, chain) ??
    fromFollowUp(found, memory, tokens, chain) ??
    fromReason(found) ??
    fromClauses(found, chain) ??
    fromOnePart(found) ??
    fromNegation(found, tokens) ??
    fromSmallTalk(found) ??
    fromTypos(found, tokens) ??
    found
  );
}

function fromDialogue(found: Heard, memory: Memory, tokens: readonly Token[], chain: Chain): Heard | undefined {
  if (!memory.pending) return undefined;
  const answered = readAnswer(found.request, tokens, memory.pending, (id) => chain.byId.get(id), found.context);
  switch (answered.kind) {
    case "dropped":
      return answer(found, "answer_nothing_done");
    case "elsewhere":
      return undefined;
    case "reading":
      return planned(found, answered.reading);
    default:
      return answered satisfies never;
  }
}

function fromCommandLine(found: Heard, chain: Chain): Heard | undefined {
  if (found.context.hasInput || !isCommandLine(found.request, found.context.machine, chain.knownProgram))
    return undefined;
  const script = found.request.trim();
  const say = message(found.language, "said_own_command");
  return { ...found, plan: { kind: "command", script, source: "user", confidence: 1, say } };
}

function fromSkills(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const readings = readWords(tokens, found.context);
  const [best] = readings;
  if (!best) return undefined;
  // "tira el apache" can be an order or, without its question marks, a question: with them it is one, else we ask.
  const rivals = best.kind === "ready" ? rivalsOf(best, readings) : [];
  const asking = isQuestion(found.request, found.language);
  const reads = rivals.find((reading) => !reading.skill.changes);
  if (rivals.length > 1 && reads && rivals.some((reading) => reading.skill.changes)) {
    return asking ? planned(found, reads) : choose(found, "ask_order_or_question", rivals);
  }
  if (best.kind === "ready" && best.skill.changes && asking) return askWhether(found, best);
  return planned(found, best);
}

/** Ready readings by other skills that know as much of the request. */
function rivalsOf(best: Reading, readings: readonly Reading[]): Extract<Reading, { kind: "ready" }>[] {
  const rivals: Extract<Reading, { kind: "ready" }>[] = [];
  for (const reading of readings) {
    if (reading.kind !== "ready" || rivals.some((one) => one.skill === reading.skill)) continue;
    if (best.kind === "ready" && reading.sure < best.sure) continue;
    rivals.push(reading);
  }
  return rivals;
}

/** Question marks around an order's words, and no "can you" that would explain them. */
function isQuestion(request: string, language: Language): boolean {
  return /[¿?]/.test(request) && !askingNicely[language].test(request);
}

const askingNicely: Record<Language, RegExp> = {
  es: /\b(puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s|me|te importa|quieres|ser[ií]as|se puede|por qu[eé] no)\b/i,
  en: /\b(can|could|would|will|do you mind|why don['’]?t|shall)\b/i,
};

/** "¿reinicia nginx?": the order, or how things stand. */
function askWhether(found: Heard, reading: Extract<Reading, { kind: "ready" }>): Heard {
  const options = [option(reading.intention, reading.skill, found.context)];
  const { service } = reading.intention.slots;
  if (service !== undefined) {
    const intention = { skill: "service-status", slots: { service } };
    const label = found.language === "es" ? `estado de ${service}` : `status of ${service}`;
    options.push({ ...intention, label });
  }
  return clarify(found, message(found.language, "ask_order_or_question"), options);
}

function fromFollowUp(found: Heard, memory: Memory, tokens: readonly Token[], chain: Chain): Heard | undefined {
  const skill = memory.last && chain.byId.get(memory.last.skill);
  if (!memory.last || !skill || (skill.onInput === true) !== found.context.hasInput) return undefined;
  const reading = readFollowUp(tokens, memory.last, skill, found.context);
  if (reading?.kind === "ready" && skill.changes && isQuestion(found.request, found.language))
    return askWhether(found, reading);
  return reading && planned(found, reading);
}

/**
 * "No lo reinicies, solo recárgalo": the first part is taken back, the second is meant. Two orders in one request are
 * not guessed at: one after the other.
 */
function fromClauses(found: Heard, chain: Chain): Heard | undefined {
  const parts = found.normalised
    .split(/\s*[,;]\s*|\s+(?:y luego|y despu[eé]s|y|e|and then|and|then|sino|pero|but)\s+/i)
    .filter((part) => part !== "");
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 3) return undefined;
  const negated = withoutLeadingNegation(readTokens(first, found.language), found.language);
  if (negated && parts.length === 2) {
    const taken = readWords(negated, found.context)[0];
    // Only an order that is known is known to be taken back: "sin borrar nada, …" may mean anything.
    if (!taken?.skill.changes) return undefined;
    const names = taken.kind === "ready" ? namesOf(taken.skill, taken.intention.slots) : {};
    const context = { ...found.context, names: { ...found.context.names, ...names } };
    const meant = readRequest(
      second.replace(/^(s[oó]lo|solamente|mejor|just|only|rather|instead)\s+/i, ""),
      context,
    )[0];
    return meant?.kind === "ready" && !hasNegator(second, found.language) ? planned(found, meant) : undefined;
  }
  const readings = parts.map((part) => readRequest(part, found.context)[0]);
  const ready = readings.filter((reading) => reading?.kind === "ready");
  if (ready.length !== parts.length || hasNegator(found.normalised, found.language)) return undefined;
  const options = ready.flatMap((reading) =>
    reading.kind === "ready" ? [option(reading.intention, reading.skill, found.context)] : [],
  );
  return chain.byId.size > 0 ? clarify(found, message(found.language, "ask_one_thing"), options) : undefined;
}

/** "Reinicia apache, que quedó colgado": the reason an order is given for changes nothing of the order. */
function fromReason(found: Heard): Heard | undefined {
  const order = found.normalised.replace(reasons[found.language], "");
  if (order === found.normalised || order.trim() === "") return undefined;
  const [best] = readRequest(order, found.context);
  return best?.kind === "ready" && !isQuestion(found.request, found.language) ? planned(found, best) : undefined;
}

// What begins like a condition ("que si…", "when it…") is no reason.
const reasons: Record<Language, RegExp> = {
  es: /,?\s+(?:que|porque|ya que|pues|es que)\s+(?:ya\s+|se\s+|lo\s+|la\s+|no\s+(?:lo|la)\s+)*(?:qued[oó]|est[aáé]n?|estaba|anda|va|colg[oó]|ca[yí]\S*|ha ca[ií]do|muri[oó]|trae|usamos|uso|necesito|necesitamos|falta|hace falta|tarda|responde|funciona)(?![^,;]*\s(?:si|salvo|menos|excepto|cuando|hasta|pero)\s)[^,;]*$/iu,
  en: /\s*(?:[,;–—-]+\s*|\s+(?:because|since|as)\s+)(?:it|we|they|that|this)(?:['’]s|['’]re| is| are| was| has| keeps| no)\s(?![^,;]*\s(?:if|unless|except|when|until|but)\s)[^;]*$/iu,
};

/** Several sentences of which one asks to be shown something, and the rest is about it: "This is crawling. What is using the CPU?" */
function fromOnePart(found: Heard): Heard | undefined {
  const parts = found.request.split(/[.?!;:–—]+\s+|,\s+/).filter((part) => part.trim() !== "");
  if (parts.length < 2 || parts.length > 4 || hasNegator(found.normalised, found.language)) return undefined;
  const ready = parts.flatMap((part) => {
    const [best] = readRequest(normalise(part, found.language).text, found.context);
    return best ? [best] : [];
  });
  const [first] = ready;
  if (first?.kind !== "ready" || first.skill.changes) return undefined;
  return ready.every((one) => one.kind === "ready" && one.skill === first.skill)
    ? planned(found, ready.at(-1) ?? first)
    : undefined;
}

function hasNegator(text: string, language: Language): boolean {
  return readTokens(text, language).some((token) => isNegator(token, language));
}

/** "No reinicies nginx" is an order too: to leave it be. */
function fromNegation(found: Heard, tokens: readonly Token[]): Heard | undefined {
  if (!tokens.some((token) => isNegator(token, found.language))) return undefined;
  const rest = withoutLeadingNegation(tokens, found.language);
  const [taken] = rest ? readWords(rest, found.context) : [];
  if (taken?.skill.changes) return answer(found, "answer_not_doing");
  const [near] = readWords(
    tokens.filter((token) => !isNegator(token, found.language)),
    found.context,
  );
  return near
    ? { ...found, plan: { kind: "clarify", question: message(found.language, "ask_negation"), choices: [] } }
    : undefined;
}

function fromSmallTalk(found: Heard): Heard | undefined {
  const plan = smallTalk(found.request, found.language);
  return plan && { ...found, plan };
}

/** An order to change something is only mended where the verb itself was right or is long enough to be sure of. */
function fromTypos(found: Heard, tokens: readonly Token[]): Heard | undefined {
  if (tokens.some((token) => isNegator(token, found.language))) return undefined;
  const mended = mendTypos(tokens, found.context.index);
  if (!mended) return undefined;
  const [best] = readWords(mended.tokens, found.context);
  if (best?.kind !== "ready") return undefined;
  if (best.skill.changes && [...mended.words].some((word) => word.length < 6)) return undefined;
  if (best.skill.changes && isQuestion(found.request, found.language)) return askWhether(found, best);
  return planned(found, { ...best, sure: best.sure * mended.sure });
}

/** A reading becomes a plan, and the memory that goes with it. */
function planned(found: Heard, reading: Reading): Heard {
  const { language, memory, context } = found;
  switch (reading.kind) {
    case "ready": {
      const { skill, intention, sure } = reading;
      const script = scriptOf(skill, intention.slots, context.machine);
      const say = message(language, "said_will_run", { script });
      const plan: Plan = { kind: "command", script, source: "skill", confidence: sure, say, skill: skill.id };
      return { ...found, plan, memory: remember(memory, intention, namesOf(skill, intention.slots), language) };
    }
    case "unclear":
      return clarify(found, reading.question, reading.options);
    case "missing": {
      const { intention, slot, question } = reading;
      const pending = { kind: "slot", intention, slot, language } as const;
      return { ...found, plan: { kind: "clarify", question, choices: [] }, memory: { ...memory, pending } };
    }
    default:
      return reading satisfies never;
  }
}

function scriptOf(skill: Skill, slots: SlotValues, machine: MachineSnapshot): string {
  const { pipeline, root } = skill.command(slots, machine);
  const needsSudo = root === true && machine.uid !== 0;
  return quotePipeline(pipeline.map((argv, at) => (needsSudo && at === 0 ? ["sudo", ...argv] : [...argv])));
}

/** The names in an intention, by kind. */
function namesOf(skill: Skill, slots: SlotValues): KnownNames {
  const named = Object.entries(slots).flatMap(([name, value]) => {
    const type = skill.slots[name]?.type;
    return type === undefined || type === "text" || type === "number" ? [] : [[type, value] as const];
  });
  return Object.fromEntries(named);
}

function answer(found: Heard, key: MessageKey): Heard {
  return { ...found, plan: { kind: "answer", text: message(found.language, key), citations: [] } };
}

function choose(found: Heard, key: MessageKey, readings: readonly Extract<Reading, { kind: "ready" }>[]): Heard {
  const options = readings.map((reading) => option(reading.intention, reading.skill, found.context));
  return clarify(found, message(found.language, key), options);
}

function clarify(found: Heard, question: string, options: readonly Option[]): Heard {
  const plan: Plan = { kind: "clarify", question, choices: options.map(({ label }) => label) };
  const pending = options.length === 0 ? undefined : ({ kind: "choice", options, language: found.language } as const);
  return { ...found, plan, memory: { ...found.memory, pending } };
}

/** What is worth trying first, where nothing is near. */
function isShown(skill: Skill): boolean {
  return ["disk-free", "memory", "failed-units"].includes(skill.id) || skill.onInput === true;
}

/** Nothing understood it: the three nearest things that can be done, as a question. */
function settle(found: Heard, chain: Chain): Understood {
  const { normalised, language } = found;
  if (found.plan) return { normalised, language, plan: found.plan, memory: found.memory };
  const tokens = readTokens(normalised, language);
  const accepts = (skill: Skill) => (skill.onInput === true) === found.context.hasInput;
  const near = nearestSkills(tokens, found.context.index, accepts);
  const usual = near.length > 0 ? near : [...chain.byId.values()].filter((skill) => accepts(skill) && isShown(skill));
  const question = message(language, near.length > 0 ? "ask_unclear" : "ask_nothing_near");
  const choices = usual.slice(0, 3).map((skill) => renderSentence(skill, {}, language));
  return { normalised, language, plan: { kind: "clarify", question, choices }, memory: found.memory };
}
