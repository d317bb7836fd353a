import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import type { Sentence } from "../phrases/sentence.ts";

/** A command for what was taken out of a request; `named`: values that it says in other words ("el primero", a port's name). */
export type Answer = { script: string; said: number; named?: readonly string[] | undefined; looks?: boolean };

/** Takes out of a sentence what it understands; undefined where the request is about something else. */
export type MachineReader = (sentence: Sentence, asked: MachineAsked) => Answer | undefined;

/** `inner`: what else can be made of a part of the request. */
export type MachineAsked = { language: Language; machine: MachineSnapshot; text: string };
