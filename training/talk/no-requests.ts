import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/shared/language.ts";

/** Talk and questions that no command answers, a line each (es.txt, en.txt; our own words, CC-BY 4.0): what is to be declined. */
export function noRequests(language: Language): string[] {
  const text = readFileSync(join(import.meta.dirname, `${language}.txt`), "utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}
