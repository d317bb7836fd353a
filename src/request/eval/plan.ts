import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Risk } from "../../ports/assessment.ts";
import type { PlanSource } from "../../ports/plan.ts";
import { wholeScript } from "../understanding/around-the-sentence/steps.ts";
import { emptyMemory } from "../understanding/memory.ts";
import type { Understanding } from "../understanding/understand.ts";
import { assumingInstalled } from "./assuming-installed.ts";
import { type EvalLine, idOf, languageField, textField } from "./field.ts";

export type PlanEvaluation = {
  understanding: Understanding;
  machine: MachineSnapshot;
  /** Milliseconds since the epoch. */
  now: number;
  /** Every known program counts as installed; every unit, user or host named exists. */
  assumeInstalled: boolean;
  /** How risky a planned script is. */
  risk(script: string, source: PlanSource, request: string, machine: MachineSnapshot): Risk;
};

/** `{id, request, lang?}` → `{id, kind, command?, risk?, source?, confidence?}`. Each line is a talk of its own; nothing runs. */
export async function evaluatePlan(line: EvalLine, given: PlanEvaluation): Promise<object> {
  const request = textField(line, "request");
  const language = languageField(line);
  const machine = given.assumeInstalled ? assumingInstalled(given.machine) : given.machine;
  const context = { machine, memory: emptyMemory, now: given.now, assumeInstalled: given.assumeInstalled };
  const { plan } = await given.understanding.understand(
    request,
    language === undefined ? context : { ...context, language },
    new AbortController().signal,
  );
  if (plan.kind !== "command") {
    const text = plan.kind === "answer" ? plan.text : plan.kind === "clarify" ? plan.question : plan.reason;
    return { ...idOf(line), kind: plan.kind, text };
  }
  const { source, confidence } = plan;
  const script = wholeScript(plan);
  const risk = given.risk(script, source, request, machine);
  return { ...idOf(line), kind: plan.kind, command: script, risk, source, confidence };
}
