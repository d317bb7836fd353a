import type { SlotType } from "../../skills/skill.ts";

/**
 * A word that stands for something said before. `frames`: the request around the place where that would be said in full,
 * in each order of words that may be; `as`: what it is there ("noun": only what sort of thing, the name follows); `kind`: what the noun beside it says it is.
 */
export type Pointing = {
  as: "thing" | "receiver" | "owner" | "place" | "noun";
  many: boolean;
  kind: SlotType | undefined;
  /** The noun itself: "does the website answer" is "does the website example.com answer". */
  noun?: string;
  /** Of several of a sort that were named one after the other: "the first one", "el otro". */
  which?: "first" | "other";
  frames: readonly { before: string; after: string }[];
};
