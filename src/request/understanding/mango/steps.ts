import type { CommandPlan } from "../../../ports/plan.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { depends, stepsIn, wholeScript } from "../around-the-sentence/steps.ts";
import { normalise } from "../normalise/normalise.ts";
import type { StageRequest } from "../stage.ts";
import { readTokens } from "../templates/tokens.ts";

/** What one step was understood as, by a skill or from a recipe. */
export type Step = { script: string; certainty: number; sentence: string };

/**
 * A request of two or three things, each understood by itself, as one script; undefined where one of them is not. "It" and
 * "them" are what the step before was about.
 */
export async function fromSteps(
  request: StageRequest,
  one: (part: StageRequest) => Promise<Step | undefined>,
): Promise<CommandPlan | undefined> {
  const { language, normalised } = request;
  const parts = stepsIn(normalised, language);
  if (parts.length < 2 || parts.length > mostSteps || depends(normalised, language)) return undefined;
  const steps: Step[] = [];
  let before = "";
  for (const part of parts) {
    const text = withObject(part, before, language);
    const step =
      bySkill(text, request) ?? (await one({ ...request, text, normalised: normalise(text, language).text }));
    if (step === undefined) return undefined;
    steps.push(step);
    before = text;
  }
  const script = steps.map((step) => step.script).join(" && ");
  const said = { sentences: steps.map(({ sentence }) => sentence).join("; "), script: visible(script) };
  const confidence = steps.reduce((product, { certainty }) => product * certainty, 1);
  return { kind: "command", script, source: "mango", confidence, say: message(language, "said_recipe_steps", said) };
}

const mostSteps = 3;

function bySkill(text: string, request: StageRequest): Step | undefined {
  const plan = request.bySkills?.(text);
  return plan?.kind === "command"
    ? { script: wholeScript(plan), certainty: plan.confidence, sentence: text }
    : undefined;
}

/** "Bórralos", "delete them": with the words that the step before had for them. */
export function withObject(part: string, before: string, language: Language): string {
  const object = before.replace(/^\S+\s*/, "");
  if (object === "") return part;
  const tokens = readTokens(part, language);
  const [first] = tokens;
  if (!first) return part;
  if (language === "en") return part.replace(/\b(?:it|them|those|these)\b/i, () => object);
  const verb = /^(.{3,}?)(?:l[oa]s?)$/.exec(first.folded)?.[1];
  return verb === undefined || ownWords.test(first.folded) ? part : `${verb} ${object}${part.slice(first.end)}`;
}

/** Words that only end as if they carried a pronoun. */
const ownWords =
  /^(?:solo|hola|sola|controla|vuela|calcula|instala|desinstala|reinstala|cancela|escala|enlaza|iguala|congela|traslada)$/;
