import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { readTokens } from "../../templates/tokens.ts";
import { findMentions } from "./find-mentions.ts";

const machine = fixedSnapshot({ users: ["root"] });

function durations(request: string, language: Language): string[] {
  const context = { language, machine, now: 0, isUsualWord: () => true };
  return findMentions(readTokens(request, language), context).flatMap(({ as }) => as.get("duration")?.value ?? []);
}

test.each<[string, Language, string[]]>([
  ["wait half an hour", "en", ["1800"]],
  ["espera media hora", "es", ["1800"]],
  ["mira cada hora y media", "es", ["5400"]],
  // Recipes count whole seconds: half of one is not one.
  ["a ping with half a second between", "en", []],
  ["un ping cada medio segundo", "es", []],
])("%s", (request, language, said) => {
  expect(durations(request, language)).toEqual(said);
});
