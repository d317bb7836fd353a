import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { normalise } from "../../normalise/normalise.ts";
import { readTokens } from "../../templates/tokens.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { speaksOfFiles } from "./speaks-of-files.ts";
import { termsOf } from "./term.ts";

const machine = fixedSnapshot({ programs: ["*"], paths: { "/srv/datos": "directory" } });

function speaks(text: string, language: Language): boolean {
  const normalised = normalise(text, language).text;
  const tokens = readTokens(normalised, language);
  const mentions = findMentions(tokens, { language, machine, now: 0, isUsualWord: () => true });
  return speaksOfFiles(termsOf({ normalised, language, mentions, machine }));
}

test.each([
  ["es", "los archivos vacíos"],
  ["es", "qué hay en /srv/datos"],
  ["es", "borra los *.tmp"],
  ["es", "lo que se tocó ayer"],
  ["es", "cuánto ocupan todos los __pycache__"],
  ["en", "which folders are empty"],
  ["en", "verify the checksums in SHA256SUMS"],
] as const)("%s: %s", (language, text) => {
  expect(speaks(text, language)).toBe(true);
});

test.each([
  ["es", "contenedores de docker"],
  ["es", "llama por teléfono al proveedor"],
  ["es", "qué roles hay en postgres"],
  ["en", "this machine should be called atlas"],
  ["en", "list socket units that are loaded"],
] as const)("%s: %s is of something else", (language, text) => {
  expect(speaks(text, language)).toBe(false);
});
