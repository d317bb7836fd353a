import type { RecipeSlotType } from "../slot-types.ts";
import { piecesOf } from "../template.ts";
import { type PlaceholderSlot, slotOf } from "./placeholder-slot.ts";

const placeholders = /\{\{(.*?)\}\}(?!\})/g;

/** The command of an example as a template of ours. Undefined where a placeholder, or a brace, is not surely understood. */
export function templateOf(command: string, program: string): string | undefined {
  const pieces = piecesIn(splitPairs(command, program), program);
  if (pieces === undefined) return undefined;
  const slots = pieces.filter((piece) => typeof piece !== "string");
  const keys = keysOf(slots);
  if (keys === undefined) return undefined;
  const written = (slot: PlacedSlot) =>
    `{${keys.get(slot.text) ?? ""}${slot.form === undefined ? "" : `@${slot.form}`}}`;
  const template = pieces.map((piece) => (typeof piece === "string" ? piece : written(piece))).join("");
  // What a page writes in single braces may by accident be one of our slots.
  const read = piecesOf(template).filter((piece) => piece.kind === "slot");
  const isAsPlaced = read.length === slots.length && slots.every(({ text }, at) => read[at]?.key === keys.get(text));
  return isAsPlaced ? template : undefined;
}

/** The command with one sign for every placeholder that is translated; options are not, and tell two examples apart. */
export function frameOf(command: string): string {
  return command.replace(placeholders, (_, text: string) => optionOf(text) ?? "{{}}");
}

type PlacedSlot = PlaceholderSlot & { text: string };

/** `{{user@host}}` and `{{key=value}}` are two placeholders in one. */
function splitPairs(command: string, program: string): string {
  return command.replace(/\{\{(\w+)([:@=])(\w+)\}\}(?!\})/g, (whole, left: string, sign: string, right: string) => {
    const isOne = slotOf(`${left}${sign}${right}`, program) !== undefined;
    const areTwo = [left, right].every((part) => /^[a-z_]+$/.test(part) && slotOf(part, program) !== undefined);
    return !isOne && areTwo ? `{{${left}}}${sign}{{${right}}}` : whole;
  });
}

function piecesIn(command: string, program: string): (string | PlacedSlot)[] | undefined {
  const pieces: (string | PlacedSlot)[] = [];
  let from = 0;
  for (const match of command.matchAll(placeholders)) {
    const [whole, text = ""] = match;
    pieces.push(literal(command.slice(from, match.index)));
    const piece = optionOf(text) ?? slotOf(text, program);
    if (piece === undefined) return undefined;
    if (typeof piece === "string") pieces.push(piece);
    else pieces.push(piece.before ?? "", { ...piece, text });
    from = match.index + whole.length;
  }
  const rest = command.slice(from);
  if (rest.includes("{{")) return undefined;
  return [...pieces, literal(rest)];
}

/** Double braces that the command itself has are written `\{\{`. */
function literal(text: string): string {
  return text.replaceAll("\\{\\{", "{{").replaceAll("\\}\\}", "}}");
}

/** Of `[-x|--extract]` the long one: it tells more to whoever reads the command. */
function optionOf(text: string): string | undefined {
  const inside = /^\[(.*\|.*|-.*)\]$/.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const ways = inside.split("|");
  const longest = ways.reduce((best, way) => (way.length >= best.length ? way : best), "");
  const long = ways.find((way) => way.startsWith("--")) ?? longest;
  return /^[\w+.:=,@ -]+$/.test(long) ? long : undefined;
}

/** By placeholder: `file`, or `file:1` and `file:2` where there are two. Undefined when numbers run out. */
function keysOf(slots: readonly PlacedSlot[]): ReadonlyMap<string, string> | undefined {
  const textsOf = new Map<RecipeSlotType, string[]>();
  for (const { type, text } of slots) {
    const texts = textsOf.get(type) ?? [];
    if (!texts.includes(text)) textsOf.set(type, [...texts, text]);
  }
  const keys = new Map<string, string>();
  for (const [type, texts] of textsOf) {
    if (texts.length > 9) return undefined;
    for (const [at, text] of texts.entries()) keys.set(text, texts.length === 1 ? type : `${type}:${at + 1}`);
  }
  return keys;
}
