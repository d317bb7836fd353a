import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkRecipes, recipeFaults } from "../../scripts/recipes/check.ts";
import { faultySamples, recipeFiles } from "../../scripts/recipes/corpus.ts";
import { manualFacts } from "../../scripts/recipes/manual-facts.ts";
import { optionsIn } from "../../scripts/recipes/read-page.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";

const folder = mkdtempSync(join(tmpdir(), "recipes-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every sample in slots.json is a value of its type, and each type has some", () => {
  expect(faultySamples()).toEqual([]);
});

test("the whole corpus is right", { timeout: 240_000 }, () => {
  expect(checkRecipes(recipeFiles()).faults).toEqual([]);
});

const facts = manualFacts([
  { page: "tail", package: "coreutils", version: "9", sha256: "", options: "--lines= -n= -q", words: "" },
  { page: "systemctl", package: "systemd", version: "9", sha256: "", options: "--now", words: "restart" },
  { page: "find", package: "findutils", version: "9", sha256: "", options: "-name= -delete -exec", words: "" },
  { page: "tar", package: "tar", version: "9", sha256: "", options: "-c -z -f=", words: "" },
  {
    page: "docker",
    package: "docker.io",
    version: "9",
    sha256: "",
    options: "--rm -v= --format=",
    words: "run inspect",
  },
  { page: "sudo", package: "sudo", version: "9", sha256: "", options: "-u=", words: "" },
]);

const right: Recipe = {
  id: "sample/last-lines",
  template: "tail -n {number} {file}",
  program: "tail",
  area: "sample",
  risk: "read",
  es: [
    "Enséñame las {number} líneas finales de {file}",
    "qué dice al final {file}",
    "Muestre el cierre de {file}, por favor: {number} renglones",
    "mostrame la cola de {file}",
  ],
  en: [
    "Show me the closing {number} lines of {file}",
    "what does {file} say in the end",
    "Print the tail of {file}: {number} rows",
    "give me where {file} finishes",
  ],
  notes: { es: "-n dice cuántas líneas.", en: "-n says how many lines." },
  defaults: { number: "10" },
};

/** The codes of what is wrong with the recipe once it has been changed so. */
function codes(change: Partial<Recipe>): string[] {
  const recipe = { ...right, ...change };
  return [...new Set(recipeFaults({ recipe, file: "sample.jsonl", line: 1 }, facts).map(({ code }) => code))];
}

describe("a recipe by itself", () => {
  test("a right one has no fault", () => {
    expect(codes({})).toEqual([]);
  });

  test.each<[string, string, Partial<Recipe>]>([
    ["does not parse", "parse", { template: "tail -n {number} {file} | | cat" }],
    ["has a slot of no type", "slot", { template: "tail -n {count} {file}" }],
    ["has a form that there is not", "slot", { template: "tail -n {number@dozens} {file}" }],
    ["has a default for no slot", "slot", { defaults: { number: "10", user: "ana" } }],
    ["puts a slot into a here-doc", "slot", { template: "tail -n {number} {file} <<E\n{text}\nE" }],
    ["cannot be said with its values", "values", { template: "tail -n {number} '{file}'", values: { file: ["it's"] } }],
    ["has another risk than said", "risk", { risk: "write" }],
    ["names a program that it does not call", "program", { program: "head" }],
    ["has an unknown option", "option", { template: "tail --numbered {number} {file}" }],
    ["has an unknown letter among options", "option", { template: "tail -qy -n {number} {file}" }],
    ["has an unknown option behind sudo", "option", { template: "sudo tail -n {number} -y {file}", risk: "write" }],
    ["has an unknown option inside find", "option", { template: "find {file} -exec tail -Q {} -n {number} \\;" }],
    ["calls a program without a page", "manual", { template: "tail -n {number} {file} | zcat" }],
    ["has a wrong subcommand", "subcommand", { template: "systemctl restrat {file}; tail -n {number}", risk: "write" }],
    ["leaves out a slot without default", "slots", { defaults: {} }],
    ["says a slot that the template lacks", "slots", { en: [...right.en, "the end of {file} for {user} if possible"] }],
    ["says a form", "slots", { en: [...right.en, "{file} last bit, {duration@days} of it"] }],
    ["never says a slot", "slots", { es: right.es.map((one) => one.replace("{number}", "varias")) }],
    ["says the same in the same words", "alike", { en: [...right.en, "show me the closing {number} lines in {file}"] }],
    ["has nothing in speech style", "speech", { es: right.es.map((one) => `${one}.`) }],
    ["has blanks too many", "blanks", { es: [...right.es, "terminación  del fichero {file}"] }],
  ])("one that %s", (_what, code, change) => {
    expect(codes(change)).toContain(code);
  });

  test("the words of a program that another runs are not the other's, and braces of a Go template no slots", () => {
    const run = "docker run --rm -v {folder}:/a {image} tail -Q -n {number} {file}";
    expect(codes({ template: run, risk: "write" })).not.toContain("option");
    expect(codes({ template: run.replace("--rm", "--rn"), risk: "write" })).toContain("option");
    const inspect = "docker inspect --format '{{range .Mounts}}{{.Type}}{{end}}' {container}; tail -n {number} {file}";
    expect(codes({ template: inspect })).not.toContain("slot");
  });

  test("letters with their value attached are known, as are letters together", () => {
    expect(codes({ template: "tail -qn{number} {file}" })).toEqual([]);
    expect(codes({ template: "tar -czf {file:1} {file}", risk: "write" })).not.toContain("option");
  });
});

describe("recipes beside each other", () => {
  const faultsOf = (recipes: readonly unknown[], name = "sample.jsonl") => {
    const file = join(folder, name);
    writeFileSync(file, recipes.map((recipe) => JSON.stringify(recipe)).join("\n"));
    return checkRecipes([file]).faults.map(({ code, text }) => `${code}: ${text}`);
  };
  const other = { ...right, id: "sample/other", template: "tail -q {file}", defaults: {} };

  test("what is no recipe is a fault of its line", () => {
    expect(faultsOf([{ ...right, en: right.en.slice(1) }])).toEqual([expect.stringMatching(/^form: en: /)]);
    expect(faultsOf([{ ...right, more: 1 }])).toEqual([expect.stringMatching(/^form: /)]);
    expect(faultsOf(["x"])).toEqual([expect.stringMatching(/^form: /)]);
  });

  test("ids, templates and sentences are there once", () => {
    const double = faultsOf([right, { ...right, template: "sudo tail  {file} -n {number}" }]);
    expect(double).toContainEqual("double: id of sample/last-lines (line 1)");
    expect(double).toContainEqual("double: template of sample/last-lines (line 1)");
    expect(faultsOf([right, { ...other, en: ["GIVE me where {file:1} finishes!"] }])).not.toEqual([]);
    expect(
      faultsOf([right, { ...other, en: ["GIVE me where {file} finishes!", ...other.en.slice(0, 3)] }]),
    ).toContainEqual('double: sentence "GIVE me where {file} finishes!" of sample/last-lines (line 1)');
  });

  test("copying there is not copying back, and one value twice is not two", () => {
    const doubles = (first: string, second: string) =>
      faultsOf([
        { ...right, template: first },
        { ...other, template: second },
      ]).filter((text) => text.startsWith("double: template"));
    expect(doubles("docker cp {path:1} {container}:{path:2}", "docker cp {container}:{path:1} {path:2}")).toEqual([]);
    expect(doubles("docker run -p {port}:{port} {image}", "docker run -p {port:1}:{port:2} {image}")).toEqual([]);
    expect(doubles("docker run -p {port:1}:{port:2} {image}", "docker run {image} -p {port:2}:{port:1}")).toHaveLength(
      1,
    );
  });

  test("other distributions may be asked for in the same words", () => {
    const found = faultsOf([right, { ...other, es: right.es, en: right.en, distributions: ["alpine"] }]);
    expect(found.filter((text) => text.startsWith("double"))).toEqual([]);
  });

  test("an area has its own name and more than one manner", () => {
    expect(faultsOf([right], "elsewhere.jsonl")).toContainEqual(
      expect.stringMatching(/^area: stands in elsewhere.jsonl/),
    );
    const plain = {
      ...right,
      es: [
        "el final de {file} en {number} líneas",
        "qué hay abajo en {file}",
        "cola del fichero {file}",
        "últimos renglones para {file}",
      ],
    };
    const manners = faultsOf([plain]).filter((text) => text.startsWith("manner"));
    expect(manners).toHaveLength(2);
  });
});

test("options are read from a printed page, with whether they take a value, and not from its examples", () => {
  const page = [
    "NAME",
    "       tool - does things, well-known since 1990",
    "SYNOPSIS",
    "       tool [-xy] [--follow[=HOW]] FILE",
    "OPTIONS",
    "       -n, --lines=NUM",
    "              print NUM lines; see --quiet.",
    "       -c <file>",
    "EXAMPLES",
    "       rm --recursive a",
    "",
  ].join("\n");
  expect(optionsIn(page)).toEqual(["--follow=", "--lines=", "--quiet", "-c=", "-n=", "-x", "-xy", "-y"]);
});
