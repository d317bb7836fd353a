import type { Condition, LinesQuery } from "../lines-wish.ts";
import { basicPattern, extendedPattern, quoted } from "./quoting.ts";

/** Whether it is about where a line stands, which has to be seen before any other is left out. */
export function isPlaced({ on }: Condition): boolean {
  return on === "range" || on === "step" || on === "marks" || on === "section";
}

/** The lines that stand where they are wanted; undefined where nothing says so. */
export function placedStage({ conditions, numbered }: LinesQuery): string | undefined {
  const placed = conditions.filter(isPlaced);
  const [only] = placed;
  if (only === undefined) return undefined;
  // Up to the next heading, which is no part of it.
  if (only.on === "section") {
    const heading = `/^\\[/ {p = /^\\[${slashed(only.section)}\\]/}`;
    return placed.length > 1 ? undefined : `awk ${quoted(`${heading} p${numbered ? " {print NR, $0}" : ""}`)}`;
  }
  if (only.on === "marks" && only.inner && placed.length === 1 && !numbered) {
    if (only.from === undefined && only.to !== undefined) return `sed ${quoted(`/${basicPattern(only.to, "/")}/Q`)}`;
    if (only.to === undefined && only.from !== undefined)
      return `sed ${quoted(`0,/${basicPattern(only.from, "/")}/d`)}`;
  }
  if (numbered) return `awk ${quoted(`${placed.map(inAwk).join(" || ")} {print NR, $0}`)}`;
  if (only.on === "range" && only.to === undefined && only.from > 0 && placed.length === 1)
    return `tail -n +${only.from}`;
  return placed.length === 1 && only.on === "step"
    ? `awk ${quoted(inAwk(only))}`
    : `sed -n ${quoted(placed.map(inSed).join(";"))}`;
}

function inSed(condition: Condition): string {
  switch (condition.on) {
    case "range": {
      const { from, to } = condition;
      return from === -1 ? "$p" : from === to ? `${from}p` : `${from},${to ?? "$"}p`;
    }
    case "step":
      return `${condition.first}~${condition.every}p`;
    case "marks": {
      const { from, to, inner } = condition;
      const [first, last] = [from, to].map((text) => text && `/${basicPattern(text, "/")}/`);
      const marks = `${first ?? 1},${last ?? "$"}`;
      return inner ? `${marks}{//!p}` : `${marks}p`;
    }
    default:
      return "";
  }
}

function inAwk(condition: Condition): string {
  switch (condition.on) {
    case "range":
      return `NR>=${condition.from}${condition.to === undefined ? "" : ` && NR<=${condition.to}`}`;
    case "step":
      return `NR%${condition.every}==${condition.first % condition.every}`;
    case "marks":
      return `${condition.from === undefined ? "NR==1" : `/${slashed(condition.from)}/`},${condition.to === undefined ? "0" : `/${slashed(condition.to)}/`}`;
    default:
      return "";
  }
}

function slashed(text: string): string {
  return extendedPattern(text).replaceAll("/", "\\/");
}
