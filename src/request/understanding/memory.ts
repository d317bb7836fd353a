import type { Language } from "../../shared/language.ts";
import type { SlotValues } from "../skills/skill.ts";
import type { KnownNames } from "./slots/slot-read.ts";

/** One thing that can be done, by its skill and the values of its slots. `label` says it as the person would. */
export type Intention = { skill: string; slots: SlotValues };
export type Option = Intention & { label: string };

/** What the dialogue waits for: the value of one slot, or which of some options is meant. */
export type Pending =
  | { kind: "slot"; intention: Intention; slot: string; language: Language }
  | { kind: "choice"; options: readonly Option[]; language: Language }
  /** In which file what this script prints is to be kept. */
  | { kind: "file"; script: string; language: Language };

/** What a conversation remembers between two requests: plain values, kept by whoever holds the conversation. */
export type Memory = {
  language: Language | undefined;
  /** What was last planned, for "¿y nginx?", "y ayer", "otra vez". */
  last: Intention | undefined;
  names: KnownNames;
  /** The script that was last planned by a skill, and whether it was to change something. */
  output?: { script: string; changes: boolean };
  /** The last words that were said, for "repite". */
  said?: string;
  pending: Pending | undefined;
};

export const emptyMemory: Memory = { language: undefined, last: undefined, names: {}, pending: undefined };

/** The memory after an intention became a plan: its names are the ones "ese servicio" stands for from now on. */
export function remember(
  memory: Memory,
  planned: { intention: Intention; names: KnownNames; output: NonNullable<Memory["output"]> },
  language: Language,
): Memory {
  const { intention, names, output } = planned;
  return { ...memory, language, last: intention, names: { ...memory.names, ...names }, output, pending: undefined };
}
