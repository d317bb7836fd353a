import { assess } from "../command/policy/assess.ts";
import type { AssessContext } from "../command/policy/assess-context.ts";
import { reasonText } from "../command/policy/reason-text.ts";
import type { EvalStage } from "../frontends/cli/services.ts";
import { evaluateConfirm } from "../request/eval/confirm.ts";
import { type EvalLine, idOf, textField } from "../request/eval/field.ts";
import { evaluateNormalise } from "../request/eval/normalise.ts";
import { evaluatePlan } from "../request/eval/plan.ts";
import type { Understanding } from "../request/understanding/understand.ts";
import { systemClock } from "../shared/clock.ts";
import type { Language } from "../shared/language.ts";

type Given = { understanding: Understanding; spoken: Language; assumeInstalled: boolean; context: AssessContext };

/** What `neo eval STAGE` answers to each line. Executes nothing. */
export function lineEvaluator(stage: EvalStage, given: Given): (line: EvalLine) => object | Promise<object> {
  switch (stage) {
    case "plan":
      return (line) => planOf(line, given);
    case "risk":
      return (line) => riskOf(line, given);
    case "confirm":
      return evaluateConfirm;
    case "normalise":
      return (line) => evaluateNormalise(line, given.spoken);
    default:
      return stage satisfies never;
  }
}

function planOf(line: EvalLine, { understanding, assumeInstalled, context }: Given): Promise<object> {
  return evaluatePlan(line, {
    understanding,
    machine: context.machine,
    now: systemClock.now(),
    assumeInstalled,
    risk: (script, source, request, machine) =>
      assess(context.parse(script), { ...context, source, request, machine, assumeInstalled }).risk,
  });
}

/** A program that is not here cannot run, so it is judged by its row, as everywhere. */
function riskOf(line: EvalLine, { spoken, assumeInstalled, context }: Given): object {
  const command = textField(line, "command");
  const { risk, reasons } = assess(context.parse(command), { ...context, assumeInstalled });
  return {
    ...idOf(line),
    risk,
    reasons: reasons.map((reason) => ({ code: reason.code, text: reasonText(reason, spoken) })),
  };
}
