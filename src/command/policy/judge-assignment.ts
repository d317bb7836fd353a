import type { Assignment, Word } from "../shell/syntax.ts";
import type { Court } from "./court.ts";
import { isFreeName, isHarmlessEnvironment } from "./free-names.ts";
import { isSafeIndex } from "./judge-arithmetic.ts";
import type { Scope, Value } from "./scope.ts";

/** Judges `a=b` on its own (`script`) or in front of a command (`prefix`), and remembers what the variable then holds. */
export function judgeAssignment(assignment: Assignment, place: "script" | "prefix", scope: Scope, court: Court): void {
  const { name, index, value, array, append } = assignment;
  const { findings, context } = court;
  if (index !== undefined) {
    court.judgeWord(index, scope);
    if (!isSafeIndex(index, scope)) findings.add("write", "reason.arithmetic", assignment, {});
  }
  for (const word of [...(value ? [value] : []), ...(array ?? [])]) court.judgeWord(word, scope);
  if (place === "prefix") {
    const text = value === undefined ? "" : constantText(value, scope);
    const plain = index === undefined && array === undefined && !append;
    if (!plain || text === undefined || !isHarmlessEnvironment(name, text)) {
      findings.add("write", "reason.environment", assignment, { name });
    }
    return;
  }
  const mayPass =
    isFreeName(name, context.machine.environment) ||
    (index === undefined && array === undefined && isHarmlessEnvironment(name, constantText(value, scope) ?? "\0"));
  if (!mayPass) findings.add("write", "reason.assignment", assignment, { name });
  const text = index === undefined && array === undefined && !append ? constantText(value, scope) : undefined;
  const computed = !append && index === undefined && value?.parts.length === 1 && value.parts[0]?.kind === "arithmetic";
  scope.set(name, text !== undefined ? { kind: "text", text } : computed ? { kind: "number" } : unknown);
}

const unknown: Value = { kind: "unknown" };

/** What an assignment stores when it is known: no splitting and no globbing happen there. */
export function constantText(value: Word | undefined, scope: Scope): string | undefined {
  if (value === undefined) return "";
  let text = "";
  for (const part of value.parts) {
    if (part.kind === "literal") text += part.value;
    else if (part.kind === "glob") text += part.value;
    else if (part.kind === "variable" && part.operation === undefined && part.index === undefined) {
      const known = scope.variable(part.name);
      if (known?.kind !== "text") return undefined;
      text += known.text;
    } else return undefined;
  }
  return text;
}
