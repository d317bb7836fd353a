import { NeoError, toNeoError } from "../../../shared/errors.ts";
import { visible } from "../../../shared/text.ts";
import { errorCode, isDiskFull } from "./error-code.ts";
import { parentOf } from "./paths.ts";
import { ChangedMeanwhile, StepFailed } from "./step-errors.ts";
import { SystemError } from "./workbench.ts";

/** What went wrong, for people. `folder`: where our own files lie. */
export function toJournalError(thrown: unknown, folder: string): NeoError {
  if (thrown instanceof NeoError) return thrown;
  if (thrown instanceof Error && thrown.name === "AbortError")
    return new NeoError("E_CANCELLED", {}, { cause: thrown });
  if (thrown instanceof ChangedMeanwhile) return changedSince([shown(thrown.path)]);
  if (thrown instanceof StepFailed) return stepFailed(thrown.path, thrown.cause);
  if (thrown instanceof SystemError && thrown.path !== undefined) return stepFailed(thrown.path, thrown);
  if (isDiskFull(thrown)) return new NeoError("E_DISK_FULL", { folder }, { cause: thrown });
  return toNeoError(thrown);
}

/** The first paths are enough to see what happened. */
export function changedSince(paths: readonly string[]): NeoError {
  return new NeoError("E_CHANGED_SINCE", { paths: listed(paths) }, { retryable: true });
}

export function listed(paths: readonly string[]): string {
  const first = paths.slice(0, 3).map((path) => visible(path));
  return paths.length > first.length ? `${first.join(", ")} (+${paths.length - first.length})` : first.join(", ");
}

function stepFailed(path: Buffer, cause: unknown): NeoError {
  if (isDiskFull(cause)) return new NeoError("E_DISK_FULL", { folder: shown(parentOf(path)) }, { cause });
  const reason = errorCode(cause) || (cause instanceof Error ? cause.message : String(cause));
  return new NeoError("E_APPLY_FAILED", { path: shown(path), reason }, { cause });
}

function shown(path: Buffer): string {
  return visible(path.toString());
}
