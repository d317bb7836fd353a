import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/shared/language.ts";
import { repository } from "../../test/e2e/neo.ts";

const files: Readonly<Record<Language, readonly string[]>> = {
  es: ["docs/manual.es.md"],
  en: ["README.md", "docs/architecture.md", "docs/security.md"],
};

/** The sentences of the manual and of the docs, words only. */
export function proseIn(language: Language): string[] {
  return files[language].flatMap((file) => sentencesIn(readFileSync(join(repository, file), "utf8")));
}

function sentencesIn(text: string): string[] {
  return text
    .replace(/```[\s\S]*?```|^ {4}.*$|^\|.*$/gm, "")
    .split(/(?<=[.:;])\s+|\n\n+/)
    .map((sentence) =>
      sentence
        .replace(/[`*_#[\]()<>|~]/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((sentence) => sentence.length > 25);
}
