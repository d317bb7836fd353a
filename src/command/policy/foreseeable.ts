import type { Assessment } from "../../ports/assessment.ts";

/**
 * Whether what a script does can be told beforehand, so that it may pass without being asked about each time. Not so
 * where this machine's policy wants it asked about, where it reads a secret, or where what runs is only known then.
 */
export function foreseeable(assessment: Pick<Assessment, "reasons">): boolean {
  return !assessment.reasons.some(({ code }) => alwaysAsks.has(code) || code.startsWith("reason.secret-"));
}

const alwaysAsks: ReadonlySet<string> = new Set([
  "reason.policy",
  "reason.opaque",
  "reason.too-deep",
  "reason.dynamic-name",
  "reason.shell-input",
  "reason.shell-text",
  "reason.eval",
]);
