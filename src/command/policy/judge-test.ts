import { literalText, type Statement, type Word } from "../shell/syntax.ts";
import type { Argument } from "./argument.ts";
import { textOf } from "./argument.ts";
import type { Court } from "./court.ts";
import { isNumber, type Scope } from "./scope.ts";

const numeric = new Set(["-eq", "-ne", "-lt", "-le", "-gt", "-ge"]);

/** `[[ … ]]`: harmless but for number comparisons, whose sides bash evaluates as arithmetic, and `-v a[…]`. */
export function judgeTest(test: Statement & { kind: "test" }, scope: Scope, court: Court): void {
  for (const word of test.words) court.judgeWord(word, scope);
  if (!test.arithmetic) return;
  for (const [at, word] of test.words.entries()) {
    const operator = literalText(word);
    if (operator === undefined) continue;
    const sides = numeric.has(operator) ? [test.words[at - 1], test.words[at + 1]] : [];
    if (operator === "-v" || operator === "-R") {
      const name = test.words[at + 1];
      if (name === undefined || !/^[A-Za-z_]\w*$/.test(literalText(name) ?? "")) {
        court.findings.add("write", "reason.arithmetic", word, {});
      }
    } else if (sides.some((side) => side === undefined || !surelyNumber(side, scope))) {
      court.findings.add("write", "reason.arithmetic", word, {});
    }
  }
}

/** `[ … ]` and `test`: never arithmetic, but `-v a[…]` evaluates its index, so no word may turn into that. */
export function judgeTestCall(args: readonly Argument[], court: Court): void {
  for (const [at, argument] of args.entries()) {
    const text = textOf(argument);
    const before = textOf(args[at - 1]);
    if (text === "-v" || text === "-R") {
      const name = textOf(args[at + 1]);
      // As an operand of a comparison it is just text: [ -v = x ].
      if (name === undefined || !/^[A-Za-z_]\w*$/.test(name)) {
        court.findings.add("write", "reason.arithmetic", argument, {});
      }
    }
    if (text !== undefined || (argument.kind === "dynamic" && argument.isNumber)) continue;
    const quoted = argument.kind === "below" || (argument.kind === "dynamic" && argument.quoted);
    const beside = [before, textOf(args[at + 1])].some((word) => word !== undefined && binary.has(word));
    const afterUnary = before !== undefined && /^-[a-uw-zA-QS-Z]$/.test(before);
    const negated = args[0] !== undefined && textOf(args[0]) === "!" ? 1 : 0;
    const operands = args.length - negated - (textOf(args.at(-1)) === "]" ? 1 : 0);
    const fits = operands <= 1 || (operands === 2 && afterUnary) || (operands === 3 && beside);
    if (!quoted || !fits) court.findings.add("write", "reason.arithmetic", argument, {});
  }
}

const binary = new Set(["=", "==", "!=", "<", ">", "-nt", "-ot", "-ef", ...numeric]);

function surelyNumber(word: Word, scope: Scope): boolean {
  const text = literalText(word);
  if (text !== undefined) return /^-?\d{1,18}$/.test(text);
  const only = word.parts.length === 1 ? word.parts[0] : undefined;
  if (only?.kind === "arithmetic") return true;
  if (only?.kind !== "variable" || only.index !== undefined) return false;
  if (only.operation === "#" && only.argument === undefined) return true;
  if (only.operation !== undefined) return false;
  if (/^[#?$]$/.test(only.name)) return true;
  const value = scope.variable(only.name);
  return value !== undefined && isNumber(value);
}
