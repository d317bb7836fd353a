/**
 * How often each way of looking finds a recipe of the program that is asked for, first, among three and among 24:
 *
 *   node training/evaluate/finding.ts SET.jsonl …
 *
 * The program is that of the first accepted command; requests for programs of which there is no recipe are left out.
 */
import { indexFolder } from "../../scripts/recipes/write-index.ts";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import { readRecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { searchRecipes } from "../../src/request/understanding/mango/retrieval/search-recipes.ts";
import { wordsOf } from "../../src/request/understanding/mango/retrieval/words-of.ts";
import { keptFolder, realEngines } from "../../test/engines/real-engines.ts";
import { queryOf } from "../mango/cases.ts";
import { readSet } from "./sets.ts";

/** As many as are looked at for a request. */
const most = 24;
const { signal } = new AbortController();
const machine = fixedSnapshot({ programs: ["*"] });
const index = readRecipeIndex(indexFolder);
const programs = new Set(index.recipes.map(({ program }) => program));
const asked = process.argv
  .slice(2)
  .flatMap((file) => readSet(file).requests)
  .flatMap((request) => {
    const program = /^(?:sudo\s+)?(\S+)/.exec(request.accepted[0] ?? "")?.[1] ?? "";
    return programs.has(program) ? [{ ...request, program }] : [];
  });
const ways = ["words and meaning", "words that mean the same", "which program", "all of them"] as const;
const found = new Map<string, number[]>(ways.map((way) => [way, []]));
const engines = await realEngines(keptFolder, { engines: { threads: 2 } });
try {
  for (const { request, language, program } of asked) {
    const query = queryOf(request, language, index, machine);
    const [vector] = await engines.sentenceEncoder.encode([query.encoderText], { signal });
    const look = { text: query.asked.masked, vector };
    const place = (recipes: readonly { program: string }[]) => {
      const at = recipes.findIndex((recipe) => recipe.program === program);
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    };
    const searched = (onlyAsSaid: boolean) =>
      searchRecipes(index, { ...look, onlyAsSaid }, language, most).map(({ recipe }) => recipe);
    const latent = index.latent.closeness(wordsOf(look.text, language), language);
    const likely = vector && index.programs.of(vector).logs;
    found.get("words and meaning")?.push(place(searched(true)));
    found.get("words that mean the same")?.push(place(latent ? strongest(latent) : []));
    found.get("which program")?.push(place(likely ? eachProgram(strongest(likely, index.recipes.length)) : []));
    found.get("all of them")?.push(place(searched(false)));
  }
} finally {
  await engines.close();
}
process.stdout.write(`${asked.length} requests\n`);
for (const [way, places] of found) {
  const share = (within: number) =>
    `${((100 * places.filter((at) => at < within).length) / places.length).toFixed(1)} %`;
  process.stdout.write(`${way}: first ${share(1)}, among three ${share(3)}, among ${most} ${share(most)}\n`);
}

function strongest(scores: Float32Array, count = most): (typeof index.recipes)[number][] {
  const places = [...scores.keys()].sort((left, right) => scores[right]! - scores[left]!);
  return places.slice(0, count).map((at) => index.recipes[at]!);
}

function eachProgram<One extends { program: string }>(recipes: readonly One[]): One[] {
  return [...new Map(recipes.map((recipe) => [recipe.program, recipe])).values()];
}
