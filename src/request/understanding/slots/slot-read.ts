import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Word } from "../../../ports/words.ts";
import type { Language } from "../../../shared/language.ts";
import type { SlotType } from "../../skills/skill.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/** The last name of each kind that was talked about: what "ese servicio" or "it" stands for. */
export type KnownNames = { readonly [kind in SlotType]?: string | undefined };

export type SlotContext = {
  language: Language;
  machine: MachineSnapshot;
  /** Milliseconds since the epoch, for "since Monday". */
  now: number;
  names: KnownNames;
  /** The person's own names for things. */
  words: readonly Word[];
  /** Any well-formed name counts as existing (evaluations). */
  assumeInstalled: boolean;
  /** The folded words of the sentence before the slot: "archivo" before a plain word makes it a file name. */
  before: readonly string[];
  /** Those after it: the "group" of "the docker group". */
  after?: readonly string[];
};

/**
 * What the words of a slot stand for. "unclear": it would be a guess, so the question is asked, with the values that
 * could be meant. `sure` in (0, 1]: 1 for a name that exists here or a value that needs no name.
 */
export type SlotRead =
  | { kind: "value"; value: string; sure: number }
  | { kind: "unclear"; question: string; choices: string[] }
  | { kind: "none" };

export type SlotReader = {
  /** The most words such a value takes. */
  width: number;
  read(tokens: readonly Token[], context: SlotContext): SlotRead;
};

export const none: SlotRead = { kind: "none" };

export function meant(value: string, sure = 1): SlotRead {
  return { kind: "value", value, sure };
}

/** The words as one text, as written. */
export function writtenText(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(" ");
}

/** "it", "ese servicio", "lo": the last name of this kind, when there was one. */
export function isReference(tokens: readonly Token[]): boolean {
  return references.has(foldedText(tokens));
}

const references = new Set(
  `lo|la|los|las|el|ella|ellos|ese|esa|eso|este|esta|esto|aquel|el mismo|la misma|ese mismo|ese servicio|este servicio|el servicio|el mismo servicio|dicho servicio|esa unidad
  |ese archivo|ese fichero|este archivo|este fichero|el archivo|el fichero|el mismo archivo|el mismo fichero|esa carpeta|esa misma carpeta|ese directorio|la misma carpeta
  |ese usuario|este usuario|el mismo usuario|ese puerto|el mismo puerto|ese paquete|el mismo paquete|ese proceso|ese equipo|ese host|ese servidor
  |ahi|alli|alla|ahi mismo|there|it|its|his|her|him|that|this|that one|this one|the same|the same one|them|that service|this service|the service|the same service|that unit|that file|this file|the file|the same file|that folder|this folder|that directory
  |that user|this user|the same user|that port|the same port|that package|the same package|that process|that host|that server`
    .split("|")
    .map((text) => text.trim()),
);
