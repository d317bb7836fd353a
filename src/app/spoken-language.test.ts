import { expect, test } from "vitest";
import { spokenLanguage } from "./spoken-language.ts";

test.each([
  [{ LANG: "es_ES.UTF-8" }, "es"],
  [{ LANG: "es_MX.UTF-8" }, "es"],
  [{ LANG: "es" }, "es"],
  [{ LANG: "et_EE.UTF-8" }, "en"],
  [{ LANG: "en_US.UTF-8", LC_ALL: "es_AR.UTF-8" }, "es"],
  [{ LANG: "es_ES.UTF-8", LC_MESSAGES: "en_GB.UTF-8" }, "en"],
  [{ LANG: "en_US.UTF-8", LANGUAGE: "es:en" }, "es"],
  [{ LANG: "C", LANGUAGE: "es" }, "en"],
  [{}, "en"],
] as const)("%j speaks %s", (variables, language) => {
  expect(spokenLanguage(variables)).toBe(language);
});
