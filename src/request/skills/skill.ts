import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Outcome } from "../../ports/outcome.ts";
import type { Language } from "../../shared/language.ts";

/** Kinds of value a sentence can hold; each has a reader in understanding/slots/. */
export type SlotType =
  | "service"
  | "path"
  | "host"
  | "user"
  | "group"
  | "port"
  | "package"
  | "container"
  | "printer"
  | "interface"
  | "device"
  | "duration"
  | "size"
  | "date"
  | "number"
  | "pattern"
  | "program"
  | "text"
  | "url"
  | "remote"
  | "address"
  | "port-protocol"
  | "place"
  | "timezone"
  | "secret"
  | "choice";

export type SlotDeclaration = {
  type: SlotType;
  optional?: true;
  default?: string;
  ask?: Readonly<Record<Language, string>>;
  /** A path, user or package that must be there already, or (false) a user that must not be. */
  exists?: boolean;
  /** A path in which something lies: a file is none. */
  folder?: true;
  /**
   * What "it" is afterwards: "result", made by the skill, so that "it" is this and nothing else of its type; "never",
   * where something was looked for, which is not what was found. Default: this, where it is the first of its type.
   */
  spokenOf?: "result" | "never";
  /** A path below which something else must be left: the root of all is refused. */
  belowRoot?: true;
  /** Of a "choice": each value with the words that stand for it, in any language. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Other values that may be written as they are: of a "choice" 755 and u+x, of a "user" ana:www-data. */
  form?: RegExp;
};

export type SlotValues = Readonly<Record<string, string>>;

/**
 * One thing NEOPapaya can do, in one file. Sentences are hassil-style templates: `(a|b)` choice, `[x]` optional,
 * `{slot}` a slot by name. `command` gives a literal argv pipeline: no shell, no user text outside one argument; `now` is in
 * milliseconds since the epoch.
 */
export type Skill = {
  id: string;
  sentences: Readonly<Record<Language, readonly string[]>>;
  /** By slot name. A required slot that no sentence filled is asked for with `ask`. */
  slots: Readonly<Record<string, SlotDeclaration>>;
  command(slots: SlotValues, machine: MachineSnapshot, now: number): SkillCommand;
  /** One or two sentences with the figures that matter. Gets the outcome of a command that ended, whatever its exit code. */
  say: Readonly<Record<Language, (outcome: Outcome, slots: SlotValues) => string>>;
  /** It orders a change: courtesy such as "show me" does not lead to it, and a question in its words is asked about. */
  changes?: true;
  /** The skill that takes the same slots and a size or an age too: "only those over 1 GB" leads to it. */
  narrowedBy?: string;
  /** Works on what was piped in (`dmesg | neo ask "…"`) and is known only then. */
  onInput?: true;
};

export type SkillCommand = { pipeline: readonly (readonly [string, ...string[]])[]; root?: true };

export function defineSkill(skill: Skill): Skill {
  return skill;
}
