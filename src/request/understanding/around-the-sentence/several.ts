import { message } from "../../../shared/messages/catalogue.ts";
import type { SlotType } from "../../skills/skill.ts";
import { type Memory, remember } from "../memory.ts";
import { type Heard, namesOf, scriptOf } from "../planning.ts";
import { complete, type Reading, readWords } from "../reading.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";
import { isNegator } from "./negation.ts";
import { askWhether, isQuestion } from "./orders-and-questions.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

/**
 * "Reinicia nginx, php-fpm y redis", "status of nginx and postgresql": the same for each of several things, one after the
 * other. What changes something stops at the first that fails.
 */
export function fromSeveral(found: Heard): Heard | undefined {
  const { language, context } = found;
  const parts = found.normalised.replace(/[.?!]+$/, "").split(/\s*,\s*(?:(?:y|e|and)\s+)?|\s+(?:y|e|and)\s+/);
  if (parts.length < 2 || parts.length > mostThings) return undefined;
  const pieces = parts.map((part) => readTokens(part, language));
  if (pieces.flat().some((token) => isNegator(token, language))) return undefined;
  const [first, ...others] = pieces;
  const last = others.pop();
  const end = last && thingOf(last, true);
  if (!first || !last || !end) return undefined;
  const order = first.slice(0, -1);
  const things = [first.at(-1), ...others.map((tokens) => thingOf(tokens)), end];
  const tail = last.slice(last.indexOf(end) + 1);
  const readings: Ready[] = [];
  for (const thing of things) {
    const reading = thing && readWords([...order, thing, ...tail], context).find((one) => one.kind === "ready");
    if (!reading || reading.skill !== (readings[0] ?? reading).skill) return undefined;
    readings.push(reading);
  }
  const slot = differing(readings);
  if (slot === undefined) return undefined;
  const [one] = readings;
  if (one === undefined) return undefined;
  if (one.skill.changes && isQuestion(found.request, language)) return askWhether(found, one);
  return plannedForEach(found, readings, slot);
}

const mostThings = 8;

/** "Todos menos redis" after an order for several things: the same for the rest. */
export function fromAllBut(
  found: Heard,
  { several, last }: Memory,
  tokens: readonly Token[],
  skill: Ready["skill"] | undefined,
): Heard | undefined {
  if (!several || !last || !skill) return undefined;
  const lead =
    allBut
      .exec(`${foldedText(tokens)} `)?.[0]
      .trim()
      .split(" ").length ?? 0;
  if (lead === 0) return undefined;
  const left = tokens.slice(lead).filter(({ folded }) => !/^(el|la|los|de|y|ni|the|and)$/.test(folded));
  // What is to be left out must be one of them: anything else is asked about.
  if (left.length === 0 || !left.every((token) => several.values.some((value) => isCalled(value, token))))
    return undefined;
  const rest = several.values.filter((value) => !left.some((token) => isCalled(value, token)));
  const base = { skill, literals: 0, asked: foldedText(tokens) };
  const readings = rest.flatMap((value) => {
    const reading = complete(skill, { ...last.slots, [several.slot]: value }, 0.95, base, found.language);
    return reading.kind === "ready" ? [reading] : [];
  });
  return rest.length === 0 ? undefined : plannedForEach(found, readings, several.slot);
}

/** "Redis" is redis-server. */
function isCalled(value: string, { folded }: Token): boolean {
  return value.toLowerCase() === folded || value.toLowerCase().startsWith(`${folded}-`);
}

const allBut =
  /^(?:(?:no|y|pero|but|and) )?(?:(?:todos|todas|todo|all|all of them|everything|every one) )?(?:menos|excepto|salvo|sin|quitando|but|except|except for|bar|without) /;

function plannedForEach(found: Heard, readings: readonly Ready[], slot: string): Heard {
  const [first] = readings;
  if (first === undefined) return found;
  const { language, memory, context } = found;
  const { skill, intention } = first;
  const scripts = readings.map((reading) => scriptOf(skill, reading.intention.slots, context));
  const script = scripts.join(skill.changes ? " && " : "; ");
  const done = { intention, names: namesOf(skill, intention.slots), script, changes: skill.changes === true };
  const several = { slot, values: readings.map((reading) => reading.intention.slots[slot] ?? "") };
  return {
    ...found,
    plan: {
      kind: "command",
      script,
      source: "skill",
      confidence: Math.min(...readings.map(({ sure }) => sure)),
      say: message(language, "said_will_run", { script }),
    },
    memory: { ...remember(memory, { ...done, request: undefined }, language), several },
  };
}

/** The name in "el servicio php-fpm"; of the last part, where more may follow, the first word that is no article. */
function thingOf(tokens: readonly Token[], more = false): Token | undefined {
  const named = tokens.filter(
    ({ folded }) => !/^(el|la|los|las|de|del|a|al|en|the|on|of|servicio|service)$/.test(folded),
  );
  return more || named.length === 1 ? named[0] : undefined;
}

/** The one slot in which the readings differ, where each names another thing. */
function differing(readings: readonly Ready[]): string | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const slots = Object.keys(first.intention.slots).filter((slot) =>
    readings.some(({ intention }) => intention.slots[slot] !== first.intention.slots[slot]),
  );
  const [slot] = slots;
  if (slot === undefined || slots.length > 1 || !listable.has(first.skill.slots[slot]?.type ?? "text"))
    return undefined;
  return new Set(readings.map(({ intention }) => intention.slots[slot])).size === readings.length ? slot : undefined;
}

const listable: ReadonlySet<SlotType> = new Set<SlotType>([
  "service",
  "path",
  "user",
  "package",
  "container",
  "printer",
  "host",
  "port",
  "address",
  "group",
]);
