import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Language } from "../../../shared/language.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import { renderRecipe } from "../../recipes/render.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import type { Problem } from "../verification/problem.ts";
import type { Verifier } from "../verification/verify-command.ts";
import { withAskedOptions, without } from "./asked-options.ts";
import { type Beam, type Beams, foundOf, isGenerated, shareOf } from "./beams.ts";
import { ofCompressed } from "./compressed-text.ts";
import { type Filling, fillRecipe } from "./filling/fill-recipe.ts";
import { isForOtherFiles, onlyRenames } from "./kinds-of-file.ts";
import type { Likelihoods } from "./likelihoods.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { isHere, type MaskedRequest, maskMentions } from "./mentions/mask.ts";
import type { Mention } from "./mentions/mention.ts";
import { withPartsApart } from "./mentions/parts-apart.ts";
import type { MentionContext } from "./mentions/reading.ts";
import { withNamesFilled } from "./names-filled.ts";
import { plainVariant } from "./plain-variant.ts";
import { type AskedWords, askedWords, type Features, featuresOf } from "./ranking/features.ts";
import { fittedWeights } from "./ranking/fitted-weights.ts";
import { isOpposite } from "./ranking/opposites.ts";
import { strengthOf } from "./ranking/score.ts";
import type { Thought } from "./ranking/thought.ts";
import { type RankingWeights, weightsFor } from "./ranking/weights.ts";
import { readsFolder } from "./reads-folder.ts";
import { mended } from "./retrieval/mend.ts";
import type { RecipeIndex } from "./retrieval/recipe-index.ts";
import { type FoundRecipe, searchRecipes } from "./retrieval/search-recipes.ts";
import { sentenceText } from "./retrieval/sentence-text.ts";
import { wordsOf } from "./retrieval/words-of.ts";
import { inSlots, thoughtsOf } from "./thoughts.ts";

/** A request as it is looked for. `encoderText`: what is to be encoded of it. */
export type Query = {
  text: string;
  normalised: string;
  language: Language;
  tokens: ReturnType<typeof readTokens>;
  mentions: readonly Mention[];
  /** Both as recipes are filled from them. */
  apart: { tokens: readonly Token[]; mentions: readonly Mention[] };
  asked: AskedWords;
  encoderText: string;
  /** With its values masked, and nothing mended: what a sequence model reads. */
  masked: string;
  /** By slot key: what stands behind each slot of it. */
  maskedMentions: ReadonlyMap<string, Mention>;
  isUsualWord(folded: string): boolean;
};

/** A recipe with the values of a request. `script` undefined: a value is missing or cannot be said in its place. */
export type Candidate = {
  id: string;
  recipe: Recipe;
  found: FoundRecipe;
  filling: Filling;
  script: string | undefined;
  problems: readonly Problem[];
  /** How much a sequence model is for it, in [0, 1]. */
  beam: number;
  /** What the model thinks of its command, where it was asked. */
  thought: Thought | undefined;
  /** The words that it is to be about: all but those that its options answer. */
  asked: AskedWords;
  features: Features;
  strength: number;
};

export function readQuery(
  request: { text: string; normalised: string; language: Language },
  index: RecipeIndex,
  given: { machine: MachineSnapshot; now: number },
): Query {
  const { text, normalised, language } = request;
  const other = index.words[language === "es" ? "en" : "es"];
  const isUsualWord = (folded: string): boolean =>
    wordsOf(folded, language).every((word) => index.words[language].has(word)) || other.has(folded);
  const context: MentionContext = { language, ...given, isUsualWord };
  const tokens = readTokens(normalised, language);
  const mentions = findMentions(tokens, context);
  const apart = withPartsApart(tokens, context);
  const { text: masked, mentions: maskedMentions } = maskMentions(normalised, apart.tokens, apart.mentions);
  const looked = mended(masked, index.words[language].vocabulary(), isUsualWord);
  return {
    text,
    normalised,
    language,
    tokens,
    mentions,
    apart,
    asked: askedWords(text, looked, language),
    encoderText: sentenceText(looked, language),
    masked,
    maskedMentions,
    isUsualWord,
  };
}

/** How many are looked at, and how many of them verified. */
const mostFound = 24;
const mostVerified = 6;

