import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import type { Memory } from "../memory.ts";
import { choose, type Heard, planned } from "../planning.ts";
import { complete } from "../reading.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/**
 * "Put it back", "vuelve a ponerlo": the opposite of the last order, where one skill does what the other took back. "Undo
 * that" is said of more than orders, and asked about.
 */
export function fromUndoing(
  found: Heard,
  { last, steps = [] }: Memory,
  tokens: readonly Token[],
  skillOf: (id: string) => Skill | undefined,
): Heard | undefined {
  const words = foldedText(tokens);
  const plainly = putsBack[found.language].test(words);
  if (!last || steps.length > 1 || !(plainly || undoes[found.language].test(words))) return undefined;
  if (tokens.some((token) => isNegator(token, found.language))) return undefined;
  const pair = opposites.find((ids) => ids.includes(last.skill));
  const other = pair?.find((id) => id !== last.skill);
  const skill = other === undefined ? undefined : skillOf(other);
  if (!skill) return undefined;
  const known = Object.entries(last.slots).filter(([name]) => name in skill.slots);
  // What the other has no place for would be lost: then it is not the opposite.
  if (known.length < Object.keys(last.slots).length) return undefined;
  const base = { skill, literals: 0, asked: words };
  const reading = complete(skill, Object.fromEntries(known), 0.9, base, found.language);
  if (reading.kind !== "ready") return undefined;
  return plainly ? planned(found, reading) : choose(found, "ask_which_is_meant", [reading]);
}

/** Pairs of which each leaves things as they were before the other. */
const opposites: readonly (readonly [string, string])[] = [
  ["package-remove", "package-install"],
  ["service-stop", "service-start"],
  ["service-disable", "service-enable"],
  ["user-lock", "user-unlock"],
  ["container-stop", "container-start"],
  ["firewall-allow", "firewall-close"],
  ["package-hold", "package-release"],
  ["group-join", "group-leave"],
  ["interface-down", "interface-up"],
  ["ban-address", "unban-address"],
];

const putsBack: Record<Language, RegExp> = {
  es: /^(?:(?:y|ahora|mejor|pues) )*(?:vuelve a (?:ponerlo|ponerla)|volve a (?:ponerlo|ponerla)|vuelvelo a poner|ponlo otra vez|ponlo de nuevo)(?: por favor| entonces)?$/,
  en: /^(?:(?:and|now|so|please) )*(?:put (?:it|that) back|bring it back)(?: again)?(?: please| then)?$/,
};

const undoes: Record<Language, RegExp> = {
  es: /^(?:(?:y|ahora|mejor|pues) )*(?:deshazlo|deshaz (?:eso|esto|lo ultimo|el cambio)|deshacelo|deshagalo|reviertelo|revierte (?:eso|el cambio)|revertilo|dejalo como antes)(?: por favor| entonces)?$/,
  en: /^(?:(?:and|now|so|please) )*(?:undo (?:that|it|this|the last one)|revert (?:that|it)|take that back|change it back|roll (?:that|it) back)(?: please| then)?$/,
};
