import type { CommandPlan } from "../../../ports/plan.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { readOtherValue } from "../follow-ups/other-value.ts";
import { remember } from "../memory.ts";
import { type Heard, namesOf, planned, refusalOf, scriptOf } from "../planning.ts";
import { complete, type Reading, type ReadingContext, readRequest } from "../reading.ts";
import { looksLikeName } from "../slots/plain-words.ts";
import type { KnownNames } from "../slots/slot-read.ts";
import { readTokens } from "../templates/tokens.ts";
import { cutOutsideQuotes } from "../text/outside-quotes.ts";
import { isNegator } from "./negation.ts";
import { isQuestion } from "./orders-and-questions.ts";
import { checkOf, type SkillOf } from "./result-check.ts";

/**
 * "Reinicia nginx y dime si arranca", "stop and disable cups", "para nginx y apache": several things in one request,
 * each of them sure, or nothing is made of it. Orders that follow each other are one script, shown and asked once; what
 * is only to be looked at is a plan of its own, so that its result can be told. A failure ends what is left.
 */
export function fromSteps(found: Heard, skillOf: SkillOf): Heard | undefined {
  const { context, language, request } = found;
  const parts = stepsIn(found.normalised, language);
  if (context.hasInput || parts.length < 2 || parts.length > mostSteps || depends(found.normalised, language)) return;
  const steps = readSteps(parts, context, skillOf);
  if (steps === undefined || (isQuestion(request, language) && steps.some(({ skill }) => skill.changes))) return;
  return plannedSteps(found, steps);
}

/** Steps that are all sure, as one plan after the other. */
export function plannedSteps(found: Heard, all: readonly Step[]): Heard {
  const { context, language } = found;
  const steps = withoutRepeats(all, context);
  const refused = steps.find((step) => refusalOf(step) !== undefined);
  if (refused !== undefined) return planned(found, refused);
  let { memory } = found;
  for (const { skill, intention } of steps) {
    const script = scriptOf(skill, intention.slots, context);
    const names = namesOf(skill, intention.slots);
    const done = { intention, names, script, changes: skill.changes === true, request: undefined };
    memory = { ...remember(memory, done, language), steps: steps.map((step) => step.intention) };
  }
  return { ...found, plan: chained(groupsOf(steps), context), memory };
}

/** "Por dónde salgo, cuál es la puerta de enlace": the same look is taken once. */
function withoutRepeats(steps: readonly Step[], context: ReadingContext): Step[] {
  const scripts = steps.map(({ skill, intention }) => scriptOf(skill, intention.slots, context));
  return steps.filter(({ skill }, at) => skill.changes === true || scripts.indexOf(scripts[at] ?? "") === at);
}

/** The scripts of a plan and of all that follow it, as one. */
export function wholeScript(plan: CommandPlan): string {
  return plan.next === undefined ? plan.script : `${plan.script} && ${wholeScript(plan.next)}`;
}

type Step = Extract<Reading, { kind: "ready" }>;

const mostSteps = 4;

