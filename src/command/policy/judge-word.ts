import type { Word, WordPart } from "../shell/syntax.ts";
import { literalText } from "../shell/syntax.ts";
import type { Court } from "./court.ts";
import { isSafeIndex, judgeArithmetic } from "./judge-arithmetic.ts";
import type { Scope } from "./scope.ts";
import { isSecretName } from "./secrets.ts";

/** Judges what expanding a word does: the commands in it, and expansions that evaluate or assign. */
export function judgeWord(word: Word, scope: Scope, court: Court): void {
  for (const part of word.parts) judgePart(part, word, scope, court);
}

function judgePart(part: WordPart, word: Word, scope: Scope, court: Court): void {
  const { findings } = court;
  switch (part.kind) {
    case "literal":
    case "glob":
    case "tilde":
      return;
    case "brace":
      for (const alternative of part.alternatives) judgeWord(alternative, scope, court);
      return;
    case "variable":
      judgeVariable(part, word, scope, court);
      return;
    case "substitution":
      court.judgeScript(part.body, scope.copy(), { kind: "inherited" });
      return;
    case "process":
      court.judgeScript(part.body, scope.copy(), part.direction === "<" ? { kind: "inherited" } : { kind: "unknown" });
      return;
    case "arithmetic":
      judgeArithmetic(part.text, part.words, word, scope, court);
      return;
    case "opaque":
      findings.add("write", "reason.opaque", word, { text: part.text });
      return;
    default:
      part satisfies never;
  }
}

const harmlessOperations = new Set(
  ["#", "##", "%", "%%", "/", "//", "/#", "/%", "^", "^^", ",", ",,", "-", ":-", "+", ":+", "?", ":?"].concat([
    "@Q",
    "@U",
    "@u",
    "@L",
  ]),
);

function judgeVariable(part: Extract<WordPart, { kind: "variable" }>, word: Word, scope: Scope, court: Court): void {
  const { findings } = court;
  const { name, operation, argument, index } = part;
  if (isSecretName(name) && scope.variable(name) === undefined) {
    findings.add("write", "reason.secret-environment", word, { path: `$${name}` });
  }
  if (index !== undefined) {
    judgeWord(index, scope, court);
    if (!isSafeIndex(index, scope)) findings.add("write", "reason.arithmetic", word, {});
  }
  if (argument !== undefined) judgeWord(argument, scope, court);
  if (operation === undefined || harmlessOperations.has(operation)) return;
  if (operation === ":" && argument !== undefined) {
    judgeArithmetic(literalText(argument)?.replaceAll(":", " , ") ?? "[", [argument], word, scope, court);
    return;
  }
  findings.add("write", "reason.expansion", word, { text: court.source.slice(word.start, word.end) });
}
