import type { Plan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import { fold } from "./text/fold.ts";

/** Whether words ask for something already, plainly go on, or may be either. */
export type Completeness = "complete" | "open" | "unfinished";

/** `plan`: what would be made of the words if they were all, asked for only where they do not plainly go on. */
export function completenessOf(words: string, language: Language, plan: (words: string) => Plan): Completeness {
  const last = fold(words.trim()).split(/\s+/).at(-1) ?? "";
  if (last === "") return "open";
  const isRequest = (said: string): boolean => plan(said).kind !== "clarify";
  if (!goesOn[language].has(last)) return isRequest(words) ? "complete" : "open";
  const withoutLast = isRequest(words.trim().replace(/\s*\S+$/, ""));
  // "Who is logged in", "what is this": it is a request with that word.
  if ((!withoutLast || pointing.has(last)) && isRequest(words)) return "complete";
  // At a pause recognisers add a small word that nobody said to what is whole without.
  return withoutLast ? "open" : "unfinished";
}

/** What they point at may follow, or have been said before. */
const pointing: ReadonlySet<string> = new Set("este esta ese esa that".split(" "));

/** Hardly anybody ends a sentence with these. */
const goesOn: Record<Language, ReadonlySet<string>> = {
  es: new Set(
    "a al ante con contra de del desde donde e el en entre hacia hasta la las lo los mas mi mis o para pero por que segun sin sobre su sus tu un una unas unos y cuyo como cuando si este esta ese esa eh em punto guion barra arroba".split(
      " ",
    ),
  ),
  en: new Set(
    "a an and as at but by for from her his if in into its my of on or our than that the their to with without your which where when um uh er dot slash dash hyphen underscore".split(
      " ",
    ),
  ),
};