/** What a request says one after the other: "para nginx y borra su caché" in two. */
export function stepsIn(text: string, language: Language): string[] {
  return cutOutsideQuotes(text, (all) => all.split(connectors[language]))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const connectors: Record<Language, RegExp> = {
  es: /\s*,\s*(?:(?:y|e)\s+)?(?:(?:luego|despu[eé]s|entonces|tambi[eé]n|adem[aá]s|por [uú]ltimo|a continuaci[oó]n)\s+)?|\s+(?:y|e)\s+(?:(?:luego|despu[eé]s|entonces|tambi[eé]n|adem[aá]s|ya|ah[ií]|de paso|por [uú]ltimo|a continuaci[oó]n)\s+)?|\s+(?:luego|despu[eé]s)\s+/iu,
  en: /\s*,\s*(?:and\s+)?(?:(?:then|also|afterwards|finally|after that)\s+)?|\s+and\s+(?:(?:then|also|afterwards|finally|after that)\s+)?|\s+(?:then|afterwards)\s+/iu,
};

/** A condition, an alternative, more about the thing named, or something not to be done: no steps one after the other. */
export function depends(text: string, language: Language): boolean {
  const tokens = readTokens(text, language);
  return conditions[language].test(text) || tokens.some((token) => isNegator(token, language));
}

const conditions: Record<Language, RegExp> = {
  es: /,\s*(?:que|quien|donde|cuyo|cuya)\s|(?:^|[\s,;])(?:si|cuando|hasta que|salvo|excepto|menos|a menos que|en caso de|mientras|o)\s(?!(?:ya\s+|se\s+|ha\s+|todo\s+|est[aá]n?\s+)*(?:arranc|levant|funcion|va\b|anda|jala|corre|qued|sigue|responde|activ|arriba|en marcha|bien|viv|parad|caíd|iniciad|ha\b|est[aá]n?\s*$))/iu,
  en: /,\s*(?:which|that|who|whose|where|it is|it['’]s)\s|(?:^|[\s,;])(?:when|until|unless|except|in case|while|or|if)\s(?!(?:it|that|everything)\b)/iu,
};

/** Undefined unless all of them are sure. What one leaves out ("stop and disable cups") another of them says. */
function readSteps(parts: readonly string[], context: ReadingContext, skillOf: SkillOf): Step[] | undefined {
  const readings: Reading[] = [];
  let names: KnownNames = context.names;
  for (const [at, part] of parts.entries()) {
    const within = { ...context, names };
    const said = { part, before: readings.at(-1), beforePart: parts[at - 1], afterPart: parts[at + 1] };
    const reading = readStep(said, within, skillOf);
    if (reading === undefined || reading.kind === "unclear") return undefined;
    readings.push(reading);
    names = { ...names, ...namesSaid(reading) };
  }
  const steps = readings.map((reading) => withName(reading, names, context.language));
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

/** "Install nginx and start it": of a package that has one, "it" is its service too. */
function namesSaid({ skill, intention }: Exclude<Reading, { kind: "unclear" }>): KnownNames {
  const names = namesOf(skill, intention.slots);
  return names.package === undefined ? names : { service: names.package, ...names };
}

/** One part, and what stands around it. */
type Said = {
  part: string;
  before: Reading | undefined;
  beforePart: string | undefined;
  afterPart: string | undefined;
};

function readStep(said: Said, context: ReadingContext, skillOf: SkillOf): Reading | undefined {
  const { part, before } = said;
  const ready = before?.kind === "ready" ? before : undefined;
  // "Está frito, reinícialo" tells why, and asks nothing of anything called "frito".
  if (tellsState[context.language].test(part) && !isKnownName(part, context)) return undefined;
  const check = ready && checkOf(part, ready, context, skillOf);
  if (check) return check;
  const [reading] = readRequest(part, context);
  if (reading) return reading;
  const other =
    ready && readOtherValue(readTokens(part, context.language), ready.intention, ready.skill, context, true);
  if (other?.kind === "ready" && other.sure >= sureName) return other;
  const thing = shared(said);
  const order = thing === undefined ? undefined : readRequest(thing, context)[0];
  if (order?.kind === "ready") return order;
  for (const whole of completed(said, context.language)) {
    const [found] = readRequest(whole, context);
    if (found?.kind === "ready" && !found.skill.changes) return found;
  }
  return undefined;
}

const tellsState: Record<Language, RegExp> = {
  es: /^(?:ya |es que )?(?:se )?(?:está|esta|anda|sigue|quedó|ha quedado) (?:\p{L}+ )?\p{L}+$/iu,
  en: /^(?:it|that)(?:['’]s| is| looks| seems)? (?:\p{L}+ )?\p{L}+$/iu,
};

function isKnownName(part: string, context: ReadingContext): boolean {
  return readTokens(part, context.language).some((token) => looksLikeName(token, context));
}

/** "Para y deshabilita cups": a verb alone takes the thing of the next part. */
function shared({ part, afterPart }: Said): string | undefined {
  const thing = afterPart?.replace(/^\S+\s+/, "");
  return /^\S+$/.test(part) && thing !== undefined && thing !== afterPart ? `${part} ${thing}` : undefined;
}

/**
 * What a part that only looks may leave to the one before: the thing ("recarga nginx y mira el log") or the verb ("dime
 * la memoria y el disco libre"). An order must say itself what it is to change.
 */
function completed({ part, before, beforePart }: Said, language: Language): string[] {
  const verb = beforePart?.match(/^\S+/)?.[0];
  const names = before?.kind === "ready" ? Object.values(namesOf(before.skill, before.intention.slots)) : [];
  const of = language === "es" ? "de" : "of";
  return [
    ...names.flatMap((name) => [`${part} ${of} ${name}`, `${part} ${name}`]),
    ...(verb === undefined ? [] : [`${verb} ${part}`]),
  ];
}

/** A name that exists here; what only looks like one is no second order. */
const sureName = 0.9;

function withName(reading: Reading, names: KnownNames, language: Language): Step | undefined {
  if (reading.kind !== "missing") return reading.kind === "ready" ? reading : undefined;
  const { skill, slot, intention } = reading;
  const type = skill.slots[slot]?.type;
  const value = type && names[type];
  if (value === undefined) return undefined;
  const whole = complete(skill, { ...intention.slots, [slot]: value }, 0.9, reading, language);
  return whole.kind === "ready" ? whole : undefined;
}

/** Orders that follow each other belong together; each thing to be looked at is alone. */
function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (step.skill.changes && group?.[0]?.skill.changes) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

function chained(groups: readonly Step[][], context: ReadingContext): CommandPlan | undefined {
  return groups.reduceRight<CommandPlan | undefined>((next, group) => {
    const script = group.map(({ skill, intention }) => scriptOf(skill, intention.slots, context)).join(" && ");
    return {
      kind: "command",
      script,
      source: "skill",
      confidence: group.reduce((product, { sure }) => product * sure, 1),
      say: message(context.language, "said_will_run", { script }),
      steps: group.map(({ intention }) => intention),
      ...(group.length === 1 && group[0] !== undefined ? { skill: group[0].skill.id } : {}),
      ...(next === undefined ? {} : { next }),
    };
  }, undefined);
}
