import type { WordPart } from "../syntax.ts";
import type { Unit } from "./braces.ts";
import { literal } from "./parts.ts";

/** Unquoted `*`, `?` and `[set]` become glob parts; a set that mixes in quotes or expansions is opaque. */
export function findGlobs(units: readonly Unit[]): WordPart[] {
  const parts: WordPart[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.kind === "part") parts.push(unit.part);
    else if (unit.value === "*" || unit.value === "?") parts.push({ kind: "glob", value: unit.value });
    else if (unit.value !== "[") parts.push(literal(unit.value, false));
    else {
      const close = closingBracket(units, at);
      const set = units.slice(at, close + 1);
      const text = set.map((inner) => (inner.kind === "character" ? inner.value : "\0")).join("");
      if (close < 0) parts.push(literal("[", false));
      else if (/[\0/]/.test(text) || text.slice(1).includes("[")) {
        parts.push({ kind: "opaque", reason: "bracket-set", text: text.replaceAll("\0", "") });
        parts.push(
          ...set.flatMap((inner) => (inner.kind === "part" && inner.part.kind !== "literal" ? [inner.part] : [])),
        );
        at = close;
      } else {
        parts.push({ kind: "glob", value: text });
        at = close;
      }
    }
  }
  return parts;
}

/** The `]` that ends the set opened at `open`; one right after `[`, `[!` or `[^` is a member. -1: there is none. */
function closingBracket(units: readonly Unit[], open: number): number {
  const isMark = (at: number, marks: string) => {
    const unit = units[at];
    return unit?.kind === "character" && marks.includes(unit.value);
  };
  const first = open + (isMark(open + 1, "!^") ? 2 : 1);
  for (let at = first + 1; at < units.length; at += 1) if (isMark(at, "]")) return at;
  return -1;
}
