import type { PlanSource } from "../../ports/plan.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { Script } from "../shell/syntax.ts";
import type { Policy } from "./policy.ts";

/** Everything a judgement may depend on besides the script. */
export type AssessContext = {
  machine: MachineSnapshot;
  policy: Policy;
  source: PlanSource;
  /** The person's own words: a host found in them was named by the person. */
  request: string;
  /** Reads scripts inside scripts (`bash -c`): the shell parser's. */
  parse: (source: string) => Script;
  /** Programs that are not installed count as trusted (evaluations only). */
  assumeInstalled?: boolean;
};
