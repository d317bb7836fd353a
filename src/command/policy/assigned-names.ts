import { literalText, type Statement, type Word } from "../shell/syntax.ts";
import { childrenOf, wordsOf } from "./walk-statements.ts";

type Kind = "number" | "unknown";

/**
 * The variables that running these statements may set in this shell, whether each stays a number if it was one, and
 * whether they may change folder. Errs towards more names and less certainty.
 */
export function assignedIn(statements: readonly Statement[]): [assigned: Map<string, Kind>, movesFolder: boolean] {
  const assigned = new Map<string, Kind>();
  let moves = false;
  const visit = (statement: Statement): void => {
    for (const word of wordsOf(statement)) collectFromWord(word, assigned);
    if (statement.kind === "for") note(assigned, statement.variable, "unknown");
    if (statement.kind === "arithmetic") collectFromArithmetic(statement.text, assigned);
    if (statement.kind === "command") {
      for (const { name, value, index, append, array } of statement.assignments) {
        const text = value === undefined ? undefined : literalText(value);
        const isNumber = index === undefined && array === undefined && !append && /^-?\d{1,18}$/.test(text ?? "");
        const computed = value?.parts.length === 1 && value.parts[0]?.kind === "arithmetic";
        note(assigned, name, isNumber || (computed && !append) ? "number" : "unknown");
      }
      const called = statement.words[0] === undefined ? undefined : literalText(statement.words[0]);
      if (called === undefined || movers.has(called)) moves ||= statement.words.length > 0;
      if (called === "read" || called === "getopts" || called === "mapfile" || called === "readarray") {
        for (const word of statement.words.slice(1)) note(assigned, literalText(word) ?? "", "unknown");
      }
    }
    for (const child of childrenOf(statement)) visit(child);
  };
  for (const statement of statements) visit(statement);
  return [assigned, moves];
}

const movers = new Set(["cd", "pushd", "popd", "command", "builtin", "eval", "source", "."]);

function collectFromWord(word: Word, assigned: Map<string, Kind>): void {
  for (const part of word.parts) {
    if (part.kind === "arithmetic") {
      collectFromArithmetic(part.text, assigned);
      for (const inner of part.words) collectFromWord(inner, assigned);
    } else if (part.kind === "variable") {
      if (part.operation === "=" || part.operation === ":=") note(assigned, part.name, "unknown");
      if (part.argument !== undefined) collectFromWord(part.argument, assigned);
      if (part.index !== undefined) collectFromWord(part.index, assigned);
    } else if (part.kind === "brace") for (const inner of part.alternatives) collectFromWord(inner, assigned);
  }
}

function collectFromArithmetic(text: string, assigned: Map<string, Kind>): void {
  if (!/\+\+|--|=/.test(text)) return;
  for (const [name] of text.matchAll(/[A-Za-z_]\w*/g)) note(assigned, name, "number");
}

function note(assigned: Map<string, Kind>, name: string, kind: Kind): void {
  if (assigned.get(name) !== "unknown") assigned.set(name, kind);
}
