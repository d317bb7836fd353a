import { isSlotType, type RecipeSlotType } from "./slot-types.ts";

/** `key` is the slot as a sentence writes it (`file:2`): the same key has the same value wherever it stands. */
export type Slot = { kind: "slot"; key: string; type: RecipeSlotType; form: string };

export type Piece = { kind: "text"; text: string } | Slot;

const slot = /\{([a-z]+)(:[1-9])?(?:@([a-z]+))?\}/g;

/**
 * A template or a sentence as its pieces. A slot is `{type}`, `{type:1}`, `{type@form}` or `{type:1@form}` of a known
 * type, wherever it stands; all other braces are text (`{}` of find, `{a,b}` of bash, `{print $1}` of awk).
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(slot)) {
    const [whole, type = "", number = "", form = ""] = match;
    if (!isSlotType(type)) continue;
    if (match.index > from) pieces.push({ kind: "text", text: text.slice(from, match.index) });
    pieces.push({ kind: "slot", key: `${type}${number}`, type, form });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
  return pieces;
}

/** The slots in the order in which they first appear, each key once. */
export function slotsIn(text: string): Slot[] {
  const slots = piecesOf(text).filter((piece) => piece.kind === "slot");
  return slots.filter(({ key }, at) => slots.findIndex((other) => other.key === key) === at);
}
