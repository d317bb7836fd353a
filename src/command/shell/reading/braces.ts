import type { Word, WordPart } from "../syntax.ts";
import { fail } from "./cursor.ts";

/** A word before its braces and globs are seen: unquoted characters one by one, all else as finished parts. */
export type Unit = { start: number; end: number } & (
  | { kind: "character"; value: string }
  | { kind: "part"; part: WordPart; bareName: boolean } // bareName: `$name`, which would grow into text put after it
);

/**
 * Brace expansion as bash does it: first of all expansions, on the text. Since it is textual, `$x{a,b}` means `$xa $xb`
 * and `{$,x}y` means `$y xy`; such mergers, and braces that do not pair, are not understood.
 */
export function findBraces(units: readonly Unit[], finish: (units: readonly Unit[]) => WordPart[]): WordPart[] {
  const open = units.findIndex((unit) => isCharacter(unit, "{"));
  if (open < 0 || !mayExpand(units)) return finish(units);
  if (units.length > maximumUnits) fail("word-too-long");
  const close = matching(units, open);
  const inside = units.slice(open + 1, close);
  const alternatives = splitAlternatives(inside) ?? sequence(inside);
  if (alternatives === undefined) {
    // Plain braces, with perhaps expanding ones inside or after: `{a{b,c}}` is `{ab} {ac}`.
    return [
      ...finish(units.slice(0, open)),
      { kind: "literal", value: "{", quoted: false },
      ...findBraces(inside, finish),
      { kind: "literal", value: "}", quoted: false },
      ...findBraces(units.slice(close + 1), finish),
    ];
  }
  refuseMergers(units);
  const words = alternatives.map((alternative): Word => {
    const start = alternative[0]?.start ?? units[open]?.end ?? 0;
    return { parts: findBraces(alternative, finish), start, end: alternative.at(-1)?.end ?? start };
  });
  return [
    ...finish(units.slice(0, open)),
    { kind: "brace", alternatives: words },
    ...findBraces(units.slice(close + 1), finish),
  ];
}

function isCharacter(unit: Unit | undefined, value: string): boolean {
  return unit?.kind === "character" && unit.value === value;
}

/** Without a comma or two dots nothing can expand, so the braces are plain characters, paired or not (`{}`, `{`). */
function mayExpand(units: readonly Unit[]): boolean {
  return units.some(
    (unit, at) => isCharacter(unit, ",") || (isCharacter(unit, ".") && isCharacter(units[at + 1], ".")),
  );
}

function matching(units: readonly Unit[], open: number): number {
  let depth = 0;
  let close = -1;
  for (const [at, unit] of units.entries()) {
    if (isCharacter(unit, "{")) depth += 1;
    if (isCharacter(unit, "}")) depth -= 1;
    if (depth < 0) fail("brace-not-paired");
    if (depth === 0 && at > open && close < 0) close = at;
  }
  if (depth !== 0) fail("brace-not-paired");
  return close;
}

function splitAlternatives(inside: readonly Unit[]): Unit[][] | undefined {
  const alternatives: Unit[][] = [[]];
  let depth = 0;
  for (const unit of inside) {
    if (isCharacter(unit, "{")) depth += 1;
    if (isCharacter(unit, "}")) depth -= 1;
    if (depth === 0 && isCharacter(unit, ",")) alternatives.push([]);
    else alternatives.at(-1)?.push(unit);
  }
  return alternatives.length > 1 ? alternatives : undefined;
}

const maximumAlternatives = 1000;
const maximumUnits = 1000;

/** `{1..9}`, `{a..e}`, `{01..10..2}`; the numbers are zero-padded alike when one of them is. */
function sequence(inside: readonly Unit[]): Unit[][] | undefined {
  if (!inside.every((unit) => unit.kind === "character")) {
    if (mayExpand(inside)) fail("brace-sequence");
    return undefined;
  }
  const text = inside.map((unit) => unit.value).join("");
  const numbers = /^(-?\d{1,9})\.\.(-?\d{1,9})(?:\.\.(-?\d{1,9}))?$/.exec(text);
  const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d{1,9}))?$/.exec(text);
  const found = numbers ?? letters;
  if (found === null) return text.includes("..") ? fail("brace-sequence") : undefined;
  const [, from = "", to = "", stride] = found;
  const ends = numbers ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  const values = range(ends[0] ?? 0, ends[1] ?? 0, Number(stride ?? 0));
  // {Z..a} passes through [ \ ] ^ and the backtick, which bash quotes in its own ways.
  if (letters && /[A-Z]/.test(from) !== /[A-Z]/.test(to)) fail("brace-sequence");
  const padded = numbers && [from, to].some((end) => /^-?0\d/.test(end));
  const width = padded ? Math.max(from.length, to.length) : 0;
  const { start = 0 } = inside[0] ?? {};
  const end = inside.at(-1)?.end ?? start;
  return values.map((value) =>
    [...(numbers ? pad(value, width) : String.fromCharCode(value))].map((character) => ({
      kind: "character",
      value: character,
      start,
      end,
    })),
  );
}

function range(from: number, to: number, stride: number): number[] {
  const step = Math.max(Math.abs(stride), 1) * (from <= to ? 1 : -1);
  const count = Math.floor(Math.abs(to - from) / Math.abs(step)) + 1;
  if (count > maximumAlternatives) fail("too-many-alternatives");
  return Array.from({ length: count }, (_, at) => from + at * step);
}

function pad(value: number, width: number): string {
  const sign = value < 0 ? "-" : "";
  return sign + String(Math.abs(value)).padStart(width - sign.length, "0");
}

function refuseMergers(units: readonly Unit[]): void {
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1];
    if (isCharacter(unit, "$") || isCharacter(unit, "~") || isCharacter(unit, "[")) fail("brace-beside-expansion");
    if (unit.kind !== "part") continue;
    // `~/{a,b}` is home's; after `x=` bash forgets the tilde once braces have been expanded.
    if (unit.part.kind === "tilde" && at > 0) fail("brace-beside-expansion");
    if (unit.part.kind === "opaque" || unit.part.kind === "process" || unit.part.kind === "substitution") {
      fail("brace-beside-expansion");
    }
    if (unit.bareName && next !== undefined && ["{", "}", ","].some((mark) => isCharacter(next, mark))) {
      fail("brace-beside-expansion");
    }
  }
}
