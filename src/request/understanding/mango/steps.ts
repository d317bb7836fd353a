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
  for (const [at, part] of parts.entries()) {
    const text = withObject(withSharedObject(part, parts[at + 1]), before, language);
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

/** "Para y borra el contenedor web", "stop and delete the container": a verb alone is about what comes after the next one. */
export function withSharedObject(part: string, next: string | undefined): string {
  const object = next?.replace(/^\S+\s*/, "") ?? "";
  return /^\p{L}{2,}$/u.test(part) && object !== "" ? `${part} ${object}` : part;
}

/** "Bórralos", "luego lo borras", "dale formato ext4", "delete them": with the words that the step before had for them. */
export function withObject(part: string, before: string, language: Language): string {
  const object = before.replace(/^\S+\s*/, "");
  if (object === "") return part;
  if (language === "en") return part.replace(itself, () => object);
  const tokens = readTokens(part, language);
  const [first] = tokens;
  if (!first) return part;
  const standing = standsBefore.exec(part);
  if (standing) return `${standing.slice(1).find(Boolean)} ${object}${part.slice(standing[0].length)}`;
  const rest = part.slice(first.end);
  const giving = givesIt.exec(first.folded)?.[1];
  if (giving !== undefined) return `${giving}${rest} a ${object}`;
  const verb = /^(.{3,}?)(?:l[oa]s?)$/.exec(first.folded)?.[1];
  return verb === undefined || ownWords.test(first.folded) ? part : `${verb} ${object}${rest}`;
}

/** "Her files" are hers, "it's" is no thing. */
const itself = /\b(?:it|them|those|these|him|her(?=$|\s(?:to|from|in|into|out|on|off)\b))(?![\p{L}'’])/iu;

/** "Lo borras": what an article stands before does not end so. */
const standsBefore =
  /^(?:me |nos )?(?:lo (\p{L}{2,}(?:as|es|an|en))|la (\p{L}{2,}(?:as|es))|los (\p{L}{2,}(?:as|an))|las (\p{L}{2,}an))(?=\s|$)/iu;

/** What is given to the thing, put on it or done to it. */
const givesIt =
  /^(da|de|pon|pone|ponga|haz|hace|haga|quita|quite|cambia|cambie|agrega|agregue|anade|anada|saca|saque|asigna|asigne|pasa|pase|manda|mande)les?$/;

/** Words that only end as if they carried a pronoun. */
const ownWords =
  /^(?:solo|hola|sola|controla|vuela|calcula|instala|desinstala|reinstala|cancela|escala|enlaza|iguala|congela|traslada)$/;
