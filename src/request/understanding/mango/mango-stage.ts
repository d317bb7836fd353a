import type { Plan } from "../../../ports/plan.ts";
import type { Language } from "../../../shared/language.ts";
import { asksNothing } from "../around-the-sentence/asks-nothing.ts";
import { plainOrder } from "../around-the-sentence/plain-order.ts";
import { saidPlainly } from "../around-the-sentence/said-plainly.ts";
import { questionKind } from "../question-kind.ts";
import type { Stage, StageRequest } from "../stage.ts";
import { asAsked } from "./as-asked.ts";
import { chosenAmong } from "./chosen.ts";
import { compose } from "./compose.ts";
import { choicesAmong, decide, stepOf } from "./decide.ts";
import { beginsAsOrder } from "./destruction.ts";
import { distributionHere } from "./distribution.ts";
import { fromDocuments } from "./documents/from-documents.ts";
import { lookUp } from "./look-up.ts";
import { orderAfterComplaint } from "./order-after-complaint.ts";
import type { MangoParts, Proposed } from "./parts.ts";
import { evidenceOf } from "./ranking/evidence.ts";
import { certaintyOf } from "./ranking/score.ts";
import { spokenIn } from "./spoken-in.ts";
import { splitLead } from "./steps/frames/background-lead.ts";
import { fromSteps } from "./steps/from-steps.ts";
import type { StepParts } from "./steps/step.ts";
import { certaintyOfSteps, certaintyOfWhole, isOfAll, withoutHalf } from "./steps/whole-or-steps.ts";
import { byWordsAlone, leastSteps, mostChoices } from "./thresholds.ts";

/**
 * A request that no skill knew → the recipe that it asks for, with its values, verified; several of them for several steps;
 * or one short question. What is plausible but not likely enough is asked about, what is not plausible passed on.
 */
export function mangoStage(parts: MangoParts): Stage {
  return async (request, signal) => {
    if (request.hasInput === true) return undefined;
    const chosen = await choiceOf(request, parts, signal);
    if (chosen) return chosen;
    const spoken = spokenIn(together(request), await parts.index());
    const { said: text, asks } = plainly(spoken.text, spoken.language);
    const normalised = plainly(spoken.normalised, spoken.language).said;
    const asked = asAsked({ ...spoken, text, normalised }, distributionHere(parts.worksHere));
    if (questionKind(asked.text, asked.language) === "how" || asksNothing(asked.text, asked.language)) return undefined;
    return planOf(asked, asks ? onlyLooking(parts) : parts, signal);
  };
}

/** Without how it is wished for; who orders politely or from afar orders. */
function plainly(text: string, language: Language): ReturnType<typeof saidPlainly> {
  return saidPlainly(plainOrder(text, language) ?? text, language);
}

async function planOf(asked: StageRequest, parts: MangoParts, signal: AbortSignal): Promise<Plan | undefined> {
  const whole = await propose(asked, parts, signal);
  const steps = isOfAll(whole, asked) ? undefined : await stepsFor(asked, whole, parts, signal);
  const isSurer = steps && steps.confidence >= Math.max(leastSteps, certaintyOfWhole(whole, asked));
  if (isSurer && (await isOrdered(steps.script, asked, parts))) return steps;
  const plan = await decide(withoutHalf(whole, asked), asked, parts);
  // What is in somebody's hand already is not looked up in documents that nobody of ours has read.
  if (plan?.kind === "command" || plan?.kind === "answer" || asked.inHand === true) return plan;
  const alone = orderAfterComplaint(asked);
  const byOrder = alone && (await planOf(alone, { ...parts, ...harmless(parts) }, signal));
  if (byOrder?.kind === "command") return byOrder;
  const shown = await fromDocuments(asked, parts, signal);
  const byDocuments = shown && (await decide(shown, asked, harmless(parts)));
  return byDocuments?.kind === "command" ? byDocuments : (plan ?? byDocuments);
}

