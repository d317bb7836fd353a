import type { RecipeSlotType } from "../../../recipes/slot-types.ts";

/** A value as one type of slot takes it, and how well the words fit that type, in (0, 1]. */
export type TypedValue = { value: string; fit: number };

/** Words of a request that may be a value: as which types of slot, and what value of each. */
export type Mention = {
  /** The tokens [from, to) of the request. */
  from: number;
  to: number;
  /** As written. */
  text: string;
  as: ReadonlyMap<RecipeSlotType, TypedValue>;
  /** Told by its form or by the noun beside it: a command that leaves it out is not what was asked for. */
  certain: boolean;
  /** A path on another machine ("web1:/srv"), which no slot for one of ours takes. */
  isRemote?: boolean;
};

/** What a mention is first of all: the type it fits best, the first found among equals. */
export function mainType({ as }: Mention): RecipeSlotType | undefined {
  let best: { type: RecipeSlotType; fit: number } | undefined;
  for (const [type, { fit }] of as) if (best === undefined || fit > best.fit) best = { type, fit };
  return best?.type;
}
