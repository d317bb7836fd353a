import { quotePipeline } from "../../command/shell/quote.ts";
import type { Plan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, message } from "../../shared/messages/catalogue.ts";
import type { Skill, SlotType, SlotValues } from "../skills/skill.ts";
import { type Memory, type Option, remember } from "./memory.ts";
import { option, type Reading, type ReadingContext } from "./reading.ts";
import { wholeSentence } from "./render.ts";
import type { KnownNames } from "./slots/slot-read.ts";
import type { WordChange } from "./words/learning.ts";

/** A request on its way: with a plan it is understood, without one the later stages may try. */
export type Heard = {
  request: string;
  normalised: string;
  language: Language;
  memory: Memory;
  context: ReadingContext;
  plan: Plan | undefined;
  wordChange?: WordChange;
  /** How fast the answer is to be spoken. */
  pace?: "slow";
  /** By what the plan was found; undefined: by a sentence. */
  by?: HeardBy;
};

/** A sentence has all that was said; or part of it ("around"), its words of weight, or its meaning. */
export type HeardBy = "sentence" | "around" | "likeness" | "meaning";

/** A reading becomes a plan, and the memory that goes with it. */
export function planned(found: Heard, reading: Reading): Heard {
  const { language, memory, context } = found;
  switch (reading.kind) {
    case "ready": {
      const { skill, intention, sure } = reading;
      const refusal = refusalOf(reading);
      if (refusal !== undefined) return refuse(found, refusal);
      const script = scriptOf(skill, intention.slots, context);
      const say = message(language, "said_will_run", { script });
      const plan: Plan = { kind: "command", script, source: "skill", confidence: sure, say, skill: skill.id };
      const names = namesOf(skill, intention.slots);
      const done = {
        intention,
        names,
        script,
        changes: skill.changes === true,
        request: requestOf(reading, found),
        asked: found.normalised,
      };
      return { ...found, plan, memory: remember(memory, done, language) };
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

/**
 * What was asked, as a sentence of its own: as it was said where that names everything, else as the skill's first sentence
 * says it, or as the last request with the new values in it.
 */
function requestOf({ skill, asked, literals, intention }: Extract<Reading, { kind: "ready" }>, found: Heard) {
  const { slots } = intention;
  const { request, last } = found.memory;
  const says = (text: string, value: string) => text.toLowerCase().includes(value.toLowerCase());
  if (literals > 0 && Object.values(slots).every((value) => says(asked, value))) return asked;
  const whole = wholeSentence(skill, slots, found.language);
  if (whole !== undefined || literals > 0) return whole ?? asked;
  if (request === undefined || last?.skill !== skill.id) return undefined;
  const changed = Object.entries(last.slots).filter(([slot, value]) => slots[slot] !== value);
  if (!changed.every(([slot, value]) => slots[slot] !== undefined && says(request, value))) return undefined;
  return changed.reduce((text, [slot, value]) => text.replace(value, () => slots[slot] ?? value), request);
}

/** Why something that was understood is never planned, alone or among other things. */
export function refusalOf({ skill, intention }: Extract<Reading, { kind: "ready" }>): MessageKey | undefined {
  if (holdsSecret(skill, intention.slots)) return "refuse_secret";
  return isWholeSystem(skill, intention.slots) ? "refuse_whole_system" : undefined;
}

function holdsSecret(skill: Skill, slots: SlotValues): boolean {
  return Object.keys(slots).some((name) => skill.slots[name]?.type === "secret");
}

/** The root of all, also where it is written as //, /. or /*. */
function isWholeSystem(skill: Skill, slots: SlotValues): boolean {
  return Object.entries(skill.slots).some(
    ([name, { belowRoot }]) => belowRoot === true && /^\/+([.*]\/*)*$/.test(slots[name] ?? ""),
  );
}

function refuse(found: Heard, key: MessageKey): Heard {
  return { ...found, plan: { kind: "refuse", reason: message(found.language, key) } };
}

/** What a skill does with these values, as the text that is judged. */
export function scriptOf(skill: Skill, slots: SlotValues, { machine, now }: ReadingContext): string {
  const { pipeline, root } = skill.command(slots, machine, now);
  const needsSudo = root === true && machine.uid !== 0;
  return quotePipeline(pipeline.map((argv, at) => (needsSudo && at === 0 ? ["sudo", ...argv] : [...argv])));
}

/** The names in an intention, by kind: what is acted on, and not where it goes. "Copia a en b; bórralo" never means b. */
export function namesOf(skill: Skill, slots: SlotValues): KnownNames {
  const names: { [kind in SlotType]?: string | undefined } = {};
  for (const [name, { type, spokenOf }] of Object.entries(skill.slots)) {
    const value = slots[name];
    if (value === undefined || nameless.has(type) || destinations.has(name)) continue;
    if (spokenOf === "result") names[type] = value;
    else if (spokenOf === "never") names[type] = undefined;
    else names[type] ??= value;
  }
  return names;
}

/** Slots for where something goes. */
export const destinations = new Set(["target", "into", "to", "destination"]);

/** Kinds of value that "it" never stands for. */
const nameless: ReadonlySet<SlotType> = new Set<SlotType>(["text", "number", "choice"]);

/** An answer in words, nothing to do. */
export function answer(found: Heard, key: MessageKey): Heard {
  return { ...found, plan: { kind: "answer", text: message(found.language, key), citations: [] } };
}

/** What was asked or begun is dropped: nothing of it is taken up again. */
export function dropped(found: Heard): Heard {
  const memory = { ...found.memory, request: undefined, open: false };
  return { ...answer(found, "answer_nothing_done"), memory };
}

/** A question between things that could be meant alike. */
export function choose(found: Heard, key: MessageKey, readings: readonly Extract<Reading, { kind: "ready" }>[]): Heard {
  const options = readings.map((reading) => option(reading.intention, reading.skill, found.context));
  return clarify(found, message(found.language, key), options);
}

/** A question; what could be meant is remembered, so that the reply can be a number or a name. */
export function clarify(found: Heard, question: string, options: readonly Option[]): Heard {
  const plan: Plan = { kind: "clarify", question, choices: options.map(({ label }) => label) };
  const pending = options.length === 0 ? undefined : ({ kind: "choice", options, language: found.language } as const);
  return { ...found, plan, memory: { ...found.memory, pending } };
}