/**
 * The recipes that may be what is asked for, filled in and rated, the strongest first, only those that work here; the request as a
 * sequence model was asked about it, and the weights that they were rated by.
 */
export async function candidatesFor(
  query: Query,
  parts: {
    index: RecipeIndex;
    vector: Float32Array | undefined;
    verifier: Pick<Verifier, "verify">;
    machine: MachineSnapshot;
    /** Whether a recipe is for this distribution. */
    worksHere(recipe: Recipe): boolean;
    /** Whether anything here tells which options a program has. */
    hasPage(program: string): boolean;
    /** What a sequence model makes of the masked request, and thinks of commands for it; where there is one. */
    beams?: Beams;
    likelihoods?: Likelihoods;
    /** False: only as the recipes stand. */
    plain?: boolean;
    weights?: RankingWeights;
  },
): Promise<{ candidates: Candidate[]; masked: MaskedRequest; weights: RankingWeights }> {
  const { index, vector, machine } = parts;
  const given = parts.weights ?? fittedWeights;
  const beforehand = weightsFor(given, { vector, thought: false });
  const { language, asked } = query;
  const found = searchRecipes(index, { text: asked.masked, vector }, language, mostFound * 2)
    .filter(({ recipe }) => parts.worksHere(recipe))
    .slice(0, mostFound);
  const asCandidate = (one: FoundRecipe, beams: readonly Beam[] = [], masked?: MaskedRequest): Candidate => {
    const besides = withAskedOptions(one.recipe, { masked: asked.masked, language });
    const recipe = besides?.recipe ?? one.recipe;
    const filling = fillRecipe(recipe, { ...query, ...query.apart });
    const rendered = filling.missing.length > 0 ? undefined : renderRecipe(recipe, filling.values);
    const script = rendered && ofCompressed(rendered);
    const beam = masked === undefined ? 0 : shareOf(inSlots({ script, recipe }, masked), beams);
    const own = {
      id: recipe.id,
      recipe,
      found: one,
      filling: withoutSaid(filling, recipe, (word) => index.words[language].wordsOf(one.at).has(word), language),
      script,
      problems: [],
      beam,
      thought: undefined,
      asked: besides ? askedWords(query.text, without(asked.masked, besides.said), language) : asked,
    };
    return rate(own, query, found, index, machine, beforehand);
  };
  const first = found.map((one) => asCandidate(one)).sort(byStrength);
  const masked = withNamesFilled({ text: query.masked, mentions: query.maskedMentions }, first);
  const beams = (await parts.beams?.(masked)) ?? [];
  const whole =
    beams.length === 0
      ? first
      : [...found, ...foundOf(beams, masked.text, found)].map((one) => asCandidate(one, beams, masked));
  const plain = parts.plain === false ? [] : whole.flatMap((candidate) => plainOf(candidate, query));
  const suits = ({ recipe, filling, script }: Candidate): boolean =>
    !isForOtherFiles(recipe, filling.values) &&
    (script === undefined || !(onlyRenames(script, query.text) || readsFolder(script, machine)));
  const suiting = [...whole, ...plain.map((one) => asCandidate(one, beams, masked))].filter(suits).sort(byStrength);
  const thoughts = await thoughtsOf(suiting, masked, parts.likelihoods);
  const weights = weightsFor(given, { vector, thought: thoughts !== undefined });
  const pending = suiting
    .map((candidate, at) => rate({ ...candidate, thought: thoughts?.[at] }, query, found, index, machine, weights))
    .sort(byStrength);
  const verified: Candidate[] = [];
  const strongest = () => verified.reduce((most, { strength }) => Math.max(most, strength), Number.NEGATIVE_INFINITY);
  // Whichever comes out first must have been verified.
  for (;;) {
    const [candidate] = pending;
    if (!candidate || (verified.length >= mostVerified && candidate.strength <= strongest())) break;
    pending.shift();
    const problems =
      candidate.script === undefined ? [] : await parts.verifier.verify(candidate.script, query, machine);
    const own = problems.filter((problem) => !isVouched(problem, candidate.recipe, language, parts.hasPage));
    if (own.some(isFatal)) continue;
    verified.push(rate({ ...candidate, problems: own }, query, found, index, machine, weights));
  }
  return { candidates: [...verified, ...pending].sort(byStrength), masked, weights };
}

