import type { ErrorCode, ErrorParameters } from "../shared/errors.ts";
import type { Approvals } from "./approvals.ts";
import type { Audit } from "./audit.ts";
import type { Turns } from "./turns.ts";

/** What one machine remembers. `state` "memory" means the disk would not have it: reads still run, approvals do not survive. */
export interface Store {
  readonly audit: Audit;
  readonly approvals: Approvals;
  readonly turns: Turns;
  readonly state: "disk" | "memory";
  /** What the person should be told about the store: set aside, not writable, full. Grows while the store is open. */
  readonly notices: readonly StoreNotice[];
  close(): void;
}

/** Not thrown, since work goes on; the text is the error's of the same code. */
export type StoreNotice = { code: ErrorCode; parameters: ErrorParameters };
