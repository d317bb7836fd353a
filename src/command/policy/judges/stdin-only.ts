import type { Court, Invocation, Produced } from "../court.ts";
import { judgeUse } from "../judge-use.ts";

/** A program that talks with the person unless something is piped into it (bc): alone it wants the terminal. */
export function stdinOnly(call: Invocation, court: Court): Produced | undefined {
  if (call.use === undefined) return undefined;
  if (call.input.kind === "inherited") {
    court.findings.takesTerminal();
    court.findings.add("write", "reason.writes", call.span, { program: call.name });
  }
  return judgeUse(call, call.use, court);
}
