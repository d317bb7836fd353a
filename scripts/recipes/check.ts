import { corpusFaults } from "./check-area.ts";
import { commandFaults, judged } from "./check-command.ts";
import { optionFaults } from "./check-options.ts";
import { sentenceFaults } from "./check-sentences.ts";
import { areaOf, type Fault, type PlacedRecipe, readCorpus } from "./corpus.ts";
import { areaFacts, type ManualFacts } from "./manual-facts.ts";

export type Checked = { recipes: number; programs: number; sentences: { es: number; en: number }; faults: Fault[] };

/** Everything that is wrong with the files of recipes; `beside` are other files, looked at for doubles only. */
export function checkRecipes(files: readonly string[], beside: readonly string[] = []): Checked {
  const { recipes: placed, faults } = readCorpus(files);
  const facts = new Map(files.map((file) => [file, areaFacts(areaOf(file))]));
  for (const place of placed) faults.push(...recipeFaults(place, facts.get(place.file)));
  const others = readCorpus(beside.filter((file) => !files.includes(file))).recipes;
  faults.push(...corpusFaults([...others, ...placed]).filter(({ file }) => files.includes(file)));
  return {
    recipes: placed.length,
    programs: new Set(placed.map(({ recipe }) => recipe.program)).size,
    sentences: {
      es: placed.reduce((sum, { recipe }) => sum + recipe.es.length, 0),
      en: placed.reduce((sum, { recipe }) => sum + recipe.en.length, 0),
    },
    faults: faults.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  };
}

/** What is wrong with a recipe by itself, given what the manuals of its area know. */
export function recipeFaults({ recipe, file, line }: PlacedRecipe, facts: ManualFacts | undefined): Fault[] {
  const inCommand = commandFaults(recipe);
  const calls = facts === undefined ? undefined : judged(recipe, 0)?.findings.calls();
  const options = calls === undefined || facts === undefined ? [] : optionFaults(calls, facts);
  return [...inCommand, ...options, ...sentenceFaults(recipe)].map((fault) => ({
    file,
    line,
    id: recipe.id,
    ...fault,
  }));
}
