import type { Language } from "../../../shared/language.ts";
import type { SlotType } from "../../skills/skill.ts";
import { destinations, type Heard } from "../planning.ts";
import { complete, type Reading } from "../reading.ts";
import type { Token } from "../templates/tokens.ts";
import { isSameKind, kindOf } from "./nouns.ts";
import { pointingWords } from "./pointing-words.ts";

/**
 * "Ahora sus logs", "para el servicio" right after another order: what a sentence leaves out is what was just talked
 * about. Never where something not yet named is asked for ("un servicio"), and never where to put something.
 */
export function withLeftOut(reading: Reading, tokens: readonly Token[], found: Heard): Reading {
  if (reading.kind !== "missing" || isNew(tokens, found.language)) return reading;
  const { memory, language, context } = found;
  const justSaid = new Set(Object.values(memory.last?.slots ?? {}));
  const pointsBack = pointingWords(tokens, language, context.index).length > 0;
  const nouns = tokens.flatMap(({ folded }) => kindOf(folded, language) ?? []);
  const slots: Record<string, string> = { ...reading.intention.slots };
  for (const [slot, declared] of Object.entries(reading.skill.slots)) {
    const name = declared && memory.names[declared.type];
    if (name === undefined || slots[slot] !== undefined || declared.optional) continue;
    if (destinations.has(slot) || declared.exists === false || !pointable.has(declared.type)) continue;
    // "Monta el disco" is no folder.
    if (nouns.length > 0 && !nouns.some((kind) => isSameKind(kind, declared.type))) continue;
    if (Object.values(slots).includes(name) || !(pointsBack || justSaid.has(name))) continue;
    slots[slot] = name;
    break;
  }
  return complete(reading.skill, slots, 0.9, reading, language);
}

function isNew(tokens: readonly Token[], language: Language): boolean {
  return tokens.some(({ folded, quoted }) => !quoted && indefinite[language].test(folded));
}

const indefinite: Record<Language, RegExp> = {
  es: /^(un|una|unos|unas|algun|alguna|otro|otra|nuevo|nueva|cierto|cierta)$/,
  en: /^(a|an|some|another|new)$/,
};

const pointable: ReadonlySet<SlotType> = new Set<SlotType>(
  "service path host user group port package container printer interface device url address number".split(
    " ",
  ) as SlotType[],
);
