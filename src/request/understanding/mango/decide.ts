import { installLine } from "../../../command/machine/package-of.ts";
import type { Risk } from "../../../ports/assessment.ts";
import type { Plan } from "../../../ports/plan.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { isAsked, type Recipe } from "../../recipes/recipe.ts";
import { renderSentence } from "../../recipes/render.ts";
import { questionKind } from "../question-kind.ts";
import type { StageRequest } from "../stage.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { isGenerated } from "./beams.ts";
import type { Candidate } from "./candidates.ts";
import {
  asksForDestruction,
  beginsWithNo,
  isAskedInQuestions,
  isPlainOrder,
  isTakenBack,
  onlyLooksAt,
} from "./destruction.ts";
import type { MangoParts, Proposed } from "./parts.ts";
import type { Step } from "./steps/step.ts";
import { leastCertain, leastPlausible, mostChoices } from "./thresholds.ts";

/** A plan of the best candidate, a question, or undefined where nothing is plausible. */
export async function decide(
  proposed: Proposed,
  request: StageRequest,
  parts: Pick<MangoParts, "risk">,
): Promise<Plan | undefined> {
  const { candidates, certainty } = proposed;
  const step = await stepOf(proposed, request, parts);
  if (step) {
    const { script, note } = step;
    const said = { sentence: step.sentence, script: visible(script), note };
    const say =
      note === "" ? message(request.language, "said_will_run", said) : message(request.language, "said_recipe", said);
    return { kind: "command", script, source: "mango", confidence: step.certainty, say: say.trim() };
  }
  const [best] = candidates;
  const { language } = request;
  if (!best || certainty < leastPlausible) return undefined;
  const [missing] = best.filling.missing;
  if (missing !== undefined && certainty >= leastCertain.read)
    return { kind: "clarify", question: message(language, `ask_value_${missing.type}`), choices: [] };
  const away = awayFor(best);
  if (away !== undefined && certainty >= leastCertain.read) return notInstalled(best, away, request);
  // What is asked in a question documents may know: nothing that is not likely keeps it from them.
  return questionKind(request.text, language) === "order" ? question(candidates, request) : undefined;
}

/** The likeliest command, where it is likely enough for what it would do and destroys nothing that nobody asked to be destroyed. */
export async function stepOf(
  { candidates, certainty, composed }: Proposed,
  request: StageRequest,
  { risk }: Pick<MangoParts, "risk">,
): Promise<(Step & { note: string }) | undefined> {
  const { language, machine, text } = request;
  const [best] = candidates;
  const tokens = readTokens(request.normalised, language);
  const isMeant = (risky: Risk, isAllRead = false): boolean =>
    risky === "read" ||
    (risky === "write" ? !isTakenBack(text, tokens, language) : isPlainOrder(text, tokens, language, { isAllRead }));
  // Of a command that may change something for all that is known of it (`psql -c '\du'`), and that people ask in questions.
  const isLookedAt = (risky: Risk, recipe: Recipe): boolean =>
    risky === "write" && isAskedInQuestions(recipe, language) && !beginsWithNo(tokens, language);
  const isSettled = composed?.settled === true && composed.strange === 0;
  if (composed && (isSettled || composed.certainty > (best?.script === undefined ? 0 : certainty))) {
    const { script } = composed;
    const risky = await risk(script, machine);
    const isLook = composed.looks === true && risky === "write" && !beginsWithNo(tokens, language);
    return composed.certainty >= leastCertain[risky] && (isLook || isMeant(risky, composed.strange === 0))
      ? { script, certainty: composed.certainty, sentence: text, note: "", isComposed: composed.strange === 0 }
      : undefined;
  }
  if (best?.script === undefined || awayFor(best) !== undefined) return undefined;
  const risky = await risk(best.script, machine);
  if (risky === "read" && onlyLooksAt(best.recipe, text, language)) return undefined;
  if (risky !== "read" && isHardlySaid(best)) return undefined;
  if (certainty < leastCertain[risky] || !(isMeant(risky) || isLookedAt(risky, best.recipe))) return undefined;
  if (risky === "destructive" && !mayDestroy(best, tokens, language)) return undefined;
  return { script: best.script, certainty, sentence: sentenceOf(best, request), note: best.recipe.notes[language] };
}

/**
 * "Formatea", "vacía el disco": of what somebody once asked for, or a model made up, so few words with no value among them tell nothing.
 */
function isHardlySaid({ recipe, filling, asked }: Candidate): boolean {
  const isVouched = !isAsked(recipe) && !isGenerated(recipe);
  return !isVouched && Object.keys(filling.values).length === 0 && asked.words.length < fewWords;
}

/** Words of weight. */
const fewWords = 4;

/** What a model made up has no sentences of its own that could say that it destroys: those are the request's words. */
function mayDestroy({ recipe, filling }: Candidate, tokens: readonly Token[], language: Language): boolean {
  return !isGenerated(recipe) && asksForDestruction(tokens, recipe, filling, language);
}

/** A program that it takes and that is not here. */
function awayFor({ problems }: Candidate): string | undefined {
  return problems.flatMap((problem) => (problem.kind === "missing-program" ? [problem.program] : []))[0];
}

function notInstalled({ recipe, script }: Candidate, program: string, { language, machine }: StageRequest): Plan {
  const text = message(language, "answer_program_missing", {
    program,
    install: installLine(program, machine, recipe.packages?.[0]),
    script: visible(script ?? recipe.template),
  });
  return { kind: "answer", text, citations: [] };
}

/** Which of the likeliest is meant; each in the words of a way to say it. */
function question(candidates: readonly Candidate[], request: StageRequest): Plan | undefined {
  const choices = choicesAmong(candidates, request).map(({ sentence }) => sentence);
  return choices.length === 0
    ? undefined
    : { kind: "clarify", question: message(request.language, "ask_unclear"), choices };
}

export type Choice = { sentence: string; candidate: Candidate };

/** The same candidates are always the same choices, so that a reply finds them again. */
export function choicesAmong(candidates: readonly Candidate[], request: Pick<StageRequest, "language">): Choice[] {
  const strongest = candidates[0]?.strength ?? 0;
  // What a model made up is said in no words but the request's own: nobody could choose it.
  const near = candidates.filter(({ strength, recipe }) => strongest - strength < mostBehind && !isGenerated(recipe));
  const bySentence = new Map<string, Candidate>();
  for (const candidate of near) {
    const sentence = sentenceOf(candidate, request);
    if (!bySentence.has(sentence)) bySentence.set(sentence, candidate);
  }
  return [...bySentence].slice(0, mostChoices).map(([sentence, candidate]) => ({ sentence, candidate }));
}

/** In units of strength: what is so much weaker is not asked about. */
const mostBehind = 4;

/** The recipe's first way to say it, with what is known of its values; where nobody says it in this language, the command. */
export function sentenceOf(
  { recipe, filling, script }: Candidate,
  { language }: Pick<StageRequest, "language">,
): string {
  const empty = Object.fromEntries(filling.missing.map(({ key }) => [key, "…"]));
  const words = { ...recipe.defaults, ...filling.words, ...empty };
  const [sentence] = recipe[language];
  return visible(sentence === undefined ? (script ?? recipe.template) : renderSentence(sentence, words));
}