/** Those that have more to show than most people ask for are there without it too. */
function plainOf({ found, filling }: Candidate, { text, language }: Query): FoundRecipe[] {
  const plain = plainVariant(found.recipe, { text, language, defaulted: filling.defaulted });
  return plain === undefined ? [] : [{ ...found, recipe: plain, plain: true }];
}

function byStrength(left: Candidate, right: Candidate): number {
  return right.strength - left.strength || left.found.at - right.found.at;
}

function rate(
  candidate: Omit<Candidate, "features" | "strength">,
  query: Query,
  all: readonly FoundRecipe[],
  index: RecipeIndex,
  machine: MachineSnapshot,
  weights: RankingWeights,
): Candidate {
  const count = (kind: Problem["kind"]) => candidate.problems.filter((problem) => problem.kind === kind).length;
  const notInstalled = machine.program(candidate.recipe.program).file === undefined;
  const generated = isGenerated(candidate.recipe);
  const contrary = isOpposite(candidate.recipe, query.asked.text, query.language);
  const { beam, thought } = candidate;
  const known = {
    unused: count("unused"),
    invented: count("invented"),
    notInstalled,
    beam,
    generated,
    thought,
    contrary,
  };
  const features = featuresOf(candidate.found, candidate.filling, candidate.asked, all, index, known);
  return { ...candidate, features, strength: strengthOf(features, weights) };
}

/**
 * What the template says by itself is no value left over ("en /etc/hosts", "el puerto 22"); nor is what the recipe's own
 * sentences say in as many words ("con su carpeta personal"), nor that it is here.
 */
function withoutSaid(filling: Filling, recipe: Recipe, says: (word: string) => boolean, language: Language): Filling {
  const isSaid = (text: string): boolean => {
    // "Ext4" and "raid1" are words, not figures.
    const words = /^\p{L}[\p{L}\p{N} ]*$/u.test(text) ? wordsOf(text, language) : [];
    return (
      recipe.template.toLowerCase().includes(text.toLowerCase()) ||
      (words.length > 0 && words.every(says)) ||
      isNamedBy(recipe, text, language)
    );
  };
  return { ...filling, unused: filling.unused.filter((mention) => !isHere(mention) && !isSaid(mention.text)) };
}

/** "Recarga lo de /etc/exports": a file that the recipe is always about, though its command need not name it. */
function isNamedBy(recipe: Recipe, text: string, language: Language): boolean {
  return /[./]/.test(text) && recipe[language].some((sentence) => ` ${sentence}`.includes(` ${text}`));
}

/**
 * What the check of the corpus answers for: what stands in the template itself, and the options of a program whose pages
 * this machine does not have.
 */
function isVouched(
  problem: Problem,
  recipe: Recipe,
  language: Language,
  hasPage: (program: string) => boolean,
): boolean {
  const { template, defaults } = recipe;
  switch (problem.kind) {
    case "unused":
      return isNamedBy(recipe, problem.value, language);
    case "invented": {
      const own = [template, ...Object.values(defaults ?? {})];
      return (
        own.some((text) => text.includes(problem.value) || (text !== template && problem.value.includes(text))) ||
        isBuiltBy(template, problem.value)
      );
    }
    case "unknown-option":
    case "unknown-subcommand":
      return !hasPage(problem.program.split(" ")[0] ?? "");
    default:
      return false;
  }
}

/** "/etc/modprobe.d/blacklist-pcspkr.conf": a word of the template with its slots filled. */
function isBuiltBy(template: string, value: string): boolean {
  return template
    .split(/[\s'"<>|;&()=]+/)
    .filter((word) => /[/.].*\{[a-z]|\{[a-z].*[/.]/.test(word))
    .some((word) => {
      const parts = word.split(/\{[a-z]+(?::\d)?(?:@[a-z]+)?\}/);
      const shape = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("[^/\\s]+");
      return parts.length > 1 && parts.join("").length > 3 && new RegExp(`^${shape}$`).test(value);
    });
}

/** No matter how well it suits the request, it could not run as it is. A program that is not here can be had. */
function isFatal({ kind }: Problem): boolean {
  return kind === "unreadable" || kind === "unknown-call" || kind === "unknown-option" || kind === "unknown-subcommand";
}
