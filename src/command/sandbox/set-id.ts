import { statSync } from "node:fs";

/** Whether running `file` gives another identity: no new privileges means it would run as the caller, and say less. */
export function hasSetId(file: string): boolean {
  try {
    return (statSync(file).mode & 0o6000) !== 0;
  } catch {
    return false;
  }
}
