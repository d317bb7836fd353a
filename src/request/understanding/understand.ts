import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Risk } from "../../ports/assessment.ts";
import type { SentenceEncoder } from "../../ports/engines.ts";
import type { Plan } from "../../ports/plan.ts";
import { toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { SkillLibrary } from "../skills/library.ts";
import type { Skill } from "../skills/skill.ts";
import { asksNothing } from "./around-the-sentence/asks-nothing.ts";
import { orderAlone } from "./around-the-sentence/order-alone.ts";
import { beginsWithOrder } from "./around-the-sentence/order-verbs.ts";
import { saidPlainly } from "./around-the-sentence/said-plainly.ts";
import { wholeScript } from "./around-the-sentence/steps.ts";
import { orBetterSuited } from "./certainty/better-suited.ts";
import { type Certainty, confirmedBy, isBetter, isWhole, rateSentence } from "./certainty/rate-sentence.ts";
import type { KnownProgram } from "./command-line.ts";
import { type Chain, heard, heardSurely, type UnderstandContext } from "./hearing.ts";
import type { Meant } from "./meaning/by-meaning.ts";
import { emptyMemory, type Memory, type Option } from "./memory.ts";
import { nearestSkills } from "./nearest-skills.ts";
import { clarify, type Heard } from "./planning.ts";
import { option } from "./reading.ts";
import { renderSentence } from "./render.ts";
import type { Stage } from "./stage.ts";
import { createSkillIndex, type SkillIndex } from "./templates/skill-index.ts";
import { readTokens } from "./templates/tokens.ts";
import type { WordChange } from "./words/learning.ts";

export type Understood = {
  normalised: string;
  language: Language;
  plan: Plan;
  memory: Memory;
  /** A word of the person's own that they gave or took back with this request. */
  wordChange?: WordChange;
  /** How fast the answer is to be spoken. */
  pace?: "slow";
  /** Nobody knew it: the plan is the last short question, and documents may know. */
  unanswered?: true;
};

/** What every skill together makes of a request; `sure` where it is more than a question back. */
export type Known = { understood: Understood; sure: boolean };

export type Understanding = {
  /** Everything, later stages included. */
  understand(request: string, context: UnderstandContext, signal: AbortSignal): Promise<Understood>;
  /** The same without the later stages. */
  withEverySkill(request: string, context: UnderstandContext, signal: AbortSignal): Promise<Known>;
  /** What needs no engine: dialogue, follow-ups, skills that were read, and in the end a question. Pure in its arguments. */
  fromWords(request: string, context: UnderstandContext): Understood;
  /** Reads every skill, as `fromWords` needs them. */
  loadSkills(): Promise<void>;
  /** A skill by its id, to say its results. */
  skill(id: string): Skill | undefined;
  /** Sentences to try, one a skill. */
  suggestions(language: Language): Promise<readonly string[]>;
};

/**
 * Puts the chain together: what the dialogue waits for, follow-ups, skills by their sentences and then by what is meant,
 * `stages`, and last a short question.
 */
export function createUnderstanding(deps: {
  library: SkillLibrary;
  language: Language;
  knownProgram: KnownProgram;
  /** Who has read every skill already, for what is not exactly a sentence; undefined where there is nobody. */
  elsewhere?: (...given: Parameters<Understanding["withEverySkill"]>) => Promise<Known | undefined>;
  /** How risky a command is judged to be: what is only like a sentence must read, what only means the same not destroy. */
  risk?: (script: string, machine: MachineSnapshot) => Promise<Risk>;
  /** What tells the meaning of sentences, where it can be had at once; undefined where it would have to be fetched. */
  encoder?: () => Promise<SentenceEncoder | undefined>;
  stages?: readonly Stage[];
  /** How sure an answer of skills is by what is known of it; as it was fitted unless told otherwise. */
  certainty?: Certainty;
}): Understanding {
  const { library, certainty } = deps;
  const indexes = new Map<Language, SkillIndex>();
  const indexOf = (language: Language): SkillIndex => {
    const known = indexes.get(language) ?? createSkillIndex(library.loaded, language, () => library.words(language));
    indexes.set(language, known);
    return known;
  };
  // Only what no sentence is costs the time to read it.
  let likeness: typeof import("./likeness/whole-or-part.ts") | undefined;
  const explained = () => import("./explained.ts");
  const loadAll = async () => {
    const [module] = await Promise.all([import("./likeness/whole-or-part.ts"), library.loadAll()]);
    likeness = module;
  };
  const heardAtAll = (request: string, context: UnderstandContext): Heard => {
    const found = heard(request, context, chain);
    return found.plan ? found : (likeness?.fromWholeOrPart(plainly(found)) ?? found);
  };
  /** What is only like a sentence never leads to more than a look. */
  const heardAlike = async (found: Heard, { machine }: UnderstandContext): Promise<Heard> => {
    if (asksNothing(found.request, found.language)) return found;
    const alike = likeness?.fromWholeOrPart(plainly(found));
    if (alike?.plan?.kind !== "command") return found;
    return (await deps.risk?.(alike.plan.script, machine)) === "read" ? alike : found;
  };
  const meantBy = async (
    found: Heard,
    { machine }: UnderstandContext,
    signal: AbortSignal,
  ): Promise<Meant | undefined> => {
    if (asksNothing(found.request, found.language)) return undefined;
    const { said: normalised, asks } = saidPlainly(found.normalised, found.language);
    const meant = await askEncoder({ ...found, normalised }, signal);
    if (meant?.sure?.plan?.kind !== "command") return meant;
    const risk = (await deps.risk?.(meant.sure.plan.script, machine)) ?? "destructive";
    return risk === "read" || (risk === "write" && !asks) ? meant : { ...meant, sure: undefined };
  };
  const askEncoder = async (found: Heard, signal: AbortSignal): Promise<Meant | undefined> => {
    try {
      const encoder = await deps.encoder?.();
      if (!encoder) return undefined;
      const { fromMeaning } = await import("./meaning/by-meaning.ts");
      return await fromMeaning(found, encoder, library.skill, signal);
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      // What goes wrong in an engine is told by `neo doctor`; a question costs the person less than an error.
      if (!toNeoError(thrown).code.startsWith("E_ENGINE")) throw thrown;
      return undefined;
    }
  };
  /** While skills are read, the encoder's engine starts: once, since after that it is there. */
  let isAhead = false;
  const startEncoder = (signal: AbortSignal): void => {
    if (isAhead) return;
    isAhead = true;
    const encoded = deps.encoder?.().then((encoder) => encoder?.encode(["neo"], { signal }));
    // What fails now is met again, and told, where the meaning is asked for.
    encoded?.catch(() => undefined);
  };
  /** What the first later stage that knows it makes of a request. */
  const fromStages = async (
    request: string,
    found: Heard,
    context: UnderstandContext,
    signal: AbortSignal,
  ): Promise<Understood | undefined> => {
    const { language, normalised } = found;
    const before = context.memory.open === true ? context.memory.request : undefined;
    const asked = {
      text: request,
      normalised,
      language,
      machine: context.machine,
      hasInput: context.hasInput === true,
      inHand: found.plan !== undefined,
      bySkills: async (part: string, machine: MachineSnapshot) => {
        const alone = { ...context, machine, memory: emptyMemory, language };
        return (await heardWithEverySkill(part, alone)).plan;
      },
    };
    for (const stage of deps.stages ?? []) {
      signal.throwIfAborted();
      const plan = await stage(before === undefined ? asked : { ...asked, before }, signal);
      if (plan) return { normalised, language, plan, memory: afterStage(found, plan) };
    }
    return undefined;
  };
  const chain: Chain = { library, indexOf, language: deps.language, knownProgram: deps.knownProgram };
  const heardWithEverySkill = async (request: string, context: UnderstandContext): Promise<Heard> => {
    await loadAll();
    const exact = heard(request, context, chain);
    return ofEveryPart(await weigh(exact.plan ? exact : await heardAlike(exact, context), context));
  };
  /** What hangs on what was said before is as sure as whoever heard it so. */
  const weigh = async (found: Heard, { memory }: UnderstandContext): Promise<Heard> => {
    if (found.plan === undefined || memory.last !== undefined || memory.pending !== undefined) return found;
    const weighed = await (found.by === undefined
      ? rateSentence(found, library.skill, certainty)
      : (await explained()).weighed(found, library.skill, certainty));
    return orBetterSuited(weighed);
  };
  const ofEveryPart = async (found: Heard): Promise<Heard> =>
    found.plan ? (await import("./of-all-steps.ts")).ofAllSteps(found, library.skill) : found;
  const isQuestionOfOnePart = async (found: Heard): Promise<boolean> =>
    found.plan?.kind === "clarify" && (await import("./of-all-steps.ts")).isQuestionOfOnePart(found);
  /** The skills that it names are wanted here as well: to say what came of them, and for what is asked next. */
  const askElsewhere = async (...given: Parameters<Understanding["withEverySkill"]>): Promise<Known | undefined> => {
    const known = await deps.elsewhere?.(...given);
    if (known?.sure) await library.loadNamed(skillsNamedIn(known.understood));
    return known;
  };
  return {
    fromWords: (request, context) => settle(heardAtAll(request, context), chain),
    withEverySkill: async (request, context) => {
      const found = await heardWithEverySkill(request, context);
      return { understood: settle(found, chain), sure: found.plan !== undefined };
    },
    understand: async (request, context, signal) => {
      const whole = await understandWhole(request, context, signal);
      return whole.plan.kind === "clarify" ? ((await byOrderAlone(request, whole, context, signal)) ?? whole) : whole;
    },
    loadSkills: loadAll,
    skill: library.skill,
    suggestions: async (language) => {
      const skills = await library.loadAll();
      return skills.filter((skill) => !skill.onInput).map((skill) => renderSentence(skill, {}, language));
    },
  };
  async function understandWhole(
    request: string,
    context: UnderstandContext,
    signal: AbortSignal,
  ): Promise<Understood> {
    const surely = await heardSurely(request, context, chain);
    const rated = surely && (await weigh(surely, context));
    if (rated && isWhole(rated.plan) && !(await isQuestionOfOnePart(rated))) return settle(rated, chain);
    const known = await askElsewhere(request, context, signal);
    if (known?.sure && isWhole(known.understood.plan)) return known.understood;
    startEncoder(signal);
    const found = await heardWithEverySkill(request, context);
    const meant = found.plan ? undefined : await meantBy(found, context, signal);
    const bySkill = found.plan ? found : meant?.sure && (await ofEveryPart(await weigh(meant.sure, context)));
    if (bySkill && isWhole(bySkill.plan) && !(await isQuestionOfOnePart(bySkill))) return settle(bySkill, chain);
    // What leaves words over is the answer only where nobody makes more of them.
    const later = await fromStages(request, bySkill ?? found, context, signal);
    if (bySkill?.plan?.kind === "command")
      return later && isBetter(later.plan, bySkill.plan)
        ? later
        : settle(orAsked(confirmedBy(bySkill, later?.plan), context.memory, library.skill), chain);
    if (bySkill) return later?.plan.kind === "command" ? later : settle(bySkill, chain);
    return later ?? settle(found, chain, meant?.near);
  }
  /** What is told around an order is left out where nobody knows what to make of it all; what destroys is only done where nothing comes after its order. */
  async function byOrderAlone(
    request: string,
    { language }: Understood,
    context: UnderstandContext,
    signal: AbortSignal,
  ): Promise<Understood | undefined> {
    const { memory, machine } = context;
    if (memory.pending !== undefined || memory.open === true || asksNothing(request, language)) return undefined;
    const alone = orderAlone(request, language);
    if (alone === undefined) return undefined;
    const understood = await understandWhole(alone.order, context, signal);
    if (understood.plan.kind !== "command") return undefined;
    const risk = await deps.risk?.(wholeScript(understood.plan), machine);
    const isOrdered = alone.isLast && beginsWithOrder(alone.order, language);
    return risk === "read" || risk === "write" || (risk === "destructive" && isOrdered) ? understood : undefined;
  }
}

/** A request without how it is wished for. */
function plainly(found: Heard): Heard {
  return { ...found, normalised: saidPlainly(found.normalised, found.language).said };
}

/** What is worth trying first, where nothing is near; in one order, whichever was read first. */
function shownFirst(skills: readonly Skill[]): Skill[] {
  const shown = skills.filter(
    ({ id, onInput }) => ["disk-free", "memory", "failed-units"].includes(id) || onInput === true,
  );
  return shown.sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** What is hardly what was asked for is put back as a question; a sentence that is known whole is not. */
function orAsked(found: Heard, before: Memory, skillOf: (id: string) => Skill | undefined): Heard {
  const { plan, memory, language } = found;
  if (found.by === undefined || plan?.kind !== "command" || plan.skill === undefined || plan.next !== undefined)
    return found;
  const skill = skillOf(plan.skill);
  if (skill === undefined || memory.last?.skill !== skill.id || plan.confidence >= leastProposed(skill)) return found;
  const options = [option(memory.last, skill, found.context)];
  return clarify({ ...found, memory: { ...before, language } }, message(language, "ask_unclear"), options);
}

/** As sure as a recipe must be. */
function leastProposed(skill: Skill): number {
  return skill.changes ? 0.5 : 0.4;
}

/** Nothing understood it: the three nearest things that can be done, as a question. */
function settle(found: Heard, chain: Chain, meant: readonly Option[] = []): Understood {
  const { language, context } = found;
  if (found.plan) return understood(inMind(found, found.plan), found.plan);
  if (meant.length > 0) return unanswered(clarify(found, message(language, "ask_unclear"), meant), chain);
  const accepts = (skill: Skill) => (skill.onInput === true) === context.hasInput;
  const near = nearestSkills(readTokens(found.normalised.slice(0, 500), language), context.index, language, accepts);
  const usual = near.length > 0 ? near : shownFirst(chain.library.loaded.filter(accepts));
  const question = message(language, near.length > 0 ? "ask_unclear" : "ask_nothing_near");
  // Chosen by its number, one that needs a name asks for it: the label's is only an example.
  const options = usual.slice(0, 3).map((skill) => option({ skill: skill.id, slots: {} }, skill, context));
  return unanswered(clarify(found, question, options), chain);
}

function unanswered(asked: Heard, chain: Chain): Understood {
  return { ...settle(asked, chain), unanswered: true };
}

/**
 * Memory after a plan of a later stage. Its script is not kept for "otra vez" and "guárdalo": done again it would count as
 * the person's own words, and it is not. What it asked back may be answered with the request in mind.
 */
function afterStage({ memory, language, normalised }: Heard, plan: Plan): Memory {
  const { output: _, ...rest } = memory;
  const after = { ...rest, language, last: undefined, steps: [], pending: undefined };
  return plan.kind === "clarify"
    ? { ...after, request: normalised, open: true }
    : { ...after, request: undefined, open: false };
}

/** What was only asked back may still be said in full with the reply: "haz ping", "a backup.lan". */
function inMind(found: Heard, plan: Plan): Heard {
  return plan.kind === "clarify"
    ? { ...found, memory: { ...found.memory, request: found.normalised, open: true } }
    : found;
}

function understood({ normalised, language, memory, wordChange, pace }: Heard, plan: Plan): Understood {
  return { normalised, language, plan, memory, ...(wordChange && { wordChange }), ...(pace && { pace }) };
}

/** Of the plan and of what is kept in mind. */
function skillsNamedIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "skill" && typeof inner === "string" ? [inner] : skillsNamedIn(inner),
  );
}
