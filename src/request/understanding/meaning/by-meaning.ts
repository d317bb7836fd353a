import type { SentenceEncoder } from "../../../ports/engines.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { Skill, SlotValues } from "../../skills/skill.ts";
import { wordWeights } from "../likeness/word-weights.ts";
import type { Option } from "../memory.ts";
import { type Heard, planned } from "../planning.ts";
import { option } from "../reading.ts";
import { renderSentence } from "../render.ts";
import { readTokens } from "../templates/tokens.ts";
import { type Candidate, candidates, evidenceOf } from "./candidates.ts";
import { inDoubt } from "./in-doubt.ts";
import { rankSkills } from "./rank-skills.ts";
import { skillWeights } from "./skill-weights.ts";
import { readWeights, type Weights } from "./weights.ts";

/** What a request means, by its vector: the one thing it surely is, and else the likeliest, to be asked about. */
export type Meant = { sure: Heard | undefined; near: readonly Option[] };

/**
 * Asks the encoder what a request that is no sentence means. Names and figures must be in the request itself, all of them
 * used; what changes something must be surer than what only looks. Undefined: it is nothing that a skill is about.
 */
export async function fromMeaning(
  found: Heard,
  encoder: SentenceEncoder,
  skillOf: (id: string) => Skill | undefined,
  signal: AbortSignal,
): Promise<Meant | undefined> {
  const { context, language } = found;
  const tokens = readTokens(found.normalised.slice(0, longestLetters), language);
  if (context.hasInput || tokens.length < fewestWords || tokens.length > mostWords) return undefined;
  const [vector] = await encoder.encode([found.normalised], { signal });
  if (!vector) return undefined;
  weights ??= readWeights(skillWeights);
  const ranked = rankSkills(vector, weights);
  const all = candidates(ranked, tokens, skillOf, context);
  const [best] = all;
  const nothing = ranked.find(({ skill }) => skill === undefined)?.logit ?? 0;
  if (!best || best.strength < nothing) return undefined;
  const { skill } = best.reading;
  const sure = certainty(evidenceOf(all, ranked), weights);
  const rivals = all.slice(1, mostNear).map(({ reading }) => reading.skill);
  const doubt = inDoubt(found, tokens, skill, rivals, wordWeights(context.index, language));
  const near = all.filter(({ strength }) => strength > nothing - nearNothing).slice(0, mostNear);
  const options = near.map((one) => option(intentionOf(one), one.reading.skill, context));
  return { sure: doubt || sure < leastSure(skill) ? undefined : asPlan(found, best, sure), near: options };
}

let weights: Weights | undefined;

/** In words: fewer are no request, and of more a vector tells too little. */
const fewestWords = 3;
const mostWords = 32;
const longestLetters = 500;
const mostNear = 3;
/** In logits: what is so much less likely than "none of them" is not even asked about. */
const nearNothing = 4;

function leastSure(skill: Skill): number {
  return skill.changes ? 0.9 : 0.8;
}

function asPlan(found: Heard, { reading, fits }: Candidate, sure: number): Heard | undefined {
  if (reading.kind === "missing") return planned(found, reading);
  if (reading.kind !== "ready" || !fits) return undefined;
  const meant = planned(found, { ...reading, sure: sure * reading.sure });
  if (meant.plan?.kind !== "command") return undefined;
  const sentence = renderSentence(reading.skill, reading.intention.slots, found.language);
  const say = message(found.language, "said_understood_as", { sentence, script: meant.plan.script });
  return { ...meant, by: "meaning", plan: { ...meant.plan, say } };
}

/** What a choice by plain words would say is not seen in a label: it is left out. */
function intentionOf({ reading: { skill, ...reading } }: Candidate): { skill: string; slots: SlotValues } {
  const given = reading.kind === "unclear" ? {} : reading.intention.slots;
  const slots = Object.entries(given).filter(([name]) => {
    const { type, optional } = skill.slots[name] ?? {};
    return type !== "choice" || !optional;
  });
  return { skill: skill.id, slots: Object.fromEntries(slots) };
}

function certainty(evidence: readonly number[], { certainty: fitted }: Weights): number {
  const sum = evidence.reduce((total, value, at) => total + value * (fitted[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
