import type { MachineSnapshot } from "../../machine/snapshot.ts";
import { textOf } from "../../policy/argument.ts";
import type { CalledProgram } from "../../policy/called-program.ts";
import { defaultEffect } from "./default-effect.ts";
import { type EffectRule, isLook, lookOf } from "./effect-row.ts";
import { effectRow } from "./effects-table.ts";
import { foreseeTouched } from "./foresee-touched.ts";
import { foreseenEffect } from "./foreseen-effect.ts";
import type { ForeseenEffect, Look } from "./foresight.ts";
import { lookAt, looksOf } from "./looks.ts";
import { matchRule } from "./match-rule.ts";
import { type ReadCall, readCall } from "./read-call.ts";
import { pathsOfCall } from "./touched-paths.ts";

export type ForeseenCall = {
  effects: readonly ForeseenEffect[];
  looks: readonly Look[];
  /** Its name, when only what it tries says what it does. */
  unknown: readonly string[];
  /** A view shows at least some of what it does. */
  shows: boolean;
};

/** What one call does and looks at beyond files. */
export function foreseeCall(call: CalledProgram, machine: MachineSnapshot): ForeseenCall {
  const { assessment } = call;
  const row = effectRow(call.name);
  const read = readCall(call, row?.flags);
  const base: ForeseenCall = {
    effects: [],
    looks: looksOf(call),
    unknown: isUnknown(call) ? [call.name] : [],
    shows: false,
  };
  // The shell's own commands change no file by themselves; kill is the one that the table knows.
  const acts = assessment === undefined ? row !== undefined : assessment.risk !== "read" || assessment.network;
  if (!acts) return withPaths(base, call, read, machine);
  const files: ForeseenCall = { ...base, shows: assessment !== undefined && assessment.risk !== "read" };
  const [rule, subjects] = ruleFor(row?.rules ?? [], read, machine);
  if (rule !== undefined) {
    const { does } = rule;
    if (does === "files") return withPaths(files, call, read, machine);
    if (isLook(does)) return { ...base, looks: [...base.looks, lookAt(lookOf(does), call.name)] };
    return told(base, foreseenEffect(does, call, read, subjects, rule), rule.view === true);
  }
  const name = row !== undefined || call.row === undefined ? undefined : defaultEffect(call.row);
  const byNetwork = assessment?.network === true ? "network.reach-some" : undefined;
  const effect = name ?? byNetwork;
  if (effect === undefined) return withPaths(files, call, read, machine);
  return told(base, foreseenEffect(effect, call, read, [], { subject: "none" }), false);
}

function ruleFor(
  rules: readonly EffectRule[],
  call: ReadCall,
  machine: MachineSnapshot,
): [rule: EffectRule | undefined, subjects: readonly string[]] {
  for (const rule of rules) {
    const subjects = matchRule(rule, call, machine);
    if (subjects !== undefined) return [rule, subjects];
  }
  return [undefined, []];
}

/** Who acts on services also looks at them: the one says enough. */
function told(base: ForeseenCall, effect: ForeseenEffect, shows: boolean): ForeseenCall {
  return { ...base, effects: [effect], looks: [], shows };
}

function withPaths(base: ForeseenCall, call: CalledProgram, read: ReadCall, machine: MachineSnapshot): ForeseenCall {
  const { effects, looks } = foreseeTouched(pathsOfCall(call, read, machine));
  return { ...base, effects: [...base.effects, ...effects], looks: [...base.looks, ...looks] };
}

/** Programs that do whatever is in them: scripts, interpreters, build tools, and those that no table has. */
function isUnknown(call: CalledProgram): boolean {
  if (call.assessment === undefined) return call.name === "source" || call.name === ".";
  const { risk, reasons } = call.assessment;
  if (risk === "read") return false;
  // Commands inside an awk or sed program, which the policy sees and does not follow.
  if (reasons.some((reason) => /^reason\.program-(door|text)$/.test(reason.code))) return true;
  if (call.name.includes("/") || textOf(call.args[0])?.endsWith(".sh") === true) return true;
  if (call.row === undefined) return effectRow(call.name) === undefined;
  return /^(interpreters|development|shell|editors)$/.test(call.row.area);
}
