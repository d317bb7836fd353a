/**
 * The commands of a sed script that reach beyond its stream (w, W, r, R, e, and s with flags w or e), or undefined when
 * the script is not fully understood. Reads GNU sed's own grammar, one command after the other.
 */
export function readSedScript(script: string): string[] | undefined {
  const reader: Reader = { script, at: 0, doors: [], open: 0 };
  while (reader.at < script.length) {
    if (!readCommand(reader)) return undefined;
  }
  return reader.open === 0 ? reader.doors : undefined;
}

type Reader = { script: string; at: number; doors: string[]; open: number };

function readCommand(reader: Reader): boolean {
  skip(reader, /[\s;]*/y);
  if (reader.at >= reader.script.length) return true;
  if (reader.script.charAt(reader.at) === "#") {
    skip(reader, /[^\n]*/y);
    return true;
  }
  if (!readAddresses(reader)) return false;
  skip(reader, /\s*(!\s*)*/y);
  const command = reader.script.charAt(reader.at);
  reader.at += 1;
  switch (command) {
    case "{":
      reader.open += 1;
      return true;
    case "}":
      reader.open -= 1;
      return reader.open >= 0 && endOfCommand(reader);
    case "=":
    case "d":
    case "D":
    case "g":
    case "G":
    case "h":
    case "H":
    case "n":
    case "N":
    case "p":
    case "P":
    case "x":
    case "z":
    case "F":
      return endOfCommand(reader);
    case "l":
    case "L":
    case "q":
    case "Q":
      skip(reader, /[ \t]*\d*/y);
      return endOfCommand(reader);
    case ":":
    case "b":
    case "t":
    case "T":
      // A label runs to the end of the line or a semicolon.
      skip(reader, /[ \t]*[\w.-]*[ \t]*/y);
      return endOfCommand(reader);
    case "a":
    case "i":
    case "c":
      return readText(reader);
    case "s":
      return readSubstitute(reader);
    case "y":
      return readDelimited(reader, 2) && endOfCommand(reader);
    case "w":
    case "W":
    case "r":
    case "R":
    case "e":
    case "v":
      if (command !== "v") reader.doors.push(command);
      skip(reader, /[^\n]*/y);
      return true;
    default:
      return false;
  }
}

function readAddresses(reader: Reader): boolean {
  const first = readAddress(reader);
  if (first === "wrong") return false;
  skip(reader, /[ \t]*/y);
  if (first === "none" || reader.script.charAt(reader.at) !== ",") return true;
  reader.at += 1;
  skip(reader, /[ \t]*[+~]?/y);
  return readAddress(reader) === "some";
}

function readAddress(reader: Reader): "some" | "none" | "wrong" {
  if (skip(reader, /\d+(~\d+)?|\$/y)) return "some";
  const opening = reader.script.charAt(reader.at);
  if (opening !== "/" && opening !== "\\") return "none";
  reader.at += opening === "/" ? 0 : 1;
  if (!readDelimited(reader, 1)) return "wrong";
  skip(reader, /[IM]*/y);
  return "some";
}

function readSubstitute(reader: Reader): boolean {
  if (!readDelimited(reader, 2)) return false;
  const flags = /[gpimIMe\d]*/y;
  flags.lastIndex = reader.at;
  const found = flags.exec(reader.script)?.[0] ?? "";
  reader.at += found.length;
  if (found.includes("e")) reader.doors.push("s///e");
  if (reader.script.charAt(reader.at) === "w") {
    reader.doors.push("s///w");
    skip(reader, /[^\n]*/y);
    return true;
  }
  return endOfCommand(reader);
}

/** `/…/` or, with two parts, `/…/…/`, by whatever character comes first; a backslash keeps the next from ending it. */
function readDelimited(reader: Reader, parts: 1 | 2): boolean {
  const delimiter = reader.script.charAt(reader.at);
  // A bracket expression may hold the delimiter in some versions and not in others: such a script is not understood.
  if (delimiter === "" || /[\s\\;{}[\]\w]/.test(delimiter)) return false;
  reader.at += 1;
  let bracket = false;
  for (let left = parts; left > 0; reader.at += 1) {
    const character = reader.script.charAt(reader.at);
    if (character === "") return false;
    if (left === parts && bracket) {
      if (character === "]") bracket = false;
      if (character === delimiter || character === "\n") return false;
      if (character === "\\" && reader.script.charAt(reader.at + 1) === delimiter) return false;
      if (character === "[" && /[.:=]/.test(reader.script.charAt(reader.at + 1))) {
        const close = reader.script.indexOf("]", reader.at + 2);
        if (close < 0) return false;
        reader.at = close;
      }
      continue;
    }
    if (character === "\\") reader.at += 1;
    else if (character === delimiter) left -= 1;
    else if (character === "[" && left === parts && delimiter !== "[") {
      // "]" directly after "[" or "[^" is a member.
      const member = /\[\^?\]?/y;
      member.lastIndex = reader.at;
      reader.at += (member.exec(reader.script)?.[0].length ?? 1) - 1;
      bracket = true;
    } else if (character === "\n" && left === parts) return false;
  }
  return true;
}

/** The text of a, i and c runs to the end of the line; a backslash at its end carries it on. */
function readText(reader: Reader): boolean {
  skip(reader, /[ \t]*(\\\n|\\)?/y);
  for (;;) {
    skip(reader, /[^\n\\]*/y);
    const character = reader.script.charAt(reader.at);
    if (character === "\\") reader.at += 2;
    else {
      if (character === "\n") reader.at += 1;
      return true;
    }
    if (reader.at >= reader.script.length) return reader.at === reader.script.length;
  }
}

function endOfCommand(reader: Reader): boolean {
  skip(reader, /[ \t]*/y);
  const next = reader.script.charAt(reader.at);
  if (next === "" || next === "}" || next === "#") return true;
  if (next !== ";" && next !== "\n") return false;
  reader.at += 1;
  return true;
}

function skip(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.script)?.[0] ?? "";
  reader.at += found.length;
  return found !== "";
}
