import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRecipes } from "../../src/request/recipes/read-recipes.ts";
import { askedArea, type Recipe } from "../../src/request/recipes/recipe.ts";
import { piecesOf, slotsIn } from "../../src/request/recipes/template.ts";
import { fold } from "../../src/request/understanding/text/fold.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { commandFaults, judged } from "./check-command.ts";
import { corpusFolder, recipeFiles } from "./corpus.ts";

/** A request with slots in place of its values, and the command for it with the same slots (training/mango/asked-pairs.ts). */
export type AskedPair = { language: Language; said: string; command: string };

/** A command that people asked for, in what words. */
export type AskedTemplate = Pick<Recipe, "template" | "program" | "risk"> &
  Readonly<Record<Language, readonly string[]>>;

export const askedTemplatesFile = join(corpusFolder, "asked.jsonl");

export function readAskedTemplates(): AskedTemplate[] {
  if (!existsSync(askedTemplatesFile)) return [];
  const lines = readFileSync(askedTemplatesFile, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as AskedTemplate);
}

/** Writes the templates of all pairs in these files (training/mango/asked-pairs.ts). */
export function writeAskedTemplates(files: readonly string[]): { pairs: number; templates: number } {
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n")).filter((line) => line !== "");
  const pairs = lines.map((line) => JSON.parse(line) as AskedPair);
  const templates = askedTemplates(pairs, recipeFiles().flatMap(readRecipes));
  writeFileSync(askedTemplatesFile, templates.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return { pairs: pairs.length, templates: templates.length };
}

/** What can be asked again with other values: each template once, with all ways in which it was asked for. */
export function askedTemplates(pairs: readonly AskedPair[], corpus: readonly Recipe[]): AskedTemplate[] {
  const usual = new Set(corpus.flatMap(({ template }) => literalsIn(template)));
  const grouped = new Map<string, AskedPair[]>();
  for (const pair of pairs) {
    const { said, command } = renumbered(pair);
    const isOfOneRequest = literalsIn(command).some((word) => !usual.has(word) && fold(said).includes(fold(word)));
    if (isOfOneRequest) continue;
    const key = keyOf(command);
    const same = grouped.get(key);
    if (same) same.push({ ...pair, said, command });
    else grouped.set(key, [{ ...pair, said, command }]);
  }
  return [...grouped.values()].flatMap((asked): AskedTemplate[] => {
    const template = asked[0]!.command;
    const ways = (language: Language) => [
      ...new Set(asked.filter((pair) => pair.language === language).map(({ said }) => said)),
    ];
    const draft = {
      id: "asked/0",
      template,
      area: askedArea,
      notes: { es: "", en: "" },
      es: ways("es"),
      en: ways("en"),
    };
    const { findings } = judged(draft, 0) ?? {};
    const program = findings?.calls().find(({ name }) => !isPlumbing(name))?.name ?? findings?.calls()[0]?.name;
    if (findings === undefined || program === undefined || findings.risk === "forbidden") return [];
    const recipe = { ...draft, program, risk: findings.risk };
    if (commandFaults(recipe).some(({ code }) => code !== "risk")) return [];
    return [{ template, program, risk: findings.risk, es: draft.es, en: draft.en }];
  });
}

/** The corpus with what people asked for: further ways to say the recipes that it is for, and recipes of its own where it is for none. */
export function withAsked(corpus: readonly Recipe[], asked: readonly AskedTemplate[]): Recipe[] {
  const byTemplate = new Map(asked.map((one) => [keyOf(one.template), one]));
  const taken = new Set<AskedTemplate>();
  const known = corpus.map((recipe) => {
    const same = byTemplate.get(keyOf(recipe.template));
    if (same === undefined || recipe.distributions !== undefined) return recipe;
    taken.add(same);
    const renamed = renaming(same.template, recipe.template);
    return {
      ...recipe,
      ...Object.fromEntries(
        languages.map((language) => [language, [...new Set([...recipe[language], ...same[language].map(renamed)])]]),
      ),
    };
  });
  const others = asked.filter((one) => !taken.has(one));
  return [
    ...known,
    ...others.map((one): Recipe => ({ id: idOf(one), area: askedArea, notes: { es: "", en: "" }, ...one })),
  ];
}

/** What a command begins with without being about it. */
function isPlumbing(program: string): boolean {
  return /^(?:sudo|cd|echo|printf|cat|test|\[|true|for|set|export|env|xargs|sh|bash|mkdir)$/.test(program);
}

function idOf({ template }: AskedTemplate): string {
  return `asked/${createHash("sha256").update(template).digest("hex").slice(0, 10)}`;
}

/** Slots of one type numbered by their order in the command, whatever it was in the request. */
function renumbered(pair: AskedPair): AskedPair {
  const slots = slotsIn(pair.command);
  const keys = new Map(
    slots.map(({ key, type }) => {
      const same = slots.filter((other) => other.type === type);
      return [key, same.length === 1 ? type : `${type}:${same.findIndex((other) => other.key === key) + 1}`];
    }),
  );
  return { ...pair, said: withKeys(pair.said, keys), command: withKeys(pair.command, keys) };
}

function withKeys(text: string, keys: ReadonlyMap<string, string>): string {
  return piecesOf(text)
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      const { key, form } = piece;
      return `{${keys.get(key) ?? key}${form === "" ? "" : `@${form}`}}`;
    })
    .join("");
}

/** From the keys of one template to those of another that is the same but for its numbers. */
function renaming(from: string, to: string): (sentence: string) => string {
  const theirs = slotsIn(to);
  const keys = new Map(slotsIn(from).map(({ key }, at) => [key, theirs[at]?.key ?? key]));
  return (sentence) => withKeys(sentence, keys);
}

function keyOf(template: string): string {
  const pieces = piecesOf(template.replace(/\bsudo /g, ""));
  const order = [...new Set(pieces.flatMap((piece) => (piece.kind === "slot" ? [piece.key] : [])))];
  return pieces
    .map((piece) => (piece.kind === "text" ? piece.text : `{${piece.type}${order.indexOf(piece.key)}@${piece.form}}`))
    .join("")
    .replace(/["']/g, "");
}

/** The words of a command that are neither slots nor signs. */
function literalsIn(template: string): string[] {
  const text = piecesOf(template)
    .map((piece) => (piece.kind === "text" ? piece.text : " "))
    .join("");
  return text.match(/[^\s'"|;&()<>=,{}[\]:$/]+/g) ?? [];
}
