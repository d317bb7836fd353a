import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { type RecipeSlotType, slotTypes } from "../../../recipes/slot-types.ts";
import type { SlotType } from "../../../skills/skill.ts";
import type { SlotContext } from "../../slots/slot-read.ts";
import { slotReader } from "../../slots/slot-readers.ts";
import type { Token } from "../../templates/tokens.ts";
import type { Mention, TypedValue } from "./mention.ts";
import { typesBeside } from "./nouns.ts";

export type MentionContext = {
  language: Language;
  machine: MachineSnapshot;
  /** Milliseconds since the epoch, for "since Monday". */
  now: number;
  /** Whether people use this folded word for what computers do, so that it is hardly a name. */
  isUsualWord(folded: string): boolean;
};

/** The tokens [from, to) as a mention, of each type the best value that fits it; undefined where none does. */
export function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  typed: readonly [RecipeSlotType, TypedValue][],
  certain: boolean,
): Mention | undefined {
  const as = new Map<RecipeSlotType, TypedValue>();
  for (const [type, value] of typed) {
    const known = as.get(type);
    if (slotTypes[type].value.test(value.value) && (known === undefined || known.fit < value.fit)) as.set(type, value);
  }
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
  return as.size === 0 ? undefined : { from, to, text, as, certain };
}

/** By the noun before it, or after it in English. */
export function besideOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: string,
): [RecipeSlotType, TypedValue][] {
  const before = tokens[from - 1]?.folded ?? "";
  const called = /^(?:llamad[oa]s?|called|named|de|del|numero|number|el|la|the)$/.test(before)
    ? (tokens[from - 2]?.folded ?? "")
    : "";
  const after = tokens[to]?.folded ?? "";
  const fitting = [
    ...typesBeside(before).map((type) => ({ type, fit: 1.05 })),
    // "El servicio web del compose": a service of compose is called as a container is.
    ...(/^(?:servicio|service)$/.test(before) && tokens.some(({ folded }) => /^(?:docker-)?compose$/.test(folded))
      ? [{ type: "container" as const, fit: 1.1 }]
      : []),
    ...typesBeside(called).map((type) => ({ type, fit: 0.9 })),
    ...typesBeside(after).map((type) => ({ type, fit: 0.9 })),
  ];
  // "El proceso 4410": a program is not called by figures.
  const isFigure = /^\d+$/.test(value);
  return fitting.filter(({ type }) => !(isFigure && type === "process")).map(({ type, fit }) => [type, { value, fit }]);
}

/** What a slot's reader makes of the words; it asks nothing back, so whatever is unclear is no value. */
export function readAs(
  type: SlotType,
  said: readonly Token[],
  tokens: readonly Token[],
  at: number,
  context: MentionContext,
): string | undefined {
  const { language, machine, now } = context;
  const before = tokens.slice(0, at).map(({ folded }) => folded);
  const slots: SlotContext = { language, machine, now, names: {}, words: [], assumeInstalled: false, before };
  const declared = declarations.get(type) ?? { type };
  declarations.set(type, declared);
  const reader = slotReader(declared);
  if (said.length > reader.width) return undefined;
  const read = reader.read(said, slots);
  return read.kind === "value" ? read.value : undefined;
}

/** A reader is made once for each declaration. */
const declarations = new Map<SlotType, { type: SlotType }>();
