import type { Unit } from "./braces.ts";
import { fail } from "./cursor.ts";

/**
 * A tilde at the start of a word, after `NAME=` in any word (bash expands `dd of=~/x`), and in a value after each colon.
 * A tilde that is followed by anything but a name and a slash is not understood.
 */
export function findTildes(units: readonly Unit[], isValue: boolean): Unit[] {
  const text = units.map((unit) => (unit.kind === "character" && unit.value.length === 1 ? unit.value : "\0")).join("");
  const assignment = isValue ? undefined : /^[A-Za-z_][A-Za-z0-9_]*\+?=/.exec(text)?.[0].length;
  const inValue = isValue || assignment !== undefined;
  const found: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as Unit;
    const begins = at === 0 || at === assignment || (inValue && at > (assignment ?? 0) && text[at - 1] === ":");
    const user = text[at] === "~" && begins ? userAt(text, at + 1, inValue) : undefined;
    if (user === undefined) {
      found.push(unit);
      at += 1;
    } else {
      const last = units[at + user.length] as Unit;
      found.push({ kind: "part", part: { kind: "tilde", user }, bareName: false, start: unit.start, end: last.end });
      at += 1 + user.length;
    }
  }
  return found;
}

function userAt(text: string, from: number, inValue: boolean): string {
  const user = /^[A-Za-z0-9_.+-]*/.exec(text.slice(from))?.[0] ?? "";
  const next = text[from + user.length];
  if (next === undefined || next === "/" || (inValue && next === ":")) return user;
  // To bash `~:$a` is home with the rest as written; with quotes or expansions before the slash there are more such turns.
  return fail("tilde");
}
