import { NeoError } from "../../../shared/errors.ts";

/** Somebody else changed this path after it had been checked. */
export class ChangedMeanwhile extends Error {
  readonly path: Buffer;

  constructor(path: Buffer) {
    super("changed meanwhile");
    this.path = path;
  }
}

/** A step that failed, and where. */
export class StepFailed extends Error {
  readonly path: Buffer;

  constructor(path: Buffer, cause: unknown) {
    super("a step failed", { cause });
    this.path = path;
  }
}

/** Does one step; what it throws says where. */
export function told(path: Buffer, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw failed(path, error);
  }
}

export function failed(path: Buffer, error: unknown): unknown {
  return error instanceof StepFailed || error instanceof ChangedMeanwhile || error instanceof NeoError
    ? error
    : new StepFailed(path, error);
}
