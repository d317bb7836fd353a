import { type RecipeSlotType, slotTypes } from "../../../recipes/slot-types.ts";
import type { SlotType } from "../../../skills/skill.ts";
import { isFunctionWord } from "../../normalise/lexicon.ts";
import type { Token } from "../../templates/tokens.ts";
import type { Mention, TypedValue } from "./mention.ts";
import { besideOf, type MentionContext, mention, readAs } from "./reading.ts";

/** Dates, durations, sizes, hours, figures: the longest stretch that is one. */
export function measureAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  for (let width = Math.min(9, tokens.length - at); width >= 1; width -= 1) {
    const said = tokens.slice(at, at + width);
    if (isCount(tokens, at, width, context)) continue;
    if (said.some(({ quoted }) => quoted)) continue;
    const typed = measures.flatMap(([type, slot]): [RecipeSlotType, TypedValue][] => {
      const value = readAs(slot, said, tokens, at, context);
      return value === undefined ? [] : [[type, { value, fit: 1 }]];
    });
    const hasFigure = said.some(({ text }) => /\d/.test(text));
    // "Mes" and "m" alone are no length of time, and "hoy" is one that a command may say by itself.
    const dates = typed.filter(([type]) => type === "date");
    const lengths = isHalved(tokens, at) ? [] : typed.filter(([type]) => type !== "date");
    const isLength = lengths.length > 0 && (hasFigure || width > 1) && !leadsUp.test(said[0]?.folded ?? "");
    if (dates.length > 0 && slotTypes.date.value.test(dates[0]?.[1].value ?? "")) {
      const seconds = /^-(\d+)s$/.exec(dates[0]?.[1].value ?? "")?.[1];
      const also: [RecipeSlotType, TypedValue][] =
        seconds === undefined ? [] : [["duration", { value: seconds, fit: 0.9 }]];
      const words = said.map(({ folded }) => folded).join(" ");
      const clock = clockTime(words.replace(/^(?:hoy|today) /, ""));
      if (clock !== undefined) also.push(["time", { value: clock, fit: 1 }]);
      return mention(
        tokens,
        at,
        at + width,
        [...also.filter(([type]) => type === "time"), ...dates, ...also],
        hasFigure || (width > 1 && seconds !== undefined),
      );
    }
    if (isLength) return mention(tokens, at, at + width, lengths, true);
  }
  return figureAt(tokens, at, context);
}

/** "Half a second", "medio segundo": what is read behind the half is twice what was said. */
function isHalved(tokens: readonly Token[], at: number): boolean {
  return /^(?:half|medi[oa])$/.test(tokens[at - 1]?.folded ?? "");
}

/** "Las 20 IP que más entran": so many of something, and no hour of the day. */
function isCount(tokens: readonly Token[], at: number, width: number, { language }: MentionContext): boolean {
  const [article, figure] = tokens.slice(at, at + width);
  const next = tokens[at + 2]?.folded ?? "";
  return (
    width >= 2 &&
    article?.folded === "las" &&
    /^\d{1,2}$/.test(figure?.folded ?? "") &&
    !/^(?:a|para|desde|hasta|hacia|sobre|de|entre|y)$/.test(tokens[at - 1]?.folded ?? "") &&
    /^\p{L}{2,}$/u.test(next) &&
    !isFunctionWord(next, language) &&
    !/^(?:am|pm|hs|hrs|horas?)$/.test(next)
  );
}

/** "A las 3", "at 3:30", "at 5 pm" as 03:00, 03:30, 17:00. */
function clockTime(said: string): string | undefined {
  const [, hour, minutes = "00", half] = /^(?:(?:a )?las? |at )(\d{1,2})(?::(\d{2}))?(?: ?(am|pm))?$/.exec(said) ?? [];
  if (hour === undefined) return undefined;
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (half === "pm" ? 12 : 0);
  return `${String(hours).padStart(2, "0")}:${minutes}`;
}

/** What stands before a measure and is no part of it. */
const leadsUp = /^(?:el|la|los|las|the|over|under|mas|menos|more|less|than|ultim[oa]s?|last|past|de)$/;

const measures: readonly (readonly ["date" | "duration" | "size", SlotType])[] = [
  ["date", "date"],
  ["duration", "duration"],
  ["size", "size"],
];

function figureAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const token = tokens[at];
  if (!token || /^(?:un|una|uno|one|a)$/.test(token.folded)) return undefined;
  const digits = /^\d+$/.test(token.text) ? token.text : readAs("number", [token], tokens, at, context);
  if (digits === undefined || !/^\d+$/.test(digits)) return undefined;
  const value = String(Number(digits));
  const beside = besideOf(tokens, at, at + 1, value);
  const figures: [RecipeSlotType, TypedValue][] = [
    ["number", { value, fit: 0.9 }],
    ["percent", { value, fit: 0.4 }],
    ["port", { value, fit: 0.6 }],
    ["pid", { value, fit: 0.5 }],
    ...(/^[0-7]{3,4}$/.test(token.text)
      ? [["mode", { value: token.text, fit: speaksOfModes(tokens) ? 1.1 : 0.7 }] as [RecipeSlotType, TypedValue]]
      : []),
    ["text", { value: token.text, fit: 0.1 }],
    ["pattern", { value: token.text, fit: 0.1 }],
  ];
  return mention(tokens, at, at + 1, [...beside, ...figures], /^\d/.test(token.text) && Number(digits) > 1);
}

function speaksOfModes(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }) => /^(?:permisos?|permissions?|chmod|modo|mode)$/.test(folded));
}
