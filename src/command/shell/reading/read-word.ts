import type { Word, WordPart } from "../syntax.ts";
import { findBraces, type Unit } from "./braces.ts";
import { type Cursor, countNode, fail, peek, skipContinuations, startsWith } from "./cursor.ts";
import { findGlobs } from "./globs.ts";
import { literal, mergeLiterals } from "./parts.ts";
import { readProcess } from "./process.ts";
import { readBackticks, readDoubleQuoted, readSingleQuoted } from "./quoted.ts";
import { findTildes } from "./tildes.ts";

/**
 * Where the word stands decides what it may hold. argument: everything. value: of an assignment, a here-string or a case
 * subject: no braces, no globs, tildes after each colon. pattern: of case and [[: globs but no braces. regex: after =~.
 */
export type WordMode = "argument" | "value" | "pattern" | "regex";

// Unquoted characters and quoted pieces; braces and sets are sought in quadratic time.
const maximumUnits = 4096;

/** Reads the word at the cursor, undefined when a metacharacter or the end stands there. */
export function readWord(cursor: Cursor, mode: WordMode): Word | undefined {
  countNode(cursor);
  const start = cursor.position;
  const units: Unit[] = [];
  for (;;) {
    skipContinuations(cursor);
    const unit = readUnits(cursor, mode);
    if (unit === undefined) break;
    units.push(...unit);
    if (units.length > maximumUnits) fail("word-too-long");
  }
  if (cursor.position === start || units.length === 0) {
    cursor.position = start;
    return undefined;
  }
  return { parts: finishWord(units, mode), start, end: units.at(-1)?.end ?? start };
}

function readUnits(cursor: Cursor, mode: WordMode): Unit[] | undefined {
  const next = peek(cursor);
  const start = cursor.position;
  const finished = (parts: readonly WordPart[], bareName = false): Unit[] =>
    parts.map((part) => ({ kind: "part", part, bareName, start, end: cursor.position }));
  if (next === "") return undefined;
  if ((next === "<" || next === ">") && peek(cursor, 1) === "(" && mode !== "regex")
    return finished([readProcess(cursor)]);
  if (mode === "regex" && next === "(") return readRegexGroup(cursor);
  if (mode === "regex" && next === "|" && peek(cursor, 1) !== "|") return [takeCharacter(cursor)];
  if (" \t\n|&;()<>".includes(next)) return undefined;
  if (next === "'") return finished([literal(readSingleQuoted(cursor), true)]);
  if (next === '"') return finished(readDoubleQuoted(cursor));
  if (next === "`") return finished([readBackticks(cursor, false)]);
  if (next === "\\") {
    const escaped = String.fromCodePoint(cursor.source.codePointAt(cursor.position + 1) ?? 0);
    if (cursor.position + 1 >= cursor.limit) fail("backslash-at-end");
    if (isOdd(escaped)) fail("odd-character");
    cursor.position += 1 + escaped.length;
    return finished([literal(escaped, true)]);
  }
  if (next === "$") {
    if (peek(cursor, 1) === '"') fail("translated-string");
    const part = cursor.readDollar(cursor, false);
    const bareName = part?.kind === "variable" && cursor.source.charAt(cursor.position - 1) !== "}";
    return part === undefined ? [takeCharacter(cursor)] : finished([part], bareName);
  }
  if ("?*+@!".includes(next) && startsWith(cursor, `${next}(`)) fail("extended-glob");
  return [takeCharacter(cursor)];
}

function takeCharacter(cursor: Cursor): Unit {
  const start = cursor.position;
  const value = String.fromCodePoint(cursor.source.codePointAt(start) ?? 0);
  if (isOdd(value)) fail("odd-character");
  cursor.position += value.length;
  return { kind: "character", value, start, end: cursor.position };
}

/** Controls, format characters and spaces that some locale, or some eye, takes for something else. Fine inside quotes. */
function isOdd(character: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Z}\u115f\u1160\u3164\uffa0]/u.test(character) && !" \t".includes(character);
}

/** `(a|b)` in a regular expression; bash lets blanks stand inside, we do not. */
function readRegexGroup(cursor: Cursor): Unit[] {
  const units = [takeCharacter(cursor)];
  while (peek(cursor) !== ")") {
    const inner = peek(cursor) === "|" ? [takeCharacter(cursor)] : readUnits(cursor, "regex");
    if (inner === undefined) fail("regular-expression");
    units.push(...inner);
  }
  units.push(takeCharacter(cursor));
  return units;
}

function finishWord(units: readonly Unit[], mode: WordMode): WordPart[] {
  switch (mode) {
    case "argument":
      return mergeLiterals(findBraces(findTildes(units, false), findGlobs));
    case "pattern":
      return mergeLiterals(findGlobs(findTildes(units, false)));
    case "value":
      return mergeLiterals(findTildes(units, true).map(plainPart));
    case "regex":
      return mergeLiterals(units.map(plainPart));
  }
}

function plainPart(unit: Unit): WordPart {
  return unit.kind === "character" ? literal(unit.value, false) : unit.part;
}
