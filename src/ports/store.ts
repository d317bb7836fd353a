import type { Approvals } from "./approvals.ts";
import type { Audit } from "./audit.ts";
import type { Turns } from "./turns.ts";

/** What one machine remembers. `state` "memory" means the disk would not have it: reads still run, approvals do not survive. */
export interface Store {
  readonly audit: Audit;
  readonly approvals: Approvals;
  readonly turns: Turns;
  readonly state: "disk" | "memory";
  close(): void;
}
