import type { SlotType } from "../../skills/skill.ts";
import type { ReadingContext } from "../reading.ts";
import type { Token } from "../templates/tokens.ts";
import { isWellKnownGroup } from "./names.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { isWellKnownService } from "./service.ts";

/** Kinds of thing whose names may look like any word. */
export function isName(type: SlotType | undefined): boolean {
  return type !== undefined && names.has(type);
}

const names: ReadonlySet<SlotType> = new Set<SlotType>([
  "service",
  "user",
  "group",
  "package",
  "container",
  "printer",
  "host",
  "remote",
  "place",
  "program",
]);

/** "Solo errores", "¿y los parados?", "no, recárgalo": a word that sentences know names nothing unless it is here. */
export function isWordOfSentences({ folded, quoted }: Token, context: ReadingContext): boolean {
  if (quoted || isHere(folded, context)) return false;
  const known = context.index.wordsFrom(folded[0] ?? "").includes(folded);
  return known && (folded.endsWith("s") || context.index.begins(folded));
}

/** Whether a word can be told for a name without anything that says so: by its signs, or because there is one here. */
export function looksLikeName({ folded, text, quoted }: Token, context: ReadingContext): boolean {
  return quoted || (/[\d./_@:-]/.test(text) && !isOrdinaryWord(folded)) || isHere(folded, context);
}

function isHere(word: string, { machine }: ReadingContext): boolean {
  return (
    machine.units().includes(`${word}.service`) ||
    machine.users().includes(word) ||
    machine.packages().has(word) ||
    isWellKnownService(word) ||
    isWellKnownGroup(word)
  );
}
