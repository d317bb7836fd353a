import type { ErrorParameters } from "../../../../shared/errors.ts";
import type { MachineSnapshot } from "../../../machine/snapshot.ts";
import type { EffectName } from "../effect-row.ts";
import type { ForeseenEffect } from "../foresight.ts";

/** Asks the machine about a foreseen effect. Nothing here may fail: what is not known is left out. */
export type Inquiry = (effect: ForeseenEffect, machine: AskableMachine) => Promise<Told>;

/** `name`: a sentence that says more; `parameters` are added to the effect's own. */
export type Told = { name?: EffectName; parameters?: ErrorParameters; detail?: string };

export type AskableMachine = {
  machine: MachineSnapshot;
  /** What a read prints, also where it ends with an error; undefined: not to be had, or nothing. */
  ask(...words: string[]): Promise<string | undefined>;
  /** The same for a script. */
  askScript(script: string): Promise<string | undefined>;
};

export type Inquiries = Partial<Record<EffectName, Inquiry>>;

/** Whether `text` can be a word of a question: no flag in disguise, and known for certain. */
export function isAskable(text: string | undefined): text is string {
  return text !== undefined && /^[^-\s…][^\s]*$/.test(text);
}

export function detailOf(...texts: (string | undefined)[]): Told {
  const detail = texts.filter((text) => text !== undefined && text !== "").join("\n");
  return detail === "" ? {} : { detail };
}

export function linesOf(text: string | undefined): string[] {
  return (text ?? "").split("\n").filter((line) => line.trim() !== "");
}
