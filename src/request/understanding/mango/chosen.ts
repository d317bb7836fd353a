import type { Language } from "../../../shared/language.ts";
import { foldedText, readTokens } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";

/** Which of the choices of a question the reply means: by its number, its place, or its words. Undefined: something else is said. */
export function chosenAmong(reply: string, choices: readonly string[], language: Language): number | undefined {
  const text = foldedText(readTokens(reply, language)).replace(/^(?:el|la|the|numero|number|opcion|option) (?=.)/, "");
  const place = places.findIndex((words) => words.includes(text));
  if (place >= 0) return place < choices.length ? place : undefined;
  const same = choices.findIndex((choice) => fold(choice) === fold(reply.trim()));
  return same < 0 ? undefined : same;
}

const places: readonly (readonly string[])[] = [
  ["1", "uno", "una", "primero", "primera", "one", "first", "first one"],
  ["2", "dos", "segundo", "segunda", "two", "second", "second one"],
  ["3", "tres", "tercero", "tercera", "three", "third", "third one", "ultimo", "ultima", "last", "last one"],
];
