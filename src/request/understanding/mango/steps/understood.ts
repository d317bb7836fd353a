import type { Plan } from "../../../../ports/plan.ts";
import { wholeScript } from "../../around-the-sentence/steps.ts";
import { normalise } from "../../normalise/normalise.ts";
import type { StageRequest } from "../../stage.ts";
import { leastWhole } from "../thresholds.ts";
import type { Step, StepParts } from "./step.ts";
import { type PlainCommand, plainCommands } from "./traces/script-words.ts";

/** The first of several ways to say a part that is understood well, else the one that is understood best. */
export async function understood(
  texts: readonly string[],
  request: StageRequest,
  by: StepParts,
): Promise<(Step & { text: string }) | undefined> {
  let best: (Step & { text: string }) | undefined;
  for (const text of texts) {
    const { language } = request;
    const step = await stepOf({ ...request, text, normalised: normalise(text, language).text }, by);
    if (step && step.certainty > (best?.certainty ?? 0)) best = { ...step, text };
    if (best && best.certainty >= wellUnderstood) break;
  }
  return best;
}

const wellUnderstood = 0.6;

/**
 * As a request of its own is understood: by a skill that was asked in so many words, else by who has a use for more of them,
 * else by who is surer.
 */
async function stepOf(part: StageRequest, by: StepParts): Promise<Step | undefined> {
  const skilled = stepOfPlan(await part.bySkills?.(part.text, part.machine), part.text);
  // To a skill a pattern is a name as any other.
  const bySkill = skilled && /^(?:sudo )?(?:rm|mv|cp) .*'[^']*[*?][^']*'/.test(skilled.script) ? undefined : skilled;
  if (bySkill && bySkill.certainty >= exactSkill) return bySkill;
  const other = await by.one(part);
  if (bySkill === undefined || other === undefined) return other ?? bySkill;
  const isOfMore =
    other.certainty >= leastWhole &&
    (other.isComposed === true || programsSaid(part.text, other.script) > programsSaid(part.text, bySkill.script));
  return isOfMore || other.certainty > bySkill.certainty ? other : bySkill;
}

/** "Comprime a.log con gzip": how many of the programs that a script runs are named in the text. */
function programsSaid(text: string, script: string): number {
  const words = new Set(text.toLowerCase().split(/[^\w.+-]+/));
  return new Set(plainCommands(script).flatMap(({ argv: [program = ""] }) => (words.has(program) ? [program] : [])))
    .size;
}

/** Who is so sure was asked in so many words. */
const exactSkill = 0.95;

function stepOfPlan(plan: Plan | undefined, text: string): Step | undefined {
  return plan?.kind === "command" && plan.source !== "user"
    ? { script: wholeScript(plan), certainty: plan.confidence, sentence: text }
    : undefined;
}

/** The likeliest of what a part may mean where it is not likely enough by itself, and is one of the commands that were likely for all. */
export async function agreed(
  texts: readonly string[],
  request: StageRequest,
  by: StepParts,
): Promise<(Step & { text: string }) | undefined> {
  const { likely } = by;
  if (likely === undefined || likely.whole.certainty < leastAgreed) return undefined;
  for (const text of texts) {
    const few = await likely.few({ ...request, text, normalised: normalise(text, request.language).text });
    const script = few.find((one) => isAmong(one, likely.whole.script));
    if (script !== undefined) return { script, certainty: whenAgreed, sentence: text, text };
  }
  return undefined;
}

/** Whether two scripts are the same commands one after the other, in whatever order the words of each stand. */
export function isSame(script: string, other: string): boolean {
  const [ours, theirs] = [script, other].map((one) => plainCommands(one).map(inOneOrder));
  return ours?.join("\n") === theirs?.join("\n");
}

/** Whether every command of a script is one of another's. */
function isAmong(script: string, whole: string): boolean {
  const all = new Set(plainCommands(whole).map(inOneOrder));
  return plainCommands(script).every((command) => all.has(inOneOrder(command)));
}

function inOneOrder({ argv, into }: PlainCommand): string {
  return [argv[0] === "apt-get" ? "apt" : argv[0], ...argv.slice(1).toSorted(), ">", into].join("\0");
}

/** Below this the whole is a guess, and two guesses that agree are none the better. */
const leastAgreed = 0.4;

/** Read in two ways, once by itself and once with the rest. */
const whenAgreed = 0.75;
