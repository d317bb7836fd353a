import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { textOf } from "../../src/command/policy/argument.ts";
import { judged } from "./check-command.ts";
import { areaOf, readCorpus } from "./corpus.ts";
import { basePackages, type FoundPage, pagesOf } from "./find-pages.ts";
import { factsFile, type ManualRow, pageNames } from "./manual-facts.ts";
import { optionsIn, printedPage, wordsIn } from "./read-page.ts";

/** Writes training/corpus/manuals/AREA.jsonl from the pages of Debian's packages, kept in `folder` between runs. */
export function writeManuals(file: string, folder: string, say: (line: string) => void): number {
  const { recipes } = readCorpus([file]);
  const packages = new Set(recipes.flatMap(({ recipe }) => recipe.packages ?? []));
  const pages = pagesOf([...packages, ...basePackages], folder, say);
  const rows = new Map<string, ManualRow>();
  for (const [name, words] of wantedPages(recipes.map(({ recipe }) => recipe))) {
    const found = pages.find(({ page }) => page === name);
    if (found === undefined) continue;
    rows.set(name, rowOf(found, words));
  }
  const sorted = [...rows.values()].sort((a, b) => (a.page < b.page ? -1 : 1));
  writeFileSync(factsFile(areaOf(file)), sorted.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return sorted.length;
}

/** The names of the pages that may explain the recipes' calls, each with the words that those calls have. */
function wantedPages(recipes: readonly Parameters<typeof judged>[0][]): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const recipe of recipes) {
    for (const { name, args } of judged(recipe, 0)?.findings.calls() ?? []) {
      const words = args.flatMap((arg) => textOf(arg) ?? []);
      for (const page of pageNames(name, words)) {
        const used = wanted.get(page) ?? new Set();
        for (const word of words) {
          const plain = /^[a-z][\w-]*(?==|$)/.exec(word)?.[0];
          if (plain !== undefined) used.add(plain);
        }
        wanted.set(page, used);
      }
    }
  }
  return wanted;
}

function rowOf({ page, file, package: from, version }: FoundPage, used: ReadonlySet<string>): ManualRow {
  const bytes = readFileSync(file);
  const source = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const printed = printedPage(file);
  const words = wordsIn(printed);
  return {
    page,
    package: from,
    version,
    sha256: createHash("sha256").update(source).digest("hex"),
    options: optionsIn(printed).join(" "),
    words: [...used]
      .filter((word) => words.has(word))
      .sort()
      .join(" "),
  };
}