async function stepsFor(asked: StageRequest, whole: Proposed, parts: MangoParts, signal: AbortSignal) {
  const steps = await fromSteps(asked, stepsBy(parts, whole, signal));
  return steps && { ...steps, confidence: certaintyOfSteps(steps.confidence, await whole.think?.(steps.script)) };
}

/** Who only wonders gets nothing that changes anything. */
function onlyLooking(parts: MangoParts): MangoParts {
  return {
    ...parts,
    risk: async (script, machine) => ((await parts.risk(script, machine)) === "read" ? "read" : "forbidden"),
  };
}

/** Whatever documents say of it, or part of what was said, nothing is destroyed on that word. */
function harmless({ risk }: MangoParts): Pick<MangoParts, "risk"> {
  return {
    risk: async (script, machine) => {
      const risky = await risk(script, machine);
      return risky === "destructive" ? "forbidden" : risky;
    },
  };
}

/** "La segunda": what it was in the question that was asked back. */
async function choiceOf(request: StageRequest, parts: MangoParts, signal: AbortSignal): Promise<Plan | undefined> {
  const { before, text, language } = request;
  if (before === undefined || text.length > longestChoice) return undefined;
  const first = { ...request, text: before, normalised: before };
  const own = await propose(first, parts, signal);
  // Documents are asked only where our recipes had no question to put.
  const byDocuments = (await decide(own, first, parts)) === undefined;
  const offered = byDocuments ? await fromDocuments(first, parts, signal) : own;
  const choices = choicesAmong(offered?.candidates ?? [], first);
  const nth = chosenAmong(
    text,
    choices.map(({ sentence }) => sentence),
    language,
  );
  const choice = nth === undefined ? undefined : choices[nth];
  if (choice === undefined) return undefined;
  const { candidate, sentence } = choice;
  const asked = { ...first, text: sentence, normalised: sentence };
  const chosen = { candidates: [candidate], certainty: whenChosen, composed: undefined };
  return decide(chosen, asked, byDocuments ? harmless(parts) : parts);
}

/** In letters. */
const longestChoice = 200;

/** Who chooses has read what it is. */
const whenChosen = 0.95;

/** What is forbidden is never proposed, and what destroys only where the person's own words order it. */
async function isOrdered(
  script: string,
  { text, language, machine }: StageRequest,
  { risk }: MangoParts,
): Promise<boolean> {
  const risky = await risk(script, machine);
  return risky === "destructive"
    ? beginsAsOrder(splitLead(text, language)?.rest ?? text, language)
    : risky !== "forbidden";
}

/** One step as a request of its own. */
function stepsBy(parts: MangoParts, { candidates: [best], certainty }: Proposed, signal: AbortSignal): StepParts {
  const few = async (part: StageRequest) =>
    (await propose(part, parts, signal)).candidates.slice(0, mostChoices).flatMap(({ script }) => script ?? []);
  const likely = best?.script === undefined ? undefined : { whole: { script: best.script, certainty }, few };
  return {
    ...(likely && { likely }),
    one: async (part) => stepOf(await propose(part, parts, signal), part, parts),
    reads: async (script, machine) => (await parts.risk(script, machine)) === "read",
  };
}

/** The question that was asked back and the reply to it, as one request. Who says much more has gone on to something else. */
function together(request: StageRequest): StageRequest {
  const { before, text, normalised } = request;
  const isReply = before !== undefined && text.trim().split(/\s+/).length <= longestReply;
  return isReply ? { ...request, text: `${before} ${text}`, normalised: `${before} ${normalised}` } : request;
}

/** In words. */
const longestReply = 6;

export async function propose(request: StageRequest, parts: MangoParts, signal: AbortSignal): Promise<Proposed> {
  const { query, candidates, weights, byMeaning, think } = await lookUp(request, parts, signal);
  // What a value is missing for is as likely meant as if it were there; only a question is made of it.
  const sure = certaintyOf({ ...evidenceOf(candidates, query.asked.words.length), missing: 0 }, weights);
  return {
    candidates,
    certainty: byMeaning ? sure : sure * byWordsAlone,
    think,
    composed: await compose(query, { verifier: parts.verifier, machine: request.machine, weights, think }),
  };
}
