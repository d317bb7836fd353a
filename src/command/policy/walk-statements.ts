import type { Redirect, Statement, Word } from "../shell/syntax.ts";

/** The statements directly inside one, in the order they are written; not those in substitutions. */
export function childrenOf(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case "pipeline":
      return statement.stages;
    case "and":
    case "or":
      return [statement.left, statement.right];
    case "not":
    case "background":
    case "function":
      return [statement.body];
    case "subshell":
    case "group":
    case "for":
      return statement.body;
    case "if":
      return [...statement.branches.flatMap(({ condition, body }) => [...condition, ...body]), ...statement.otherwise];
    case "while":
    case "until":
      return [...statement.condition, ...statement.body];
    case "case":
      return statement.items.flatMap((item) => item.body);
    case "command":
    case "test":
    case "arithmetic":
    case "opaque":
      return [];
    default:
      return statement satisfies never;
  }
}

/** The words of a statement itself, not those of the statements inside it. */
export function wordsOf(statement: Statement): readonly Word[] {
  switch (statement.kind) {
    case "command":
      return [
        ...statement.words,
        ...statement.assignments.flatMap(({ index, value, array }) => [
          ...(index ? [index] : []),
          ...(value ? [value] : []),
          ...(array ?? []),
        ]),
        ...redirectWords(statement.redirects),
      ];
    case "for":
      return [...(statement.words ?? []), ...redirectWords(statement.redirects)];
    case "case":
      return [
        statement.subject,
        ...statement.items.flatMap((item) => item.patterns),
        ...redirectWords(statement.redirects),
      ];
    case "test":
    case "arithmetic":
      return [...statement.words, ...redirectWords(statement.redirects)];
    case "subshell":
    case "group":
    case "if":
    case "while":
    case "until":
      return redirectWords(statement.redirects);
    case "pipeline":
    case "and":
    case "or":
    case "not":
    case "background":
    case "function":
    case "opaque":
      return [];
    default:
      return statement satisfies never;
  }
}

function redirectWords(redirects: readonly Redirect[]): Word[] {
  return redirects.flatMap((redirect) => {
    if (redirect.kind === "file") return [redirect.target];
    return redirect.kind === "opaque" ? [] : [redirect.body];
  });
}
