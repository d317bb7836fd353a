import type { Recipe } from "../recipe.ts";
import { slotsIn } from "../template.ts";
import { frameOf, templateOf } from "./example-template.ts";
import { type Example, examplesOf } from "./page-examples.ts";
import { type Page, pagesIn } from "./pages.ts";

const mostRecipes = 20_000;
const longestLine = 1000;

/**
 * The examples of the tldr pages (https://github.com/tldr-pages/tldr) in this folder as recipes, for the programs that
 * are here. The pages are data that anybody may have written: nothing in them is believed but that it is text.
 */
export function tldrRecipes(folder: string, isHere: (program: string) => boolean): Recipe[] {
  const recipes: Recipe[] = [];
  const known = new Map<string, boolean>();
  const isHereOnce = (program: string) => {
    const answer = known.get(program) ?? isHere(program);
    known.set(program, answer);
    return answer;
  };
  for (const page of pagesIn(folder)) {
    for (const recipe of recipesOf(page, isHereOnce)) {
      recipes.push(recipe);
      if (recipes.length === mostRecipes) return recipes;
    }
  }
  return recipes;
}

function* recipesOf(page: Page, isHere: (program: string) => boolean): Generator<Recipe> {
  let spanish: Example[] | undefined;
  for (const [at, example] of examplesOf(page.text("en") ?? "").entries()) {
    const program = programOf(example.command);
    if (program === undefined || isReference(page, program) || !isHere(program)) continue;
    const template = isPlainLine(example.command) ? templateOf(example.command, program) : undefined;
    const english = template === undefined ? undefined : sentenceOf(example.description, template);
    if (template === undefined || english === undefined) continue;
    spanish ??= examplesOf(page.text("es") ?? "");
    const same = sameExample(spanish[at], example);
    const inSpanish = same === undefined ? undefined : sentenceOf(same.description, template);
    yield {
      id: `tldr/${page.name}/${at + 1}`,
      template,
      program,
      area: "tldr",
      // A page does not say; whoever offers the command judges what it really does.
      risk: "write",
      en: [english],
      es: inSpanish === undefined ? [] : [inSpanish],
      notes: { es: "", en: "" },
    };
  }
}

/** The first word, without sudo; sudo itself where it has options or runs whatever one likes. */
function programOf(command: string): string | undefined {
  const [first = "", second = ""] = command.split(/\s+/, 2);
  const word = first === "sudo" && !/^(?:$|-|\{\{)/.test(second) ? second : first;
  return /^\w[\w.+-]*$/.test(word) ? word : undefined;
}

/** The page of an alias says only where to read on: `tldr nice`. */
function isReference(page: Page, program: string): boolean {
  return program === "tldr" && !page.name.startsWith("tldr");
}

/** A translated page may be older than the English one: only an example with the same command says the same. */
function sameExample(other: Example | undefined, example: Example): Example | undefined {
  return other !== undefined && frameOf(other.command) === frameOf(example.command) ? other : undefined;
}

function sentenceOf(description: string, template: string): string | undefined {
  const words = description
    .replaceAll("`", "")
    .replace(/\[(\p{L}+|\d)\]/gu, "$1")
    .replace(/\s*:$/, "")
    .trim();
  if (words === "" || !isPlainLine(words) || slotsIn(words).length > 0) return undefined;
  return [words, ...slotsIn(template).map(({ key }) => `{${key}}`)].join(" ");
}

/** Signs that cannot be seen or turn the line around have no place in what a person is to read and approve. */
function isPlainLine(text: string): boolean {
  return text.length <= longestLine && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text);
}
