import { literalText, type Script, type Statement } from "./syntax.ts";
import { visitScript } from "./visit.ts";

/** Where the commands of a script begin, and where their words, assignments and redirect targets do: offsets. */
export type Landmarks = { commands: Set<number>; words: Set<number> };

/** Our own reading's landmarks, to be compared with another's. */
export function landmarks(script: Script): Landmarks {
  const found: Landmarks = { commands: new Set(), words: new Set() };
  visitScript(script, {
    statement: (statement) => {
      if (statement.kind === "command") collect(statement, found);
    },
    assignment: (assignment) => {
      found.words.add(assignment.start);
    },
    redirect: (redirect) => {
      if (redirect.kind === "file" && redirect.target.start > redirect.start) found.words.add(redirect.target.start);
    },
  });
  return found;
}

function collect(command: Statement & { kind: "command" }, found: Landmarks): void {
  const [name] = command.words;
  if (name === undefined) return;
  found.commands.add(name.start);
  // Grammars differ in how they cut up the operands of `[`, which holds nothing that could begin a command.
  const counted = literalText(name) === "[" ? [name] : command.words;
  for (const word of counted) found.words.add(word.start);
}

/** Whether any part of the reading is opaque. */
export function hasOpaque(script: Script): boolean {
  let found = false;
  const note = (node: { kind: string }) => {
    if (node.kind === "opaque") found = true;
  };
  visitScript(script, { statement: note, redirect: note, part: note });
  return found;
}
