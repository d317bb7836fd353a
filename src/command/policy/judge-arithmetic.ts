import type { Span, Word } from "../shell/syntax.ts";
import { literalText } from "../shell/syntax.ts";
import type { Court } from "./court.ts";
import { isFreeName } from "./free-names.ts";
import { isNumber, type Scope } from "./scope.ts";

/**
 * Bash evaluates the *values* of names in arithmetic as expressions, and an array index there can run commands
 * (`x='a[$(rm y)]'; echo $((x))`). So only numbers, operators and variables that surely hold numbers pass.
 */
export function judgeArithmetic(text: string, words: readonly Word[], span: Span, scope: Scope, court: Court): void {
  for (const word of words) court.judgeWord(word, scope);
  // `for ((a; b; c))` is three expressions.
  if (!text.split(";").every((part) => isSafeArithmetic(part, scope, court)))
    court.findings.add("write", "reason.arithmetic", span, {});
}

/** `arr[3]`, `arr[@]`, `arr[i]` with a number in `i`. */
export function isSafeIndex(index: Word, scope: Scope): boolean {
  const text = literalText(index)?.trim();
  if (text === undefined) {
    const only = index.parts.length === 1 ? index.parts[0] : undefined;
    return (
      only?.kind === "variable" &&
      only.operation === undefined &&
      only.index === undefined &&
      holdsNumber(only.name, scope)
    );
  }
  return (
    text === "@" ||
    text === "*" ||
    /^-?\d{1,9}$/.test(text) ||
    (/^[A-Za-z_]\w*$/.test(text) && holdsNumber(text, scope))
  );
}

function isSafeArithmetic(text: string, scope: Scope, court: Court): boolean {
  const plain = text.replace(/\$\{(\w+|[#?$])\}|\$(\w+|[#?$])/g, (_, braced?: string, bare?: string) => {
    const name = braced ?? bare ?? "";
    return /^\d+$/.test(name) ? "[" : ` ${/^[#?$]$/.test(name) ? "0" : name} `;
  });
  if (!/^[\w\s+\-*/%()<>=!&|^~?:,]*$/.test(plain)) return false;
  for (const match of plain.matchAll(/(?<![\w])([A-Za-z_]\w*)\s*(\+\+|--|(?:[-+*/%&|^]|<<|>>)?=(?!=))?/g)) {
    const name = match[1] ?? "";
    const changed = match[2] !== undefined || new RegExp(`(\\+\\+|--)\\s*${name}\\b`).test(plain);
    const assigned = match[2] === "=";
    if (changed && !isFreeName(name, court.context.machine.environment)) return false;
    if (!assigned && !holdsNumber(name, scope) && !(changed && scope.variable(name) === undefined)) return false;
    if (changed) scope.set(name, { kind: "number" });
  }
  return true;
}

/** Variables that bash itself keeps as numbers. */
const numericSpecials = new Set(
  "RANDOM SRANDOM SECONDS EPOCHSECONDS LINENO UID EUID PPID BASHPID SHLVL OPTIND COLUMNS LINES".split(" "),
);

function holdsNumber(name: string, scope: Scope): boolean {
  const value = scope.variable(name);
  return value === undefined ? numericSpecials.has(name) : isNumber(value);
}
