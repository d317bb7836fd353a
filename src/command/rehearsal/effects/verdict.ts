import type { RehearsalReason, Verdict } from "../../../ports/rehearsal.ts";
import type { Attempt } from "../view/view.ts";
import type { Foresight } from "./foresight.ts";
import { unforeseen } from "./merge-attempts.ts";

export type VerdictParts = {
  foresight: Foresight;
  attempts: readonly Attempt[];
  /** What kept the view from being the whole truth. */
  limits: readonly RehearsalReason[];
  /** Where it ran: on the view, as the tool's own dry run, or not at all. */
  ran: "view" | "dry-run" | "nothing";
  /** Of the run on the view. */
  exitCode?: number;
  /** How many paths it changed on the view. */
  changed?: number;
};

/**
 * How far the shown changes are the truth. Complete only when nothing was foreseen, tried or looked at beyond files and
 * the view fell short in nothing; whatever is in doubt is partial or none.
 */
export function verdictOf({ foresight, attempts, limits, ran, exitCode = 0, changed }: VerdictParts): Verdict {
  const reasons = distinct([...beyondFiles(foresight, attempts), ...limits]);
  switch (ran) {
    case "nothing": {
      const all = distinct([...foresight.reasons, ...reasons]);
      return { kind: "none", reasons: all.length > 0 ? all : [{ code: "why.not-run", parameters: {} }] };
    }
    case "dry-run": {
      const program = foresight.dryRun?.program ?? "…";
      return { kind: "partial", reasons: [{ code: "why.dry-run", parameters: { program } }, ...reasons] };
    }
    case "view": {
      if (reasons.length === 0) return { kind: "complete", reasons: [] };
      if (exitCode === 0) return { kind: "partial", reasons };
      // It may have failed for want of what it could not reach, and then did not come to what it would do.
      const failed: RehearsalReason = { code: "why.failed", parameters: { code: exitCode } };
      return { kind: changed === 0 ? "none" : "partial", reasons: [...reasons, failed] };
    }
    default:
      return ran satisfies never;
  }
}

function beyondFiles(foresight: Foresight, attempts: readonly Attempt[]): RehearsalReason[] {
  const areas = foresight.effects.map((effect) => effect.area);
  const tried = unforeseen(foresight, attempts);
  const offline = areas.includes("packages") && attempts.some((attempt) => attempt.kind === "network");
  return [
    ...areas.map((area) => ({ code: `why.${area}`, parameters: {} })),
    ...(offline ? [{ code: "why.offline", parameters: {} }] : []),
    // "Something that is no file" says too little of a secret, a socket or a device.
    ...tried.map(({ name, area, subject }) =>
      area === "other" ? { code: `effect.${name}`, parameters: { subject } } : { code: `why.${area}`, parameters: {} },
    ),
    ...foresight.looks.map(({ code, parameters }) => ({ code, parameters })),
  ];
}

function distinct(reasons: readonly RehearsalReason[]): readonly RehearsalReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify([reason.code, reason.parameters]), reason])).values()];
}
