import type { Assignment, Redirect, Script, Statement, Word, WordPart } from "./syntax.ts";

/** Called for every node of its kind, outer ones first, in the order of the text. */
export type Visitor = {
  statement?(statement: Statement): void;
  assignment?(assignment: Assignment): void;
  redirect?(redirect: Redirect): void;
  word?(word: Word): void;
  part?(part: WordPart): void;
};

/** Visits everything in a script, down into substitutions, arithmetic, braces, indices and here-docs. */
export function visitScript(script: Script, visitor: Visitor): void {
  for (const statement of script.statements) visitStatement(statement, visitor);
}

export function visitStatement(statement: Statement, visitor: Visitor): void {
  visitor.statement?.(statement);
  const statements = (list: readonly Statement[]) => {
    for (const inner of list) visitStatement(inner, visitor);
  };
  const words = (list: readonly Word[]) => {
    for (const word of list) visitWord(word, visitor);
  };
  switch (statement.kind) {
    case "command":
      for (const assignment of statement.assignments) visitAssignment(assignment, visitor);
      words(statement.words);
      break;
    case "pipeline":
      statements(statement.stages);
      break;
    case "and":
    case "or":
      statements([statement.left, statement.right]);
      break;
    case "not":
    case "background":
    case "function":
      visitStatement(statement.body, visitor);
      break;
    case "subshell":
    case "group":
      statements(statement.body);
      break;
    case "if":
      for (const branch of statement.branches) statements([...branch.condition, ...branch.body]);
      statements(statement.otherwise);
      break;
    case "for":
      words(statement.words ?? []);
      statements(statement.body);
      break;
    case "while":
    case "until":
      statements([...statement.condition, ...statement.body]);
      break;
    case "case":
      visitWord(statement.subject, visitor);
      for (const item of statement.items) {
        words(item.patterns);
        statements(item.body);
      }
      break;
    case "test":
    case "arithmetic":
      words(statement.words);
      break;
    case "opaque":
      break;
    default:
      statement satisfies never;
  }
  if ("redirects" in statement) for (const redirect of statement.redirects) visitRedirect(redirect, visitor);
}

function visitAssignment(assignment: Assignment, visitor: Visitor): void {
  visitor.assignment?.(assignment);
  const { index, value, array } = assignment;
  for (const word of [index, value, ...(array ?? [])]) if (word) visitWord(word, visitor);
}

function visitRedirect(redirect: Redirect, visitor: Visitor): void {
  visitor.redirect?.(redirect);
  if (redirect.kind === "file") visitWord(redirect.target, visitor);
  else if (redirect.kind !== "opaque") visitWord(redirect.body, visitor);
}

export function visitWord(word: Word, visitor: Visitor): void {
  visitor.word?.(word);
  for (const part of word.parts) {
    visitor.part?.(part);
    switch (part.kind) {
      case "brace":
        for (const alternative of part.alternatives) visitWord(alternative, visitor);
        break;
      case "variable":
        for (const inner of [part.index, part.argument]) if (inner) visitWord(inner, visitor);
        break;
      case "substitution":
      case "process":
        visitScript(part.body, visitor);
        break;
      case "arithmetic":
        for (const inner of part.words) visitWord(inner, visitor);
        break;
      default:
        break;
    }
  }
}
