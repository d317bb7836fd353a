import type { Passage } from "../../../ports/knowledge.ts";
import type { Recipe } from "../recipe.ts";
import type { RecipeSlotType } from "../slot-types.ts";
import { slotsIn } from "../template.ts";
import { firstSentence } from "./first-sentence.ts";
import { type ManualPage, manualPage } from "./manual-page.ts";
import { type OptionEntry, optionEntry } from "./option-entry.ts";
import { type PassageEntry, passageEntries } from "./passage-entries.ts";
import { operandsBehind, operandsOf, operandsOfSubcommand } from "./synopsis.ts";

export type ManualRecipesGiven = {
  isHere(program: string): boolean;
  /** The text of the synopsis of the page with this locator ("lsblk(8)", "git --help"), with its lines. */
  synopsis(page: string): string | undefined;
};

/**
 * What passages of manuals say of an option, a subcommand or a program, as recipes: `lsblk --nodeps`, `kill --signal
 * {signal} {pid}`. The best passage first, as they come. Passages are data from files: only names that are checked and
 * slots of ours get into a template, and what it asks for beyond the slots we have makes no recipe.
 */
export function manualRecipes(passages: readonly Passage[], given: ManualRecipesGiven): Recipe[] {
  const recipes: Recipe[] = [];
  const known = new Set<string>();
  for (const recipe of all(passages, given)) {
    if (known.has(recipe.id) || known.has(recipe.template)) continue;
    known.add(recipe.id).add(recipe.template);
    recipes.push(recipe);
    if (recipes.length === mostRecipes) break;
  }
  return recipes;
}

const mostRecipes = 12;

function* all(passages: readonly Passage[], given: ManualRecipesGiven): Generator<Recipe> {
  for (const passage of passages) {
    if (aside.test(passage.headings[0] ?? "")) continue;
    const page = manualPage(passage, given.isHere);
    if (page === undefined) continue;
    const synopsis = given.synopsis(passage.source.locator) ?? "";
    for (const entry of passageEntries(passage)) {
      const usage = usageIn(entry, passage, page, synopsis);
      const recipe = usage && recipeOf(usage, page);
      if (recipe !== undefined) yield recipe;
    }
  }
}

/** One thing that can be typed; `name` is its part of the recipe's id. */
type CommandUsage = { name: string; template: string; sentence: string };

function recipeOf({ name, template, sentence }: CommandUsage, page: ManualPage): Recipe | undefined {
  if (sentence.length < 3 || !isPlain(template) || slotsIn(sentence).length > 0) return undefined;
  const said = [sentence, ...slotsIn(template).map(({ key }) => `{${key}}`)].join(" ");
  return {
    id: ["manual", ...page.words.split(" "), name].join("/"),
    template,
    program: page.program,
    area: "manual",
    // Not known here: what it really does is judged where commands are judged, before any is run.
    risk: "write",
    es: page.language === "es" ? [said] : [],
    en: page.language === "en" ? [said] : [],
    notes: { es: sentence, en: sentence },
  };
}

/** What is told there is no usage: the tags of examples, files and variables look like it. */
const aside =
  /^(?:EXAMPLES?|EJEMPLOS?|ENVIRONMENT|ENTORNO|FILES|FICHEROS|ARCHIVOS|EXIT|DIAGNOSTICS|SEE ALSO|V[EÉ]ASE|SYNOPSIS|SINOPSIS|NOTES|NOTAS|BUGS|HISTORY|CONFIGURATION)/i;

function isPlain(template: string): boolean {
  return /^[A-Za-z0-9 =_.,:/+-]+$/.test(template.replace(/\{[a-z]+(?::[1-9])?\}/g, ""));
}

function usageIn(
  entry: PassageEntry,
  { text, headings, source }: Passage,
  page: ManualPage,
  synopsis: string,
): CommandUsage | undefined {
  if (entry.tag.startsWith("-")) return ofOption(entry, page, synopsis);
  if (source.kind === "help") return undefined;
  const subcommand = ofSubcommand(entry, headings, page, synopsis);
  if (subcommand !== undefined) return subcommand;
  // "bs=BYTES" of dd(1): an entry of a list, of which nothing here is known.
  if (/^.{1,60}(?<![.:])\n/.test(text)) return undefined;
  return headings.length === 1 && program.test(headings[0] ?? "") ? ofProgram(text, page, synopsis) : undefined;
}

const program = /^(?:NAME|DESCRIPTION|NOMBRE|DESCRIPCI[OÓ]N)$/i;

/** What is more than names of things and which of them may stand where. */
const odd = /["'`$;&\\{}\p{Cc}\p{Cf}]/u;

function ofOption({ tag, text }: PassageEntry, { words }: ManualPage, synopsis: string): CommandUsage | undefined {
  const option = odd.test(tag) ? undefined : optionEntry(tag);
  if (option === undefined) return undefined;
  const operands = aboutItself.test(option.name) ? [] : operandsBehind(synopsis, words, option);
  if (operands === undefined) return undefined;
  return { name: option.name, template: templateOf(words, option, operands), sentence: firstSentence(text) };
}

/** Whatever else the program needs, it does not look at it. */
const aboutItself = /^--(?:help|usage|version)$/;

function ofSubcommand(
  { tag, text }: PassageEntry,
  headings: readonly string[],
  { words }: ManualPage,
  synopsis: string,
): CommandUsage | undefined {
  const [, name, usage = ""] = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\s+(.*))?$/.exec(tag) ?? [];
  if (name === undefined || text === "" || odd.test(tag)) return undefined;
  const named = operandsOfSubcommand(synopsis, words, name);
  // "GENERAL COMMANDS" of nmcli(1) are commands of `nmcli general`: only the synopsis tells.
  if (named === "unnamed" && !headings.some((heading) => commands.test(heading))) return undefined;
  const operands = usage === "" && named !== "unnamed" ? named : operandsOf(usage);
  if (operands === undefined) return undefined;
  return { name, template: templateOf(`${words} ${name}`, undefined, operands), sentence: firstSentence(text) };
}

const commands = /^(?:SUB-?)?(?:COMMANDS|COMANDOS|MANDATOS|[OÓ]RDENES)$/i;

function ofProgram(text: string, { words }: ManualPage, synopsis: string): CommandUsage | undefined {
  const operands = operandsBehind(synopsis, words, undefined);
  if (operands === undefined) return undefined;
  const what = text.replace(/^[\w.+, -]{1,160}?\s[-–—]\s+/, "");
  return { name: "NAME", template: templateOf(words, undefined, operands), sentence: firstSentence(what) };
}

/** The same type more than once is counted, as SOURCE and DEST: {path:1} {path:2}. */
function templateOf(words: string, option: OptionEntry | undefined, operands: readonly RecipeSlotType[]): string {
  const taken = option?.takes ?? [];
  const all = [...taken, ...operands];
  const slots = all.map((type, at) => {
    const times = all.filter((other) => other === type).length;
    const before = all.slice(0, at).filter((other) => other === type).length;
    return times === 1 ? `{${type}}` : `{${type}:${before + 1}}`;
  });
  const own = slots.slice(0, taken.length).join(" ");
  const written = option === undefined ? "" : option.name + (own === "" ? "" : option.separator + own);
  return [words, written, ...slots.slice(taken.length)].filter((part) => part !== "").join(" ");
}
