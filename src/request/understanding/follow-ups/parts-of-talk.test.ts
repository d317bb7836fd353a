import { describe, expect, test } from "vitest";
import type { Language } from "../../../shared/language.ts";
import { partsOfTalk, saysSomething } from "./parts-of-talk.ts";

/** Each part by its first letter: aside, denied or meant, with what is left of it. */
function parts(text: string, language: Language): string[] {
  return partsOfTalk(text, language).map((part) =>
    part.kind === "said-aside" ? "aside" : `${part.kind}: ${part.text}`,
  );
}

describe("the parts of what is said after something else", () => {
  test.each<[string, Language, string[]]>([
    ["no, apache no, nginx", "es", ["aside", "denied: apache", "meant: nginx"]],
    ["ay no, me equivoqué, era /srv", "es", ["aside", "aside", "meant: /srv"]],
    ["no hace falta reiniciarlo, con recargarlo basta", "es", ["denied: reiniciarlo", "meant: recargarlo"]],
    ["demasiados. Solo los de más de un giga", "es", ["aside", "meant: Solo los de más de un giga"]],
    ["otra vez, a ver si ya contesta", "es", ["meant: otra vez", "aside"]],
    ["hang on, don't restart it, a reload will do", "en", ["aside", "denied: restart it", "meant: reload"]],
    ["no wait, the other one, nano", "en", ["aside", "aside", "meant: nano"]],
  ])("%s", (text, language, expected) => expect(parts(text, language)).toEqual(expected));
});

test.each(["vale", "perfecto", "muchas gracias", "hm", "thanks mate", "that's odd", "ok"])(
  "“%s” says nothing",
  (text) => {
    expect(saysSomething(text)).toBe(false);
  },
);

test.each(["nginx", "reinícialo", "only the last 20", "no, nginx"])("“%s” says something", (text) => {
  expect(saysSomething(text)).toBe(true);
});
