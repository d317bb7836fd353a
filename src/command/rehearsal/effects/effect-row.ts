import type { EffectArea } from "../../../ports/rehearsal.ts";
import type { effects as english } from "../../../shared/messages/en/effects.ts";
import type { FlagList } from "../../policy/program-row.ts";

type MessageCode = keyof typeof english;

/** What stands behind `effect.` in the messages: its area, a dot, and what it does. */
export type EffectName =
  Extract<MessageCode, `effect.${EffectArea}.${string}`> extends `effect.${infer Name}` ? Name : never;

export type LookName = Extract<MessageCode, `look.${string}`> extends `look.${infer Name}` ? Name : never;

/**
 * What some programs do beyond files; only what differs from their row in the policy's table, whose area is the
 * default. The first rule that fits a call that is not a read decides.
 */
export type EffectRow = {
  names: readonly [string, ...string[]];
  /** Flags with a value that the policy's row does not list, so that the value is no operand. */
  flags?: FlagList;
  rules: readonly EffectRule[];
};

export type EffectRule = {
  /** The first operands: alternatives by `|`, `*` for any one (`"* restart"`). Absent: whatever they are. */
  words?: string;
  /** Any of these flags is given. */
  flags?: string;
  /** Any of these words stands among the operands. */
  has?: string;
  /** An operand matches. */
  matching?: RegExp;
  /** "files": nothing that the view does not show. "looks": nothing changes, but a view cannot answer. */
  does: EffectName | "files" | `looks:${LookName}`;
  /** Who or what it is done to; default "rest": the operands after `words`. */
  subject?: Subject;
  /** What of it is seen on the view, so that running it there makes sense; otherwise it would only show a refusal. */
  view?: true;
  /** Only where the subject is a device: on an ordinary file it is a change like any other. */
  devices?: true;
};

export type Subject =
  | "rest"
  | "first"
  | "last"
  | "star" // what stood for `*`
  | "none"
  | { after: string } // the operand after this word (`dev eth0`), else the first
  | { prefix: string } // what follows in the operand that begins so (`of=/dev/sda`)
  | { flag: string } // the value of one of these flags, else the first operand
  | { restOr: string } // the operands, else the value of one of these flags
  | { user: string }; // the value of one of these flags, else the person

export function areaOf(name: EffectName): EffectArea {
  return name.slice(0, name.indexOf(".")) as EffectArea;
}

type LookRule = `looks:${LookName}`;

/** The look that a rule names, if it names one. */
export function isLook(does: EffectName | LookRule): does is LookRule {
  return does.startsWith("looks:");
}

export function lookOf(does: LookRule): LookName {
  return does.slice("looks:".length) as LookName;
}
