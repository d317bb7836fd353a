import type { KnownOptions } from "../../command/machine/known-options.ts";
import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import { loadShellParser } from "../../command/shell/parse.ts";
import type { Risk } from "../../ports/assessment.ts";
import type { CommandPlan } from "../../ports/plan.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { Verifier } from "../understanding/verification/verify-command.ts";
import { byComplaint } from "./by-complaint.ts";
import { readComplaint } from "./complaint.ts";
import type { Correction } from "./correction.ts";
import type { FailedRun, Repair } from "./repair.ts";

export type RepairParts = {
  options: KnownOptions;
  verifier: Pick<Verifier, "verify">;
  /** How a command is judged here. */
  risk(script: string, machine: MachineSnapshot): Promise<Risk>;
  /** What a language model would write instead, verified; undefined where there is none at hand or it knows no better. */
  fromModel(failed: FailedRun, signal: AbortSignal): Promise<string | undefined>;
};

/** What is known to help against a complaint first; then what a language model makes of it. */
export function createRepair(parts: RepairParts): Repair {
  return async (failed, signal) => {
    const { script, outcome, machine, plan } = failed;
    if (outcome.exitCode === 0 || outcome.signal !== undefined) return undefined;
    const corrected = await fromComplaint(failed, parts);
    if (corrected) return planOf(corrected, failed);
    if (plan.source !== "mango" && plan.source !== "llm") return undefined;
    const written = await parts.fromModel(failed, signal);
    if (written === undefined || written.trim() === script.trim()) return undefined;
    const better = { script: written, why: "repair_model" } as const;
    return (await isNoWorse(better, script, machine, parts)) ? planOf(better, failed) : undefined;
  };
}

async function fromComplaint(failed: FailedRun, parts: RepairParts): Promise<Correction | undefined> {
  const { script, outcome, machine } = failed;
  const { parse } = await loadShellParser();
  const complaint = readComplaint(parse(script), outcome);
  const correction = complaint && byComplaint(complaint, { machine, options: parts.options });
  if (correction === undefined || correction.script === script) return undefined;
  const problems = await parts.verifier.verify(correction.script, undefined, machine);
  return problems.length === 0 && (await isNoWorse(correction, script, machine, parts)) ? correction : undefined;
}

/** What somebody said yes to did not destroy: what comes in its place must not either. */
async function isNoWorse(
  correction: Correction,
  script: string,
  machine: MachineSnapshot,
  { risk }: RepairParts,
): Promise<boolean> {
  const after = await risk(correction.script, machine);
  return after === "read" || after === "write" || (after === "destructive" && (await risk(script, machine)) === after);
}

/** It is as sure to be what was asked for as what it corrects. */
function planOf({ script, why, parameters }: Correction, { plan, language }: FailedRun): CommandPlan {
  const { next: _, ...same } = plan;
  const reason = message(language, why, parameters);
  return { ...same, script, say: message(language, "said_repair", { reason, script: visible(script) }) };
}
