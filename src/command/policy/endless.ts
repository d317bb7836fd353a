import { literalText, type Statement } from "../shell/syntax.ts";
import { childrenOf } from "./walk-statements.ts";

/** A function that starts itself again in a pipe or in the background, and so doubles without end. */
export function isForkBomb(name: string, body: Statement): boolean {
  return within(body, (statement) => {
    if (statement.kind === "background") return within(statement.body, (inner) => calls(inner, name));
    return (
      statement.kind === "pipeline" && statement.stages.some((stage) => within(stage, (inner) => calls(inner, name)))
    );
  });
}

/** Whether a loop's body can end the loop. */
export function leavesLoop(body: readonly Statement[]): boolean {
  return body.some((statement) =>
    within(statement, (inner) => ["break", "exit", "return"].some((way) => calls(inner, way))),
  );
}

/** Whether any of it runs on in the background. */
export function startsInBackground(body: readonly Statement[]): boolean {
  return body.some((statement) => within(statement, (inner) => inner.kind === "background"));
}

function calls(statement: Statement, name: string): boolean {
  const word = statement.kind === "command" ? statement.words[0] : undefined;
  return word !== undefined && literalText(word) === name;
}

function within(statement: Statement, holds: (statement: Statement) => boolean): boolean {
  return holds(statement) || childrenOf(statement).some((child) => within(child, holds));
}
