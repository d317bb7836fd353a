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
  /** In which file what this prints is to be kept. */
  | { kind: "file"; output: Output; language: Language };

/** Something that was planned, in the words that it was asked in. */
export type Said = { intention: Intention; request: string; changes: boolean; names: KnownNames };

/** A script that was planned, for "guárdalo en un fichero" and "otra vez". */
export type Output = {
  script: string;
  /** Whether it was to change something; undefined for the person's own command until it was judged. */
  changes: boolean | undefined;
  source: "skill" | "user";
};

/** What a conversation remembers between two requests: plain values, kept by whoever holds the conversation. */
export type Memory = {
  language: Language | undefined;
  /** What was last planned, for "¿y nginx?", "y ayer", "otra vez". Undefined after the person's own command. */
  last: Intention | undefined;
  /** The last name of each kind, the newest first. */
  names: KnownNames;
  /** The last request in words of its own, understood or not: "las primeras" takes the place of its "últimas". */
  request?: string | undefined;
  /** What was planned before, the newest first: "otra vez lo del disco", "the first one again". */
  earlier?: readonly Said[];
  /** What a request of several steps was to do, for "todos menos redis". */
  steps?: readonly Intention[];
  /** That request was answered by a question. */
  open?: boolean;
  output?: Output;
  /** The last words that were said, for "repite". */
  said?: string;
  pending: Pending | undefined;
};

export const emptyMemory: Memory = { language: undefined, last: undefined, names: {}, pending: undefined };

/** The memory after an intention became a plan: its names are the ones "ese servicio" stands for from now on. */
export function remember(
  memory: Memory,
  planned: {
    intention: Intention;
    names: KnownNames;
    script: string;
    changes: boolean;
    request: string | undefined;
    asked?: string;
  },
  language: Language,
): Memory {
  const { intention, names, script, changes, request, asked = request ?? "" } = planned;
  const output: Output = { script, changes, source: "skill" };
  // A name that is mentioned again is the newest again.
  return {
    ...memory,
    language,
    last: intention,
    names: { ...names, ...without(memory.names, names) },
    request,
    earlier: [{ intention, request: asked, changes, names }, ...(memory.earlier ?? [])].slice(0, mostRemembered),
    open: false,
    steps: [],
    output,
    pending: undefined,
  };
}

const mostRemembered = 12;

/** The memory after the person's own command: nothing that was said before is meant by "it" any more. */
export function rememberOwn(memory: Memory, script: string, names: KnownNames): Memory {
  const output: Output = { script, changes: undefined, source: "user" };
  return {
    ...memory,
    last: undefined,
    names,
    request: undefined,
    open: false,
    steps: [],
    output,
    pending: undefined,
  };
}

/** The memory once the person's own command was judged: what changes something is not done again to keep what it printed. */
export function judged(memory: Memory, script: string, changes: boolean): Memory {
  const { output } = memory;
  return output?.source === "user" && output.script === script ? { ...memory, output: { ...output, changes } } : memory;
}

function without(names: KnownNames, newer: KnownNames): KnownNames {
  return Object.fromEntries(Object.entries(names).filter(([kind]) => !(kind in newer)));
}
